//! The decision: which step of a policy is next on a ticket, and when. Pure, so that the sweep, the timeline, the
//! simulator and the tests all ask the same function.
//!
//! - No step before its time, none twice, none once the customer has answered (the history is another one then).
//! - A promise made in a letter is kept: solving waits for the announced instant, and for the announced business days
//!   counted from when the warning really left, also if the relay took it late.
//! - No clock without a question: where nothing was asked since the customer's last word, or it did not arrive, nobody is
//!   reminded and nobody is solved; the ticket goes back to its owner.
//! - Time in which the desk could not take answers does not count towards solving and closing.
//! - Missed steps are never made up for in a burst: of several missed reminders and what follows them only the last is
//!   done. A missed warning is never passed over, so nobody is solved without it.

use super::due::Due;
use super::history::{Done, History};
use super::question::Question;
use crate::closing::policy::{Action, After, OnSolve, Rules, StepKind, StepRule, hours_long};
use crate::outages;
use crate::tickets::Status;
use calendar::Calendar;
use jiff::{SignedDuration, Timestamp};

/// A waiting in which nothing was asked goes back to its owner after this.
const UNASKED: After = After::BusinessDays(3);

/// The next step; None when nothing more happens by itself, while it is paused, or when the calendar never gets there.
pub fn next_step(rules: &Rules, history: &History, calendar: &Calendar, now: Timestamp) -> Option<Due> {
    if let Question::Unreached { at } = history.question
        && matches!(history.status, Status::Pending | Status::Solved)
    {
        return back_to_owner(StepKind::Unreached, history, at, at);
    }
    if history.paused_at.is_some() {
        return None;
    }
    match history.status {
        Status::Pending if !history.question.is_put() => unasked(rules, history, calendar),
        Status::Pending => Waiting {
            rules,
            history,
            calendar,
            now,
        }
        .next(),
        Status::Solved => after_solving(rules, history, calendar, now),
        Status::OnHold => on_hold(rules, history, calendar, now),
        Status::New | Status::Open | Status::Closed | Status::Cancelled => None,
    }
}

/// Back to its owner at that instant, once a waiting.
fn back_to_owner(step: StepKind, history: &History, from: Timestamp, at: Timestamp) -> Option<Due> {
    let over = history.steps.iter().any(|done| done.kind == step);
    (!over).then_some(Due {
        step,
        at,
        counted_from: from,
        promise: None,
        missed: vec![],
    })
}

/// Nothing was asked: the owner has some days to do it, counted from a reply that is planned. Without steps in this waiting
/// nobody expects anything to happen.
fn unasked(rules: &Rules, history: &History, calendar: &Calendar) -> Option<Due> {
    let planned = match history.question {
        Question::Unasked { planned } => planned,
        _ => None,
    };
    let from = planned.map_or(history.since, |planned| planned.max(history.since));
    let at = history.delayed(UNASKED.from(from, calendar)?, history.since, calendar)?;
    if rules.pending.is_empty() {
        return None;
    }
    back_to_owner(StepKind::Unasked, history, from, at)
}

/// A ticket that waits for its customer, who was asked something.
struct Waiting<'a> {
    rules: &'a Rules,
    history: &'a History,
    calendar: &'a Calendar,
    now: Timestamp,
}

impl Waiting<'_> {
    fn next(&self) -> Option<Due> {
        let mut missed = vec![];
        let mut left = self.rules.pending.get(self.over()..)?;
        loop {
            let (rule, later) = left.split_first()?;
            let at = self.due(rule)?;
            let overtaken = later
                .first()
                .and_then(|next| self.due(next))
                .is_some_and(|next| next <= self.now);
            if rule.action == Action::Remind && overtaken {
                missed.push(StepKind::Remind);
                left = later;
                continue;
            }
            let promise = match rule.action {
                Action::Warn { announces_solving_in } => {
                    Some(self.promise(later, announces_solving_in, at.max(self.now))?)
                }
                Action::Remind | Action::Solve => None,
            };
            return Some(Due {
                step: rule.action.kind(),
                at,
                counted_from: self.asked_at(),
                promise,
                missed,
            });
        }
    }

    /// How many rules are over: all up to the last one that was done. The nth step of a kind belongs to the nth rule of
    /// that kind, so that a changed policy finds its place too.
    fn over(&self) -> usize {
        let mut over = 0;
        for kind in [StepKind::Remind, StepKind::Warn, StepKind::Solve] {
            let done = self.history.steps.iter().filter(|step| step.kind == kind).count();
            let places = self.rules.pending.iter().enumerate();
            let last = places
                .filter(|(_, rule)| rule.action.kind() == kind)
                .take(done)
                .last();
            over = over.max(last.map_or(0, |(place, _)| place + 1));
        }
        over
    }

    /// From when the days count: since the waiting began, or the question left, if that was later.
    fn asked_at(&self) -> Timestamp {
        let since = self.history.since;
        match self.history.question {
            Question::OnItsWay => since.max(self.now),
            Question::Asked { left: Some(left) } => since.max(left),
            _ => since,
        }
    }

    fn due(&self, rule: &StepRule) -> Option<Timestamp> {
        let since = self.history.since;
        let due = rule.after.from(self.asked_at(), self.calendar)?;
        let mut at = self.history.delayed(due, since, self.calendar)?;
        if rule.action != Action::Solve {
            return Some(at);
        }
        at = self.after_outages(self.asked_at(), at)?;
        if let Some(promised) = self.promised() {
            at = at.max(promised?);
        }
        Some(at)
    }

    /// What the last warning of this waiting promised; the inner None if the calendar never gets there.
    fn promised(&self) -> Option<Option<Timestamp>> {
        let steps = &self.history.steps;
        let warning = steps.iter().rfind(|step| step.kind == StepKind::Warn)?;
        let days = self.rules.announced_days().unwrap_or_default();
        // While the relay has not taken it, the announced days have not begun. A holiday that was added since then
        // moves this too, and with it the solving.
        let left = if warning.on_its_way {
            self.now.max(warning.at)
        } else {
            warning.at
        };
        let counted = self.calendar.add_business_days(left, days);
        let promise = counted.map(|at| warning.promised_at.map_or(at, |promised| promised.max(at)));
        let delayed = promise.and_then(|at| self.history.delayed(at, left, self.calendar));
        Some(delayed.and_then(|at| self.after_outages(left, at)))
    }

    /// What ends at `due` ends later by the time in which the desk could not take answers. Letters do not wait for that:
    /// only what takes the customer's chance to answer away.
    fn after_outages(&self, since: Timestamp, due: Timestamp) -> Option<Timestamp> {
        outages::in_working_time(&self.history.outages, since, due, self.calendar)
    }

    /// What a warning that leaves at `leaving` can promise.
    fn promise(&self, later: &[StepRule], days: u32, leaving: Timestamp) -> Option<Timestamp> {
        let notice = self.calendar.add_business_days(leaving, days)?;
        match later.iter().find(|rule| rule.action == Action::Solve) {
            Some(solve) => Some(self.due(solve)?.max(notice)),
            None => Some(notice),
        }
    }
}

