//! Where a message belongs. A channel with threads finds the ticket itself; for one without, such as text messages, it is
//! the conversation that its sender is in.

use super::Voice;
use crate::ids::TicketId;
use crate::languages::Sentence;
use crate::tickets::Ticket;

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
