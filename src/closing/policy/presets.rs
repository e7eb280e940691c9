//! The policies one gets with one click, as pure data.

use super::rules::{Action, After, OnSolve, Progress, Rules, StepRule, SurveyRule, Tell};
use crate::calendars::Pace;
use crate::events::Field;
use crate::tickets::{Conditions, Priority};
use database::text_enum;

text_enum! {
    /// A policy ready to use (LC6 to LC13). In words: `closing-preset-b2c-standard` and so on.
    pub enum Preset {
        /// Reminder, announcement, solved with a notice, survey two days later (LC6).
        B2cStandard => "b2c_standard",
        /// Reminders again and again, the customer confirms, notice (LC9, LC13).
        Continuing => "continuing",
        /// One reminder, then only the survey (LC9).
        OneOff => "one_off",
        /// Thanks, closing and rating in one letter (LC10).
        Combined => "combined",
        /// The way back stands in the agent's last reply (LC11).
        AgentDriven => "agent_driven",
        /// For all tickets; a notice only for those of high impact (LC8).
        HighImpact => "high_impact",
        /// Only the survey, for what is low (LC12).
        Quiet => "quiet",
    }
}

const WARN: Action = Action::Warn {
    announces_solving_in: 2,
};

impl Preset {
    /// What it says.
    pub fn rules(self) -> Rules {
        match self {
            Preset::B2cStandard => b2c_standard(),
            Preset::Continuing => Rules {
                pending: vec![
                    after_days(5, Action::Remind),
                    after_days(10, Action::Remind),
                    after_days(15, Action::Remind),
                    after_days(20, Action::Remind),
                    after_days(23, WARN),
                    after_days(25, Action::Solve),
                ],
                on_hold: Some(Progress {
                    every: After::BusinessDays(5),
                    tell: Tell::Customer,
                }),
                ..b2c_standard()
            },
            Preset::OneOff => Rules {
                pending: vec![after_days(3, Action::Remind), after_days(7, Action::Solve)],
                on_solve: OnSolve::SurveyOnly,
                ..b2c_standard()
            },
            Preset::Combined => Rules {
                on_solve: OnSolve::NoticeWithSurvey,
                survey: None,
                ..b2c_standard()
            },
            Preset::AgentDriven => Rules {
                on_solve: OnSolve::InReply,
                ..b2c_standard()
            },
            Preset::HighImpact => Rules {
                notices_only_high: true,
                ..b2c_standard()
            },
            Preset::Quiet => Rules {
                conditions: Conditions::default().with(Field::Priority, [Priority::Low]),
                pending: vec![after_days(7, Action::Solve)],
                on_solve: OnSolve::SurveyOnly,
                ..b2c_standard()
            },
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Preset::B2cStandard => "closing-preset-b2c-standard",
            Preset::Continuing => "closing-preset-continuing",
            Preset::OneOff => "closing-preset-one-off",
            Preset::Combined => "closing-preset-combined",
            Preset::AgentDriven => "closing-preset-agent-driven",
            Preset::HighImpact => "closing-preset-high-impact",
            Preset::Quiet => "closing-preset-quiet",
        }
    }
}

/// "B2C standard" (LC1 to LC6): reminder after 3 business days, after 5 the announcement of solving in 2, solved after 7,
/// notice at once, survey 48 hours later, closed after 28 days.
pub fn b2c_standard() -> Rules {
    Rules {
        conditions: Conditions::default(),
        pending: vec![
            after_days(3, Action::Remind),
            after_days(5, WARN),
            after_days(7, Action::Solve),
        ],
        on_solve: OnSolve::Notice,
        notices_only_high: false,
        survey: Some(SurveyRule {
            after_hours: 48,
            pace: Pace::Wall,
        }),
        close_after_days: Some(28),
        confirm: true,
        more_days: 2,
        on_hold: None,
        calendar: None,
        asks_with: None,
    }
}

fn after_days(days: u32, action: Action) -> StepRule {
    StepRule {
        after: After::BusinessDays(days),
        action,
    }
}
