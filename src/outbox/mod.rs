//! The outbox: letters written in the deciding transaction, claimed by one node, sent, retried, never lost.
//!
//! A letter keeps one Message-ID for all its tries. It is `sending` while a node has it in hand, and marked `leaving`
//! before its text is handed to the relay. A node that dies lets its lease run out: a letter that was not leaving is
//! tried as if nothing had been; one that was may have arrived, and is tried exactly once more (threat R2).
//!
//! Owns: `outbox`.

mod ceiling;
mod claim;
mod counting;
mod failed;
mod holding;
mod in_log;
mod quarantine;
mod queue;
mod returned;
mod settle;
mod standing;

pub use ceiling::waits_for_room;
pub use claim::{Claimed, Scope, claim, hand_back, leave, renew, something_due, take_up};
pub use counting::{by_policies_since, notices_since};
pub use failed::{failed, failed_count, leave_failed};
pub use holding::{hold, let_go};
pub use in_log::in_log;
pub use quarantine::{end_quarantine, in_quarantine, in_quarantine_count};
pub use queue::{Contents, Copy, Enclosed, NewLetter, queue};
pub use returned::{by_message_ids, is_late, latest_left, returned};
pub use settle::{fail, postpone, readdress, release, sent};
pub use standing::{Standing, standing};

use crate::ids::{MailboxId, MessageId, OutboxId, PersonId, TicketId};
use crate::languages::Sentence;
use crate::store::Result;
use database::{Tx, pad, params, places, record, text_enum};
use jiff::Timestamp;

mod overtaking;

pub use overtaking::{overtake, progress};

text_enum! {
    /// Where a letter stands.
    pub enum State {
        /// Leaves when it is due.
        Waiting => "waiting",
        /// A node has it in hand.
        Sending => "sending",
        Sent => "sent",
        /// It does not arrive: refused, given up, or come back. An agent sees it and can try again.
        Failed => "failed",
        /// Not sent on purpose; the reason says why.
        Withheld => "withheld",
        /// Overtaken by events before it left.
        Cancelled => "cancelled",
    }
}

text_enum! {
    /// What a letter is for.
    pub enum Purpose {
        Reply => "reply",
        Acknowledgement => "acknowledgement",
        Reminder => "reminder",
        Warning => "warning",
        Notice => "notice",
        Survey => "survey",
        Alert => "alert",
        /// We still wait for someone else (TY2).
        Progress => "progress",
        /// How it goes after the end (LC16).
        CheckBack => "check_back",
    }
}

record! {
    /// A letter in the outbox, as lists and the ticket page show it.
    #[derive(Debug, Clone)]
    pub struct Letter {
        pub id: OutboxId,
        pub state: State,
        pub purpose: Purpose,
        /// What it is about; None: no ticket.
        pub ticket_id: Option<TicketId>,
        pub message_id: Option<MessageId>,
        pub person_id: PersonId,
        pub mailbox_id: Option<MailboxId>,
        pub to_address: String,
        pub rfc_message_id: String,
        pub subject: String,
        pub contents: String,
        pub automatic: bool,
        /// Why it was held back or cancelled; empty for others.
        pub reason: Sentence,
        /// How often it was taken in hand.
        pub attempts: i64,
        pub due_at: Timestamp,
        pub last_error: Option<Sentence>,
        /// A try broke off when the relay may already have taken it.
        pub uncertain: bool,
        /// When it was queued: its Date, whenever it leaves.
        pub created_at: Timestamp,
        /// Not tried any more after this.
        pub give_up_at: Timestamp,
        pub sent_at: Option<Timestamp>,
        /// A mailbox in quarantine holds it: it waits, and nobody tries it.
        pub held: bool,
    }
}

const COLUMNS: &str = "id, state, purpose, ticket_id, message_id, person_id, mailbox_id, to_address, rfc_message_id, \
    subject, letter, automatic, reason, attempts, due_at, last_error, uncertain, created_at, give_up_at, sent_at, held";

impl Letter {
    /// The text, HTML, headers and enclosures.
    pub fn contents(&self) -> Result<Contents> {
        Ok(serde_json::from_str(&self.contents)?)
    }
}

/// The letters of a ticket, oldest first. The caller has checked that the viewer may see the ticket.
pub fn of_ticket(tx: &mut Tx, ticket: TicketId) -> Result<Vec<Letter>> {
    Ok(tx.all(
        &format!("SELECT {COLUMNS} FROM outbox WHERE ticket_id = $1 ORDER BY id"),
        params![ticket],
    )?)
}

/// The same without what stands in them, which may be much.
const WITHOUT_CONTENTS: &str = "id, state, purpose, ticket_id, message_id, person_id, mailbox_id, to_address, rfc_message_id, \
    subject, '', automatic, reason, attempts, due_at, last_error, uncertain, created_at, give_up_at, sent_at, held";

/// The letters of these messages, oldest first, without their contents. The caller has checked that the viewer may read the
/// messages.
pub fn of_messages(tx: &mut Tx, messages: &[MessageId]) -> Result<Vec<Letter>> {
    if messages.is_empty() {
        return Ok(vec![]);
    }
    let list = places(1, messages.len()).0;
    let sql = format!("SELECT {WITHOUT_CONTENTS} FROM outbox WHERE message_id IN ({list}) ORDER BY id");
    Ok(tx.all(&sql, pad(messages.iter().copied()))?)
}

/// The newest letters of the desk itself about a ticket that are in trouble: given up, or waiting after a failure; oldest
/// first, without their contents. The caller has checked that the viewer may see the ticket.
pub fn in_trouble(tx: &mut Tx, ticket: TicketId, most: i64) -> Result<Vec<Letter>> {
    let sql = format!(
        "SELECT {WITHOUT_CONTENTS} FROM outbox WHERE ticket_id = $1 AND message_id IS NULL
             AND (state = 'failed' OR state = 'waiting' AND last_error IS NOT NULL)
         ORDER BY id DESC LIMIT $2"
    );
    let mut letters: Vec<Letter> = tx.all(&sql, params![ticket, most])?;
    letters.reverse();
    Ok(letters)
}

/// The letters of the desk, newest first, below `before`: the demo's mailbox and the outbox page.
pub fn recent(tx: &mut Tx, before: Option<OutboxId>, limit: i64) -> Result<Vec<Letter>> {
    let before = before.map_or(i64::MAX, OutboxId::get);
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE id < $1 ORDER BY id DESC LIMIT $2");
    Ok(tx.all(&sql, params![before, limit])?)
}

/// One letter.
pub fn find(tx: &mut Tx, letter: OutboxId) -> Result<Option<Letter>> {
    Ok(tx.find(
        &format!("SELECT {COLUMNS} FROM outbox WHERE id = $1"),
        params![letter],
    )?)
}

/// Whether a letter for this purpose was queued for this person after `since`.
pub fn queued_since(tx: &mut Tx, person: PersonId, purpose: Purpose, since: Timestamp) -> Result<bool> {
    let sql = "SELECT id FROM outbox WHERE person_id = $1 AND purpose = $2 AND created_at > $3 LIMIT 1";
    let found: Option<(OutboxId,)> = tx.find(sql, params![person, purpose, since])?;
    Ok(found.is_some())
}
