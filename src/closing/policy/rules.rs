//! The rules of a policy, as data: what one version says. Kept as JSON; fields may be added, never change their meaning.

use crate::calendars::Pace;
use crate::events::Field;
use crate::ids::{CalendarId, SurveyLineId};
use crate::tickets::{Conditions, Facts};
use calendar::Calendar;
use database::text_enum;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

text_enum! {
    /// One due action of a policy on one ticket. In words: `closing-step-remind` and so on.
    pub enum StepKind {
        /// "We are waiting for your reply" (LC1).
        Remind => "remind",
        /// Announces the day on which the ticket will be solved (LC2).
        Warn => "warn",
        /// Solves the ticket without an answer (LC3).
        Solve => "solve",
        /// Asks for a rating (LC5).
        Survey => "survey",
        /// Closes the solved ticket for good.
        Close => "close",
        /// Tells the customer that we still wait for someone else (TY2).
        Progress => "progress",
        /// Tells the owner that we still wait for someone else.
        Nudge => "nudge",
        /// The day has come on which an agent wanted to look at a ticket on hold again: it is open.
        Look => "look",
        /// We wait for the customer, but nothing was asked: the ticket goes back to its owner.
        Unasked => "unasked",
        /// What was written to the customer did not arrive: the ticket goes back to its owner.
        Unreached => "unreached",
    }
}

impl StepKind {
    /// The key of its name for people who work here.
    pub fn key(self) -> &'static str {
        match self {
            StepKind::Remind => "closing-step-remind",
            StepKind::Warn => "closing-step-warn",
            StepKind::Solve => "closing-step-solve",
            StepKind::Survey => "closing-step-survey",
            StepKind::Close => "closing-step-close",
            StepKind::Progress => "closing-step-progress",
            StepKind::Nudge => "closing-step-nudge",
            StepKind::Look => "closing-step-look",
            StepKind::Unasked => "closing-step-unasked",
            StepKind::Unreached => "closing-step-unreached",
        }
    }

    /// Whether the customer gets a letter by it, as far as the step itself goes.
    pub fn writes_to_customer(self) -> bool {
        matches!(
            self,
            StepKind::Remind | StepKind::Warn | StepKind::Survey | StepKind::Progress
        )
    }
}

/// What one version of a policy says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Which tickets it is for.
    #[serde(default, skip_serializing_if = "Conditions::is_empty")]
    pub conditions: Conditions,
    /// The steps while we wait for the customer, in the order in which they fall due.
    #[serde(default)]
    pub pending: Vec<StepRule>,
    /// What solving itself sends (LC7).
    pub on_solve: OnSolve,
    /// Notices only for tickets of high impact; of the others only the survey is sent (LC8).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub notices_only_high: bool,
    /// The survey that follows later in a letter of its own. It also needs [`OnSolve::lets_survey_follow`].
    #[serde(default)]
    pub survey: Option<SurveyRule>,
    /// `solved` becomes `closed` after so many days of 24 hours; with it ends the survey window. None: never by itself.
    #[serde(default)]
    pub close_after_days: Option<u32>,
    /// Whether reminder and warning offer the one-click answers (LC13).
    #[serde(default)]
    pub confirm: bool,
    /// How many business days "I need more days" gives, once a waiting.
    #[serde(default = "two")]
    pub more_days: u32,
    /// What happens while we wait for someone else (TY2). None: nothing but the look that an agent planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_hold: Option<Progress>,
    /// The calendar it counts in. None: that of the ticket's team, or else the desk's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarId>,
    /// The survey it asks with. None, or one that is archived: the survey after solving.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks_with: Option<SurveyLineId>,
}

/// What happens again and again while a ticket is on hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// So often, counted from the beginning of the waiting and from each time.
    pub every: After,
    pub tell: Tell,
}

text_enum! {
    /// Who is told that we still wait.
    #[derive(Default)]
    pub enum Tell {
        /// A letter: whom we wait for, when we look again.
        #[default]
        Customer => "customer",
        /// Only whoever owns the ticket.
        Owner => "owner",
    }
}

impl Tell {
    /// The step it is.
    pub fn kind(self) -> StepKind {
        match self {
            Tell::Customer => StepKind::Progress,
            Tell::Owner => StepKind::Nudge,
        }
    }
}

fn two() -> u32 {
    2
}

impl Rules {
    /// Business days that a warning leaves its reader; None where nothing is announced.
    pub fn announced_days(&self) -> Option<u32> {
        self.pending.iter().find_map(|rule| match rule.action {
            Action::Warn { announces_solving_in } => Some(announces_solving_in),
            Action::Remind | Action::Solve => None,
        })
    }

