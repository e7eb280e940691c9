//! What [`super::next_step`] needs to know of a ticket.

use super::due::Due;
use super::question::Question;
use crate::closing::policy::StepKind;
use crate::outages::Outage;
use crate::tickets::Status;
use calendar::Calendar;
use jiff::{SignedDuration, Timestamp};

/// A letter that leaves within this time left at once.
pub const AT_ONCE: SignedDuration = SignedDuration::from_hours(1);

/// Where a ticket stands on the way to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    pub status: Status,
    /// When the present waiting or solving began. A waiting begins anew with each public reply of an agent; what a
    /// robot writes changes nothing.
    pub since: Timestamp,
    /// Whether the customer has a question of ours to answer.
    pub question: Question,
    /// The steps of this waiting or solving that are over, done or withheld, oldest first.
    pub steps: Vec<Done>,
    /// What moves its steps, oldest first.
    pub delays: Vec<Delay>,
    /// Since when an agent lets it rest: nothing happens until it goes on.
    pub paused_at: Option<Timestamp>,
    /// When an agent looks at it again, while it is on hold.
    pub look_at: Option<Timestamp>,
    /// The times since then in which the desk could not take answers, oldest first.
    pub outages: Vec<Outage>,
}

/// A step that is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    pub kind: StepKind,
    /// When it was done. For a warning that the relay took late: when it left.
    pub at: Timestamp,
    /// The instant of solving that a warning announced.
    pub promised_at: Option<Timestamp>,
    /// The relay was asked to take the warning and has not yet: what it announces has not begun.
    pub on_its_way: bool,
}

/// What moves the steps that are still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delay {
    /// Business days on top. They count from `at` too: who asks at the last minute gets them whole.
    MoreDays { at: Timestamp, days: u32 },
    /// It rested. The working time that was left at `from` is left at `until`, so a pause takes nothing away.
    Pause { from: Timestamp, until: Timestamp },
}

impl Delay {
    /// As the table `delay` has it.
    pub fn stored(kind: &str, from: Timestamp, until: Timestamp, days: i64) -> Delay {
        match kind {
            "pause" => Delay::Pause { from, until },
            _ => Delay::MoreDays {
                at: from,
                days: u32::try_from(days).unwrap_or_default(),
            },
        }
    }
}

impl History {
    /// The history of a ticket that waits since then for its customer, who was asked something, without any step done.
    pub fn pending_since(since: Timestamp) -> History {
        History {
            status: Status::Pending,
            since,
            question: Question::ASKED,
            steps: vec![],
            delays: vec![],
            paused_at: None,
            look_at: None,
            outages: vec![],
        }
    }

    /// When a step that was due `at` is due after all that has moved it since `since`. None if the calendar never gets
    /// there.
    pub fn delayed(&self, at: Timestamp, since: Timestamp, calendar: &Calendar) -> Option<Timestamp> {
        self.delays.iter().try_fold(at, |due, delay| match *delay {
            Delay::MoreDays { at, days } if at >= since => {
                let from_asking = calendar.add_business_days(at, days)?;
                Some(calendar.add_business_days(due, days)?.max(from_asking))
            }
            Delay::Pause { from, until } if until > since && due > from.max(since) => {
                let left = calendar.working_time_between(from.max(since), due);
                let resumed = calendar.next_opening(until)?;
                Some(calendar.add_working_time(resumed, left)?.max(due))
            }
            Delay::MoreDays { .. } | Delay::Pause { .. } => Some(due),
        })
    }

    /// What the history is after `due` was done `at` that instant: how the timeline looks ahead.
    pub fn after(mut self, due: &Due, at: Timestamp) -> History {
        match due.step {
            StepKind::Solve => History {
                status: Status::Solved,
                outages: self.outages,
                ..History::pending_since(at)
            },
            StepKind::Close => History {
                status: Status::Closed,
                ..self
            },
            StepKind::Look | StepKind::Unasked | StepKind::Unreached => History {
                status: Status::Open,
                ..self
            },
            StepKind::Remind | StepKind::Warn | StepKind::Survey | StepKind::Progress | StepKind::Nudge => {
                self.steps.push(Done {
                    kind: due.step,
                    at,
                    promised_at: due.promise,
                    on_its_way: false,
                });
                self
            }
        }
    }
}

/// Whether steps can wait on tickets with this status.
pub fn has_steps(status: Status) -> bool {
    matches!(status, Status::Pending | Status::Solved | Status::OnHold)
}
