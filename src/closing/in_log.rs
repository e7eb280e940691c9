//! How the log of a ticket tells what its policy did, and what was decided about it.

use super::policy::{OnSolve, StepKind};
use crate::events::{ClosingEvent, LogLine};
use crate::languages::Sentence;
use jiff::Timestamp;

/// The line of an event; none for what is told by what follows from it, and for steps that this version does not know.
pub fn in_log(event: &ClosingEvent) -> Option<LogLine> {
    Some(match event {
        ClosingEvent::StepDone { step, .. } => LogLine::new("bell-ring", done(step.parse().ok()?)?),
        ClosingEvent::StepWithheld { step, reason } => {
            LogLine::because("ban", step.parse::<StepKind>().ok()?.withheld_key(), reason)
        }
        ClosingEvent::MoreDays { .. } => LogLine::new("calendar-clock", "workspace-event-more-days"),
        ClosingEvent::MoreDaysTakenBack => LogLine::new("undo-2", "workspace-event-days-back"),
        ClosingEvent::Paused => LogLine::new("circle-pause", "workspace-event-paused"),
        ClosingEvent::Resumed => LogLine::new("fast-forward", "workspace-event-resumed"),
        ClosingEvent::StepBroughtBack { step } => {
            let step: StepKind = step.parse().ok()?;
            LogLine::new("undo-2", "workspace-event-step-back").with("step", Sentence::new(step.key()))
        }
        ClosingEvent::EndingChosen { ending, reason } => {
            let ending: OnSolve = ending.parse().ok()?;
            LogLine::new("pencil", "workspace-event-ending-chosen")
                .with("ending", Sentence::new(ending.choice_key()))
                .with("reason", reason.as_str())
        }
        ClosingEvent::OnHold { awaited, look_at } => on_hold(awaited, *look_at),
        ClosingEvent::CheckBackPlanned { at, .. } => {
            LogLine::new("calendar-clock", "workspace-event-check-back-planned").on("day", *at)
        }
        ClosingEvent::CheckBackDue { .. } => LogLine::new("calendar-clock", "workspace-event-check-back-due"),
        ClosingEvent::CheckBackSettled { done: true } => {
            LogLine::new("check", "workspace-event-check-back-done")
        }
        ClosingEvent::CheckBackSettled { done: false } => {
            LogLine::new("undo-2", "workspace-event-check-back-dropped")
        }
        // The survey that is sent then, or why none is.
        ClosingEvent::SurveyDue { .. } => return None,
    })
}

/// A survey that came due tells itself by what follows.
fn done(step: StepKind) -> Option<&'static str> {
    (step != StepKind::Survey).then(|| step.done_key())
}

fn on_hold(awaited: &str, look_at: Option<Timestamp>) -> LogLine {
    let key = match look_at {
        Some(_) => "workspace-event-on-hold-until",
        None => "workspace-event-on-hold",
    };
    let line = match awaited {
        "" => {
            LogLine::new("circle-pause", key).with("awaited", Sentence::new("workspace-event-on-hold-nobody"))
        }
        named => LogLine::new("circle-pause", key).with("awaited", named),
    };
    match look_at {
        Some(day) => line.on("day", day),
        None => line,
    }
}

impl StepKind {
    /// The key of the sentence that it was done.
    pub fn done_key(self) -> &'static str {
        match self {
            StepKind::Remind => "workspace-step-done-remind",
            StepKind::Warn => "workspace-step-done-warn",
            StepKind::Solve => "workspace-step-done-solve",
            StepKind::Survey => "workspace-step-done-survey",
            StepKind::Close => "workspace-step-done-close",
            StepKind::Progress => "workspace-step-done-progress",
            StepKind::Nudge => "workspace-step-done-nudge",
            StepKind::Look => "workspace-step-done-look",
            StepKind::Unasked => "workspace-step-done-unasked",
            StepKind::Unreached => "workspace-step-done-unreached",
        }
    }

    /// The key of the sentence that it was not done.
    pub fn withheld_key(self) -> &'static str {
        match self {
            StepKind::Remind => "workspace-step-withheld-remind",
            StepKind::Warn => "workspace-step-withheld-warn",
            StepKind::Solve => "workspace-step-withheld-solve",
            StepKind::Survey => "workspace-step-withheld-survey",
            StepKind::Close => "workspace-step-withheld-close",
            StepKind::Progress => "workspace-step-withheld-progress",
            StepKind::Nudge => "workspace-step-withheld-nudge",
            StepKind::Look => "workspace-step-withheld-look",
            StepKind::Unasked => "workspace-step-withheld-unasked",
            StepKind::Unreached => "workspace-step-withheld-unreached",
        }
    }
}

impl OnSolve {
    /// The key of this ending as an agent chooses it.
    pub fn choice_key(self) -> &'static str {
        match self {
            OnSolve::Notice => "resolve-ending-notice",
            OnSolve::NoticeWithSurvey => "resolve-ending-both",
            OnSolve::SurveyOnly => "resolve-ending-survey",
            OnSolve::InReply => "resolve-ending-reply",
            OnSolve::Nothing => "resolve-ending-nothing",
        }
    }
}
