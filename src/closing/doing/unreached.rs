//! Back to its owner: a ticket that waits for a customer who was asked nothing, or whom letters do not reach. The owner is
//! written to, and the ticket is open.

use super::planning;
use crate::closing::deciding::Question;
use crate::closing::letters::owner::alert;
use crate::closing::policy::StepKind;
use crate::closing::situation::{Situation, began, question};
use crate::correspondence::outbox::{self, Purpose};
use crate::events::{self, ClosingEvent};
use crate::ids::{OutboxId, TicketId};
use crate::store::{Act, Result};
use crate::tickets::{self, Status, Ticket};
use database::params;

/// A letter does not arrive. What it was to tell the customer, they do not know.
pub(super) fn letter_failed(act: &mut Act, id: TicketId, letter: OutboxId) -> Result<()> {
    let purpose = outbox::find(act, letter)?.map(|letter| letter.purpose);
    if !matches!(
        purpose,
        Some(Purpose::Reply | Purpose::Reminder | Purpose::Warning)
    ) {
        return Ok(());
    }
    told_with_it(act, letter)?;
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(());
    };
    if !matches!(ticket.status, Status::Pending | Status::Solved) {
        return Ok(());
    }
    if Situation::load(act, &ticket)?.is_some() {
        return planning::replan(act, id);
    }
    // No policy is needed to know that nobody will answer.
    let since = began::began_at(act, &ticket)?;
    match question::load(act, &ticket, since)? {
        Question::Unreached { .. } => give_back(act, &ticket),
        _ => Ok(()),
    }
}

/// The other tickets that the letter told of: their customer was not reached either.
fn told_with_it(act: &mut Act, letter: OutboxId) -> Result<()> {
    let sql = "SELECT d.ticket_id FROM digest d JOIN under_way u ON u.ticket_id = d.ticket_id
         JOIN ticket t ON t.id = d.ticket_id
         WHERE d.letter_id = $1 AND d.created_at >= u.since AND t.status = 'pending' ORDER BY d.ticket_id";
    for (id,) in act.all::<(TicketId,)>(sql, params![letter])? {
        if let Some(ticket) = tickets::hold(act, id)?.filter(|ticket| ticket.status == Status::Pending) {
            give_back(act, &ticket)?;
        }
    }
    Ok(())
}

fn give_back(act: &mut Act, ticket: &Ticket) -> Result<()> {
    alert(act, ticket, StepKind::Unreached)?;
    let done = ClosingEvent::StepDone {
        step: StepKind::Unreached.as_str().to_owned(),
        policy_version: None,
        promised_at: None,
    };
    events::record(act, ticket.id, done)?;
    tickets::set_status(act, ticket.id, Status::Open)
}
