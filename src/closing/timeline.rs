//! What is coming on a ticket, and why then: the pages show it, asked from the same [`super::next_step`] that the sweep
//! asks.

use super::plan::Situation;
use super::{Delay, Due, History, Question, StepKind, next_step, steering};
use crate::languages::{Sentence, Words};
use crate::store::Result;
use crate::tickets::{Status, Ticket};
use calendar::{Calendar, Skipped, Why};
use database::{Tx, params, record};
use jiff::Timestamp;

/// More steps than this are never looked ahead: a policy with many reminders is cut there.
const FAR: usize = 20;
/// Of what comes again and again so many are shown.
const AGAIN: usize = 2;

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

/// A step that will be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    pub step: StepKind,
    /// Never before now.
    pub at: Timestamp,
    /// For a warning: the instant of solving it will announce.
    pub promise: Option<Timestamp>,
    /// The days that did not count on the way from the step before: what moved this one.
    pub because: Vec<Skipped>,
    /// Whether a time moved it in which the desk could not take answers.
    pub outage: bool,
}

impl Coming {
    /// The holidays and closed days that moved the step, by name; "weekend" last, once, if there was one.
    pub fn moved_by(&self, words: Words) -> Vec<String> {
        let language = words.language().as_str();
        let mut names: Vec<String> = vec![];
        for skipped in &self.because {
            let name = match &skipped.why {
                Why::Holiday(holiday) => holiday.name(language).to_owned(),
                Why::Exception(note) => note.clone(),
                Why::Weekend => continue,
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if self.because.iter().any(|skipped| skipped.why == Why::Weekend) {
            names.push(words.say("closing-weekend"));
        }
        if self.outage {
            names.push(words.say("closing-outage"));
        }
        names
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
        skipped: steering::last_skipped(tx, ticket.id, since)?.map(|(_, kind)| kind),
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
pub fn if_solved(
    tx: &mut Tx,
    ticket: &Ticket,
    ending: super::OnSolve,
    now: Timestamp,
) -> Result<Vec<Coming>> {
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

/// The steps that rules lead to if the ticket waited for its customer from `now` on and nobody answered: sample dates.
pub fn whole_chain(rules: &super::Rules, calendar: &Calendar, now: Timestamp) -> Vec<Coming> {
    chain(rules, calendar, History::pending_since(now), now)
}

/// The whole chain: each step done in time, none answered.
pub(super) fn look_ahead(situation: &Situation, now: Timestamp) -> Vec<Coming> {
    let history = situation.history.clone();
    chain(&situation.policy.rules, &situation.calendar, history, now)
}

pub(super) fn chain(
    rules: &super::Rules,
    calendar: &Calendar,
    mut history: History,
    mut now: Timestamp,
) -> Vec<Coming> {
    if let Some(from) = history.paused_at.take() {
        history.delays.push(Delay::Pause { from, until: now });
    }
    if history.question == Question::OnItsWay {
        // As if it left now.
        history.question = Question::Asked { left: Some(now) };
    }
    let mut coming: Vec<Coming> = vec![];
    while coming.len() < FAR
        && let Some(due) = next_step(rules, &history, calendar, now)
    {
        let from_now = now;
        now = now.max(due.at);
        let again = coming.iter().filter(|coming: &&Coming| coming.step == due.step);
        if matches!(due.step, StepKind::Progress | StepKind::Nudge) && again.count() == AGAIN {
            break;
        }
        // A weekend before the step before has been named there.
        let from = coming
            .last()
            .map_or(due.counted_from, |before| before.at.max(due.counted_from));
        coming.push(Coming {
            step: due.step,
            at: now,
            promise: due.promise,
            because: because(due.step, calendar, from, due.at),
            outage: outage_moved(rules, &history, calendar, &due, from_now),
        });
        history = history.after(&due, now);
    }
    coming
}

/// Whether a step would come sooner if the desk had never been down.
fn outage_moved(
    rules: &super::Rules,
    history: &History,
    calendar: &Calendar,
    due: &Due,
    now: Timestamp,
) -> bool {
    if history.outages.is_empty() {
        return false;
    }
    let never_down = History {
        outages: vec![],
        ..history.clone()
    };
    next_step(rules, &never_down, calendar, now).is_none_or(|other| other.at < due.at)
}

/// Only what counts in business days is moved by days that do not count.
fn because(step: StepKind, calendar: &Calendar, from: Timestamp, to: Timestamp) -> Vec<Skipped> {
    match step {
        StepKind::Remind
        | StepKind::Warn
        | StepKind::Solve
        | StepKind::Progress
        | StepKind::Nudge
        | StepKind::Unasked => calendar.skipped(from, to),
        StepKind::Survey | StepKind::Close | StepKind::Look | StepKind::Unreached => vec![],
    }
}
