//! A closing policy in words: which tickets it is for, and one part after another of what it does.

use crate::closing::{Action, After, OnSolve, Pace, Progress, Rules, StepRule, Tell};
use crate::languages::Words;

/// The whole policy as one text, without the tickets it is for.
pub fn sentence(rules: &Rules, words: &Words) -> String {
    parts(rules, words).join(" ")
}

/// What it does, one sentence each.
pub fn parts(rules: &Rules, words: &Words) -> Vec<String> {
    let mut parts: Vec<String> = rules.pending.iter().map(|rule| step(rule, words)).collect();
    if parts.is_empty() {
        parts.push(words.say("policies-says-waits"));
    }
    parts.push(words.say(rules.on_solve.key()));
    if rules.notices_only_high && matches!(rules.on_solve, OnSolve::Notice | OnSolve::NoticeWithSurvey) {
        parts.push(words.say("policies-says-only-high"));
    }
    if let Some(survey) = rules.survey.filter(|_| rules.on_solve.lets_survey_follow()) {
        let key = match survey.pace {
            Pace::Wall => "policies-says-survey",
            Pace::Working => "policies-says-survey-working",
        };
        parts.push(words.say_one(key, "hours", i64::from(survey.after_hours)));
    }
    parts.push(match rules.close_after_days {
        Some(days) => words.say_one("policies-says-close", "days", i64::from(days)),
        None => words.say("policies-says-never-closes"),
    });
    if rules.confirm {
        parts.push(words.say_one("policies-says-confirm", "days", i64::from(rules.more_days)));
    }
    parts.extend(rules.on_hold.map(|progress| on_hold(progress, words)));
    parts
}

/// What happens again and again while a ticket is on hold.
pub fn on_hold(progress: Progress, words: &Words) -> String {
    let key = match progress.tell {
        Tell::Customer => "policies-says-on-hold-customer",
        Tell::Owner => "policies-says-on-hold-owner",
    };
    words.say_one(key, "after", after(progress.every, words))
}

/// A step while we wait for the customer.
pub fn step(rule: &StepRule, words: &Words) -> String {
    let after = after(rule.after, words);
    match rule.action {
        Action::Remind => words.say_one("policies-says-remind", "after", after),
        Action::Warn { announces_solving_in } => words.say_with(
            "policies-says-warn",
            &[
                ("after", after.into()),
                ("days", i64::from(announces_solving_in).into()),
            ],
        ),
        Action::Solve => words.say_one("policies-says-solve", "after", after),
    }
}

/// A length of working time in words.
pub fn after(after: After, words: &Words) -> String {
    match after {
        After::BusinessDays(days) => words.say_one("workspace-policy-days", "days", i64::from(days)),
        After::BusinessHours(hours) => words.say_one("workspace-policy-hours", "hours", i64::from(hours)),
    }
}
