//! Which tickets a policy or a rule is for, as data. Pure.

use super::{Channel, Facts, Impact, Priority, Type};
use crate::ids::{BrandId, CategoryId, MailboxId, TeamId};
use crate::languages::Language;
use serde::{Deserialize, Serialize};

/// Each list names the values of which the ticket has one; an empty list asks nothing. No list at all: every ticket.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Conditions {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<Type>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<CategoryId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub impacts: Vec<Impact>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub priorities: Vec<Priority>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mailboxes: Vec<MailboxId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub brands: Vec<BrandId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub teams: Vec<TeamId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// Tags of the requester.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub customer_tags: Vec<String>,
}

impl Conditions {
    /// Whether every ticket matches.
    pub fn is_empty(&self) -> bool {
        *self == Conditions::default()
    }

    /// Whether a ticket matches: one value of each list that is not empty.
    pub fn hold_for(&self, facts: &Facts) -> bool {
        asks(&self.types, facts.kind)
            && asks(&self.categories, facts.category)
            && asks(&self.impacts, facts.impact)
            && asks(&self.priorities, Some(facts.priority))
            && asks(&self.channels, Some(facts.channel))
            && asks(&self.mailboxes, facts.mailbox)
            && asks(&self.brands, Some(facts.brand))
            && asks(&self.teams, facts.team)
            && asks_any(&self.tags, &facts.tags)
            && asks(&self.languages, Some(facts.language))
            && asks_any(&self.customer_tags, &facts.customer_tags)
    }

    /// Whether a ticket can be one of these and one of `other`'s. It has one value of each kind, but many tags.
    pub fn meet(&self, other: &Conditions) -> bool {
        meets(&self.types, &other.types)
            && meets(&self.categories, &other.categories)
            && meets(&self.impacts, &other.impacts)
            && meets(&self.priorities, &other.priorities)
            && meets(&self.channels, &other.channels)
            && meets(&self.mailboxes, &other.mailboxes)
            && meets(&self.brands, &other.brands)
            && meets(&self.teams, &other.teams)
            && meets(&self.languages, &other.languages)
    }

    /// Whether every ticket that `other` is for is also one of these: then what stands behind this one never gets it.
    pub fn cover(&self, other: &Conditions) -> bool {
        covers(&self.types, &other.types)
            && covers(&self.categories, &other.categories)
            && covers(&self.impacts, &other.impacts)
            && covers(&self.priorities, &other.priorities)
            && covers(&self.channels, &other.channels)
            && covers(&self.mailboxes, &other.mailboxes)
            && covers(&self.brands, &other.brands)
            && covers(&self.teams, &other.teams)
            && covers(&self.tags, &other.tags)
            && covers(&self.languages, &other.languages)
            && covers(&self.customer_tags, &other.customer_tags)
    }
}

fn asks<T: PartialEq>(wanted: &[T], value: Option<T>) -> bool {
    wanted.is_empty() || value.is_some_and(|value| wanted.contains(&value))
}

fn asks_any(wanted: &[String], values: &[String]) -> bool {
    wanted.is_empty() || wanted.iter().any(|tag| values.contains(tag))
}

fn meets<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|value| other.contains(value))
}

fn covers<T: PartialEq>(wide: &[T], narrow: &[T]) -> bool {
    wide.is_empty() || (!narrow.is_empty() && narrow.iter().all(|value| wide.contains(value)))
}
