//! Queues a parcel, in the transaction that decides on it.

use super::Lane;
use super::settle::GIVE_UP_AFTER;
use crate::ids::{MessageId, OutboxId, PersonId, TicketId};
use crate::store::{Act, Result};
use database::params;
use jiff::Timestamp;

/// A parcel to queue.
#[derive(Debug, Clone)]
pub struct NewParcel {
    pub lane: Lane,
    /// What it is for, in a word of the room that sends it.
    pub purpose: &'static str,
    /// What it is about; None: no ticket.
    pub ticket_id: Option<TicketId>,
    pub message_id: Option<MessageId>,
    /// Whom it is for; None: another program.
    pub person_id: Option<PersonId>,
    /// Where it goes, as its network writes addresses.
    pub to: String,
    /// The id it carries, the same for all tries; unique among all parcels.
    pub external_id: String,
    /// The line that lists show; may be empty.
    pub title: String,
    /// What its carrier hands over, in the carrier's own form.
    pub body: String,
    /// No person wrote it.
    pub automatic: bool,
    /// Not before this instant.
    pub due_at: Timestamp,
    /// What it says is true until then: later it does not leave any more. None: always.
    pub good_until: Option<Timestamp>,
    /// Its lane sends nothing for now: it waits for [`end_hold`](super::end_hold).
    pub held: bool,
}

/// The kind of lane that programs before `0061_lanes` know. They may run beside this one for a while.
const BEFORE_LANES: &str = "mailbox";

/// Queues the parcel. Its sender records that.
pub fn queue(act: &mut Act, parcel: NewParcel) -> Result<OutboxId> {
    let now = act.now;
    let mailbox = (parcel.lane.kind.name == BEFORE_LANES).then_some(parcel.lane.id);
    let (id,): (OutboxId,) = act.one(
        "INSERT INTO outbox (state, due_at, purpose, ticket_id, message_id, person_id, lane_kind, lane_id, mailbox_id,
             to_address, rfc_message_id, subject, letter, automatic, created_at, give_up_at, good_until, held, reason)
         VALUES ('waiting', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, '') RETURNING id",
        params![
            parcel.due_at,
            parcel.purpose,
            parcel.ticket_id,
            parcel.message_id,
            parcel.person_id,
            parcel.lane.kind.name,
            parcel.lane.id,
            mailbox,
            parcel.to,
            parcel.external_id,
            parcel.title,
            parcel.body,
            parcel.automatic,
            now,
            parcel.due_at + GIVE_UP_AFTER,
            parcel.good_until,
            parcel.held
        ],
    )?;
    Ok(id)
}
