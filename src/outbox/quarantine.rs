//! Letters that a mailbox in quarantine holds: what it would send, and what becomes of it when the mailbox is released.

use super::settle::GIVE_UP_AFTER;
use super::{COLUMNS, Letter, Purpose};
use crate::events::{self, LetterEvent};
use crate::ids::{MailboxId, OutboxId, PersonId, TicketId};
use crate::languages::Sentence;
use crate::store::{Act, Result};
use database::{Tx, params};

/// Why a letter that was held does not leave after the release.
const NOT_SENT: Sentence = Sentence::new("outbox-why-quarantined");

/// What the mailbox would send, newest first, at most `limit`.
pub fn in_quarantine(tx: &mut Tx, mailbox: MailboxId, limit: i64) -> Result<Vec<Letter>> {
    let sql =
        format!("SELECT {COLUMNS} FROM outbox WHERE mailbox_id = $1 AND held ORDER BY id DESC LIMIT $2");
    Ok(tx.all(&sql, params![mailbox, limit])?)
}

/// How many letters the mailbox holds.
pub fn in_quarantine_count(tx: &mut Tx, mailbox: MailboxId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM outbox WHERE mailbox_id = $1 AND held";
    let (count,): (i64,) = tx.one(sql, params![mailbox])?;
    Ok(count)
}

/// A letter was just queued as held. A release that runs at the same time does not see it yet, so it is asked again once
/// none runs: from here to the end of this act none can (on SQLite there is one writer anyway).
pub(super) fn held_still(act: &mut Act, letter: OutboxId, mailbox: Option<MailboxId>) -> Result<()> {
    let sql = "SELECT quarantined AND live FROM mailbox WHERE id = $1 {lock}";
    let still: Option<(bool,)> = act.find(sql, params![mailbox])?;
    if still != Some((true,)) {
        act.run("UPDATE outbox SET held = FALSE WHERE id = $1", params![letter])?;
    }
    Ok(())
}

/// The mailbox is released. With `replies`, what agents wrote leaves now; everything else never does, and each ticket
/// says so. Gives how many leave.
pub fn end_quarantine(act: &mut Act, mailbox: MailboxId, replies: bool) -> Result<u64> {
    let now = act.now;
    let mut leaving = 0;
    if replies {
        leaving = act.run(
            "UPDATE outbox SET held = FALSE, give_up_at = $1, due_at = CASE WHEN due_at > $2 THEN due_at ELSE $3 END
             WHERE mailbox_id = $4 AND held AND state = 'waiting' AND NOT automatic",
            params![now + GIVE_UP_AFTER, now, now, mailbox],
        )?;
    }
    let stopped: Vec<(Option<TicketId>, Purpose, PersonId)> = act.all(
        "UPDATE outbox SET held = FALSE, state = 'cancelled', reason = $1
         WHERE mailbox_id = $2 AND held AND state = 'waiting' RETURNING ticket_id, purpose, person_id",
        params![NOT_SENT, mailbox],
    )?;
    // Overtaken while they were held.
    act.run(
        "UPDATE outbox SET held = FALSE WHERE mailbox_id = $1 AND held",
        params![mailbox],
    )?;
    for (ticket, purpose, to) in stopped {
        let event = LetterEvent::Withheld {
            purpose: purpose.as_str().to_owned(),
            to,
            reason: NOT_SENT,
        };
        if let Some(ticket) = ticket {
            events::record(act, ticket, event)?;
        }
    }
    Ok(leaving)
}
