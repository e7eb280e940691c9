//! Takes letters back that events overtook before they left.

use super::{MAILBOXES, Purpose};
use crate::events::{self, LetterEvent};
use crate::ids::TicketId;
use crate::languages::Sentence;
use crate::leaving::{self, Withdrawn};
use crate::store::{Act, Result};

/// Takes back the letters about a ticket that are for one of these purposes and have not left, and records each.
pub fn overtake(act: &mut Act, ticket: TicketId, purposes: &[Purpose], reason: &Sentence) -> Result<()> {
    let purposes: Vec<&str> = purposes.iter().map(|purpose| purpose.as_str()).collect();
    let taken_back = leaving::withdraw(act, &MAILBOXES, ticket, &purposes, reason)?;
    record_withdrawn(act, taken_back, reason)
}

/// A letter about no ticket has no log to stand in.
pub(super) fn record_withdrawn(act: &mut Act, letters: Vec<Withdrawn>, reason: &Sentence) -> Result<()> {
    for letter in letters {
        let (Some(ticket), Some(to)) = (letter.ticket_id, letter.person_id) else {
            continue;
        };
        let event = LetterEvent::Withheld {
            purpose: letter.purpose,
            to,
            reason: reason.clone(),
        };
        events::record(act, ticket, event)?;
    }
    Ok(())
}
