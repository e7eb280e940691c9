//! The policies one gets with one click. More of them come with the editor; the rules can say them all.

use super::{Action, After, OnSolve, Pace, Rules, StepRule, SurveyRule};

/// What a new desk starts with.
pub const FIRST: &str = "B2C standard";

/// "B2C standard" (LC1 to LC6): reminder after 3 business days, after 5 the announcement of solving in 2, solved after 7,
/// notice at once, survey 48 hours later, closed after 28 days.
pub fn b2c_standard() -> Rules {
    let warn = Action::Warn {
        announces_solving_in: 2,
    };
    Rules {
        pending: vec![
            after_days(3, Action::Remind),
            after_days(5, warn),
            after_days(7, Action::Solve),
        ],
        on_solve: OnSolve::Notice,
        survey: Some(SurveyRule {
            after_hours: 48,
            pace: Pace::Wall,
        }),
        close_after_days: Some(28),
        confirm: true,
        more_days: 2,
    }
}

fn after_days(days: u32, action: Action) -> StepRule {
    StepRule {
        after: After::BusinessDays(days),
        action,
    }
}
