//! The conversation that a sender is in: what their message goes on in when it names no ticket.

use super::place::Joining;
use super::voice::voice;
use super::{Incoming, Sender};
use crate::ids::TicketId;
use crate::languages::Sentence;
use crate::store::{Act, Result};
use crate::tickets::{self, Ticket};
use database::params;
use jiff::SignedDuration;

/// So long after its last change a ticket is the one that a sender goes on in without naming it.
const CONVERSATION: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Lets two messages of one sender that come at the same time look for their ticket one after the other. It is a turn, not the
/// sender's row: tickets are taken before persons.
pub(super) fn in_turn(act: &mut Act, sender: &Sender) -> Result<()> {
    if sender.fresh {
        return Ok(());
    }
    Ok(act.in_turn(&format!("messages of {}", sender.person.id))?)
}

/// The ticket of the conversation that the sender is in.
pub(super) fn under_way(act: &mut Act, incoming: &Incoming) -> Result<Option<Joining>> {
    let sender = &incoming.sender;
    let Some(ticket) = newest(act, sender)? else {
        return Ok(None);
    };
    let goes_on = ticket.channel == incoming.channel && ticket.updated_at > act.now - CONVERSATION;
    let voice = voice(incoming.verdict, sender, &ticket, false);
    Ok(goes_on.then_some(Joining {
        ticket,
        because: Sentence::new("channels-because-conversation"),
        voice,
    }))
}

/// The newest ticket of a sender, taken until the act is done.
pub(super) fn newest(act: &mut Act, sender: &Sender) -> Result<Option<Ticket>> {
    let Some(person) = sender.certain_id().filter(|_| !sender.fresh) else {
        return Ok(None);
    };
    let sql = "SELECT id FROM ticket WHERE requester_id = $1 ORDER BY id DESC LIMIT 1";
    match act.find::<(TicketId,)>(sql, params![person])? {
        Some((id,)) => tickets::hold(act, id),
        None => Ok(None),
    }
}
