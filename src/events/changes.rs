//! The change log: what administrators changed, read by who, what and when.

use super::{COLUMNS, Recorded, SubjectKind};
use crate::ids::PersonId;
use crate::store::Result;
use database::{Tx, Value};
use jiff::Timestamp;

/// On whose behalf something was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Person(PersonId),
    /// The desk itself, or its command line.
    Desk,
}

/// Which changes are asked for; without anything, all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<SubjectKind>,
    pub by: Option<By>,
    /// From this instant on.
    pub from: Option<Timestamp>,
    /// Before this instant.
    pub until: Option<Timestamp>,
    /// Older than this event.
    pub before: Option<i64>,
}

/// The changes that are asked for, the newest first, at most `most`.
pub fn changes(tx: &mut Tx, filter: &Filter, most: i64) -> Result<Vec<Recorded>> {
    let (person, by_desk) = match filter.by {
        Some(By::Person(person)) => (Some(person), false),
        Some(By::Desk) => (None, true),
        None => (None, false),
    };
    let wishes: [(&str, Option<Value>); 5] = [
        ("subject =", filter.kind.map(Value::from)),
        ("actor_id =", person.map(Value::from)),
        ("at >=", filter.from.map(Value::from)),
        ("at <", filter.until.map(Value::from)),
        ("id <", filter.before.map(Value::from)),
    ];
    let mut parts = vec!["subject <> 'ticket'".to_owned()];
    let mut values = vec![];
    for (part, value) in wishes {
        if let Some(value) = value {
            values.push(value);
            parts.push(format!("{part} ${}", values.len()));
        }
    }
    if by_desk {
        parts.push("actor = 'desk'".to_owned());
    }
    values.push(most.into());
    let sql = format!(
        "SELECT {COLUMNS} FROM event WHERE {} ORDER BY id DESC LIMIT ${}",
        parts.join(" AND "),
        values.len()
    );
    Ok(tx.all(&sql, values)?)
}
