//! A closing policy in one sentence after another, for the settings.

use crate::closing::{self, Action, After, OnSolve, PolicyInForce};
use crate::languages::Words;
use crate::store::Result;
use database::Tx;

/// The closing policies of the desk, each as a text.
pub fn sentences(tx: &mut Tx, words: &Words) -> Result<Vec<String>> {
    Ok(closing::policies(tx)?
        .iter()
        .map(|policy| sentence(policy, words))
        .collect())
}

fn sentence(policy: &PolicyInForce, words: &Words) -> String {
    let rules = &policy.rules;
    let mut parts = vec![words.say_one("workspace-policy-named", "name", policy.name.clone())];
    for step in &rules.pending {
        let key = match step.action {
            Action::Remind => "workspace-policy-remind",
            Action::Warn { .. } => "workspace-policy-warn",
            Action::Solve => "workspace-policy-solve",
        };
        parts.push(words.say_one(key, "after", after(step.after, words)));
    }
    if rules.on_solve != OnSolve::Nothing {
        parts.push(words.say("workspace-policy-notice"));
    }
    if let Some(survey) = &rules.survey {
        parts.push(words.say_one("workspace-policy-survey", "hours", i64::from(survey.after_hours)));
    }
    if let Some(days) = rules.close_after_days {
        parts.push(words.say_one("workspace-policy-close", "days", i64::from(days)));
    }
    parts.join(" ")
}

fn after(after: After, words: &Words) -> String {
    match after {
        After::BusinessDays(days) => words.say_one("workspace-policy-days", "days", i64::from(days)),
        After::BusinessHours(hours) => words.say_one("workspace-policy-hours", "hours", i64::from(hours)),
    }
}
