//! Changing the fields of a ticket. Every field that gets another value is one event.

use super::{Impact, Priority, Status, Ticket, Type, opening, ticket};
use crate::events::{self, Field, TicketEvent};
use crate::ids::{BrandId, CategoryId, PersonId, TeamId, TicketId};
use crate::settings;
use crate::store::{Act, Error, Result};
use database::{Value, params};
use jiff::Timestamp;

/// New values; a field left at None stays as it is. An inner None empties the field.
#[derive(Debug, Clone, Default)]
pub struct Change {
    pub subject: Option<String>,
    pub priority: Option<Priority>,
    pub kind: Option<Option<Type>>,
    pub category: Option<Option<CategoryId>>,
    pub impact: Option<Option<Impact>>,
    pub assignee: Option<Option<PersonId>>,
    pub team: Option<Option<TeamId>>,
    /// Its letters leave from a mailbox of that brand then, if it has one.
    pub brand: Option<BrandId>,
    pub due_at: Option<Option<Timestamp>>,
    pub external_id: Option<Option<String>>,
    pub requester: Option<PersonId>,
    pub tags: Option<Vec<String>>,
    pub status: Option<Status>,
    /// The version the writer saw; a newer one is a conflict.
    pub seen_version: Option<i64>,
}

/// Makes the change; the status comes last, so that what follows it sees the other fields.
pub fn change(act: &mut Act, id: TicketId, change: Change) -> Result<()> {
    let before = ticket::lock(act, id)?;
    if change.seen_version.is_some_and(|seen| seen + 1 < before.version) {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    if let Some(Some(category)) = change.category.filter(|wanted| *wanted != before.category_id) {
        settings::must_be_in_use(act, category)?;
    }
    let differences = differences(&before, &change);
    if before.status.is_final() && !differences.is_empty() {
        return Err(Error::invalid("status", "error-closed"));
    }
    for (field, from, to, value) in differences {
        set(act, id, field, from, to, value)?;
    }
    if let Some(brand) = change.brand.filter(|brand| *brand != before.brand_id) {
        move_to_its_mailbox(act, id, brand)?;
    }
    if let Some(tags) = &change.tags {
        super::set_tags(act, id, tags)?;
    }
    match change.status {
        Some(status) => set_status(act, id, status),
        None => Ok(()),
    }
}

/// A field, its old and its new value as text, and the new value for its column.
type Difference = (Field, Option<String>, Option<String>, Value);

/// The columns that get a new value, in the order an audit shows them.
fn differences(before: &Ticket, change: &Change) -> Vec<Difference> {
    let mut found = vec![];
    if let Some(subject) = change.subject.as_deref().map(opening::subject) {
        found.push(difference(
            Field::Subject,
            Some(before.subject.clone()),
            Some(subject),
        ));
    }
    if let Some(to) = change.priority {
        found.push(difference(Field::Priority, Some(before.priority), Some(to)));
    }
    if let Some(to) = change.kind {
        found.push(difference(Field::Type, before.kind, to));
    }
    if let Some(to) = change.category {
        found.push(difference(Field::Category, before.category_id, to));
    }
    if let Some(to) = change.impact {
        found.push(difference(Field::Impact, before.impact, to));
    }
    if let Some(to) = change.requester {
        found.push(difference(Field::Requester, Some(before.requester_id), Some(to)));
    }
    if let Some(to) = change.team {
        found.push(difference(Field::Team, before.team_id, to));
    }
    if let Some(to) = change.brand {
        found.push(difference(Field::Brand, Some(before.brand_id), Some(to)));
    }
    if let Some(to) = change.assignee {
        found.push(difference(Field::Assignee, before.assignee_id, to));
    }
    if let Some(to) = change.due_at {
        found.push(difference(Field::DueAt, before.due_at, to));
    }
    if let Some(to) = &change.external_id {
        found.push(difference(
            Field::ExternalId,
            before.external_id.clone(),
            to.clone(),
        ));
    }
    found.retain(|(_, from, to, _)| from != to);
    found
}

fn difference<T: ToString + Into<Value>>(field: Field, from: Option<T>, to: Option<T>) -> Difference {
    let text = |value: &T| value.to_string();
    (field, from.as_ref().map(text), to.as_ref().map(text), to.into())
}

fn set(
    act: &mut Act,
    id: TicketId,
    field: Field,
    from: Option<String>,
    to: Option<String>,
    value: Value,
) -> Result<()> {
    let column = match field {
        Field::Subject => "subject",
        Field::Priority => "priority",
        Field::Type => "type",
        Field::Category => "category_id",
        Field::Impact => "impact",
        Field::Requester => "requester_id",
        Field::Assignee => "assignee_id",
        Field::Team => "team_id",
        Field::Brand => "brand_id",
        Field::DueAt => "due_at",
        Field::ExternalId => "external_id",
        Field::Language => "language",
        Field::Status | Field::Tags => return Err(Error::Broken(format!("{field} is not set as a column"))),
    };
    act.run(
        &format!("UPDATE ticket SET {column} = $1 WHERE id = $2"),
        params![value, id],
    )?;
    events::record(act, id, TicketEvent::Changed { field, from, to })
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
