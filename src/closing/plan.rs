//! Planning: keeps the one waiting step of a ticket true, in the transaction that changes the ticket.

use super::{Due, History, PolicyInForce, letters, next_step, policy_for};
use crate::events::{Event, Field};
use crate::ids::TicketId;
use crate::settings;
use crate::store::{Act, Actor, Result};
use crate::tickets::{self, Status, Ticket};
use calendar::Calendar;
use database::{Tx, params};
use jiff::Timestamp;

/// All that decides on the next step of a ticket.
pub(super) struct Situation {
    pub policy: PolicyInForce,
    pub history: History,
    pub calendar: Calendar,
}

impl Situation {
    /// Loads it; None where no policy holds.
    pub fn load(tx: &mut Tx, ticket: &Ticket) -> Result<Option<Situation>> {
        let Some(policy) = policy_for(tx, ticket)? else {
            return Ok(None);
        };
        let Some(calendar) = settings::calendar(tx)? else {
            return Ok(None);
        };
        let history = History::load(tx, ticket)?;
        Ok(Some(Situation {
            policy,
            history,
            calendar,
        }))
    }

    /// The next step as seen at `now`.
    pub fn next(&self, now: Timestamp) -> Option<Due> {
        next_step(&self.policy.rules, &self.history, &self.calendar, now)
    }
}

/// Plans anew on what changes the next step. A new request costs no statement: nothing is due before we wait for its
/// customer, and the status event says when that begins.
pub fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    match event {
        Event::Changed {
            field: Field::Status,
            from,
            to,
        } => status_changed(act, ticket, status(from), status(to)),
        Event::Said {
            message_kind,
            by_agent: true,
            robot: None,
            ..
        } if message_kind == tickets::MessageKind::Reply.as_str() => replied(act, ticket),
        Event::Deleted => cancel(act, ticket, "the ticket was deleted"),
        Event::Restored => replan(act, ticket, "planned anew: the ticket was restored"),
        _ => Ok(()),
    }
}

fn status(text: &Option<String>) -> Option<Status> {
    text.as_deref()?.parse().ok()
}

/// Whether steps wait on tickets with this status.
fn has_steps(status: Option<Status>) -> bool {
    matches!(status, Some(Status::Pending | Status::Solved))
}

fn status_changed(act: &mut Act, id: TicketId, from: Option<Status>, to: Option<Status>) -> Result<()> {
    if to == Some(Status::Solved) {
        notify(act, id, from)?;
    }
    if has_steps(to) {
        return replan(act, id, "the status changed");
    }
    if has_steps(from) {
        return cancel(act, id, why(act.by, to));
    }
    Ok(())
}

fn why(by: Actor, to: Option<Status>) -> &'static str {
    match (by, to) {
        (Actor::Customer(_) | Actor::Desk, Some(Status::Open)) => "the customer answered",
        _ => "the status changed",
    }
}

/// The notice follows each solving, whoever solved, as a letter of its own; also behind a reply of the same act.
fn notify(act: &mut Act, id: TicketId, from: Option<Status>) -> Result<()> {
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(());
    };
    let Some(policy) = policy_for(act, &ticket)? else {
        return Ok(());
    };
    if policy.rules.on_solve.sends_notice() {
        let unanswered = act.by == Actor::Desk && from == Some(Status::Pending);
        letters::notice(act, &ticket, unanswered)?;
    }
    Ok(())
}

/// A public reply while we wait begins the waiting anew.
fn replied(act: &mut Act, id: TicketId) -> Result<()> {
    match tickets::find(act, id)? {
        Some(ticket) if ticket.status == Status::Pending => {
            replan(act, id, "an agent replied: the waiting began anew")
        }
        _ => Ok(()),
    }
}

/// Replaces the waiting step of a ticket by the one that is true now. `reason` says why the old one is gone.
pub(super) fn replan(act: &mut Act, id: TicketId, reason: &str) -> Result<()> {
    cancel(act, id, reason)?;
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(());
    };
    match Situation::load(act, &ticket)? {
        Some(situation) => enter_next(act, id, &situation),
        None => Ok(()),
    }
}

/// Enters the next step of a ticket on which none waits.
pub(super) fn enter_next(act: &mut Act, id: TicketId, situation: &Situation) -> Result<()> {
    let now = act.now;
    let Some(due) = situation.next(now) else {
        return Ok(());
    };
    act.put(
        "INSERT INTO step (ticket_id, policy_version_id, kind, state, since, due_at, created_at)
         VALUES ($1, $2, $3, 'waiting', $4, $5, $6)",
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
pub(super) fn cancel(act: &mut Act, id: TicketId, reason: &str) -> Result<()> {
    act.put(
        "UPDATE step SET state = 'cancelled', reason = $1 WHERE ticket_id = $2 AND state = 'waiting'",
        params![reason, id],
    )?;
    Ok(())
}
