//! The registry of facts: what a ticket is known by, and for each fact its values, where they lie, and where it can be set,
//! asked for, searched and shown. Pages, bulk edit, conditions, searches, the API, the wording of events and the simulator
//! read it, so that a new fact is a row of the list. "Adding a fact" in `docs/ARCHITECTURE.md` has the steps.

mod list;
mod names;
mod of_ticket;
mod values;

pub use list::FACTS;
pub use names::{Named, named};
pub use of_ticket::{Facts, Tagged};
pub use values::Values;

use super::Ticket;
use crate::events::Field;
use crate::store::{Error, Result};
use database::Value;
use jiff::Timestamp;

/// What is true of one fact on every ticket.
#[derive(Debug)]
pub struct Fact {
    /// Which one it is; its text is the name in forms, events and language keys.
    pub field: Field,
    pub kind: Kind,
    /// The column of `ticket` that holds it; None for facts that other tables hold.
    pub column: Option<&'static str>,
    /// Its value on a ticket, as text. None: it has none, or no column holds it.
    pub read: fn(&Ticket) -> Option<String>,
    /// Whether every ticket has a value, so that it cannot be emptied.
    pub needed: bool,
    /// The key of its name on pages.
    pub label: &'static str,
    pub set: Set,
    /// Its name in stored conditions, such as `priorities`; None where conditions do not ask for it. Conditions have one
    /// operator: the ticket has one of the listed values.
    pub condition: Option<&'static str>,
    /// Its names in searches: `priority:high`. Facts with codes are also compared by their place: `priority>low`.
    pub search: &'static [&'static str],
    /// Its name in the API: in the body of a ticket and in audits.
    pub api: &'static str,
    /// Whether a follow-up takes it over from the closed ticket.
    pub inherited: bool,
}

/// What values a fact has. They are handled as text, just as events tell them: codes, ids in digits, times as RFC 3339.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of these codes, the least first. Their words are `fact-<field>-<code>`.
    Code(&'static [&'static str]),
    /// A row of another table, by its id.
    Id(Of),
    Text,
    Time,
    /// Several words at once; events join them by spaces.
    Tags,
}

/// What an id is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Of {
    /// A colleague who can own tickets.
    Agent,
    /// Anybody.
    Person,
    Team,
    Category,
    Brand,
    Mailbox,
}

/// Where people and programs set a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Set {
    /// On the ticket's page and in the form of a new ticket.
    pub page: bool,
    /// For several tickets of a list at once.
    pub bulk: bool,
    pub api: bool,
}

impl Fact {
    /// The fact of a field.
    pub fn of(field: Field) -> &'static Fact {
        &FACTS[field as usize]
    }

    /// Whether setting it is writing its column. Status and tags are not: `set_status` and `set_tags` have rules of their own.
    pub fn is_plain(&self) -> bool {
        self.column.is_some() && self.field != Field::Status
    }

    /// Whether its values are chosen from a list: fixed codes, or rows that administrators keep.
    pub fn is_chosen(&self) -> bool {
        match self.kind {
            Kind::Code(_) => true,
            Kind::Id(of) => of != Of::Person,
            Kind::Text | Kind::Time | Kind::Tags => false,
        }
    }

    /// Whether its values are ids, which conditions store and the API shows as numbers.
    pub fn is_id(&self) -> bool {
        matches!(self.kind, Kind::Id(_))
    }

    /// The codes it can have; empty for other kinds.
    pub fn codes(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::Code(codes) => codes,
            _ => &[],
        }
    }

    /// A value as it was typed or recorded; None if this fact has no such value. Whether an id exists is not asked.
    pub fn parse(&self, text: &str) -> Option<String> {
        let word = text.trim();
        let known = match self.kind {
            Kind::Code(codes) => codes.contains(&word),
            Kind::Id(_) => word.parse::<i64>().is_ok(),
            Kind::Time => word.parse::<Timestamp>().is_ok(),
            Kind::Text | Kind::Tags => !word.is_empty(),
        };
        let kept = if self.kind == Kind::Text { text } else { word };
        known.then(|| kept.to_owned())
    }

    /// [`Fact::parse`]; what is no value of this fact is an error that names it.
    pub fn checked(&self, text: &str) -> Result<String> {
        let unknown = Error::invalid(self.field.as_str(), "error-invalid-sentence");
        self.parse(text).ok_or(unknown)
    }

    /// A value as the database keeps it; NULL for what this fact cannot have.
    pub fn stored(&self, text: Option<&str>) -> Value {
        let Some(text) = text else { return Value::Null };
        match self.kind {
            Kind::Code(_) | Kind::Text | Kind::Tags => Value::from(text),
            Kind::Time => text.parse::<Timestamp>().map_or(Value::Null, Value::from),
            Kind::Id(_) => text.parse::<i64>().map_or(Value::Null, Value::from),
        }
    }
}

/// The facts that forms offer as selects, in their order.
pub fn on_page() -> impl Iterator<Item = &'static Fact> {
    let offered = |fact: &&Fact| fact.set.page && fact.is_plain() && fact.is_chosen();
    FACTS.iter().filter(offered)
}

/// Those of them that can be set for several tickets at once.
pub fn in_bulk() -> impl Iterator<Item = &'static Fact> {
    on_page().filter(|fact| fact.set.bulk)
}

/// The facts that the API sets as plain values, and shows.
pub fn by_api() -> impl Iterator<Item = &'static Fact> {
    FACTS.iter().filter(|fact| fact.set.api && fact.is_plain())
}

/// The fact that stored conditions call so.
pub fn asked_as(name: &str) -> Option<&'static Fact> {
    FACTS.iter().find(|fact| fact.condition == Some(name))
}

/// The fact that searches call so.
pub fn searched_as(name: &str) -> Option<&'static Fact> {
    FACTS.iter().find(|fact| fact.search.contains(&name))
}
