//! Facts of tickets on pages: their values in words, and selects to choose them from.

use crate::brands;
use crate::categories;
use crate::events::Field;
use crate::languages::Words;
use crate::pages::{Choice, Typed};
use crate::people;
use crate::store::Result;
use crate::tickets::Values;
use crate::tickets::facts::{self, Fact, Kind, Of};
use database::Tx;
use std::fmt::Display;

/// A fact that can be chosen: a select with its label.
pub struct Chooser {
    pub name: &'static str,
    pub label: String,
    pub choices: Vec<Choice>,
    /// The key that leads to it, on the ticket's page.
    pub key: Option<&'static str>,
}

impl Chooser {
    /// The value that is chosen; empty for none.
    pub fn value(&self) -> &str {
        let chosen = self.choices.iter().find(|choice| choice.chosen);
        chosen.map_or("", |choice| choice.value.as_str())
    }
}

/// Selects for these facts, with what `chosen` says of each. A fact of which there is nothing to choose, such as the category
/// on a desk without categories, has none.
pub fn choosers(
    tx: &mut Tx,
    words: &Words,
    facts: impl Iterator<Item = &'static Fact>,
    chosen: impl Fn(&Fact) -> Option<String>,
) -> Result<Vec<Chooser>> {
    let mut choosers = vec![];
    for fact in facts {
        let choices = choices(tx, words, fact, chosen(fact).as_deref())?;
        if !choices.is_empty() {
            choosers.push(Chooser {
                name: fact.field.as_str(),
                label: words.say(fact.label),
                choices,
                key: (fact.field == Field::Assignee).then_some("a"),
            });
        }
    }
    Ok(choosers)
}

/// The values that a fact can get, with none first where it can be emptied.
fn choices(tx: &mut Tx, words: &Words, fact: &Fact, chosen: Option<&str>) -> Result<Vec<Choice>> {
    let chosen: Vec<String> = chosen.map(str::to_owned).into_iter().collect();
    let mut choices = offered(tx, words, fact, &chosen)?;
    if !fact.needed && !choices.is_empty() {
        let key = match fact.kind {
            Kind::Id(Of::Agent) => "workspace-nobody",
            _ => "workspace-none",
        };
        choices.insert(0, Choice::new("", words.say(key), chosen.is_empty()));
    }
    Ok(choices)
}

/// Every value that a fact can have now, and those that are chosen though they are retired.
pub fn offered(tx: &mut Tx, words: &Words, fact: &Fact, chosen: &[String]) -> Result<Vec<Choice>> {
    let is_chosen = |value: &str| chosen.iter().any(|one| one == value);
    let mut all: Vec<(String, String)> = match fact.kind {
        Kind::Code(codes) => {
            let word = |code: &&str| ((*code).to_owned(), code_word(words, fact.field, code));
            codes.iter().map(word).collect()
        }
        Kind::Id(of) => {
            let named = facts::named(tx, of)?
                .into_iter()
                .map(|one| (one.id.to_string(), one));
            let usable = named.filter(|(id, one)| !one.retired || is_chosen(id));
            usable.map(|(id, one)| (id, one.name)).collect()
        }
        Kind::Text | Kind::Time | Kind::Tags => vec![],
    };
    // An owner who can no longer be chosen is there all the same.
    if let (Kind::Id(Of::Agent), Some(owner)) = (fact.kind, chosen.first())
        && all.iter().all(|(id, _)| id != owner)
        && let Some(name) = word(tx, words, fact, owner)?
    {
        all.insert(0, (owner.clone(), name));
    }
    let choice = |(value, label): (String, String)| {
        let is_chosen = is_chosen(&value);
        Choice::new(value, label, is_chosen)
    };
    Ok(all.into_iter().map(choice).collect())
}

/// A code in a word: `fact-status-on-hold`.
pub fn code_word(words: &Words, field: Field, code: impl Display) -> String {
    words.say(&format!("fact-{}-{}", field, code).replace('_', "-"))
}

/// A recorded value in words; None for what can no longer be read, and for what is no word of ours, such as tags.
pub fn word(tx: &mut Tx, words: &Words, fact: &Fact, value: &str) -> Result<Option<String>> {
    let Some(value) = fact.parse(value) else {
        return Ok(None);
    };
    let id: i64 = value.parse().unwrap_or_default();
    Ok(match fact.kind {
        Kind::Code(_) => Some(code_word(words, fact.field, value)),
        Kind::Id(Of::Agent | Of::Person) => Some(people::find(tx, id.into())?.shown().to_owned()),
        Kind::Id(Of::Team) => Some(people::find_team(tx, id.into())?.name),
        Kind::Id(Of::Category) => categories::find(tx, id.into())?.map(|category| category.name),
        Kind::Id(Of::Brand) => Some(brands::find(tx, id.into())?.name),
        Kind::Id(Of::Mailbox) | Kind::Text | Kind::Time | Kind::Tags => None,
    })
}

/// What a form sets: of these facts, those of which `is_set` says so. An empty field empties a fact, or leaves one that every
/// ticket has.
pub fn typed(
    typed: &Typed,
    facts: impl Iterator<Item = &'static Fact>,
    is_set: impl Fn(&str) -> bool,
) -> Result<Values> {
    let mut values = Values::default();
    for fact in facts.filter(|fact| is_set(fact.field.as_str())) {
        match typed.get(fact.field.as_str()) {
            "" if fact.needed => {}
            "" => values.set(fact.field, None::<String>),
            text => values.set(fact.field, Some(fact.checked(text)?)),
        }
    }
    Ok(values)
}

/// Tags as they are typed: separated by commas or blanks.
pub fn tags(typed: &str) -> Vec<String> {
    typed
        .split(|c: char| c == ',' || c.is_whitespace())
        .filter(|tag| !tag.is_empty())
        .map(str::to_owned)
        .collect()
}
