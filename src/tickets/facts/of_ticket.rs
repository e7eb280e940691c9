//! What conditions ask of one ticket, and reading it: only what any of them asks for.

use super::{FACTS, Fact, Kind};
use crate::calendars::Whose;
use crate::events::Field;
use crate::people;
use crate::store::Result;
use crate::tickets::{Conditions, Ticket, tags};
use database::Tx;
use std::collections::BTreeMap;
use std::str::FromStr;

/// The values of one ticket, as text, for the facts that conditions ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts(BTreeMap<Field, Vec<String>>);

impl Facts {
    /// The facts of a ticket as they are in its row: without any tags.
    pub fn of(ticket: &Ticket) -> Facts {
        let asked = FACTS.iter().filter(|fact| fact.condition.is_some());
        let found = asked.filter_map(|fact| Some((fact.field, vec![(fact.read)(ticket)?])));
        Facts(found.collect())
    }

    /// The facts of a ticket for these conditions; tags that none of them asks for are not read.
    pub fn load<'c>(
        tx: &mut Tx,
        ticket: &Ticket,
        conditions: impl IntoIterator<Item = &'c Conditions>,
    ) -> Result<Facts> {
        let asked = Tagged::asked(conditions);
        let mut facts = Facts::of(ticket);
        if asked.ticket {
            facts.put(Field::Tags, tags(tx, ticket.id)?);
        }
        if asked.customer {
            facts.put(Field::CustomerTags, people::tags(tx, ticket.requester_id)?);
        }
        Ok(facts)
    }

    /// The values of a fact: several only for tags.
    pub fn values(&self, field: Field) -> &[String] {
        self.0.get(&field).map_or(&[], Vec::as_slice)
    }

    /// The one value of a fact; None if it has none.
    pub fn one(&self, field: Field) -> Option<&str> {
        self.values(field).first().map(String::as_str)
    }

    /// Sets the values of a fact.
    pub fn put(&mut self, field: Field, values: Vec<String>) {
        self.0.insert(field, values);
    }

    /// Sets a fact to the value that an event tells. What is no value of a fact that every ticket has changes nothing.
    pub fn tell(&mut self, field: Field, to: Option<&str>) {
        let fact = Fact::of(field);
        let values: Vec<String> = match fact.kind {
            Kind::Tags => to
                .unwrap_or_default()
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            _ => to.and_then(|to| fact.parse(to)).into_iter().collect(),
        };
        if !(fact.needed && values.is_empty()) {
            self.put(field, values);
        }
    }

    /// Whose calendar counts.
    pub fn whose(&self) -> Whose {
        Whose {
            team: self.parsed(Field::Team),
            brand: self.parsed(Field::Brand).unwrap_or(Whose::desk().brand),
        }
    }

    fn parsed<T: FromStr>(&self, field: Field) -> Option<T> {
        self.one(field)?.parse().ok()
    }
}

/// Whose tags are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tagged {
    pub ticket: bool,
    pub customer: bool,
}

impl Tagged {
    /// Whose tags any of these conditions asks for.
    pub fn asked<'c>(conditions: impl IntoIterator<Item = &'c Conditions>) -> Tagged {
        let mut asked = Tagged::default();
        for conditions in conditions {
            asked.ticket |= !conditions.wanted(Field::Tags).is_empty();
            asked.customer |= !conditions.wanted(Field::CustomerTags).is_empty();
        }
        asked
    }
}
