//! Which letter of ours a delivery report is about, and noting that it came back.

use super::letter::{COLUMNS, Letter};
use crate::events::{self, LetterEvent};
use crate::ids::{PersonId, TicketId};
use crate::languages::Sentence;
use crate::leaving;
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
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE rfc_message_id IN ({list}) AND lane_kind = 'mailbox' ORDER BY id DESC"
    );
    Ok(tx.all(&sql, values)?)
}

/// The latest letter about a ticket to a person that has left.
pub fn latest_left(tx: &mut Tx, ticket: TicketId, person: PersonId) -> Result<Option<Letter>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE ticket_id = $1 AND person_id = $2 AND sent_at IS NOT NULL
             AND lane_kind = 'mailbox' ORDER BY id DESC LIMIT 1"
    );
    Ok(tx.find(&sql, params![ticket, person])?)
}

/// The letter came back: it does not arrive, though the relay had taken it. False if that is known already.
pub fn returned(act: &mut Act, letter: &Letter, why: &Sentence) -> Result<bool> {
    if !leaving::came_back(act, letter.id, why)? {
        return Ok(false);
    }
    if let Some(ticket) = letter.ticket_id {
        let failed = LetterEvent::Failed {
            letter: letter.id,
            error: why.clone(),
            last: true,
        };
        events::record(act, ticket, failed)?;
    }
    Ok(true)
}