/// While we wait for someone else: again and again that we still wait, until the day on which an agent looks again. Each
/// time counts from the one before, so nothing is made up for. Once the day of the look has come, nobody is told any more
/// that it will.
fn on_hold(rules: &Rules, history: &History, calendar: &Calendar, now: Timestamp) -> Option<Due> {
    let progress = rules.on_hold.and_then(|progress| {
        let told = |step: &&Done| matches!(step.kind, StepKind::Progress | StepKind::Nudge);
        let last = history.steps.iter().rfind(told);
        let from = last.map_or(history.since, |step| step.at);
        let at = history.delayed(progress.every.from(from, calendar)?, from, calendar)?;
        Some((at, progress.tell.kind(), from))
    });
    let look = history.look_at.map(|at| (at, StepKind::Look, history.since));
    let mut missed = vec![];
    let first = match (look, progress) {
        (Some(look), Some(progress)) if progress.0 < look.0 && now < look.0 => progress,
        (Some(look), progress) => {
            missed.extend(
                progress
                    .filter(|progress| progress.0 < look.0)
                    .map(|progress| progress.1),
            );
            look
        }
        (None, progress) => progress?,
    };
    Some(Due {
        step: first.1,
        at: first.0,
        counted_from: first.2,
        promise: None,
        missed,
    })
}

/// When a solved ticket closes by itself; None: never, also while it is paused.
pub fn closes_at(rules: &Rules, history: &History, calendar: &Calendar) -> Option<Timestamp> {
    let over = history.steps.iter().any(|step| step.kind == StepKind::Close);
    if history.status != Status::Solved || history.paused_at.is_some() || over {
        return None;
    }
    let days = rules.close_after_days?;
    let at = history.since.checked_add(hours_long(24 * days)).ok()?;
    let at = history.delayed(at, history.since, calendar)?;
    outages::by_the_clock(&history.outages, history.since, at)
}

/// How long a customer can answer the survey before the ticket is closed, at the least, where cases are solved in the week
/// from `now` on: less than nothing where it is closed before they are asked. None where nothing closes it, or nobody is
/// asked.
pub fn time_to_answer(rules: &Rules, calendar: &Calendar, now: Timestamp) -> Option<SignedDuration> {
    let closes_after = hours_long(24 * rules.close_after_days?);
    let left = |day: i64| {
        let solved = now.checked_add(SignedDuration::from_hours(24 * day)).ok()?;
        let asked = match rules.on_solve {
            OnSolve::NoticeWithSurvey => solved,
            ending if ending.lets_survey_follow() => rules.survey?.from(solved, calendar)?,
            _ => return None,
        };
        Some(solved.checked_add(closes_after).ok()?.duration_since(asked))
    };
    (0..7).filter_map(left).min()
}

fn after_solving(rules: &Rules, history: &History, calendar: &Calendar, now: Timestamp) -> Option<Due> {
    let solved = history.since;
    let over = |kind| history.steps.iter().any(|step| step.kind == kind);
    let delayed = |at| history.delayed(at, solved, calendar);
    let close = closes_at(rules, history, calendar);
    let survey = rules
        .survey
        .filter(|_| rules.on_solve.lets_survey_follow() && !over(StepKind::Survey))
        .and_then(|survey| survey.from(solved, calendar))
        .and_then(delayed);
    let mut due = Due {
        step: StepKind::Survey,
        at: solved,
        counted_from: solved,
        promise: None,
        missed: vec![],
    };
    if let Some(at) = survey {
        // After closing no answer is recorded, so nobody is asked then.
        if close.is_none_or(|close| at < close && now < close) {
            due.at = at;
            return Some(due);
        }
        due.missed.push(StepKind::Survey);
    }
    due.at = close?;
    due.step = StepKind::Close;
    Some(due)
}
