//! The timeline of a ticket: what a policy did, and what is coming and why then. The pages show it.

use super::Situation;
use crate::closing::deciding::{Coming, History, chain, reasons};
use crate::closing::policy::{OnSolve, StepKind};
use crate::ids::{StepId, TicketId};
use crate::languages::Sentence;
use crate::store::Result;
use crate::tickets::{Status, Ticket};
use calendar::Calendar;
use database::{Tx, params, record};
use jiff::Timestamp;

/// The steps of a policy on a ticket: those that were, those that will be if nobody does anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    pub policy_name: String,
    /// The version of the policy, counted from 1.
    pub version: i64,
    /// Oldest first, of all waitings and solvings of the ticket.
    pub done: Vec<Past>,
    /// The next one first. While it is paused: as if it went on now.
    pub coming: Vec<Coming>,
    /// Since when it is paused.
    pub paused_at: Option<Timestamp>,
    pub steering: Steering,
}

/// What an agent can do with the steps to come, or undo.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Steering {
    /// More days can be given, and how many at once.
    pub days: Option<u32>,
    /// Business days that agents have given in this waiting.
    pub given: i64,
    /// The step that was skipped last and can come after all.
    pub skipped: Option<StepKind>,
}

record! {
    /// A step that is over.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Past {
        pub step: StepKind,
        /// When it was done, or when it was decided not to do it.
        pub at: Timestamp,
        /// The instant of solving that a warning announced.
        pub promised_at: Option<Timestamp>,
        /// Whether it was not done; then `reason` says why.
        pub withheld: bool,
        pub reason: Sentence,
    }
}

/// The timeline of a ticket. None where no policy holds, or it has done nothing here and nothing is coming. The caller
/// has checked that the viewer may see the ticket.
pub fn timeline(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Option<Timeline>> {
    let Some(situation) = Situation::load(tx, ticket)? else {
        return Ok(None);
    };
    let done: Vec<Past> = tx.all(
        "SELECT kind, done_at, promised_at, state = 'withheld', reason FROM step
         WHERE ticket_id = $1 AND state IN ('done', 'withheld') ORDER BY done_at, state DESC, id",
        params![ticket.id],
    )?;
    let coming = look_ahead(&situation, now);
    let steering = steering(tx, ticket, &situation)?;
    if done.is_empty() && coming.is_empty() {
        return Ok(None);
    }
    Ok(Some(Timeline {
        policy_name: situation.policy.name,
        version: situation.policy.version,
        done,
        coming,
        paused_at: situation.history.paused_at,
        steering,
    }))
}

/// The steps to come on a ticket, with the calendar they count in. None where no policy holds.
pub(super) fn coming(
    tx: &mut Tx,
    ticket: &Ticket,
    now: Timestamp,
) -> Result<Option<(Calendar, Vec<Coming>)>> {
    let situation = Situation::load(tx, ticket)?;
    Ok(situation.map(|situation| {
        let coming = look_ahead(&situation, now);
        (situation.calendar, coming)
    }))
}

fn steering(tx: &mut Tx, ticket: &Ticket, situation: &Situation) -> Result<Steering> {
    let since = situation.history.since;
    let (given,): (i64,) = tx.one(
        "SELECT CAST(COALESCE(SUM(days), 0) AS BIGINT) FROM delay WHERE ticket_id = $1 AND since = $2 AND kind = 'given'",
        params![ticket.id, since],
    )?;
    let history = &situation.history;
    let waits = ticket.status == Status::Pending && history.paused_at.is_none() && history.question.is_put();
    Ok(Steering {
        days: waits.then_some(situation.policy.rules.more_days),
        given,
        skipped: last_skipped(tx, ticket.id, since)?.map(|(_, kind)| kind),
    })
}

/// The first step if the ticket waited for its customer from `now` on: "Send and wait: reminder Thu 26 Nov". None where
/// the policy has none.
pub fn if_pending(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Option<Coming>> {
    Ok(if_set(tx, ticket, Status::Pending, now)?.into_iter().next())
}

/// All steps that follow if the ticket got this status `now`, in the way the policy says. Empty where no policy holds.
pub fn if_set(tx: &mut Tx, ticket: &Ticket, status: Status, now: Timestamp) -> Result<Vec<Coming>> {
    let Some(mut situation) = Situation::load(tx, ticket)? else {
        return Ok(vec![]);
    };
    situation.history = History {
        status,
        ..History::pending_since(now)
    };
    Ok(look_ahead(&situation, now))
}

/// The steps that follow if the ticket were solved `now` with this ending. Empty where no policy holds.
pub fn if_solved(tx: &mut Tx, ticket: &Ticket, ending: OnSolve, now: Timestamp) -> Result<Vec<Coming>> {
    let Some(mut situation) = Situation::load(tx, ticket)? else {
        return Ok(vec![]);
    };
    situation.policy.rules = situation.policy.rules.ending_in(ending);
    situation.history = History {
        status: Status::Solved,
        ..History::pending_since(now)
    };
    Ok(look_ahead(&situation, now))
}

/// The first step if the ticket were on hold from `now` on, and nobody said when we look again.
pub fn if_on_hold(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Option<Coming>> {
    Ok(if_set(tx, ticket, Status::OnHold, now)?.into_iter().next())
}

/// The whole chain: each step done in time, none answered.
pub fn look_ahead(situation: &Situation, now: Timestamp) -> Vec<Coming> {
    let history = situation.history.clone();
    chain(&situation.policy.rules, &situation.calendar, history, now)
}

/// The step that was skipped last in this waiting or solving, if nothing was done since.
pub fn last_skipped(tx: &mut Tx, id: TicketId, since: jiff::Timestamp) -> Result<Option<(StepId, StepKind)>> {
    let sql = "SELECT id, kind, reason FROM step WHERE ticket_id = $1 AND since = $2 AND state IN ('done', 'withheld')
        ORDER BY id DESC LIMIT 1";
    let found: Option<(StepId, StepKind, Sentence)> = tx.find(sql, params![id, since])?;
    Ok(found
        .filter(|(_, _, reason)| *reason == reasons::SKIPPED)
        .map(|(step, kind, _)| (step, kind)))
}

/// When the ticket is solved for want of an answer, as things stand.
pub fn solved_at(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Option<Timestamp>> {
    let Some(situation) = Situation::load(tx, ticket)? else {
        return Ok(None);
    };
    let coming = look_ahead(&situation, now);
    let solve = coming.iter().find(|coming| coming.step == StepKind::Solve);
    Ok(solve.map(|solve| solve.at))
}
