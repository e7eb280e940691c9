//! The kinds of events. Stored as JSON with the kind's name: add kinds and optional fields, never change their meaning.

use crate::ids::{
    MessageId, OutboxId, PersonId, PlannedId, PolicyVersionId, ResponseId, SurveyLineId, TicketId,
};
use database::text_enum;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

text_enum! {
    /// A field of a ticket whose change is recorded.
    pub enum Field {
        Status => "status",
        Priority => "priority",
        Type => "type",
        Category => "category",
        Impact => "impact",
        Assignee => "assignee",
        Team => "team",
        Brand => "brand",
        Subject => "subject",
        Requester => "requester",
        Tags => "tags",
        DueAt => "due_at",
        Language => "language",
        ExternalId => "external_id",
    }
}

/// One recorded change of a ticket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// A request came in.
    Opened {
        channel: String,
    },
    /// A closed ticket was answered: the answer opened this ticket.
    FollowsUp {
        ticket: TicketId,
    },
    /// Something was said.
    Said {
        message: MessageId,
        /// `reply`, `note` or `log`.
        message_kind: String,
        by_agent: bool,
        /// Set when a robot wrote it: such a message is no answer.
        robot: Option<String>,
    },
    /// A field got another value. Values as text: names of statuses, ids, tags joined by spaces.
    Changed {
        field: Field,
        from: Option<String>,
        to: Option<String>,
    },
    /// The status of a solved ticket changed back because the customer answered or said "not solved".
    Reopened {
        by_message: Option<MessageId>,
    },
    /// Someone in copy or following was added.
    Joined {
        person: PersonId,
    },
    /// Someone is no longer in copy.
    Left {
        person: PersonId,
    },
    /// The ticket was put into the trash, or taken out again.
    Deleted,
    Restored,
    /// The closing policy did a step: remind, warn, solve, survey or close; or the day of a look came, which needs none.
    StepDone {
        step: String,
        policy_version: Option<PolicyVersionId>,
        promised_at: Option<Timestamp>,
    },
    /// A step that was due was not done, and why.
    StepWithheld {
        step: String,
        reason: String,
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
    /// A letter to someone was put into the outbox.
    LetterQueued {
        letter: OutboxId,
        purpose: String,
        to: PersonId,
    },
    /// The relay took the letter.
    LetterSent {
        letter: OutboxId,
    },
    /// The letter could not be delivered; `last` when it is not tried again.
    LetterFailed {
        letter: OutboxId,
        error: String,
        last: bool,
    },
    /// A letter that would have been sent was not, and why.
    LetterWithheld {
        purpose: String,
        to: PersonId,
        reason: String,
    },
    /// A letter could not leave while what it says was true, and was taken back.
    LetterOutdated {
        letter: OutboxId,
        purpose: String,
        to: PersonId,
    },
    /// An agent sent something that is not said before `until`: time for second thoughts, or a time they chose.
    MessagePlanned {
        planned: PlannedId,
        later: bool,
        until: Timestamp,
    },
    /// A planned message was taken back before it was said: `undone`, `dropped`, `answered` (by the customer), `over`.
    PlanTakenBack {
        planned: PlannedId,
        later: bool,
        reason: String,
    },
    /// The customer was asked for a rating.
    SurveyOffered {
        response: ResponseId,
    },
    /// The customer answered a survey, or changed the answer.
    Rated {
        response: ResponseId,
        score: i64,
        negative: bool,
    },
    /// An unanswered survey was taken back because the ticket reopened.
    SurveyWithdrawn {
        response: ResponseId,
    },
}

impl Event {
    /// The name it is stored under.
    pub fn kind(&self) -> &'static str {
        match self {
            Event::Opened { .. } => "opened",
            Event::FollowsUp { .. } => "follows_up",
            Event::Said { .. } => "said",
            Event::Changed { .. } => "changed",
            Event::Reopened { .. } => "reopened",
            Event::Joined { .. } => "joined",
            Event::Left { .. } => "left",
            Event::Deleted => "deleted",
            Event::Restored => "restored",
            Event::StepDone { .. } => "step_done",
            Event::StepWithheld { .. } => "step_withheld",
            Event::MoreDays { .. } => "more_days",
            Event::MoreDaysTakenBack => "more_days_taken_back",
            Event::Paused => "paused",
            Event::Resumed => "resumed",
            Event::StepBroughtBack { .. } => "step_brought_back",
            Event::EndingChosen { .. } => "ending_chosen",
            Event::OnHold { .. } => "on_hold",
            Event::CheckBackPlanned { .. } => "check_back_planned",
            Event::CheckBackDue { .. } => "check_back_due",
            Event::CheckBackSettled { .. } => "check_back_settled",
            Event::SurveyDue { .. } => "survey_due",
            Event::LetterQueued { .. } => "letter_queued",
            Event::LetterSent { .. } => "letter_sent",
            Event::LetterFailed { .. } => "letter_failed",
            Event::LetterWithheld { .. } => "letter_withheld",
            Event::LetterOutdated { .. } => "letter_outdated",
            Event::MessagePlanned { .. } => "message_planned",
            Event::PlanTakenBack { .. } => "plan_taken_back",
            Event::SurveyOffered { .. } => "survey_offered",
            Event::Rated { .. } => "rated",
            Event::SurveyWithdrawn { .. } => "survey_withdrawn",
        }
    }
}
