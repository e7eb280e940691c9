//! Letters that were given up: what they are, correcting their address, and leaving it at that.

use super::letter::{COLUMNS, Letter};
use crate::events::{self, LetterEvent};
use crate::languages::Sentence;
use crate::leaving;
use crate::store::{Act, Result};
use database::{Tx, params};

/// Why a letter that was given up is not tried any more.
const LEFT: Sentence = Sentence::new("outbox-why-left");

/// Of tickets that are not in the trash, or of no ticket.
const FAILED: &str = "state = 'failed' AND lane_kind = 'mailbox' AND (ticket_id IS NULL
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
    leaving::dismiss(act, letter.id, &LEFT)?;
    let Some(ticket) = letter.ticket_id else {
        return Ok(());
    };
    let event = LetterEvent::Withheld {
        purpose: letter.purpose.as_str().to_owned(),
        to: letter.person_id,
        reason: LEFT,
    };
    events::record(act, ticket, event)
}

/// Corrects the address of a letter that has not left, and tries it again now. Whoever else its headers name stays.
pub fn readdress(act: &mut Act, letter: &Letter, address: &str) -> Result<()> {
    let mut contents = letter.contents()?;
    for copy in contents.to.iter_mut().chain(&mut contents.cc) {
        if copy.address == letter.to_address {
            address.clone_into(&mut copy.address);
        }
    }
    leaving::readdress(act, letter.id, address, &serde_json::to_string(&contents)?)
}
