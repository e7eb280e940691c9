//! A sender who writes the same once more within minutes: a robot without any mark, or an impatient person. One ticket is
//! enough (threat M5).

use super::{Incoming, conversation};
use crate::ids::MessageId;
use crate::store::{Act, Result};
use crate::tickets::{self, Ticket};
use jiff::SignedDuration;

/// How long the same words count as said once more.
const SPAN: SignedDuration = SignedDuration::from_mins(10);

/// The sender's newest ticket, when this message says what was said last in it: the same subject and the same words, but for
/// what a robot counts.
pub(super) fn said_before(act: &mut Act, incoming: &Incoming) -> Result<Option<Ticket>> {
    let Some(ticket) = conversation::newest(act, &incoming.sender)? else {
        return Ok(None);
    };
    let lately = ticket.updated_at > act.now - SPAN;
    let subject = incoming.subject.as_str();
    if !lately || ticket.status.is_final() || subject.is_empty() || ticket.subject != subject {
        return Ok(None);
    }
    let last: Option<MessageId> = tickets::latest_message(act, ticket.id)?;
    let Some(last) = last else { return Ok(None) };
    let said = tickets::said(act, last)?;
    let same = said.is_some_and(|said| {
        said.author_id == incoming.sender.person.id && letters::says_the_same(&said.text, &incoming.text)
    });
    Ok(same.then_some(ticket))
}
