//! Letters that a mailbox in quarantine holds: what it would send, and what becomes of it when the mailbox is released.

use super::MAILBOXES;
use super::letter::{COLUMNS, Letter};
use super::overtaking::record_withdrawn;
use crate::ids::MailboxId;
use crate::languages::Sentence;
use crate::leaving::{self, Lane};
use crate::store::{Act, Result};
use database::{Tx, params};

/// Why a letter that was held does not leave after the release.
const NOT_SENT: Sentence = Sentence::new("outbox-why-quarantined");

/// Whose lane it is, as `leaving` finds it.
const OF_MAILBOX: &str = "lane_kind = 'mailbox' AND COALESCE(lane_id, mailbox_id, 0) = $1";

/// What the mailbox would send, newest first, at most `limit`.
pub fn in_quarantine(tx: &mut Tx, mailbox: MailboxId, limit: i64) -> Result<Vec<Letter>> {
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE {OF_MAILBOX} AND held ORDER BY id DESC LIMIT $2");
    Ok(tx.all(&sql, params![mailbox, limit])?)
}

/// How many letters the mailbox holds.
pub fn in_quarantine_count(tx: &mut Tx, mailbox: MailboxId) -> Result<i64> {
    let sql = format!("SELECT COUNT(*) FROM outbox WHERE {OF_MAILBOX} AND held");
    let (count,): (i64,) = tx.one(&sql, params![mailbox])?;
    Ok(count)
}

/// The mailbox is released. With `replies`, what agents wrote leaves now; everything else never does, and each ticket
/// says so. Gives how many leave.
pub fn end_quarantine(act: &mut Act, mailbox: MailboxId, replies: bool) -> Result<u64> {
    let lane = Lane {
        kind: &MAILBOXES,
        id: mailbox.get(),
    };
    let (leaving, stopped) = leaving::end_hold(act, lane, replies, &NOT_SENT)?;
    record_withdrawn(act, stopped, &NOT_SENT)?;
    Ok(leaving)
}
