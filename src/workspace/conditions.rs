//! Which tickets something is for, on pages: boxes to tick, the same read from a form, and in words.

use super::change::tags;
use super::shown::{self, Choice};
use super::typed::Typed;
use crate::languages::{Language, Words};
use crate::people;
use crate::settings;
use crate::store::Result;
use crate::tickets::{Channel, Conditions, Priority, Type};
use database::Tx;

/// A list of values of which a ticket has one.
pub struct Asked {
    pub name: &'static str,
    pub label: String,
    pub choices: Vec<Choice>,
}

/// The conditions as boxes to tick.
pub fn boxes_of(tx: &mut Tx, asked: &Conditions, words: &Words) -> Result<Vec<Asked>> {
    let language = |value: &Language| words.say(&format!("workspace-language-{value}"));
    let priorities = boxes(Priority::ALL, &asked.priorities, |value| {
        shown::priority_word(words, *value)
    });
    let types = boxes(Type::ALL, &asked.types, |value| shown::type_word(words, *value));
    let channels = boxes(Channel::ALL, &asked.channels, |value| {
        shown::channel_word(words, *value)
    });
    let mailboxes = settings::mailboxes(tx)?.into_iter().map(|mailbox| {
        let chosen = asked.mailboxes.contains(&mailbox.id);
        Choice::new(mailbox.id, mailbox.address, chosen)
    });
    let mut brands = settings::brands(tx)?;
    if brands.len() < 2 {
        brands.clear();
    }
    let brands = brands.into_iter().map(|brand| {
        let chosen = asked.brands.contains(&brand.id);
        Choice::new(brand.id, brand.name, chosen)
    });
    let teams = people::teams(tx)?.into_iter().map(|team| {
        let chosen = asked.teams.contains(&team.id);
        Choice::new(team.id, team.name, chosen)
    });
    let groups = [
        ("priority", "workspace-priority", priorities),
        ("type", "workspace-type", types),
        ("channel", "policies-channel", channels),
        (
            "language",
            "page-language",
            boxes(Language::ALL, &asked.languages, language),
        ),
        ("team", "workspace-team", teams.collect()),
        ("mailbox", "policies-mailbox", mailboxes.collect()),
        ("brand", "brands-brand", brands.collect()),
    ];
    let shown = groups.into_iter().filter(|(_, _, choices)| !choices.is_empty());
    let shown = shown.map(|(name, key, choices)| Asked {
        name,
        label: words.say(key),
        choices,
    });
    Ok(shown.collect())
}

fn boxes<T: PartialEq + ToString>(all: &[T], chosen: &[T], word: impl Fn(&T) -> String) -> Vec<Choice> {
    let choice = |value: &T| Choice::new(value.to_string(), word(value), chosen.contains(value));
    all.iter().map(choice).collect()
}

/// The conditions as they were ticked and typed.
pub fn typed(typed: &Typed) -> Conditions {
    Conditions {
        types: chosen(typed, "type"),
        priorities: chosen(typed, "priority"),
        channels: chosen(typed, "channel"),
        mailboxes: chosen(typed, "mailbox"),
        brands: chosen(typed, "brand"),
        teams: chosen(typed, "team"),
        tags: tags(&typed.get("tags").to_lowercase()),
        languages: chosen(typed, "language"),
    }
}

/// Each condition as (what is asked, the values); none for every ticket.
pub fn in_words(tx: &mut Tx, asked: &Conditions, words: &Words) -> Result<Vec<(String, String)>> {
    let or = format!(" {} ", words.say("policies-or"));
    let languages = |language: &Language| words.say(&format!("workspace-language-{language}"));
    let groups = [
        (
            "workspace-priority",
            all(&asked.priorities, |value| shown::priority_word(words, *value)),
        ),
        (
            "workspace-type",
            all(&asked.types, |value| shown::type_word(words, *value)),
        ),
        (
            "policies-channel",
            all(&asked.channels, |value| shown::channel_word(words, *value)),
        ),
        ("policies-mailbox", mailboxes_in_words(tx, asked)?),
        ("brands-brand", brands_in_words(tx, asked)?),
        ("workspace-team", teams_in_words(tx, asked)?),
        ("workspace-tags", asked.tags.clone()),
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

fn mailboxes_in_words(tx: &mut Tx, asked: &Conditions) -> Result<Vec<String>> {
    let mut mailboxes = settings::mailboxes(tx)?;
    mailboxes.retain(|mailbox| asked.mailboxes.contains(&mailbox.id));
    Ok(mailboxes.into_iter().map(|mailbox| mailbox.address).collect())
}

fn brands_in_words(tx: &mut Tx, asked: &Conditions) -> Result<Vec<String>> {
    let mut brands = settings::brands(tx)?;
    brands.retain(|brand| asked.brands.contains(&brand.id));
    Ok(brands.into_iter().map(|brand| brand.name).collect())
}

fn teams_in_words(tx: &mut Tx, asked: &Conditions) -> Result<Vec<String>> {
    let mut teams = people::teams(tx)?;
    teams.retain(|team| asked.teams.contains(&team.id));
    Ok(teams.into_iter().map(|team| team.name).collect())
}

fn chosen<T: std::str::FromStr>(typed: &Typed, name: &str) -> Vec<T> {
    typed.all(name).filter_map(|value| value.parse().ok()).collect()
}
