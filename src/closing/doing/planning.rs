//! Planning: keeps the one waiting step of a ticket true, in the transaction that changes the ticket.

use super::keeping;
use crate::closing::deciding::history::has_steps;
use crate::closing::situation::{Situation, under_way};
use crate::correspondence::outbox::{self, Purpose};
use crate::ids::TicketId;
use crate::languages::Sentence;
use crate::store::{Act, Result};
use crate::tickets::{self, Status, Ticket};
use database::params;

/// Takes back the letters of the policy that have not left yet: what they say is no longer true.
pub(super) fn take_back(act: &mut Act, id: TicketId, reason: &Sentence) -> Result<()> {
    let purposes = [
        Purpose::Reminder,
        Purpose::Warning,
        Purpose::Notice,
        Purpose::Progress,
    ];
    outbox::overtake(act, id, &purposes, reason)
}

/// Replaces the waiting step of a ticket by the one that is true now. The log says what made the old one untrue.
pub(super) fn replan(act: &mut Act, id: TicketId) -> Result<()> {
    cancel(act, id)?;
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(());
    };
    let Some(under_way) = under_way::find(act, &ticket)? else {
        return Ok(());
    };
    if has_steps(ticket.status) {
        keeping::keep(act, id, &under_way)?;
    }
    match Situation::under(act, &ticket, under_way)? {
        Some(situation) => enter_next(act, id, &situation),
        None => Ok(()),
    }
}

/// Keeps when the ticket will be closed, for whoever asks for an answer until then. Before anything is planned on it.
pub(super) fn note_closing(act: &mut Act, ticket: &Ticket) -> Result<()> {
    let Some(under_way) = under_way::find(act, ticket)? else {
        return Ok(());
    };
    keeping::keep(act, ticket.id, &under_way)?;
    match Situation::under(act, ticket, under_way)? {
        Some(situation) => keeping::closes(act, ticket.id, situation.closes_at()),
        None => Ok(()),
    }
}

/// Enters the next step of a ticket on which none waits. One that a change of the policy entered just now stays: when it
/// is due it is decided on anyway.
pub(super) fn enter_next(act: &mut Act, id: TicketId, situation: &Situation) -> Result<()> {
    let now = act.now;
    if situation.history.status == Status::Solved {
        keeping::closes(act, id, situation.closes_at())?;
    }
    let Some(due) = situation.next(now) else {
        return Ok(());
    };
    act.put(
        "INSERT INTO step (ticket_id, policy_version_id, kind, state, since, due_at, created_at)
         VALUES ($1, $2, $3, 'waiting', $4, $5, $6)
         ON CONFLICT (ticket_id) WHERE state = 'waiting' DO NOTHING",
        params![
            id,
            situation.policy.version_id,
            due.step,
            situation.history.since,
            due.at,
            now
        ],
    )?;
    Ok(())
}

/// Cancels what waits, if anything does.
pub(super) fn cancel(act: &mut Act, id: TicketId) -> Result<()> {
    act.put(
        "UPDATE step SET state = 'cancelled' WHERE ticket_id = $1 AND state = 'waiting'",
        params![id],
    )?;
    Ok(())
}
