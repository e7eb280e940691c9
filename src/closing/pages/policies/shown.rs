//! Parts of a policy's page: the choices of its conditions, its steps on dates, its letters.

use super::form::{ACTIONS, Form, ON_SOLVE, Step};
use crate::calendars::{self, Whose};
use crate::closing::{self, Coming, OnSolve, Pace, Reader, Rules, StepKind, Tell};
use crate::correspondence::Content;
use crate::languages::{Language, Words};
use crate::pages::Choice;
use crate::satisfaction;
use crate::store::Result;
use crate::web::Page;
use database::Tx;

/// The choices of what a step does; the first says nothing.
pub fn actions(step: &Step, words: &Words) -> Vec<Choice> {
    let action = |action: &&'static str| {
        Choice::new(
            action,
            words.say(&format!("policies-step-{action}")),
            step.action == *action,
        )
    };
    let none = Choice::new("", "—", step.action.is_empty());
    std::iter::once(none).chain(ACTIONS.iter().map(action)).collect()
}

/// The choices of what solving sends.
pub fn on_solve(form: &Form, words: &Words) -> Vec<Choice> {
    let choice = |(word, on_solve): &(&'static str, OnSolve)| {
        let label = words.say(on_solve.key());
        Choice::new(word, label, form.on_solve == *word)
    };
    ON_SOLVE.iter().map(choice).collect()
}

/// The choices of who is told that a ticket still waits for others.
pub fn tells(form: &Form, words: &Words) -> Vec<Choice> {
    let choice = |tell: &Tell| {
        let key = match tell {
            Tell::Customer => "policies-tell-customer",
            Tell::Owner => "policies-tell-owner",
        };
        Choice::new(tell, words.say(key), *tell == form.tell)
    };
    Tell::ALL.iter().map(choice).collect()
}

/// The calendars a policy can count in; the first is that of the team or the desk.
pub fn calendars(tx: &mut Tx, form: &Form, words: &Words) -> Result<Vec<Choice>> {
    let own = Choice::new("", words.say("policies-calendar-own"), form.calendar.is_empty());
    let named = calendars::all(tx)?.into_iter().map(|calendar| {
        let chosen = form.calendar == calendar.id.to_string();
        Choice::new(calendar.id, calendar.name, chosen)
    });
    Ok(std::iter::once(own).chain(named).collect())
}

/// The surveys a policy can ask with; the first is the one after solving.
pub fn surveys(tx: &mut Tx, form: &Form, words: &Words) -> Result<Vec<Choice>> {
    let usual = Choice::new("", words.say("policies-survey-usual"), form.asks_with.is_empty());
    let surveys = satisfaction::surveys(tx)?.into_iter();
    let usable = surveys.filter(|survey| survey.archived_at.is_none());
    let named = usable.map(|survey| {
        let chosen = form.asks_with == survey.line_id.to_string();
        Choice::new(survey.line_id, survey.name, chosen)
    });
    Ok(std::iter::once(usual).chain(named).collect())
}

/// A step on its date, if a ticket began to wait now, or on the next day with work.
pub struct Dated {
    pub what: String,
    pub day: String,
    pub moved_by: String,
    /// Business days since the step before, in words.
    pub later: String,
    /// How far below the step before it stands: a business day is one, up to [`FARTHEST`].
    pub gap: u32,
}

/// So many business days are drawn to scale; a longer time is drawn as one, with a broken line.
const FARTHEST: u32 = 11;

/// The steps on real dates; the first is the beginning of the wait. Empty where there is no working time.
pub fn axis(tx: &mut Tx, rules: &Rules, page: &Page) -> Result<Vec<Dated>> {
    let Some(calendar) = calendars::calendar_for(tx, rules.calendar, Whose::desk())? else {
        return Ok(vec![]);
    };
    let begins = calendars::open_day(&calendar, page.now);
    let mut axis = vec![Dated {
        what: page.words.say("policies-axis-begins"),
        day: page.day(&begins),
        moved_by: String::new(),
        later: String::new(),
        gap: 0,
    }];
    let mut before = begins;
    for step in closing::whole_chain(rules, &calendar, begins) {
        let days = calendar.business_days_between(before, step.at);
        axis.push(Dated {
            what: page.words.say(step.step.key()),
            day: page.day(&step.at),
            moved_by: step.moved_by(page.words).join(", "),
            later: later(rules, step.step, days, &page.words),
            gap: days.min(FARTHEST),
        });
        before = step.at;
    }
    Ok(axis)
}

/// How long after the step before a step comes, in what the rule counts: hours and days of 24 hours are no business days.
fn later(rules: &Rules, step: StepKind, business_days: u32, words: &Words) -> String {
    let (key, name, count) = match (step, rules.survey, rules.close_after_days) {
        (StepKind::Survey, Some(survey), _) if survey.pace == Pace::Wall => {
            ("policies-axis-hours", "hours", survey.after_hours)
        }
        (StepKind::Survey, Some(survey), _) => ("policies-axis-working-hours", "hours", survey.after_hours),
        (StepKind::Close, _, Some(days)) => ("policies-axis-days", "days", days),
        _ => ("policies-axis-later", "days", business_days),
    };
    words.say_one(key, name, i64::from(count))
}

fn chain(tx: &mut Tx, rules: &Rules, page: &Page) -> Result<Vec<Coming>> {
    Ok(
        match calendars::calendar_for(tx, rules.calendar, Whose::desk())? {
            Some(calendar) => {
                closing::whole_chain(rules, &calendar, calendars::open_day(&calendar, page.now))
            }
            None => vec![],
        },
    )
}

/// A letter in one language.
pub struct LetterShown {
    pub language: &'static str,
    pub language_name: &'static str,
    pub step: String,
    pub content: Content,
}

/// Each letter in each language, for a customer who has waited since today.
pub fn letters(tx: &mut Tx, rules: &Rules, page: &Page) -> Result<Vec<LetterShown>> {
    let chain = chain(tx, rules, page)?;
    let promise = chain.iter().find_map(|step| step.promise);
    let zone = calendars::zone(tx)?;
    let mut letters = vec![];
    for language in Language::ALL {
        let words = language.words();
        let reader = Reader {
            words,
            name: "Camille Moreau".to_owned(),
            page: String::new(),
        };
        let day = promise
            .map(|at| words.until(at, page.now, &zone))
            .unwrap_or_default();
        let (subject, asked) = (
            words.say("policies-sample-subject"),
            words.say("policies-sample-asked"),
        );
        for (step, content) in closing::samples(rules, &reader, &subject, &asked, &day) {
            letters.push(LetterShown {
                language: language.as_str(),
                language_name: language.own_name(),
                step: page.words.say(letter_key(step)),
                content,
            });
        }
    }
    // The same letter in all languages side by side.
    letters.sort_by_key(|letter| order(&letter.step, page));
    Ok(letters)
}

fn letter_key(step: StepKind) -> &'static str {
    match step {
        StepKind::Solve => "policies-letter-notice",
        other => other.key(),
    }
}

fn order(step: &str, page: &Page) -> usize {
    let keys = [
        "closing-step-remind",
        "closing-step-warn",
        "policies-letter-notice",
    ];
    keys.iter()
        .position(|key| page.words.say(key) == step)
        .unwrap_or(keys.len())
}
