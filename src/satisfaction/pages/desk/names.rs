//! The names of what answers are counted by, and the choices to filter by.

use super::readings::Reading;
use crate::brands;
use crate::categories;
use crate::closing;
use crate::events::Field;
use crate::languages::{Language, Words};
use crate::pages::Choice;
use crate::people;
use crate::store::Result;
use crate::tickets::pages::facts::code_word;
use crate::tickets::{Channel, Type};
use database::Tx;

/// Teams, agents, categories, brands and policy versions with their names, by their keys.
pub struct Names {
    teams: Vec<(String, String)>,
    agents: Vec<(String, String)>,
    policies: Vec<(String, String)>,
    categories: Vec<(String, String)>,
    brands: Vec<(String, String)>,
}

impl Names {
    /// Those of today, and all versions of policies.
    pub fn load(tx: &mut Tx, words: &Words) -> Result<Names> {
        let teams = people::teams(tx)?.into_iter();
        let agents = people::assignable(tx)?.into_iter();
        let policies = closing::versions(tx)?.into_iter();
        let brands = brands::all(tx)?.into_iter();
        let categories = categories::all(tx)?.into_iter();
        Ok(Names {
            teams: teams.map(|team| (team.id.to_string(), team.name)).collect(),
            agents: agents
                .map(|person| (person.id.to_string(), person.shown().to_owned()))
                .collect(),
            policies: policies
                .map(|(id, name, number)| {
                    let version = words.say_one("policies-version", "number", number);
                    (id.to_string(), format!("{name}, {version}"))
                })
                .collect(),
            categories: categories.map(|one| (one.id.to_string(), one.name)).collect(),
            brands: brands.map(|brand| (brand.id.to_string(), brand.name)).collect(),
        })
    }

    /// A category's name.
    pub fn category(&self, key: &str) -> Option<String> {
        named(&self.categories, key)
    }

    /// The categories to choose from.
    pub fn categories(&self, chosen: &str) -> Vec<Choice> {
        choices(&self.categories, chosen)
    }

    /// A brand's name.
    pub fn brand(&self, key: &str) -> Option<String> {
        named(&self.brands, key)
    }

    /// The brands to choose from, where there are several.
    pub fn brands(&self, chosen: &str) -> Vec<Choice> {
        match self.brands.len() {
            0 | 1 => vec![],
            _ => choices(&self.brands, chosen),
        }
    }

    /// A team's name.
    pub fn team(&self, key: &str) -> Option<String> {
        named(&self.teams, key)
    }

    /// An agent's.
    pub fn agent(&self, key: &str) -> Option<String> {
        named(&self.agents, key)
    }

    /// That of the policy in whose version it was asked.
    pub fn policy(&self, key: &str) -> Option<String> {
        named(&self.policies, key)
    }

    /// The teams to choose from.
    pub fn teams(&self, chosen: &str) -> Vec<Choice> {
        choices(&self.teams, chosen)
    }

    /// The agents.
    pub fn agents(&self, chosen: &str) -> Vec<Choice> {
        choices(&self.agents, chosen)
    }
}

fn named(list: &[(String, String)], key: &str) -> Option<String> {
    let found = list.iter().find(|(known, _)| known == key);
    found.map(|(_, name)| name.clone())
}

fn choices(list: &[(String, String)], chosen: &str) -> Vec<Choice> {
    let choice = |(key, name): &(String, String)| Choice::new(key, name.clone(), key == chosen);
    list.iter().map(choice).collect()
}

/// The languages to choose from.
pub fn languages(words: &Words, chosen: &str) -> Vec<Choice> {
    let name = |language: &Language| words.say(&format!("fact-language-{language}"));
    let choice = |language: &Language| Choice::new(language, name(language), language.as_str() == chosen);
    Language::ALL.iter().map(choice).collect()
}

/// The types of tickets.
pub fn types(words: &Words, chosen: &str) -> Vec<Choice> {
    let choice = |kind: &Type| {
        Choice::new(
            kind,
            code_word(words, Field::Type, *kind),
            kind.as_str() == chosen,
        )
    };
    Type::ALL.iter().map(choice).collect()
}

/// The channels.
pub fn channels(words: &Words, chosen: &str) -> Vec<Choice> {
    let choice = |channel: &Channel| {
        Choice::new(
            channel,
            code_word(words, Field::Channel, *channel),
            channel.as_str() == chosen,
        )
    };
    Channel::ALL.iter().map(choice).collect()
}

/// The reasons that some versions of a survey had, the newest one's first.
pub fn reasons(words: &Words, reading: &Reading, chosen: &str) -> Vec<Choice> {
    let name = |key: &str| reading.reason(words, key).unwrap_or(key).to_owned();
    let mut keys: Vec<&String> = vec![];
    for (_, content) in &reading.versions {
        keys.extend(
            content
                .reasons
                .iter()
                .filter(|key| !keys.contains(key))
                .collect::<Vec<_>>(),
        );
    }
    keys.into_iter()
        .map(|key| Choice::new(key, name(key), key == chosen))
        .collect()
}
