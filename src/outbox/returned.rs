//! What delivery reports say of letters that have left: they came back, or they are late. Each is noted once, however often
//! it is told.

use super::settle::record_failure;
use super::{COLUMNS, Letter};
use crate::ids::{PersonId, TicketId};
use crate::languages::Sentence;
use crate::store::{Act, Result};
use database::{Tx, Value, pad, params, places};

/// More Message-IDs than this no report is asked for.
const MOST: usize = 60;

/// The letters with these Message-IDs, the newest first. Each holds 64 random bits: who names one has the letter.
pub fn by_message_ids(tx: &mut Tx, ids: &[String]) -> Result<Vec<Letter>> {
    let ids = &ids[..ids.len().min(MOST)];
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let list = places(1, ids.len()).0;
    let values: Vec<Value> = pad(ids.iter().map(String::as_str));
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE rfc_message_id IN ({list}) ORDER BY id DESC");
    Ok(tx.all(&sql, values)?)
}

/// The latest letter about a ticket to a person that has left.
pub fn latest_left(tx: &mut Tx, ticket: TicketId, person: PersonId) -> Result<Option<Letter>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE ticket_id = $1 AND person_id = $2 AND sent_at IS NOT NULL ORDER BY id DESC LIMIT 1"
    );
    Ok(tx.find(&sql, params![ticket, person])?)
}

/// The letter came back: it does not arrive, though the relay had taken it. False if that is known already.
pub fn returned(act: &mut Act, letter: &Letter, why: &Sentence) -> Result<bool> {
    let now = act.now;
    let noted = act.run(
        "UPDATE outbox SET state = 'failed', returned = TRUE, failed_at = $1, last_error = $2, lease_until = 0,
             leaving = FALSE, sent_at = COALESCE(sent_at, $1)
         WHERE id = $3 AND NOT returned AND state IN ('sent', 'sending', 'waiting', 'failed')",
        params![now, why, letter.id],
    )?;
    if noted > 0 {
        record_failure(act, letter, why, true)?;
    }
    Ok(noted > 0)
}

/// The letter is late and is tried further. False if that was told before, or it has come back.
pub fn is_late(act: &mut Act, letter: &Letter) -> Result<bool> {
    let now = act.now;
    let noted = act.run(
        "UPDATE outbox SET late_at = $1 WHERE id = $2 AND late_at IS NULL AND NOT returned",
        params![now, letter.id],
    )?;
    Ok(noted > 0)
}
