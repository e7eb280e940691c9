//! Until when the present state of a request holds, if nobody does anything.

use crate::closing::{self, StepKind};
use crate::store::Result;
use crate::tickets::{Status, Ticket};
use database::Tx;
use jiff::Timestamp;

/// When what waits for the customer is taken as solved, when what is solved is closed. None where no policy says.
pub fn until(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Option<Timestamp>> {
    let awaited = match ticket.status {
        Status::Pending => StepKind::Solve,
        Status::Solved => StepKind::Close,
        _ => return Ok(None),
    };
    let timeline = closing::timeline(tx, ticket, now)?;
    let coming = timeline.map(|timeline| timeline.coming).unwrap_or_default();
    Ok(coming
        .iter()
        .find(|step| step.step == awaited)
        .map(|step| step.at))
}
