//! Puts a letter into the outbox, in the transaction that decides on it, and records it with its ticket.

use super::lanes::{self, MAILBOXES};
use super::{Contents, Purpose};
use crate::events::{self, LetterEvent};
use crate::ids::{MessageId, OutboxId, PersonId, TicketId};
use crate::leaving::{self, Lane, NewParcel};
use crate::mailboxes::Mailbox;
use crate::store::{Act, Result};
use jiff::Timestamp;

/// A letter to queue.
pub struct NewLetter<'a> {
    pub purpose: Purpose,
    /// What it is about; None: no ticket, and so no event.
    pub ticket_id: Option<TicketId>,
    pub message_id: Option<MessageId>,
    pub person_id: PersonId,
    /// Which it leaves from. While that is in quarantine, it is held.
    pub mailbox: &'a Mailbox,
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

/// Queues the letter.
pub fn queue(act: &mut Act, letter: NewLetter) -> Result<OutboxId> {
    let mailbox = letter.mailbox;
    let parcel = NewParcel {
        lane: Lane {
            kind: &MAILBOXES,
            id: mailbox.id.get(),
        },
        purpose: letter.purpose.as_str(),
        ticket_id: letter.ticket_id,
        message_id: letter.message_id,
        person_id: Some(letter.person_id),
        to: letter.to_address,
        external_id: letter.rfc_message_id,
        title: letter.subject,
        body: serde_json::to_string(&letter.contents)?,
        automatic: letter.automatic,
        due_at: letter.due_at,
        good_until: letter.good_until,
        held: mailbox.quarantined,
    };
    let id = leaving::queue(act, parcel)?;
    if mailbox.quarantined && !lanes::is_in_quarantine(act, mailbox.id)? {
        leaving::let_one_go(act, id)?;
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
