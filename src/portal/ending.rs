//! Until when the present state of a request holds, if nobody does anything.

use crate::closing::{self, StepKind};
use crate::store::Result;
use crate::tickets::{Status, Ticket};
use database::Tx;
use jiff::Timestamp;

/// Whom a request waits for beside the customer; empty if no agent said so.
pub fn awaited(tx: &mut Tx, ticket: &Ticket) -> Result<String> {
    if ticket.status != Status::OnHold {
        return Ok(String::new());
    }
    Ok(closing::hold(tx, ticket.id)?
        .map(|hold| hold.awaited)
        .unwrap_or_default())
}

/// When what waits for the customer is taken as solved, when what is solved is closed, when we look again at what waits for others. None where nobody says.
pub fn until(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Option<Timestamp>> {
    let awaited = match ticket.status {
        Status::Pending => StepKind::Solve,
        Status::Solved => StepKind::Close,
        Status::OnHold => StepKind::Look,
        _ => return Ok(None),
    };
    let timeline = closing::timeline(tx, ticket, now)?;
    let coming = timeline.map(|timeline| timeline.coming).unwrap_or_default();
    Ok(coming
        .iter()
        .find(|step| step.step == awaited)
        .map(|step| step.at))
}
