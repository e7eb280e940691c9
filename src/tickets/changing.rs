//! Changing the fields of a ticket. Every field that gets another value is one event.

use super::{Priority, Status, Ticket, Type, opening, ticket};
use crate::events::{self, Event, Field};
use crate::ids::{PersonId, TeamId, TicketId};
use crate::store::{Act, Error, Result};
use database::{Value, params};
use jiff::Timestamp;

/// New values; a field left at None stays as it is. An inner None empties the field.
#[derive(Debug, Clone, Default)]
pub struct Change {
    pub subject: Option<String>,
    pub priority: Option<Priority>,
    pub kind: Option<Option<Type>>,
    pub assignee: Option<Option<PersonId>>,
    pub team: Option<Option<TeamId>>,
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
    if let Some(subject) = &change.subject {
        let subject = opening::subject(subject);
        set(
            act,
            id,
            Field::Subject,
            Some(before.subject.clone()),
            Some(subject.clone()),
            subject.into(),
        )?;
    }
    if let Some(priority) = change.priority {
        set(
            act,
            id,
            Field::Priority,
            text(before.priority),
            text(priority),
            priority.into(),
        )?;
    }
    if let Some(kind) = change.kind {
        set(
            act,
            id,
            Field::Type,
            before.kind.and_then(text),
            kind.and_then(text),
            kind.into(),
        )?;
    }
    if let Some(requester) = change.requester {
        set(
            act,
            id,
            Field::Requester,
            text(before.requester_id),
            text(requester),
            requester.into(),
        )?;
    }
    set_owner(act, &before, &change)?;
    if let Some(due) = change.due_at {
        set(
            act,
            id,
            Field::DueAt,
            before.due_at.and_then(text),
            due.and_then(text),
            due.into(),
        )?;
    }
    if let Some(external) = change.external_id {
        set(
            act,
            id,
            Field::ExternalId,
            before.external_id.clone(),
            external.clone(),
            external.into(),
        )?;
    }
    if let Some(tags) = &change.tags {
        super::set_tags(act, id, tags)?;
    }
    match change.status {
        Some(status) => set_status(act, id, status),
        None => Ok(()),
    }
}

fn set_owner(act: &mut Act, before: &Ticket, change: &Change) -> Result<()> {
    if let Some(team) = change.team {
        set(
            act,
            before.id,
            Field::Team,
            before.team_id.and_then(text),
            team.and_then(text),
            team.into(),
        )?;
    }
    if let Some(assignee) = change.assignee {
        let (from, to) = (before.assignee_id.and_then(text), assignee.and_then(text));
        set(act, before.id, Field::Assignee, from, to, assignee.into())?;
    }
    Ok(())
}

fn text(value: impl ToString) -> Option<String> {
    Some(value.to_string())
}

fn set(
    act: &mut Act,
    id: TicketId,
    field: Field,
    from: Option<String>,
    to: Option<String>,
    value: Value,
) -> Result<()> {
    if from == to {
        return Ok(());
    }
    let column = match field {
        Field::Subject => "subject",
        Field::Priority => "priority",
        Field::Type => "type",
        Field::Requester => "requester_id",
        Field::Assignee => "assignee_id",
        Field::Team => "team_id",
        Field::DueAt => "due_at",
        Field::ExternalId => "external_id",
        Field::Language => "language",
        Field::Status | Field::Tags => return Err(Error::Broken(format!("{field} is not set as a column"))),
    };
    act.run(
        &format!("UPDATE ticket SET {column} = $1 WHERE id = $2"),
        params![value, id],
    )?;
    events::record(act, id, Event::Changed { field, from, to })
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
    events::record(
        act,
        id,
        Event::Changed {
            field: Field::Status,
            from: text(before.status),
            to: text(status),
        },
    )
}
