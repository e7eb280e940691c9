//! A letter in the outbox, and the lists of letters that pages show.

use super::{Contents, Purpose};
use crate::ids::{MailboxId, MessageId, OutboxId, PersonId, TicketId};
use crate::languages::Sentence;
use crate::leaving::State;
use crate::store::Result;
use database::{Tx, pad, params, places, record};
use jiff::Timestamp;

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

pub(super) const COLUMNS: &str = "id, state, purpose, ticket_id, message_id, person_id, mailbox_id, to_address, rfc_message_id, \
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
        &format!("SELECT {COLUMNS} FROM outbox WHERE ticket_id = $1 AND lane_kind = 'mailbox' ORDER BY id"),
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
    let sql = format!(
        "SELECT {WITHOUT_CONTENTS} FROM outbox WHERE message_id IN ({list}) AND lane_kind = 'mailbox' ORDER BY id"
    );
    Ok(tx.all(&sql, pad(messages.iter().copied()))?)
}

/// The newest letters of the desk itself about a ticket that are in trouble: given up, or waiting after a failure; oldest
/// first, without their contents. The caller has checked that the viewer may see the ticket.
pub fn in_trouble(tx: &mut Tx, ticket: TicketId, most: i64) -> Result<Vec<Letter>> {
    let sql = format!(
        "SELECT {WITHOUT_CONTENTS} FROM outbox WHERE ticket_id = $1 AND message_id IS NULL AND lane_kind = 'mailbox'
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
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE id < $1 AND lane_kind = 'mailbox' ORDER BY id DESC LIMIT $2"
    );
    Ok(tx.all(&sql, params![before, limit])?)
}

/// One letter.
pub fn find(tx: &mut Tx, letter: OutboxId) -> Result<Option<Letter>> {
    Ok(tx.find(
        &format!("SELECT {COLUMNS} FROM outbox WHERE id = $1 AND lane_kind = 'mailbox'"),
        params![letter],
    )?)
}

/// Whether a letter for this purpose was queued for this person after `since`.
pub fn queued_since(tx: &mut Tx, person: PersonId, purpose: Purpose, since: Timestamp) -> Result<bool> {
    let sql = "SELECT id FROM outbox WHERE person_id = $1 AND purpose = $2 AND created_at > $3 AND lane_kind = 'mailbox' LIMIT 1";
    let found: Option<(OutboxId,)> = tx.find(sql, params![person, purpose, since])?;
    Ok(found.is_some())
}

/// How far a letter has come: its state, and when the relay took it.
pub fn progress(tx: &mut Tx, letter: OutboxId) -> Result<Option<(State, Option<Timestamp>)>> {
    Ok(tx.find("SELECT state, sent_at FROM outbox WHERE id = $1", params![letter])?)
}
