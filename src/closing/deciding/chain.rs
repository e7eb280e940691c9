//! All steps to come: each done in time, none answered. Asked of the same [`super::next_step`] that the sweep asks. Pure.

use super::due::Due;
use super::history::{Delay, History};
use super::next_step::next_step;
use super::question::Question;
use crate::closing::policy::{Rules, StepKind};
use crate::languages::Words;
use calendar::{Calendar, Skipped, Why};
use jiff::Timestamp;

/// More steps than this are never looked ahead: a policy with many reminders is cut there.
const FAR: usize = 20;
/// Of what comes again and again so many are shown.
const AGAIN: usize = 2;

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

/// The steps that rules lead to if the ticket waited for its customer from `now` on and nobody answered: sample dates.
pub fn whole_chain(rules: &Rules, calendar: &Calendar, now: Timestamp) -> Vec<Coming> {
    chain(rules, calendar, History::pending_since(now), now)
}

pub fn chain(rules: &Rules, calendar: &Calendar, mut history: History, mut now: Timestamp) -> Vec<Coming> {
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
fn outage_moved(rules: &Rules, history: &History, calendar: &Calendar, due: &Due, now: Timestamp) -> bool {
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
