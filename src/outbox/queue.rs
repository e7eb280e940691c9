//! Puts a letter into the outbox, in the transaction that decides on it.

use super::Purpose;
use super::settle::GIVE_UP_AFTER;
use crate::events::{self, LetterEvent};
use crate::ids::{MailboxId, MessageId, OutboxId, PersonId, TicketId};
use crate::store::{Act, Result};
use database::params;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The whole letter, kept as JSON; composed into bytes when it leaves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contents {
    /// Name and address it comes from.
    pub from: Copy,
    /// The recipient's name.
    pub to_name: String,
    pub reply_to: String,
    /// Who stands in the To header; empty: the recipient alone. The letter itself goes to its recipient only.
    #[serde(default)]
    pub to: Vec<Copy>,
    #[serde(default)]
    pub cc: Vec<Copy>,
    /// Message-IDs without angle brackets.
    #[serde(default)]
    pub in_reply_to: Option<String>,
    #[serde(default)]
    pub references: Vec<String>,
    pub text: String,
    pub html: String,
    /// Further headers, such as Auto-Submitted.
    #[serde(default)]
    pub headers: Vec<(String, String)>,
    #[serde(default)]
    pub enclosed: Vec<Enclosed>,
}

/// A name and an address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Copy {
    pub name: String,
    pub address: String,
}

/// A file that goes with the letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Enclosed {
    pub file_hash: String,
    pub name: String,
    pub content_type: String,
    /// Set for a picture shown inside the HTML.
    #[serde(default)]
    pub content_id: Option<String>,
}

/// A letter to queue.
pub struct NewLetter {
    pub purpose: Purpose,
    /// What it is about; None: no ticket, and so no event.
    pub ticket_id: Option<TicketId>,
    pub message_id: Option<MessageId>,
    pub person_id: PersonId,
    pub mailbox_id: Option<MailboxId>,
    pub to_address: String,
    /// Without angle brackets; unique in the outbox.
    pub rfc_message_id: String,
    pub subject: String,
    pub contents: Contents,
    /// No person wrote it.
    pub automatic: bool,
    /// Not before this instant.
    pub due_at: Timestamp,
    /// What it says is true until then: later it does not leave any more. None: always.
    pub good_until: Option<Timestamp>,
}

/// Queues the letter and records it with its ticket.
pub fn queue(act: &mut Act, letter: NewLetter) -> Result<OutboxId> {
    let contents = serde_json::to_string(&letter.contents)?;
    let now = act.now;
    let (id, held): (OutboxId, bool) = act.one(
        "INSERT INTO outbox (state, due_at, purpose, ticket_id, message_id, person_id, mailbox_id, to_address,
             rfc_message_id, subject, letter, automatic, created_at, give_up_at, good_until, held, reason)
         VALUES ('waiting', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
             COALESCE((SELECT quarantined FROM mailbox WHERE id = $15), FALSE), '') RETURNING id, held",
        params![
            letter.due_at,
            letter.purpose,
            letter.ticket_id,
            letter.message_id,
            letter.person_id,
            letter.mailbox_id,
            letter.to_address,
            letter.rfc_message_id,
            letter.subject,
            contents,
            letter.automatic,
            now,
            letter.due_at + GIVE_UP_AFTER,
            letter.good_until,
            letter.mailbox_id
        ],
    )?;
    if held {
        super::quarantine::held_still(act, id, letter.mailbox_id)?;
    }
    if let Some(ticket) = letter.ticket_id {
        let queued = LetterEvent::Queued {
            letter: id,
            purpose: letter.purpose.as_str().to_owned(),
            to: letter.person_id,
        };
        events::record(act, ticket, queued)?;
    }
    Ok(id)
}
