//! Which tickets something is for, on pages: boxes to tick, the same read from a form, and in words.

use super::change::tags;
use super::shown;
use crate::ids::{BrandId, CategoryId, MailboxId, TeamId};
use crate::languages::{Language, Words};
use crate::pages::{Choice, Typed};
use crate::people;
use crate::settings;
use crate::store::Result;
use crate::tickets::{Channel, Conditions, Impact, Priority, Type};
use database::Tx;

/// A list of values of which a ticket has one.
pub struct Asked {
    pub name: &'static str,
    pub label: String,
    pub choices: Vec<Choice>,
}

/// The name of its fields, the key of its label, its choices.
type Group = (&'static str, &'static str, Vec<Choice>);

/// The conditions as boxes to tick.
pub fn boxes_of(tx: &mut Tx, asked: &Conditions, words: &Words) -> Result<Vec<Asked>> {
    let mut groups = what_it_is(tx, asked, words)?;
    groups.extend(how_it_came(tx, asked, words)?);
    groups.retain(|(_, _, choices)| !choices.is_empty());
    let shown = groups.into_iter().map(|(name, key, choices)| Asked {
        name,
        label: words.say(key),
        choices,
    });
    Ok(shown.collect())
}

fn what_it_is(tx: &mut Tx, asked: &Conditions, words: &Words) -> Result<Vec<Group>> {
    let types = boxes(Type::ALL, &asked.types, |value| shown::type_word(words, *value));
    let impacts = boxes(Impact::ALL, &asked.impacts, |value| {
        shown::impact_word(words, *value)
    });
    let priorities = boxes(Priority::ALL, &asked.priorities, |value| {
        shown::priority_word(words, *value)
    });
    let categories = named(categories(tx, asked)?, &asked.categories);
    Ok(vec![
        ("type", "workspace-type", types),
        ("category", "workspace-category", categories),
        ("impact", "workspace-impact", impacts),
        ("priority", "workspace-priority", priorities),
    ])
}

fn how_it_came(tx: &mut Tx, asked: &Conditions, words: &Words) -> Result<Vec<Group>> {
    let channels = boxes(Channel::ALL, &asked.channels, |value| {
        shown::channel_word(words, *value)
    });
    let languages = boxes(Language::ALL, &asked.languages, |value| {
        words.say(&format!("workspace-language-{value}"))
    });
    let mut groups = vec![
        ("channel", "policies-channel", channels),
        ("language", "page-language", languages),
        ("team", "workspace-team", named(teams(tx)?, &asked.teams)),
        (
            "mailbox",
            "policies-mailbox",
            named(mailboxes(tx)?, &asked.mailboxes),
        ),
    ];
    let brands = brands(tx, asked)?;
    if brands.len() > 1 {
        groups.push(("brand", "brands-brand", named(brands, &asked.brands)));
    }
    Ok(groups)
}

fn boxes<T: PartialEq + ToString>(all: &[T], chosen: &[T], word: impl Fn(&T) -> String) -> Vec<Choice> {
    let choice = |value: &T| Choice::new(value.to_string(), word(value), chosen.contains(value));
    all.iter().map(choice).collect()
}

/// What has a number and a name.
type Named<Id> = Vec<(Id, String)>;

fn named<Id: PartialEq + ToString>(all: Named<Id>, chosen: &[Id]) -> Vec<Choice> {
    let choice = |(id, name): (Id, String)| {
        let is_chosen = chosen.contains(&id);
        Choice::new(id, name, is_chosen)
    };
    all.into_iter().map(choice).collect()
}

fn teams(tx: &mut Tx) -> Result<Named<TeamId>> {
    let teams = people::teams(tx)?.into_iter();
    Ok(teams.map(|team| (team.id, team.name)).collect())
}

fn mailboxes(tx: &mut Tx) -> Result<Named<MailboxId>> {
    let mailboxes = settings::mailboxes(tx)?.into_iter();
    Ok(mailboxes.map(|mailbox| (mailbox.id, mailbox.address)).collect())
}

/// Those in use, and retired ones that are asked for.
fn brands(tx: &mut Tx, asked: &Conditions) -> Result<Named<BrandId>> {
    let mut brands = settings::brands(tx)?;
    brands.retain(|one| one.retired_at.is_none() || asked.brands.contains(&one.id));
    Ok(brands.into_iter().map(|brand| (brand.id, brand.name)).collect())
}

/// Those in use, and retired ones that are asked for.
fn categories(tx: &mut Tx, asked: &Conditions) -> Result<Named<CategoryId>> {
    let mut categories = settings::categories(tx)?;
    categories.retain(|one| one.retired_at.is_none() || asked.categories.contains(&one.id));
    Ok(categories.into_iter().map(|one| (one.id, one.name)).collect())
}

/// The conditions as they were ticked and typed.
pub fn typed(typed: &Typed) -> Conditions {
    Conditions {
        types: chosen(typed, "type"),
        categories: chosen(typed, "category"),
        impacts: chosen(typed, "impact"),
        priorities: chosen(typed, "priority"),
        channels: chosen(typed, "channel"),
        mailboxes: chosen(typed, "mailbox"),
        brands: chosen(typed, "brand"),
        teams: chosen(typed, "team"),
        tags: tags(&typed.get("tags").to_lowercase()),
        languages: chosen(typed, "language"),
        customer_tags: tags(&typed.get("customer_tags").to_lowercase()),
    }
}

/// Each condition as (what is asked, the values); none for every ticket.
pub fn in_words(tx: &mut Tx, asked: &Conditions, words: &Words) -> Result<Vec<(String, String)>> {
    let or = format!(" {} ", words.say("policies-or"));
    let languages = |language: &Language| words.say(&format!("workspace-language-{language}"));
    let groups = [
        (
            "workspace-type",
            all(&asked.types, |value| shown::type_word(words, *value)),
        ),
        (
            "workspace-category",
            names(categories(tx, asked)?, &asked.categories),
        ),
        (
            "workspace-impact",
            all(&asked.impacts, |value| shown::impact_word(words, *value)),
        ),
        (
            "workspace-priority",
            all(&asked.priorities, |value| shown::priority_word(words, *value)),
        ),
        (
            "policies-channel",
            all(&asked.channels, |value| shown::channel_word(words, *value)),
        ),
        ("policies-mailbox", names(mailboxes(tx)?, &asked.mailboxes)),
        ("brands-brand", names(brands(tx, asked)?, &asked.brands)),
        ("workspace-team", names(teams(tx)?, &asked.teams)),
        ("workspace-tags", asked.tags.clone()),
        ("workspace-customer-tags", asked.customer_tags.clone()),
        ("page-language", all(&asked.languages, languages)),
    ];
    let said = groups.into_iter().filter(|(_, values)| !values.is_empty());
    Ok(said
        .map(|(key, values)| (words.say(key), values.join(&or)))
        .collect())
}

fn all<T>(values: &[T], word: impl Fn(&T) -> String) -> Vec<String> {
    values.iter().map(word).collect()
}

fn names<Id: PartialEq>(mut known: Named<Id>, asked: &[Id]) -> Vec<String> {
    known.retain(|(id, _)| asked.contains(id));
    known.into_iter().map(|(_, name)| name).collect()
}

fn chosen<T: std::str::FromStr>(typed: &Typed, name: &str) -> Vec<T> {
    typed.all(name).filter_map(|value| value.parse().ok()).collect()
}
