//! Lists of tickets, by view, newest change first, paged by key. Each view has an index that serves it.

use super::{Channel, Priority, Status, Type};
use crate::ids::{PersonId, TeamId, TicketId};
use crate::languages::Language;
use crate::people::Viewer;
use crate::store::{Error, Result};
use database::{Tx, Value, pad, params, places, record};
use jiff::Timestamp;

/// Rows a page.
pub const PAGE: i64 = 50;

/// Counting stops here: "1000+" tells an agent as much and costs the same at any size.
pub const COUNTED: i64 = 1000;

/// Which tickets a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The viewer's own, not done.
    Mine,
    /// Nobody's, not done.
    Unassigned,
    /// Everything that is not done.
    Active,
    /// By status.
    Status(Status),
    /// A team's, not done.
    Team(TeamId),
    /// Everything.
    All,
}

record! {
    /// A row of a list.
    #[derive(Debug, Clone)]
    pub struct Item {
        pub id: TicketId,
        pub subject: String,
        pub status: Status,
        pub priority: Priority,
        pub kind: Option<Type>,
        pub channel: Channel,
        pub language: Language,
        pub requester_id: PersonId,
        pub requester_name: String,
        pub assignee_id: Option<PersonId>,
        pub assignee_name: Option<String>,
        pub team_name: Option<String>,
        pub created_at: Timestamp,
        pub updated_at: Timestamp,
        pub due_at: Option<Timestamp>,
        pub last_from: String,
    }
}

const COLUMNS: &str = "t.id, t.subject, t.status, t.priority, t.type, t.channel, t.language, t.requester_id, p.name, \
    t.assignee_id, g.name, m.name, t.created_at, t.updated_at, t.due_at, t.last_from";

/// The tickets of a view below `before` (the `updated_at` and id of the last row shown), at most [`PAGE`].
pub fn list(
    tx: &mut Tx,
    viewer: &Viewer,
    view: View,
    before: Option<(Timestamp, TicketId)>,
) -> Result<Vec<Item>> {
    let (condition, mut values) = condition(viewer, view)?;
    let (at, id) = before.unwrap_or((Timestamp::MAX, TicketId::from(i64::MAX)));
    let next = values.len() + 1;
    values.extend([at.into(), id.into(), PAGE.into()]);
    let sql = format!(
        "SELECT {COLUMNS} FROM ticket t JOIN person p ON p.id = t.requester_id
         LEFT JOIN person g ON g.id = t.assignee_id LEFT JOIN team m ON m.id = t.team_id
         WHERE {condition} AND t.deleted_at IS NULL AND (t.updated_at, t.id) < (${next}, ${})
         ORDER BY t.updated_at DESC, t.id DESC LIMIT ${}",
        next + 1,
        next + 2
    );
    Ok(tx.all(&sql, values)?)
}

/// How many tickets a view has, counted up to [`COUNTED`].
pub fn count(tx: &mut Tx, viewer: &Viewer, view: View) -> Result<i64> {
    let (condition, mut values) = condition(viewer, view)?;
    values.push(COUNTED.into());
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 FROM ticket t WHERE {condition} AND t.deleted_at IS NULL LIMIT ${}) counted",
        values.len()
    );
    let (count,): (i64,) = tx.one(&sql, values)?;
    Ok(count)
}

fn condition(viewer: &Viewer, view: View) -> Result<(&'static str, Vec<Value>)> {
    if !viewer.works_here() {
        return Err(Error::NotFound);
    }
    // `= TRUE`: by a bare `t.active` SQLite would not look into the indexes.
    Ok(match view {
        View::Mine => (
            "t.assignee_id = $1 AND t.active = TRUE",
            params![viewer.id].to_vec(),
        ),
        View::Unassigned => ("t.assignee_id IS NULL AND t.active = TRUE", vec![]),
        View::Active => ("t.active = TRUE", vec![]),
        View::Status(status) => ("t.status = $1", params![status].to_vec()),
        View::Team(team) => ("t.team_id = $1 AND t.active = TRUE", params![team].to_vec()),
        View::All => ("1 = 1", vec![]),
    })
}

/// These tickets, in the order of `ids`, for those who work here.
pub fn by_ids(tx: &mut Tx, viewer: &Viewer, ids: &[TicketId]) -> Result<Vec<Item>> {
    if !viewer.works_here() || ids.is_empty() {
        return Ok(vec![]);
    }
    let (list, _) = places(1, ids.len());
    let values = pad(ids.iter().copied());
    let sql = format!(
        "SELECT {COLUMNS} FROM ticket t JOIN person p ON p.id = t.requester_id
         LEFT JOIN person g ON g.id = t.assignee_id LEFT JOIN team m ON m.id = t.team_id
         WHERE t.id IN ({list}) AND t.deleted_at IS NULL"
    );
    let mut items: Vec<Item> = tx.all(&sql, values)?;
    items.sort_by_key(|item| ids.iter().position(|id| *id == item.id));
    Ok(items)
}

/// The tickets of one customer, newest first: the picture beside a ticket, for those who work here.
pub fn of_requester(tx: &mut Tx, viewer: &Viewer, person: PersonId, limit: i64) -> Result<Vec<Item>> {
    if !viewer.works_here() {
        return Err(Error::NotFound);
    }
    let sql = format!(
        "SELECT {COLUMNS} FROM ticket t JOIN person p ON p.id = t.requester_id
         LEFT JOIN person g ON g.id = t.assignee_id LEFT JOIN team m ON m.id = t.team_id
         WHERE t.requester_id = $1 AND t.deleted_at IS NULL ORDER BY t.id DESC LIMIT $2"
    );
    Ok(tx.all(&sql, params![person, limit])?)
}
