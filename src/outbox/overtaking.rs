//! What rooms ask and do about letters of theirs that have not left yet: how far one has come, and taking them back when
//! events overtook them.

use super::{Purpose, State};
use crate::events::{self, LetterEvent};
use crate::ids::{OutboxId, PersonId, TicketId};
use crate::languages::Sentence;
use crate::store::{Act, Result};
use database::{Tx, Value, params, places};
use jiff::Timestamp;

/// How far a letter has come: its state, and when the relay took it.
pub fn progress(tx: &mut Tx, letter: OutboxId) -> Result<Option<(State, Option<Timestamp>)>> {
    Ok(tx.find("SELECT state, sent_at FROM outbox WHERE id = $1", params![letter])?)
}

/// Takes back the letters about a ticket that are for one of these purposes and have not left, and records each.
pub fn overtake(act: &mut Act, ticket: TicketId, purposes: &[Purpose], reason: &Sentence) -> Result<()> {
    let (list, padded) = places(3, purposes.len());
    let mut values: Vec<Value> = params![reason, ticket].into();
    values.extend(purposes.iter().map(|purpose| Value::from(*purpose)));
    // Padded by a word that is no purpose.
    values.resize(2 + padded, Value::from(""));
    let sql = format!(
        "UPDATE outbox SET state = 'cancelled', reason = $1
         WHERE ticket_id = $2 AND state IN ('waiting', 'withheld') AND purpose IN ({list}) RETURNING purpose, person_id"
    );
    for (purpose, to) in act.all::<(Purpose, PersonId)>(&sql, values)? {
        let event = LetterEvent::Withheld {
            purpose: purpose.as_str().to_owned(),
            to,
            reason: reason.clone(),
        };
        events::record(act, ticket, event)?;
    }
    Ok(())
}

/// Why an acknowledgement did not leave.
const ANSWERED: Sentence = Sentence::new("outbox-why-answered");
/// Why a letter did not leave that names a day.
const OUTDATED: Sentence = Sentence::new("outbox-why-outdated");

/// Takes back an acknowledgement that the relay put off, if an agent's reply to the same person has left since, or leaves
/// now: "we have your request" is no news behind the answer. False if it may leave.
pub(super) fn come_too_late(act: &mut Act, letter: OutboxId) -> Result<bool> {
    let sql = "UPDATE outbox SET state = 'cancelled', lease_until = 0, reason = $1
         WHERE id = $2 AND EXISTS (SELECT 1 FROM outbox answer WHERE answer.ticket_id = outbox.ticket_id
             AND answer.person_id = outbox.person_id AND answer.purpose = 'reply' AND NOT answer.held
             AND answer.state IN ('waiting', 'sending', 'sent'))
         RETURNING person_id, ticket_id";
    let taken_back: Option<(PersonId, Option<TicketId>)> = act.find(sql, params![ANSWERED, letter])?;
    let Some((to, ticket)) = taken_back else {
        return Ok(false);
    };
    if let Some(ticket) = ticket {
        let withheld = LetterEvent::Withheld {
            purpose: Purpose::Acknowledgement.as_str().to_owned(),
            to,
            reason: ANSWERED,
        };
        events::record(act, ticket, withheld)?;
    }
    Ok(true)
}

/// Takes back a letter whose day came before it could leave, and records it for whoever wrote it.
pub(super) fn outdate(act: &mut Act, letter: OutboxId) -> Result<()> {
    let (purpose, to, ticket): (Purpose, PersonId, Option<TicketId>) = act.one(
        "UPDATE outbox SET state = 'cancelled', reason = $1 WHERE id = $2
         RETURNING purpose, person_id, ticket_id",
        params![OUTDATED, letter],
    )?;
    let Some(ticket) = ticket else { return Ok(()) };
    let purpose = purpose.as_str().to_owned();
    events::record(act, ticket, LetterEvent::Outdated { letter, purpose, to })
}
