//! What carriers carry. Only the columns that every network needs are read here; the table keeps the names that they had
//! when letters alone left (`docs/decisions/0059`).

use crate::ids::{MessageId, OutboxId, PersonId, TicketId};
use crate::languages::Sentence;
use crate::store::Result;
use database::{Tx, params, record, text_enum};
use jiff::Timestamp;

text_enum! {
    /// Where a parcel stands.
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

record! {
    /// Something that leaves the desk by a lane.
    #[derive(Debug, Clone)]
    pub struct Parcel {
        pub id: OutboxId,
        /// The id of its lane, among the lanes of its kind.
        pub lane: i64,
        /// What it is for, in a word of the room that sends it.
        pub purpose: String,
        /// What it is about; None: no ticket.
        pub ticket_id: Option<TicketId>,
        pub message_id: Option<MessageId>,
        /// Whom it is for; None: another program.
        pub person_id: Option<PersonId>,
        /// Where it goes, as its network writes addresses.
        pub to: String,
        /// The id it carries, the same for all tries.
        pub external_id: String,
        /// The line that lists show; may be empty.
        pub title: String,
        /// What its carrier hands over, in the carrier's own form.
        pub body: String,
        /// How often it was taken in hand.
        pub attempts: i64,
        pub last_error: Option<Sentence>,
        /// A try broke off when the network may already have taken it.
        pub uncertain: bool,
        /// When it was queued.
        pub created_at: Timestamp,
        /// Not tried any more after this.
        pub give_up_at: Timestamp,
    }
}

/// The lane of a row. A program from before lanes, which may still run beside this one, writes the mailbox alone.
pub(super) const LANE: &str = "COALESCE(lane_id, mailbox_id, 0)";

/// The columns of a [`Parcel`].
pub(super) const COLUMNS: &str = "id, COALESCE(lane_id, mailbox_id, 0), purpose, ticket_id, message_id, person_id, \
    to_address, rfc_message_id, subject, letter, attempts, last_error, uncertain, created_at, give_up_at";

/// One parcel.
pub fn find(tx: &mut Tx, parcel: OutboxId) -> Result<Option<Parcel>> {
    Ok(tx.find(
        &format!("SELECT {COLUMNS} FROM outbox WHERE id = $1"),
        params![parcel],
    )?)
}
