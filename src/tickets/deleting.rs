//! Into the trash, what lies there, and out again. Nothing is erased here.

use super::{Status, ticket};
use crate::events::{self, TicketEvent};
use crate::ids::{PersonId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use database::{Tx, params, record};
use jiff::Timestamp;

/// Puts a ticket into the trash: it is in no list, and letters to it open a new one.
pub fn delete(act: &mut Act, id: TicketId) -> Result<()> {
    ticket::lock(act, id)?;
    let now = act.now;
    act.run(
        "UPDATE ticket SET deleted_at = $1 WHERE id = $2",
        params![now, id],
    )?;
    events::record(act, id, TicketEvent::Deleted)
}

/// Takes a ticket out of the trash.
pub fn restore(act: &mut Act, id: TicketId) -> Result<()> {
    act.hold(id)?;
    let now = act.now;
    let restored = act.run(
        "UPDATE ticket SET deleted_at = NULL, version = version + 1, updated_at = $1
         WHERE id = $2 AND deleted_at IS NOT NULL",
        params![now, id],
    )?;
    if restored == 0 {
        return Err(Error::NotFound);
    }
    events::record(act, id, TicketEvent::Restored)
}

record! {
    /// A ticket in the trash.
    #[derive(Debug, Clone)]
    pub struct Trashed {
        pub id: TicketId,
        pub subject: String,
        /// As it was, and will be.
        pub status: Status,
        pub requester_id: PersonId,
        pub deleted_at: Timestamp,
        /// Who deleted it; None for the desk itself.
        pub by: Option<PersonId>,
    }
}

/// All that lies in the trash, with who put it there last.
const LYING: &str = "SELECT t.id, t.subject, t.status, t.requester_id, t.deleted_at,
        (SELECT e.actor_id FROM event e WHERE e.subject = 'ticket' AND e.subject_id = t.id AND e.kind = 'deleted' ORDER BY e.id DESC LIMIT 1)
    FROM ticket t WHERE t.deleted_at IS NOT NULL";

/// A part of the trash.
#[derive(Debug, Clone, Copy)]
pub struct TrashSlice {
    /// The ticket that was deleted last comes first.
    pub latest_first: bool,
    /// Behind this one, by when it was deleted and its id.
    pub past: Option<(Timestamp, TicketId)>,
    pub skip: i64,
    pub limit: i64,
}

/// A ticket that lies in the trash, for those who may bring it back.
pub fn find_trashed(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Trashed> {
    viewer.must_be_agent()?;
    tx.find(&format!("{LYING} AND t.id = $1"), params![id])?
        .ok_or(Error::NotFound)
}

/// What lies in the trash, for those who may bring it back.
pub fn trash(tx: &mut Tx, viewer: &Viewer, slice: TrashSlice) -> Result<Vec<Trashed>> {
    viewer.must_be_agent()?;
    let (order, beyond) = match slice.latest_first {
        true => ("DESC", "<"),
        false => ("ASC", ">"),
    };
    let mut values = params![slice.limit, slice.skip].to_vec();
    let past = match slice.past {
        Some((at, id)) => {
            values = params![at, id, slice.limit, slice.skip].to_vec();
            format!("AND (t.deleted_at, t.id) {beyond} ($1, $2)")
        }
        None => String::new(),
    };
    let (limit, skip) = (values.len() - 1, values.len());
    let sql = format!(
        "{LYING} {past}
         ORDER BY t.deleted_at {order}, t.id {order} LIMIT ${limit} OFFSET ${skip}"
    );
    Ok(tx.all(&sql, values)?)
}

/// How many lie in the trash; counting stops at `most`.
pub fn trash_count(tx: &mut Tx, most: i64) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM (SELECT 1 FROM ticket WHERE deleted_at IS NOT NULL LIMIT $1) AS lying";
    Ok(tx.one::<(i64,)>(sql, params![most])?.0)
}
