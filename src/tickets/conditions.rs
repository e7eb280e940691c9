//! Which tickets a policy or a rule is for, as data. Pure.

use super::facts::{self, Fact, Facts, Kind};
use crate::events::Field;
use serde::de::{Deserializer, Error as _};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// For some facts the values of which the ticket has one. No fact at all: every ticket. Stored as `{"impacts": ["high"],
/// "teams": [3]}`, by the names that the registry gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conditions(BTreeMap<Field, Vec<String>>);

impl Conditions {
    /// The same conditions, asking for one of these values too; without values the fact is not asked for.
    pub fn with<T: ToString>(mut self, field: Field, values: impl IntoIterator<Item = T>) -> Conditions {
        let values: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
        match values.is_empty() {
            true => self.0.remove(&field),
            false => self.0.insert(field, values),
        };
        self
    }

    /// The values of a fact of which a ticket needs one; empty where it is not asked for.
    pub fn wanted(&self, field: Field) -> &[String] {
        self.0.get(&field).map_or(&[], Vec::as_slice)
    }

    /// What is asked for, in the order of the registry.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Fact, &[String])> {
        self.0
            .iter()
            .map(|(field, values)| (Fact::of(*field), values.as_slice()))
    }

    /// Whether every ticket matches.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a ticket matches: it has one value of each fact that is asked for.
    pub fn hold_for(&self, facts: &Facts) -> bool {
        self.0
            .iter()
            .all(|(field, wanted)| share(wanted, facts.values(*field)))
    }

    /// Whether a ticket can be one of these and one of `other`'s. It has one value of each fact, but many tags.
    pub fn meet(&self, other: &Conditions) -> bool {
        self.iter().all(|(fact, wanted)| {
            let others = other.wanted(fact.field);
            fact.kind == Kind::Tags || others.is_empty() || share(wanted, others)
        })
    }

    /// Whether every ticket that `other` is for is also one of these: then what comes after this one never gets it.
    pub fn cover(&self, other: &Conditions) -> bool {
        self.0.iter().all(|(field, wide)| {
            let narrow = other.wanted(*field);
            !narrow.is_empty() && narrow.iter().all(|value| wide.contains(value))
        })
    }
}

fn share(some: &[String], others: &[String]) -> bool {
    some.iter().any(|value| others.contains(value))
}

impl Serialize for Conditions {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let written = |fact: &Fact, value: &String| match (fact.is_id(), value.parse::<i64>()) {
            (true, Ok(id)) => Value::from(id),
            _ => Value::from(value.as_str()),
        };
        to.collect_map(self.iter().map(|(fact, values)| {
            let values: Vec<Value> = values.iter().map(|value| written(fact, value)).collect();
            (fact.condition.unwrap_or_default(), values)
        }))
    }
}

impl<'de> Deserialize<'de> for Conditions {
    /// Names that no fact has are passed over; a value that its fact cannot have is an error.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Conditions, D::Error> {
        let stored = BTreeMap::<String, Vec<Value>>::deserialize(from)?;
        let mut conditions = Conditions::default();
        for (name, values) in stored {
            let Some(fact) = facts::asked_as(&name) else {
                continue;
            };
            let read = |value: &Value| match value {
                Value::String(text) => fact.parse(text),
                Value::Number(number) => fact.parse(&number.to_string()),
                _ => None,
            };
            let unknown = |value: &Value| D::Error::custom(format!("{name}: {value}"));
            let values: Result<Vec<String>, D::Error> = values
                .iter()
                .map(|value| read(value).ok_or_else(|| unknown(value)))
                .collect();
            conditions = conditions.with(fact.field, values?);
        }
        Ok(conditions)
    }
}
