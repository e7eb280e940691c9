//! What an agent does by hand with the steps to come: let them rest, go on, skip one, give two more days, do one now. Each
//! but the last can be undone, and each is an event.

use super::{carrying_out, planning};
use crate::closing::deciding::history::has_steps;
use crate::closing::deciding::reasons;
use crate::closing::policy::StepKind;
use crate::closing::situation::Situation;
use crate::closing::situation::timeline::{self, last_skipped};
use crate::events::{self, ClosingEvent};
use crate::ids::{StepId, TicketId};
use crate::store::{Act, Result};
use crate::tickets::{self, Status, Ticket};
use database::params;

/// Whether anything was there to steer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steered {
    Done,
    /// No step is coming, or it is as asked already: nothing changed.
    Nothing,
}

/// Lets the steps of a ticket rest. The caller has checked that the viewer may change the ticket, here and below.
pub fn pause(act: &mut Act, id: TicketId) -> Result<Steered> {
    let Some((_, situation)) = steerable(act, id)? else {
        return Ok(Steered::Nothing);
    };
    let now = act.now;
    if situation.history.paused_at.is_some() || situation.next(now).is_none() {
        return Ok(Steered::Nothing);
    }
    act.run(
        "UPDATE under_way SET paused_at = $1 WHERE ticket_id = $2",
        params![now, id],
    )?;
    planning::take_back(act, id, &reasons::PAUSED)?;
    planning::replan(act, id)?;
    events::record(act, id, ClosingEvent::Paused)?;
    Ok(Steered::Done)
}

/// Lets them go on, with the time that was left when they were paused.
pub fn resume(act: &mut Act, id: TicketId) -> Result<Steered> {
    let Some((_, situation)) = steerable(act, id)? else {
        return Ok(Steered::Nothing);
    };
    let Some(paused_at) = situation.history.paused_at else {
        return Ok(Steered::Nothing);
    };
    let (now, by) = (act.now, act.by.person());
    act.run(
        "INSERT INTO delay (ticket_id, since, kind, begun_at, ended_at, person_id) VALUES ($1, $2, 'pause', $3, $4, $5)",
        params![id, situation.history.since, paused_at, now, by],
    )?;
    act.run(
        "UPDATE under_way SET paused_at = NULL WHERE ticket_id = $1",
        params![id],
    )?;
    planning::replan(act, id)?;
    events::record(act, id, ClosingEvent::Resumed)?;
    Ok(Steered::Done)
}

/// Passes over the next step, if it is still this one: an agent never skips what was not seen.
pub fn skip(act: &mut Act, id: TicketId, seen: StepKind) -> Result<Steered> {
    let Some((_, situation)) = steerable(act, id)? else {
        return Ok(Steered::Nothing);
    };
    let now = act.now;
    let Some(due) = situation.next(now).filter(|due| due.step == seen) else {
        return Ok(Steered::Nothing);
    };
    act.run(
        "UPDATE step SET state = 'withheld', kind = $1, since = $2, due_at = $3, done_at = $4, reason = $5,
             policy_version_id = $6 WHERE ticket_id = $7 AND state = 'waiting'",
        params![
            due.step,
            situation.history.since,
            due.at,
            now,
            reasons::SKIPPED,
            situation.policy.version_id,
            id
        ],
    )?;
    planning::replan(act, id)?;
    events::record(act, id, carrying_out::withheld(due.step, reasons::SKIPPED))?;
    Ok(Steered::Done)
}

/// The step that was skipped last comes after all.
pub fn bring_back(act: &mut Act, id: TicketId) -> Result<Steered> {
    let Some((_, situation)) = steerable(act, id)? else {
        return Ok(Steered::Nothing);
    };
    let Some((step, kind)) = last_skipped(act, id, situation.history.since)? else {
        return Ok(Steered::Nothing);
    };
    let sql = "UPDATE step SET state = 'cancelled', reason = '' WHERE id = $1";
    act.run(sql, params![step])?;
    planning::replan(act, id)?;
    let step = kind.as_str().to_owned();
    events::record(act, id, ClosingEvent::StepBroughtBack { step })?;
    Ok(Steered::Done)
}

/// Gives the customer more business days, as many as the policy gives who asks.
pub fn give_days(act: &mut Act, id: TicketId) -> Result<Steered> {
    let Some((ticket, situation)) = steerable(act, id)? else {
        return Ok(Steered::Nothing);
    };
    if ticket.status != Status::Pending || situation.history.paused_at.is_some() {
        return Ok(Steered::Nothing);
    }
    let (now, by) = (act.now, act.by.person());
    act.run(
        "INSERT INTO delay (ticket_id, since, kind, begun_at, ended_at, days, person_id)
         VALUES ($1, $2, 'given', $3, $3, $4, $5)",
        params![
            id,
            situation.history.since,
            now,
            situation.policy.rules.more_days,
            by
        ],
    )?;
    planning::replan(act, id)?;
    let until = timeline::solved_at(act, &ticket, now)?;
    events::record(act, id, ClosingEvent::MoreDays { until })?;
    Ok(Steered::Done)
}

/// Takes the days back that an agent gave last.
pub fn take_days_back(act: &mut Act, id: TicketId) -> Result<Steered> {
    let Some((_, situation)) = steerable(act, id)? else {
        return Ok(Steered::Nothing);
    };
    let taken = act.run(
        "DELETE FROM delay WHERE id = (SELECT MAX(id) FROM delay WHERE ticket_id = $1 AND since = $2 AND kind = 'given')",
        params![id, situation.history.since],
    )?;
    if taken == 0 {
        return Ok(Steered::Nothing);
    }
    planning::replan(act, id)?;
    events::record(act, id, ClosingEvent::MoreDaysTakenBack)?;
    Ok(Steered::Done)
}

/// Does the next step now, if it is still this one. A warning announces the day that it would have announced in time.
pub fn send_now(act: &mut Act, id: TicketId, seen: StepKind) -> Result<Steered> {
    let Some((ticket, situation)) = steerable(act, id)? else {
        return Ok(Steered::Nothing);
    };
    let now = act.now;
    let Some(mut due) = situation.next(now).filter(|due| due.step == seen) else {
        return Ok(Steered::Nothing);
    };
    let waiting = act.find::<(StepId,)>(
        "SELECT id FROM step WHERE ticket_id = $1 AND state = 'waiting'",
        params![id],
    )?;
    let Some((step,)) = waiting else {
        return Ok(Steered::Nothing);
    };
    due.at = due.at.min(now);
    carrying_out::carry_out(act, step, &ticket, situation, &due)?;
    Ok(Steered::Done)
}

/// The ticket taken for changing, with its situation, if it waits or is solved and a policy holds.
fn steerable(act: &mut Act, id: TicketId) -> Result<Option<(Ticket, Situation)>> {
    let ticket = tickets::lock(act, id)?;
    if !has_steps(ticket.status) {
        return Ok(None);
    }
    Ok(Situation::load(act, &ticket)?.map(|situation| (ticket, situation)))
}
