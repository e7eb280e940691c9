//! Whole tickets page by page, for programs that read them all: by key, or by leaving some out.

use super::ticket::COLUMNS;
use super::{Ticket, ticket};
use crate::ids::{PersonId, TicketId};
use crate::people::Viewer;
use crate::store::{Error, Result};
use database::{Tx, Value, params};

/// Which tickets are paged through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    All,
    /// With this id in another system.
    External(String),
    /// What this person asked.
    AskedBy(PersonId),
    /// What this person asked, as they know of it: something public was said.
    RequestsOf(PersonId),
}

/// Where a page begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    Start,
    /// After the ticket with this `updated_at` (microseconds; looked at only in that order) and id.
    Past(i64, TicketId),
    /// After so many tickets.
    Skip(i64),
}

/// One page in an order that an index serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slice {
    /// By last change, else by id.
    pub by_update: bool,
    pub descending: bool,
    pub from: From,
    pub limit: i64,
}

/// The tickets of a page, with the viewer's rights.
pub fn page(tx: &mut Tx, viewer: &Viewer, which: &Which, slice: Slice) -> Result<Vec<Ticket>> {
    let (mut condition, mut values) = condition(viewer, which)?;
    let (direction, beyond) = if slice.descending {
        ("DESC", "<")
    } else {
        ("ASC", ">")
    };
    let mut place = |value: Value| {
        values.push(value);
        format!("${}", values.len())
    };
    let mut skip = 0;
    match (slice.from, slice.by_update) {
        (From::Past(at, id), true) => {
            let (at, id) = (place(at.into()), place(id.into()));
            condition = format!("{condition} AND (updated_at, id) {beyond} ({at}, {id})");
        }
        (From::Past(_, id), false) => condition = format!("{condition} AND id {beyond} {}", place(id.into())),
        (From::Skip(count), _) => skip = count,
        (From::Start, _) => {}
    }
    let order = if slice.by_update {
        format!("updated_at {direction}, id {direction}")
    } else {
        format!("id {direction}")
    };
    let (limit, skip) = (place(slice.limit.into()), place(skip.into()));
    let sql = format!(
        "SELECT {COLUMNS} FROM ticket WHERE {condition} AND deleted_at IS NULL ORDER BY {order} LIMIT {limit} OFFSET {skip}"
    );
    Ok(tx.all(&sql, values)?)
}

/// How many there are in all.
pub fn count_all(tx: &mut Tx, viewer: &Viewer, which: &Which) -> Result<i64> {
    let (condition, values) = condition(viewer, which)?;
    let sql = format!("SELECT COUNT(*) FROM ticket WHERE {condition} AND deleted_at IS NULL");
    let (count,): (i64,) = tx.one(&sql, values)?;
    Ok(count)
}

/// Several tickets as the viewer may see them, in the order of `ids`; what does not exist is left out.
pub fn find_in_order(tx: &mut Tx, viewer: &Viewer, ids: &[TicketId]) -> Result<Vec<Ticket>> {
    if !viewer.works_here() {
        return Err(Error::NotFound);
    }
    let mut found = ticket::find_many(tx, ids)?;
    found.sort_by_key(|ticket| ids.iter().position(|id| *id == ticket.id));
    Ok(found)
}

fn condition(viewer: &Viewer, which: &Which) -> Result<(String, Vec<Value>)> {
    let own = matches!(which, Which::RequestsOf(person) if *person == viewer.id);
    if !viewer.works_here() && !own {
        return Err(Error::NotFound);
    }
    Ok(match which {
        Which::All => ("1 = 1".to_owned(), vec![]),
        Which::External(id) => ("external_id = $1".to_owned(), params![id].to_vec()),
        Which::AskedBy(person) => ("requester_id = $1".to_owned(), params![*person].to_vec()),
        Which::RequestsOf(person) => (
            "requester_id = $1 AND EXISTS
                 (SELECT 1 FROM message m WHERE m.ticket_id = ticket.id AND m.kind = 'reply')"
                .to_owned(),
            params![*person].to_vec(),
        ),
    })
}
