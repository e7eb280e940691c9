//! The feed: readers that derive something from the event log, each with its own position.
//!
//! On PostgreSQL ids are given before the commit, so a reader that went by id alone could step over a transaction that
//! commits late. The feed is therefore ordered by (transaction, id), and only transactions below the snapshot's horizon
//! are read: none of those can still commit. On SQLite there is one writer and every transaction counts as 0.

use crate::events::{Subject, SubjectKind};
use crate::ids::TicketId;
use crate::store::Result;
use database::{Tx, params, record};

/// How far a reader has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Position {
    pub txid: i64,
    pub event_id: i64,
}

record! {
    /// An event as readers need it: whose it is and of what kind.
    #[derive(Debug, Clone)]
    pub struct Change {
        pub id: i64,
        pub txid: i64,
        pub subject: SubjectKind,
        pub subject_id: i64,
        pub kind: String,
    }
}

impl Change {
    /// The ticket that changed; None for what is set up.
    pub fn ticket(&self) -> Option<TicketId> {
        Subject::of(self.subject, self.subject_id).ticket()
    }
}

/// What changed after `position`, in the feed's order, at most `limit`, and the position behind it.
///
/// Asked in two parts: those of the same transaction, then those of later ones. SQLite looks `(txid, id) > (a, b)` up by
/// its first column alone, since `id` is the table's own key, and there every transaction is 0: each look would walk the
/// whole log.
pub fn after(tx: &mut Tx, position: Position, limit: i64) -> Result<(Vec<Change>, Position)> {
    let sql = "SELECT id, txid, subject, subject_id, kind FROM event WHERE txid = $1 AND id > $2 ORDER BY id LIMIT $3";
    let mut changes: Vec<Change> = tx.all(sql, params![position.txid, position.event_id, limit])?;
    let left = limit - i64::try_from(changes.len()).unwrap_or(limit);
    if left > 0 {
        let sql = "SELECT id, txid, subject, subject_id, kind FROM event WHERE txid > $1 AND txid < {horizon}
             ORDER BY txid, id LIMIT $2";
        changes.extend(tx.all::<Change>(sql, params![position.txid, left])?);
    }
    let behind = changes.last().map_or(position, |last| Position {
        txid: last.txid,
        event_id: last.id,
    });
    Ok((changes, behind))
}

/// The position that a reader starting now may skip to.
pub fn end(tx: &mut Tx) -> Result<Position> {
    let sql = "SELECT txid, id FROM event WHERE txid < {horizon} ORDER BY txid DESC, id DESC LIMIT 1";
    let found = tx.find::<(i64, i64)>(sql, [])?;
    Ok(found.map_or(Position::default(), |(txid, event_id)| Position {
        txid,
        event_id,
    }))
}
