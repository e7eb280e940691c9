//! What a closing policy does, and what agents and customers decide about it. Recorded by `closing`.

use crate::ids::{PolicyVersionId, SurveyLineId};
use crate::languages::Sentence;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A step of a closing policy, or a decision about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ClosingEvent {
    /// The closing policy did a step: remind, warn, solve, survey or close; or the day of a look came, which needs none.
    StepDone {
        step: String,
        policy_version: Option<PolicyVersionId>,
        promised_at: Option<Timestamp>,
    },
    /// A step that was due was not done, and why.
    StepWithheld {
        step: String,
        reason: Sentence,
    },
    /// The customer asked for more days: not solved before `until`.
    MoreDays {
        until: Option<Timestamp>,
    },
    /// An agent took the given days back.
    MoreDaysTakenBack,
    /// An agent let the steps of the closing policy rest, or go on.
    Paused,
    Resumed,
    /// A step that an agent had skipped comes after all.
    StepBroughtBack {
        step: String,
    },
    /// An agent chose another ending for the solving that follows than the policy says (LC7).
    EndingChosen {
        ending: String,
        reason: String,
    },
    /// An agent said whom a ticket on hold waits for, and when we look again.
    OnHold {
        awaited: String,
        look_at: Option<Timestamp>,
    },
    /// A look at the case after its end was planned, came due, was done or dropped (LC16).
    CheckBackPlanned {
        at: Timestamp,
        note: String,
    },
    CheckBackDue {
        note: String,
    },
    CheckBackSettled {
        done: bool,
    },
    /// The survey of the latest solving is due.
    SurveyDue {
        policy_version: Option<PolicyVersionId>,
        /// The notice "case solved" is to be the same letter (LC10).
        #[serde(default)]
        with_notice: bool,
        /// The ticket was solved for want of an answer; the notice says so.
        #[serde(default)]
        unanswered: bool,
        /// The survey to ask with; None: the one after solving.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        survey: Option<SurveyLineId>,
    },
}

impl ClosingEvent {
    /// The name it is stored under.
    pub fn kind(&self) -> &'static str {
        match self {
            ClosingEvent::StepDone { .. } => "step_done",
            ClosingEvent::StepWithheld { .. } => "step_withheld",
            ClosingEvent::MoreDays { .. } => "more_days",
            ClosingEvent::MoreDaysTakenBack => "more_days_taken_back",
            ClosingEvent::Paused => "paused",
            ClosingEvent::Resumed => "resumed",
            ClosingEvent::StepBroughtBack { .. } => "step_brought_back",
            ClosingEvent::EndingChosen { .. } => "ending_chosen",
            ClosingEvent::OnHold { .. } => "on_hold",
            ClosingEvent::CheckBackPlanned { .. } => "check_back_planned",
            ClosingEvent::CheckBackDue { .. } => "check_back_due",
            ClosingEvent::CheckBackSettled { .. } => "check_back_settled",
            ClosingEvent::SurveyDue { .. } => "survey_due",
        }
    }
}
