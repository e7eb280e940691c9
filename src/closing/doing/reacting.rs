//! What changes the next step of a ticket, and planning again on it.

use super::answered::{self, note_what_was_near};
use super::planning::{cancel, replan, take_back};
use super::{holding, keeping, solving, unreached};
use crate::closing::deciding::{history, reasons};
use crate::correspondence::outbox::Purpose;
use crate::events::{Event, Field, LetterEvent, TicketEvent};
use crate::ids::{OutboxId, TicketId};
use crate::store::{Act, Actor, Result};
use crate::tickets::{self, Status};
use database::params;
use jiff::Timestamp;

/// Plans anew on what changes the next step. A new request costs no statement: nothing is due before we wait for its
/// customer, and the status event says when that begins.
pub fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    match event {
        Event::Ticket(TicketEvent::Changed {
            field: Field::Status,
            from,
            to,
        }) => status_changed(act, ticket, status(from), status(to)),
        Event::Ticket(TicketEvent::Said {
            message_kind,
            by_agent: true,
            robot: None,
            ..
        }) if message_kind == tickets::MessageKind::Reply.as_str() => replied(act, ticket),
        // Another team or brand may count in another calendar.
        Event::Ticket(TicketEvent::Changed {
            field: Field::Team, ..
        }) => replan(act, ticket),
        Event::Ticket(TicketEvent::Changed {
            field: Field::Brand, ..
        }) => replan(act, ticket),
        Event::Letter(LetterEvent::Sent { letter }) => letter_left(act, ticket, *letter),
        Event::Letter(LetterEvent::Failed {
            letter, last: true, ..
        }) => unreached::letter_failed(act, ticket, *letter),
        Event::Letter(LetterEvent::Outdated { letter, .. }) => write_anew(act, *letter),
        Event::Ticket(TicketEvent::Deleted) => {
            take_back(act, ticket, &reasons::DELETED)?;
            cancel(act, ticket)
        }
        Event::Ticket(TicketEvent::Restored) => replan(act, ticket),
        _ => Ok(()),
    }
}

fn status(text: &Option<String>) -> Option<Status> {
    text.as_deref()?.parse().ok()
}

/// Whether steps wait on tickets with this status.
fn has_steps(status: Option<Status>) -> bool {
    status.is_some_and(history::has_steps)
}

fn status_changed(act: &mut Act, id: TicketId, from: Option<Status>, to: Option<Status>) -> Result<()> {
    let answered = matches!((act.by, to), (Actor::Customer(_), Some(Status::Open)));
    if answered {
        note_what_was_near(act, id)?;
        answered::answered(act, id)?;
    }
    if has_steps(from) && to != Some(Status::Closed) {
        let reason = if answered {
            reasons::ANSWERED
        } else {
            reasons::STATUS
        };
        take_back(act, id, &reason)?;
    }
    if to == Some(Status::Solved) {
        solving::notify(act, id, from)?;
    }
    if from == Some(Status::OnHold) {
        holding::forget(act, id)?;
    }
    if has_steps(to) {
        return replan(act, id);
    }
    if has_steps(from) {
        keeping::forget(act, id)?;
        return cancel(act, id);
    }
    Ok(())
}

/// What left late begins late: the days of a question, and those that a warning announces.
fn letter_left(act: &mut Act, ticket: TicketId, letter: OutboxId) -> Result<()> {
    let sql = "SELECT purpose, created_at FROM outbox WHERE id = $1";
    match act.find::<(Purpose, Timestamp)>(sql, params![letter])? {
        Some((Purpose::Warning, _)) => warning_left(act, letter),
        Some((Purpose::Reply, queued)) if act.now.duration_since(queued) > history::AT_ONCE => {
            question_left(act, ticket)
        }
        _ => Ok(()),
    }
}

fn question_left(act: &mut Act, id: TicketId) -> Result<()> {
    match tickets::find(act, id)? {
        Some(ticket) if ticket.status == Status::Pending => replan(act, id),
        _ => Ok(()),
    }
}

/// A warning that the relay took late moves the solving.
fn warning_left(act: &mut Act, letter: OutboxId) -> Result<()> {
    let sql = "SELECT ticket_id FROM step WHERE letter_id = $1 AND kind = 'warn'";
    for (id,) in act.all::<(TicketId,)>(sql, params![letter])? {
        replan(act, id)?;
    }
    Ok(())
}

/// The step whose letter could not leave in time is to be done again: what is true then is written.
fn write_anew(act: &mut Act, letter: OutboxId) -> Result<()> {
    let sql =
        "UPDATE step SET state = 'cancelled' WHERE letter_id = $1 AND state = 'done' RETURNING ticket_id";
    for (id,) in act.all::<(TicketId,)>(sql, params![letter])? {
        replan(act, id)?;
    }
    Ok(())
}

/// A public reply while we wait begins the waiting anew.
fn replied(act: &mut Act, id: TicketId) -> Result<()> {
    match tickets::find(act, id)? {
        Some(ticket) if ticket.status == Status::Pending => {
            take_back(act, id, &reasons::REPLIED)?;
            replan(act, id)
        }
        _ => Ok(()),
    }
}
