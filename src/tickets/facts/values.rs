//! New values of facts, before they are set.

use crate::events::Field;
use std::collections::BTreeMap;
use std::str::FromStr;

/// Facts with the values they are to get, as text; None empties a fact. What is not named stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values(BTreeMap<Field, Option<String>>);

impl Values {
    /// Sets a value, or empties the fact.
    pub fn set<T: ToString>(&mut self, field: Field, value: Option<T>) {
        self.0.insert(field, value.map(|value| value.to_string()));
    }

    /// The same values, and over them those of `others`.
    pub fn and(mut self, others: Values) -> Values {
        self.0.extend(others.0);
        self
    }

    /// Whether a fact gets a value or is emptied.
    pub fn names(&self, field: Field) -> bool {
        self.0.contains_key(&field)
    }

    /// The text that a fact gets; None where it gets none.
    pub fn get(&self, field: Field) -> Option<&str> {
        self.0.get(&field)?.as_deref()
    }

    /// The value that a fact gets; None where it gets none, or none of this type.
    pub fn find<T: FromStr>(&self, field: Field) -> Option<T> {
        self.get(field)?.parse().ok()
    }

    /// What is to be set, in the order of [`Field`].
    pub fn iter(&self) -> impl Iterator<Item = (Field, Option<&str>)> {
        self.0.iter().map(|(field, value)| (*field, value.as_deref()))
    }

    /// Whether nothing is to be set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
