//! What the customer said of the service, on the ticket page.

use crate::store::Result;
use crate::tickets::Ticket;
use database::Tx;
use jiff::Timestamp;

/// A rating as the page shows it.
pub struct RatingShown {
    pub negative: bool,
    pub headline: String,
    pub comment: String,
    pub at: Timestamp,
    pub when: String,
}

/// The ratings of a ticket, oldest first.
pub fn ratings(_: &mut Tx, _: &Ticket, _: Timestamp) -> Result<Vec<RatingShown>> {
    Ok(vec![])
}
