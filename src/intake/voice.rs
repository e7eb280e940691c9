//! For whom the sender of a message speaks in a ticket: for themselves as a customer, for the desk, or for nobody that is
//! proven (threat M1). Pure.

use super::{Sender, Verdict};
use crate::tickets::{self, Ticket};

/// In whose name a message speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// A customer's, or a colleague's in their own request.
    Customer,
    /// The desk's: what it says goes to the customer.
    Desk,
    /// A colleague's, to colleagues.
    Colleague,
    /// Somebody's outside who answers what was forwarded to them: for colleagues alone.
    Aside,
    /// It says that it is a colleague's; a From line is typed by whoever sends.
    Unproven,
}

/// A colleague speaks for the desk when two things are proven: that the message is theirs (their channel vouches for it), and
/// that they answer what the desk wrote to them about this very ticket (`answers`).
pub fn voice(verdict: Verdict, sender: &Sender, ticket: &Ticket, answers: bool) -> Voice {
    let own = tickets::own_words(&sender.person, ticket.requester_id);
    if !sender.person.role.works_here() || own.is_ok_and(|own| own == tickets::Voice::Customer) {
        return Voice::Customer;
    }
    if verdict != Verdict::Verified || !sender.certain {
        return Voice::Unproven;
    }
    if answers && may_answer(sender, ticket) {
        Voice::Desk
    } else {
        Voice::Colleague
    }
}

/// Whether a colleague may still write to the customer of this ticket.
pub fn may_answer(sender: &Sender, ticket: &Ticket) -> bool {
    let own = tickets::own_words(&sender.person, ticket.requester_id);
    own.is_ok_and(|own| own == tickets::Voice::Desk) && !ticket.status.is_final()
}
