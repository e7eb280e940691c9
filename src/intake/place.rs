//! Where a message belongs. A channel with threads finds the ticket itself; for one without, such as text messages, it is
//! the conversation that its sender is in.

use super::{Incoming, Sender, Voice};
use crate::ids::TicketId;
use crate::languages::Sentence;
use crate::store::{Act, Result};
use crate::tickets::{self, Ticket};
use database::params;
use jiff::SignedDuration;

/// So long after its last change a ticket is the one that a sender goes on in without naming it.
const CONVERSATION: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Where a message goes.
#[derive(Debug, Clone)]
pub enum Place {
    /// Into this ticket.
    Joins(Box<Joining>),
    /// Into the ticket that its sender wrote in last by this channel, if that was lately; else into a new one.
    Conversation,
    /// Into a new one. When it claimed a ticket and was not believed: why not, and which.
    New(Option<Doubt>),
}

/// A message that joins a ticket, which the act holds.
#[derive(Debug, Clone)]
pub struct Joining {
    pub ticket: Ticket,
    /// Why it belongs there.
    pub because: Sentence,
    /// For whom its sender speaks there.
    pub voice: Voice,
}

/// A claim that is not believed: agents see it, and decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    pub ticket: TicketId,
    pub why: Sentence,
}

impl Place {
    /// A customer's answer in this ticket.
    pub fn answer(ticket: Ticket) -> Place {
        Place::Joins(Box::new(Joining {
            ticket,
            because: Sentence::default(),
            voice: Voice::Customer,
        }))
    }
}

/// The ticket of the conversation that the sender is in.
pub(super) fn conversation(act: &mut Act, incoming: &Incoming) -> Result<Option<Joining>> {
    let sender = &incoming.sender;
    let Some(ticket) = newest(act, sender)? else {
        return Ok(None);
    };
    let goes_on = ticket.channel == incoming.channel && ticket.updated_at > act.now - CONVERSATION;
    let voice = super::voice(incoming.verdict, sender, &ticket, false);
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
