//! How the customer's choices end or prolong a case, and until when the present state holds.

use crate::ids::{PersonId, TicketId};
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Status, Ticket};
use database::Tx;
use jiff::Timestamp;

/// Until when the state holds if nobody does anything: when what waits for the customer is taken as solved, when what is
/// solved is closed. None where no policy says.
pub fn until(_tx: &mut Tx, _ticket: &Ticket, _now: Timestamp) -> Result<Option<Timestamp>> {
    Ok(None)
}

/// "Yes, solved". What is solved or over stays as it is.
pub fn confirm_solved(act: &mut Act, id: TicketId, _person: PersonId) -> Result<()> {
    let ticket = tickets::find(act, id)?.ok_or(Error::NotFound)?;
    if ticket.status.is_active() {
        tickets::set_status(act, id, Status::Solved)?;
    }
    Ok(())
}

/// "I still need help". What is open already stays as it is. Returns the ticket that is open now.
pub fn still_need_help(act: &mut Act, id: TicketId, _person: PersonId) -> Result<TicketId> {
    let ticket = tickets::find(act, id)?.ok_or(Error::NotFound)?;
    if matches!(ticket.status, Status::Pending | Status::OnHold | Status::Solved) {
        tickets::reopen(act, id, ticket.status, None)?;
    }
    Ok(id)
}

/// "I need more days".
pub fn more_days(_act: &mut Act, _id: TicketId, _person: PersonId) -> Result<()> {
    Ok(())
}
