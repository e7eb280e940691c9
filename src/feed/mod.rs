//! The feed: readers that derive something from the event log, each with its own position.
//!
//! On PostgreSQL ids are given before the commit, so a reader that went by id alone could step over a transaction that
//! commits late. The feed is therefore ordered by (transaction, id), and only transactions below the snapshot's horizon
//! are read: none of those can still commit. On SQLite there is one writer and every transaction counts as 0.
//!
//! Owns: `cursor`.

use crate::events::{COLUMNS, Recorded};
use crate::store::{Act, Result};
use database::{Tx, params};

/// How far a reader has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Position {
    pub txid: i64,
    pub event_id: i64,
}

/// Events after `position`, in the feed's order, at most `limit`, and the position behind them.
///
/// Asked in two parts: those of the same transaction, then those of later ones. SQLite looks `(txid, id) > (a, b)` up by
/// its first column alone, since `id` is the table's own key, and there every transaction is 0: each look would walk the
/// whole log.
pub fn after(tx: &mut Tx, position: Position, limit: i64) -> Result<(Vec<Recorded>, Position)> {
    let sql = format!("SELECT {COLUMNS} FROM event WHERE txid = $1 AND id > $2 ORDER BY id LIMIT $3");
    let mut events: Vec<Recorded> = tx.all(&sql, params![position.txid, position.event_id, limit])?;
    let left = limit - i64::try_from(events.len()).unwrap_or(limit);
    if left > 0 {
        let sql = format!(
            "SELECT {COLUMNS} FROM event WHERE txid > $1 AND txid < {{horizon}} ORDER BY txid, id LIMIT $2"
        );
        events.extend(tx.all::<Recorded>(&sql, params![position.txid, left])?);
    }
    let Some(last) = events.last() else {
        return Ok((events, position));
    };
    let (txid,): (i64,) = tx.one("SELECT txid FROM event WHERE id = $1", params![last.id])?;
    let behind = Position {
        txid,
        event_id: last.id,
    };
    Ok((events, behind))
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

/// Where `reader` left off; the beginning for a new one.
pub fn position(tx: &mut Tx, reader: &str) -> Result<Position> {
    let found = tx.find::<(i64, i64)>(
        "SELECT txid, event_id FROM cursor WHERE reader = $1",
        params![reader],
    )?;
    Ok(found.map_or(Position::default(), |(txid, event_id)| Position {
        txid,
        event_id,
    }))
}

/// Remembers that `reader` has dealt with everything up to `position`.
pub fn advance(act: &mut Act, reader: &str, position: Position) -> Result<()> {
    act.put(
        "INSERT INTO cursor (reader, txid, event_id) VALUES ($1, $2, $3)
         ON CONFLICT (reader) DO UPDATE SET txid = excluded.txid, event_id = excluded.event_id",
        params![reader, position.txid, position.event_id],
    )?;
    Ok(())
}