    /// The rules as they hold for a ticket of this weight: where notices are for high impact only, the others get none.
    pub fn for_impact(self, high: bool) -> Rules {
        let notice = matches!(self.on_solve, OnSolve::Notice | OnSolve::NoticeWithSurvey);
        match self.notices_only_high && notice && !high {
            true => self.ending_in(OnSolve::SurveyOnly),
            false => self,
        }
    }

    /// The same rules with another ending, for one ticket. Whoever wants only the survey gets one, 48 hours later, also
    /// where the policy has none.
    pub fn ending_in(mut self, ending: OnSolve) -> Rules {
        self.on_solve = ending;
        if ending == OnSolve::SurveyOnly && self.survey.is_none() {
            self.survey = Some(SurveyRule {
                after_hours: 48,
                pace: Pace::Wall,
            });
        }
        self
    }
}

/// One step while we wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepRule {
    /// Counted from the beginning of the waiting.
    pub after: After,
    #[serde(rename = "do")]
    pub action: Action,
}

/// A length of working time in the policy's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum After {
    BusinessDays(u32),
    BusinessHours(u32),
}

impl After {
    /// The instant so much later; None if the calendar never gets there.
    pub fn from(self, start: Timestamp, calendar: &Calendar) -> Option<Timestamp> {
        match self {
            After::BusinessDays(days) => calendar.add_business_days(start, days),
            After::BusinessHours(hours) => calendar.add_working_time(start, hours_long(hours)),
        }
    }
}

/// What a step while we wait does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    Remind,
    /// Names the day of solving, at least so many business days after the letter left: a promise.
    Warn {
        announces_solving_in: u32,
    },
    Solve,
}

impl Action {
    /// The step it is.
    pub fn kind(self) -> StepKind {
        match self {
            Action::Remind => StepKind::Remind,
            Action::Warn { .. } => StepKind::Warn,
            Action::Solve => StepKind::Solve,
        }
    }
}

text_enum! {
    /// What solving itself sends to the customer (LC7).
    pub enum OnSolve {
        /// The notice "case solved" with the way back (LC4).
        Notice => "notice",
        /// The notice with the rating in the same letter (LC10).
        NoticeWithSurvey => "notice_with_survey",
        /// No notice; the survey follows (LC9, LC12).
        SurveyOnly => "survey_only",
        /// The agent's last reply carries the way back, so no notice follows it (LC11); where none did, the notice leaves.
        /// The survey follows.
        InReply => "in_reply",
        /// Nothing, now or later.
        Nothing => "nothing",
    }
}

impl OnSolve {
    /// Whether the survey comes later, in a letter of its own.
    pub fn lets_survey_follow(self) -> bool {
        matches!(self, OnSolve::Notice | OnSolve::SurveyOnly | OnSolve::InReply)
    }

    /// The key of its sentence.
    pub fn key(self) -> &'static str {
        match self {
            OnSolve::Nothing => "policies-on-solve-nothing",
            OnSolve::Notice => "policies-on-solve-notice",
            OnSolve::NoticeWithSurvey => "policies-on-solve-both",
            OnSolve::SurveyOnly => "policies-on-solve-survey",
            OnSolve::InReply => "policies-on-solve-reply",
        }
    }
}

/// When the survey leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SurveyRule {
    pub after_hours: u32,
    #[serde(default)]
    pub pace: Pace,
}

impl SurveyRule {
    /// When the survey of a ticket that was solved then is due.
    pub fn from(self, solved_at: Timestamp, calendar: &Calendar) -> Option<Timestamp> {
        self.pace.after(solved_at, self.after_hours, calendar)
    }
}

/// Whether a ticket is one of high impact: by its impact, or by its priority, since most desks set no impact.
pub fn is_high(facts: &Facts) -> bool {
    let is = |field, codes: &[&str]| facts.one(field).is_some_and(|value| codes.contains(&value));
    is(Field::Priority, &["high", "urgent"]) || is(Field::Impact, &["high"])
}

/// The same as SQL about a `ticket t`.
pub(in crate::closing) const IS_HIGH: &str =
    "(t.priority IN ('high', 'urgent') OR COALESCE(t.impact = 'high', FALSE))";

/// So many hours as a length of time.
pub(in crate::closing) fn hours_long(hours: u32) -> SignedDuration {
    SignedDuration::from_hours(i64::from(hours))
}
