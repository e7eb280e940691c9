//! Which tickets something is for, on pages: boxes to tick, the same read from a form, and in words.

use super::facts::{offered, tags};
use crate::events::Field;
use crate::languages::Words;
use crate::pages::{Choice, Typed};
use crate::store::Result;
use crate::tickets::Conditions;
use crate::tickets::facts::{FACTS, Fact, Kind};
use database::Tx;

/// A list of values of which a ticket has one.
pub struct Asked {
    pub name: &'static str,
    pub label: String,
    pub choices: Vec<Choice>,
}

/// The conditions as boxes to tick; tags are typed in fields of their own.
pub fn boxes_of(tx: &mut Tx, asked: &Conditions, words: &Words) -> Result<Vec<Asked>> {
    let mut boxes = vec![];
    for fact in conditional() {
        let choices = offered(tx, words, fact, asked.wanted(fact.field))?;
        // Where there is one brand, every ticket is of it.
        let least = if fact.field == Field::Brand { 2 } else { 1 };
        if choices.len() >= least {
            boxes.push(Asked {
                name: fact.field.as_str(),
                label: words.say(fact.label),
                choices,
            });
        }
    }
    Ok(boxes)
}

/// The facts that conditions ask for.
fn conditional() -> impl Iterator<Item = &'static Fact> {
    FACTS.iter().filter(|fact| fact.condition.is_some())
}

/// The conditions as they were ticked and typed; what is no value of a fact is passed over.
pub fn typed(typed: &Typed) -> Conditions {
    conditional().fold(Conditions::default(), |conditions, fact| {
        let name = fact.field.as_str();
        let values: Vec<String> = match fact.kind {
            Kind::Tags => tags(&typed.get(name).to_lowercase()),
            _ => typed.all(name).filter_map(|value| fact.parse(value)).collect(),
        };
        conditions.with(fact.field, values)
    })
}

/// Each condition as (what is asked, the values); none for every ticket.
pub fn in_words(tx: &mut Tx, asked: &Conditions, words: &Words) -> Result<Vec<(String, String)>> {
    let or = format!(" {} ", words.say("policies-or"));
    let mut said = vec![];
    for (fact, wanted) in asked.iter() {
        let values: Vec<String> = match fact.kind {
            Kind::Tags => wanted.to_vec(),
            _ => {
                let known = offered(tx, words, fact, wanted)?.into_iter();
                known
                    .filter(|choice| choice.chosen)
                    .map(|choice| choice.label)
                    .collect()
            }
        };
        if !values.is_empty() {
            said.push((words.say(fact.label), values.join(&or)));
        }
    }
    Ok(said)
}
