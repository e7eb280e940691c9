//! What was said at the solvings of a ticket.

use crate::closing::policy::OnSolve;
use crate::ids::{PersonId, TicketId};
use crate::store::Result;
use crate::tickets::Ticket;
use database::{Tx, params, record};
use jiff::Timestamp;

record! {
    /// What was said at a solving.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Resolution {
        pub solving: i64,
        pub summary: String,
        /// The ending that was chosen; empty: the policy's.
        pub ending: String,
        pub reason: String,
        pub by: Option<PersonId>,
        pub at: Timestamp,
    }
}

/// What was said at the solvings of a ticket, newest first. The caller has checked that the viewer may see the ticket.
pub fn resolutions(tx: &mut Tx, ticket: TicketId) -> Result<Vec<Resolution>> {
    let sql =
        "SELECT solving, summary, ending, reason, person_id, created_at FROM resolution WHERE ticket_id = $1
        ORDER BY solving DESC";
    Ok(tx.all(sql, params![ticket])?)
}

/// The ending that was chosen for the latest solving; None: the policy's.
pub fn chosen(tx: &mut Tx, ticket: &Ticket) -> Result<Option<OnSolve>> {
    let sql = "SELECT ending FROM resolution WHERE ticket_id = $1 AND solving = $2";
    let found: Option<(String,)> = tx.find(sql, params![ticket.id, ticket.solvings])?;
    Ok(found.and_then(|(ending,)| ending.parse().ok()))
}
