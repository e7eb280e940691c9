//! A customer's answer, wherever it comes from: a reply while solved reopens the ticket; a reply to a closed one opens
//! a linked follow-up (PRODUCT.md, "Settled").

use super::{NewMessage, opening, say, ticket};
use crate::ids::{MessageId, TicketId};
use crate::store::{Act, Error, Result};

/// Where the answer went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    pub ticket: TicketId,
    pub message: MessageId,
    /// Whether a follow-up ticket was opened for it.
    pub followed_up: bool,
}

/// Takes the answer. A robot's letter to a closed ticket is shown there and opens nothing.
pub fn answer(act: &mut Act, id: TicketId, message: NewMessage) -> Result<Answered> {
    let found = ticket::find(act, id)?.ok_or(Error::NotFound)?;
    if found.status.is_final() && message.is_answer() {
        let (ticket, message) = opening::follow_up(act, &found, message)?;
        return Ok(Answered {
            ticket,
            message,
            followed_up: true,
        });
    }
    let message = say(act, id, message)?;
    Ok(Answered {
        ticket: id,
        message,
        followed_up: false,
    })
}
