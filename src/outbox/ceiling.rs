//! The ceiling of a mailbox: so many letters leave in an hour, the rest waits. A rule that runs wild, or a loop, then costs
//! a number of letters that somebody chose (threat M4).

use crate::ids::MailboxId;
use crate::store::Result;
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};

/// The ceiling counts what left in this time.
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// How many more letters each mailbox with a ceiling may send now; those that are leaving are counted as gone.
pub(super) fn room(tx: &mut Tx, now: Timestamp) -> Result<Vec<(MailboxId, i64)>> {
    Ok(tx.all(
        "SELECT m.id, m.sends_per_hour
             - (SELECT COUNT(*) FROM outbox o WHERE o.mailbox_id = m.id AND o.sent_at > $1)
             - (SELECT COUNT(*) FROM outbox o WHERE o.mailbox_id = m.id AND o.state = 'sending' AND o.lease_until > $2)
         FROM mailbox m WHERE m.sends_per_hour IS NOT NULL",
        params![now - HOUR, now],
    )?)
}

/// The mailboxes that have reached their ceiling while letters of theirs are due.
pub fn waits_for_room(tx: &mut Tx, now: Timestamp) -> Result<Vec<MailboxId>> {
    let mut waiting = vec![];
    for (mailbox, room) in room(tx, now)? {
        if room > 0 {
            continue;
        }
        let sql = "SELECT id FROM outbox WHERE state IN ('waiting', 'sending') AND NOT held AND automatic IN (FALSE, TRUE)
             AND due_at <= $1 AND mailbox_id = $2 AND state = 'waiting' LIMIT 1";
        let found: Option<(i64,)> = tx.find(sql, params![now, mailbox])?;
        if found.is_some() {
            waiting.push(mailbox);
        }
    }
    Ok(waiting)
}
