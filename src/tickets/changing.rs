//! Changing the fields of a ticket. Every field that gets another value is one event.

use super::facts::{Fact, Values};
use super::{Status, Ticket, opening, ticket};
use crate::categories;
use crate::events::{self, Field, TicketEvent};
use crate::ids::{BrandId, CategoryId, TicketId};
use crate::store::{Act, Error, Result};
use database::params;

/// What is to change; the rest stays as it is.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// Facts that are columns. With another brand the ticket's letters leave from a mailbox of that brand, if it has one.
    pub facts: Values,
    pub tags: Option<Vec<String>>,
    pub status: Option<Status>,
    /// The version the writer saw; a newer one is a conflict.
    pub seen_version: Option<i64>,
}

impl Change {
    /// The same change with another value of a fact.
    pub fn with<T: ToString>(mut self, field: Field, value: T) -> Change {
        self.facts.set(field, Some(value));
        self
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.tags.is_none() && self.status.is_none()
    }
}

/// Makes the change; the status comes last, so that what follows it sees the other fields.
pub fn change(act: &mut Act, id: TicketId, change: Change) -> Result<()> {
    let before = ticket::lock(act, id)?;
    if change.seen_version.is_some_and(|seen| seen + 1 < before.version) {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    let differences = differences(&before, &change)?;
    if before.status.is_final() && !differences.is_empty() {
        return Err(Error::invalid("status", "error-closed"));
    }
    for (fact, from, to) in differences {
        set(act, id, fact, from, to)?;
    }
    if let Some(tags) = &change.tags {
        super::set_tags(act, id, tags)?;
    }
    match change.status {
        Some(status) => set_status(act, id, status),
        None => Ok(()),
    }
}

/// A fact, its old and its new value.
type Difference = (&'static Fact, Option<String>, Option<String>);

/// The facts that get another value, in the order of the registry, which is the order of an audit.
fn differences(before: &Ticket, change: &Change) -> Result<Vec<Difference>> {
    let mut found = vec![];
    for (field, wanted) in change.facts.iter() {
        let fact = Fact::of(field);
        if !fact.is_plain() {
            return Err(Error::Broken(format!("{field} is not set as a column")));
        }
        let to = match wanted {
            Some(text) if field == Field::Subject => Some(opening::subject(text)),
            Some(text) => Some(fact.checked(text)?),
            None if fact.needed => return Err(Error::invalid(field.as_str(), "error-empty")),
            None => None,
        };
        let from = (fact.read)(before);
        if from != to {
            found.push((fact, from, to));
        }
    }
    Ok(found)
}

fn set(act: &mut Act, id: TicketId, fact: &Fact, from: Option<String>, to: Option<String>) -> Result<()> {
    let (field, value) = (fact.field, fact.stored(to.as_deref()));
    if let (Field::Category, Some(Ok(category))) = (field, to.as_deref().map(str::parse::<CategoryId>)) {
        categories::must_be_in_use(act, category)?;
    }
    let column = fact.column.unwrap_or_default();
    act.run(
        &format!("UPDATE ticket SET {column} = $1 WHERE id = $2"),
        params![value, id],
    )?;
    events::record(
        act,
        id,
        TicketEvent::Changed {
            field,
            from,
            to: to.clone(),
        },
    )?;
    match to.as_deref().map(str::parse::<BrandId>) {
        Some(Ok(brand)) if field == Field::Brand => move_to_its_mailbox(act, id, brand),
        _ => Ok(()),
    }
}

/// The customer of one brand gets no letters from another's address. A brand without a mailbox writes from where it did.
fn move_to_its_mailbox(act: &mut Act, id: TicketId, brand: BrandId) -> Result<()> {
    act.run(
        "UPDATE ticket SET mailbox_id = (SELECT MIN(id) FROM mailbox WHERE brand_id = $1)
         WHERE id = $2 AND EXISTS (SELECT 1 FROM mailbox WHERE brand_id = $1)",
        params![brand, id],
    )?;
    Ok(())
}

/// Sets the status. Solving counts a solving; leaving solved forgets when it was solved; a closed ticket stays closed.
pub fn set_status(act: &mut Act, id: TicketId, status: Status) -> Result<()> {
    let before = ticket::lock(act, id)?;
    if before.status == status {
        return Ok(());
    }
    if before.status.is_final() {
        return Err(Error::invalid("status", "error-closed"));
    }
    let now = act.now;
    let solved_at = match status {
        Status::Solved => Some(now),
        Status::Closed => before.solved_at.or(Some(now)),
        _ => None,
    };
    let solvings = before.solvings + i64::from(status == Status::Solved);
    act.run(
        "UPDATE ticket SET status = $1, active = $2, status_at = $3, solved_at = $4, solvings = $5 WHERE id = $6",
        params![status, status.is_active(), now, solved_at, solvings, id],
    )?;
    let (from, to) = (Some(before.status.to_string()), Some(status.to_string()));
    let field = Field::Status;
    events::record(act, id, TicketEvent::Changed { field, from, to })
}
