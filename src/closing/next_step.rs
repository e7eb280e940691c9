//! The decision: which step of a policy is next on a ticket, and when. Pure, so that the sweep, the timeline, the
//! simulator and the tests all ask the same function.
//!
//! - No step before its time, none twice, none once the customer has answered (the history is another one then).
//! - A promise made in a letter is kept: solving waits for the announced instant, and for the announced business days
//!   counted from when the warning really left.
//! - Missed steps are never made up for in a burst: of several missed reminders and what follows them only the last is
//!   done. A missed warning is never passed over, so nobody is solved without it.

use super::{Action, History, Rules, StepKind, StepRule};
use crate::tickets::Status;
use calendar::Calendar;
use jiff::{SignedDuration, Timestamp};

/// A step that is to be done, at once if `at` has passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub step: StepKind,
    /// When it falls due; may lie in the past.
    pub at: Timestamp,
    /// The instant `at` was counted from: the days between that did not count are what moved it.
    pub counted_from: Timestamp,
    /// For a warning done now (or at `at`, if that is later): the instant of solving to announce.
    pub promise: Option<Timestamp>,
    /// Steps before this one that were missed and are no longer true: not to be done.
    pub missed: Vec<StepKind>,
}

/// The next step; None when nothing more happens by itself, or when the calendar never gets there.
pub fn next_step(rules: &Rules, history: &History, calendar: &Calendar, now: Timestamp) -> Option<Due> {
    match history.status {
        Status::Pending => Waiting {
            rules,
            history,
            calendar,
        }
        .next(now),
        Status::Solved => after_solving(rules, history, calendar, now),
        Status::New | Status::Open | Status::OnHold | Status::Closed | Status::Cancelled => None,
    }
}

/// A ticket that waits for its customer.
struct Waiting<'a> {
    rules: &'a Rules,
    history: &'a History,
    calendar: &'a Calendar,
}

impl Waiting<'_> {
    fn next(&self, now: Timestamp) -> Option<Due> {
        let mut missed = vec![];
        let mut left = self.rules.pending.get(self.over()..)?;
        loop {
            let (rule, later) = left.split_first()?;
            let at = self.due(rule)?;
            let overtaken = later
                .first()
                .and_then(|next| self.due(next))
                .is_some_and(|next| next <= now);
            if rule.action == Action::Remind && overtaken {
                missed.push(StepKind::Remind);
                left = later;
                continue;
            }
            let promise = match rule.action {
                Action::Warn { announces_solving_in } => {
                    Some(self.promise(later, announces_solving_in, at.max(now))?)
                }
                Action::Remind | Action::Solve => None,
            };
            return Some(Due {
                step: rule.action.kind(),
                at,
                counted_from: self.history.since,
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

    fn due(&self, rule: &StepRule) -> Option<Timestamp> {
        let mut at = rule.after.from(self.history.since, self.calendar)?;
        if let Some(more) = self.history.more_days {
            // Counted from the asking too: who asks at the last minute gets the whole time.
            let days = u32::try_from(more.days).ok()?;
            let from_asking = self.calendar.add_business_days(more.asked_at, days)?;
            at = self.calendar.add_business_days(at, days)?.max(from_asking);
        }
        if rule.action == Action::Solve
            && let Some(promised) = self.promised()
        {
            at = at.max(promised?);
        }
        Some(at)
    }

    /// What the last warning of this waiting promised; the inner None if the calendar never gets there.
    fn promised(&self) -> Option<Option<Timestamp>> {
        let steps = &self.history.steps;
        let warning = steps.iter().rfind(|step| step.kind == StepKind::Warn)?;
        let announced = self.rules.pending.iter().find_map(|rule| match rule.action {
            Action::Warn { announces_solving_in } => Some(announces_solving_in),
            Action::Remind | Action::Solve => None,
        });
        let days = announced.unwrap_or_default();
        // A holiday that was added since then moves this, and with it the solving.
        let counted = self.calendar.add_business_days(warning.at, days);
        let promise = counted.map(|at| warning.promised_at.map_or(at, |promised| promised.max(at)));
        let asked_since = self
            .history
            .more_days
            .filter(|more| more.asked_at >= warning.at)
            .and_then(|more| u32::try_from(more.days).ok());
        Some(match asked_since {
            Some(days) => promise.and_then(|at| self.calendar.add_business_days(at, days)),
            None => promise,
        })
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

fn after_solving(rules: &Rules, history: &History, calendar: &Calendar, now: Timestamp) -> Option<Due> {
    let solved = history.since;
    let days = |days: u32| SignedDuration::from_hours(24 * i64::from(days));
    let close = rules
        .close_after_days
        .and_then(|count| solved.checked_add(days(count)).ok());
    let asked = history.steps.iter().any(|step| step.kind == StepKind::Survey);
    let survey = rules
        .survey
        .filter(|_| rules.on_solve.lets_survey_follow() && !asked)
        .and_then(|survey| survey.from(solved, calendar));
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
