//! Letters to the owner of a ticket.

use super::steps::send;
use super::wording;
use crate::closing::policy::StepKind;
use crate::closing::situation::hold;
use crate::correspondence::outbox::Purpose;
use crate::correspondence::{self};
use crate::ids::OutboxId;
use crate::people;
use crate::store::{Act, Result};
use crate::tickets::Ticket;

/// Tells the owner of a ticket on hold that it still waits. None if nobody owns it, or the owner has no address.
pub fn nudge(act: &mut Act, ticket: &Ticket) -> Result<Option<OutboxId>> {
    let Some(owner) = ticket.assignee_id else {
        return Ok(None);
    };
    let owner = people::find(act, owner)?;
    let words = owner.language.unwrap_or(ticket.language).words();
    let awaited = hold::hold(act, ticket.id)?
        .map(|hold| hold.awaited)
        .unwrap_or_default();
    let content = wording::nudge(
        words,
        act.desk.link(&format!("tickets/{}", ticket.id)),
        &ticket.subject,
        &awaited,
    );
    send(act, Purpose::Alert, ticket, &owner, content)
}

/// Tells the owner why the ticket comes back. None if nobody owns it, or the owner has no address.
pub fn alert(act: &mut Act, ticket: &Ticket, step: StepKind) -> Result<Option<OutboxId>> {
    let Some(owner) = ticket.assignee_id else {
        return Ok(None);
    };
    let owner = people::find(act, owner)?;
    let customer = people::find(act, ticket.requester_id)?;
    let words = owner.language.unwrap_or(ticket.language).words();
    let content = wording::back_to_owner(
        words,
        act.desk.link(&format!("tickets/{}", ticket.id)),
        &ticket.subject,
        customer.shown(),
        step,
    );
    let letter = correspondence::Letter::automatic(Purpose::Alert, ticket, &owner, content);
    correspondence::send(act, letter)
}
