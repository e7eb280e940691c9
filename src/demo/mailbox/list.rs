//! The letters of the desk, newest first, all or those to one person.

use crate::correspondence::outbox::{self, Letter, Purpose, State};
use crate::ids::{OutboxId, PersonId};
use crate::people;
use crate::store::Result;
use database::{Tx, params};
use jiff::Timestamp;
use std::collections::HashMap;

/// How many letters a page shows.
pub const PAGE: i64 = 60;

/// A letter in the list.
pub struct Row {
    pub id: OutboxId,
    pub to: String,
    pub subject: String,
    pub purpose: Purpose,
    pub at: Timestamp,
    /// Whether it has left; else the language key of where it stands.
    pub waits: Option<&'static str>,
}

/// The rows below `before`.
pub fn rows(tx: &mut Tx, person: Option<PersonId>, before: Option<OutboxId>) -> Result<Vec<Row>> {
    let letters = match person {
        None => outbox::recent(tx, before, PAGE)?,
        Some(person) => to_person(tx, person, before)?,
    };
    let mut names: HashMap<PersonId, String> = HashMap::new();
    let mut rows = vec![];
    for letter in letters {
        let to = match names.get(&letter.person_id) {
            Some(name) => name.clone(),
            None => people::find(tx, letter.person_id)?.shown().to_owned(),
        };
        names.insert(letter.person_id, to.clone());
        rows.push(Row {
            id: letter.id,
            to,
            subject: letter.subject,
            purpose: letter.purpose,
            at: letter.sent_at.unwrap_or(letter.due_at),
            waits: waits(letter.state),
        });
    }
    Ok(rows)
}

fn to_person(tx: &mut Tx, person: PersonId, before: Option<OutboxId>) -> Result<Vec<Letter>> {
    let sql = "SELECT id FROM outbox WHERE person_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3";
    let before = before.map_or(i64::MAX, OutboxId::get);
    let ids: Vec<(OutboxId,)> = tx.all(sql, params![person, before, PAGE])?;
    let mut letters = vec![];
    for (id,) in ids {
        letters.extend(outbox::find(tx, id)?);
    }
    Ok(letters)
}

/// How many letters there are.
pub fn count(tx: &mut Tx, person: Option<PersonId>) -> Result<i64> {
    let (count,) = match person {
        None => tx.one("SELECT COUNT(*) FROM outbox", [])?,
        Some(person) => tx.one(
            "SELECT COUNT(*) FROM outbox WHERE person_id = $1",
            params![person],
        )?,
    };
    Ok(count)
}

/// The word for a letter that has not left.
pub fn waits(state: State) -> Option<&'static str> {
    match state {
        State::Sent => None,
        State::Waiting | State::Sending => Some("demo-state-waiting"),
        State::Failed => Some("demo-state-failed"),
        State::Withheld => Some("demo-state-withheld"),
        State::Cancelled => Some("demo-state-cancelled"),
    }
}

/// The word for what a letter is for.
pub fn purpose_key(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Reply => "demo-purpose-reply",
        Purpose::Acknowledgement => "demo-purpose-acknowledgement",
        Purpose::Reminder => "demo-purpose-reminder",
        Purpose::Warning => "demo-purpose-warning",
        Purpose::Notice => "demo-purpose-notice",
        Purpose::Survey => "demo-purpose-survey",
        Purpose::Alert => "demo-purpose-alert",
        Purpose::Progress => "demo-purpose-progress",
        Purpose::CheckBack => "demo-purpose-check-back",
    }
}
