//! Planning: keeps the one waiting step of a ticket true, in the transaction that changes the ticket.

use super::next_step::closes_at;
use super::under_way::{self, UnderWay};
use super::{
    Due, History, PolicyInForce, StepKind, digest, history, holding, next_step, reasons, solving, unreached,
};
use crate::calendars;
use crate::events::{self, ClosingEvent, Event, Field, LetterEvent, TicketEvent};
use crate::ids::{OutboxId, TicketId};
use crate::languages::Sentence;
use crate::outbox::{self, Purpose};
use crate::store::{Act, Actor, Result};
use crate::tickets::{self, Status, Ticket};
use calendar::Calendar;
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};

/// All that decides on the next step of a ticket.
pub(super) struct Situation {
    pub policy: PolicyInForce,
    pub history: History,
    pub calendar: Calendar,
}

impl Situation {
    /// Loads it; None where no policy holds.
    pub fn load(tx: &mut Tx, ticket: &Ticket) -> Result<Option<Situation>> {
        match under_way::find(tx, ticket)? {
            Some(under_way) => Situation::under(tx, ticket, under_way),
            None => Ok(None),
        }
    }

    fn under(tx: &mut Tx, ticket: &Ticket, under_way: UnderWay) -> Result<Option<Situation>> {
        let own = under_way.policy.rules.calendar;
        let Some(calendar) = calendars::calendar_for(tx, own, ticket.whose())? else {
            return Ok(None);
        };
        let mut history = History::load(tx, ticket, under_way.since)?;
        history.paused_at = under_way.paused_at;
        Ok(Some(Situation {
            policy: under_way.policy,
            history,
            calendar,
        }))
    }

    /// The next step as seen at `now`.
    pub fn next(&self, now: Timestamp) -> Option<Due> {
        next_step(&self.policy.rules, &self.history, &self.calendar, now)
    }

    /// When a solved ticket closes by itself.
    pub fn closes_at(&self) -> Option<Timestamp> {
        closes_at(&self.policy.rules, &self.history, &self.calendar)
    }
}

/// The calendar that a ticket's steps count in.
pub fn calendar_of(tx: &mut Tx, ticket: &Ticket) -> Result<Option<Calendar>> {
    let policy = policy_of(tx, ticket)?;
    calendars::calendar_for(
        tx,
        policy.and_then(|policy| policy.rules.calendar),
        ticket.whose(),
    )
}

/// The version of a policy that holds for a ticket.
pub fn policy_of(tx: &mut Tx, ticket: &Ticket) -> Result<Option<PolicyInForce>> {
    Ok(under_way::find(tx, ticket)?.map(|under_way| under_way.policy))
}

/// Plans anew on what changes the next step. A new request costs no statement: nothing is due before we wait for its
/// customer, and the status event says when that begins.
pub(super) fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
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
        digest::answered(act, id)?;
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
        under_way::forget(act, id)?;
        return cancel(act, id);
    }
    Ok(())
}

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

/// So shortly before a letter an answer is worth a line on the ticket.
const NEAR: SignedDuration = SignedDuration::from_hours(2);

/// A letter that was about to be written is withheld by the customer's answer, and the ticket says so.
fn note_what_was_near(act: &mut Act, id: TicketId) -> Result<()> {
    let now = act.now;
    let found: Option<(StepKind, Timestamp)> = act.find(
        "SELECT kind, due_at FROM step WHERE ticket_id = $1 AND state = 'waiting'",
        params![id],
    )?;
    let Some((kind, due_at)) = found else {
        return Ok(());
    };
    let left = now.duration_until(due_at);
    if kind.writes_to_customer() && left <= NEAR {
        let reason = reasons::answered_before(left.as_mins().max(0));
        events::record(
            act,
            id,
            ClosingEvent::StepWithheld {
                step: kind.as_str().to_owned(),
                reason,
            },
        )?;
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

/// Replaces the waiting step of a ticket by the one that is true now. The log says what made the old one untrue.
pub(super) fn replan(act: &mut Act, id: TicketId) -> Result<()> {
    cancel(act, id)?;
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(());
    };
    let Some(under_way) = under_way::find(act, &ticket)? else {
        return Ok(());
    };
    if has_steps(Some(ticket.status)) {
        under_way::keep(act, id, &under_way)?;
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
    under_way::keep(act, ticket.id, &under_way)?;
    match Situation::under(act, ticket, under_way)? {
        Some(situation) => under_way::closes(act, ticket.id, situation.closes_at()),
        None => Ok(()),
    }
}

/// Enters the next step of a ticket on which none waits. One that a change of the policy entered just now stays: when it
/// is due it is decided on anyway.
pub(super) fn enter_next(act: &mut Act, id: TicketId, situation: &Situation) -> Result<()> {
    let now = act.now;
    if situation.history.status == Status::Solved {
        under_way::closes(act, id, situation.closes_at())?;
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
