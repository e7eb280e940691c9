//! A customer's answer, wherever it comes from: a reply while solved reopens the ticket; a reply to a closed one opens
//! a linked follow-up (docs/requirements.md, "Settled").

use super::{NewMessage, Ticket, heard, opening, say, saying, ticket};
use crate::ids::{MessageId, TicketId};
use crate::store::{Act, Error, Result};
use database::params;

/// Where the answer went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    pub ticket: TicketId,
    pub message: MessageId,
    /// Whether a follow-up ticket was opened for it.
    pub followed_up: bool,
}

/// Takes the answer. A robot's letter to a closed ticket is shown there and opens nothing. The ticket is taken first: an
/// answer that comes while it is being closed follows it up, and of two that come together one opens the follow-up.
pub fn answer(act: &mut Act, id: TicketId, mut message: NewMessage) -> Result<Answered> {
    let found = ticket::hold(act, id)?.ok_or(Error::NotFound)?;
    heard::weigh(act, &found, &mut message)?;
    if !found.status.is_final() || !message.is_answer() {
        let before = ticket::lock(act, id)?;
        let message = saying::say_weighed(act, &before, message)?;
        return Ok(Answered {
            ticket: id,
            message,
            followed_up: false,
        });
    }
    if let Some(open) = followed_up_already(act, &found)? {
        let message = say(act, open, message)?;
        return Ok(Answered {
            ticket: open,
            message,
            followed_up: false,
        });
    }
    let (ticket, message) = opening::follow_up(act, &found, message)?;
    Ok(Answered {
        ticket,
        message,
        followed_up: true,
    })
}

/// The follow-up that an earlier answer opened, if it is not over too: a second answer does not open a second one.
fn followed_up_already(act: &mut Act, closed: &Ticket) -> Result<Option<TicketId>> {
    let sql = "SELECT id FROM ticket WHERE requester_id = $1 AND follows_id = $2 AND deleted_at IS NULL
             AND status NOT IN ('closed', 'cancelled') ORDER BY id DESC LIMIT 1";
    while let Some((id,)) = act.find::<(TicketId,)>(sql, params![closed.requester_id, closed.id])? {
        // It may be over by the time it is ours; then it is no longer among those that are found.
        if ticket::hold(act, id)?.is_some_and(|open| !open.status.is_final()) {
            return Ok(Some(id));
        }
    }
    Ok(None)
}
