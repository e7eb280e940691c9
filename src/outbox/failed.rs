//! Letters that were given up: what they are, and leaving it at that.

use super::{COLUMNS, Letter};
use crate::events::LetterEvent;
use crate::languages::Sentence;
use crate::store::{Act, Error, Result};
use database::{Tx, params};

/// Why a letter that was given up is not tried any more.
const LEFT: Sentence = Sentence::new("outbox-why-left");

/// Of tickets that are not in the trash, or of no ticket.
const FAILED: &str = "state = 'failed' AND (ticket_id IS NULL
     OR EXISTS (SELECT 1 FROM ticket WHERE ticket.id = outbox.ticket_id AND deleted_at IS NULL))";

/// The letters that were given up, the oldest first, at most `limit`. The caller checks which tickets the viewer may see.
pub fn failed(tx: &mut Tx, limit: i64) -> Result<Vec<Letter>> {
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE {FAILED} ORDER BY id LIMIT $1");
    Ok(tx.all(&sql, params![limit])?)
}

/// How many there are, counted up to `most`.
pub fn failed_count(tx: &mut Tx, most: i64) -> Result<i64> {
    let sql = format!("SELECT COUNT(*) FROM (SELECT 1 FROM outbox WHERE {FAILED} LIMIT $1) AS counted");
    let (count,): (i64,) = tx.one(&sql, params![most])?;
    Ok(count)
}

/// Takes a letter that was given up off the list: nobody tries it any more, and its ticket says so.
pub fn leave_failed(act: &mut Act, letter: &Letter) -> Result<()> {
    let left = act.run(
        "UPDATE outbox SET state = 'cancelled', reason = $1 WHERE id = $2 AND state = 'failed'",
        params![LEFT, letter.id],
    )?;
    if left == 0 {
        return Err(Error::NotFound);
    }
    let event = LetterEvent::Withheld {
        purpose: letter.purpose.as_str().to_owned(),
        to: letter.person_id,
        reason: LEFT,
    };
    super::settle::record(act, letter, event)
}
