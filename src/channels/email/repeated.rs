//! A sender who writes the same once more within minutes: a robot without any mark, or an impatient person. One ticket is
//! enough (SECURITY M5).

use super::reading::Read;
use super::writer::Writer;
use crate::ids::{MessageId, TicketId};
use crate::store::{Act, Result};
use crate::tickets::{self, Ticket};
use database::params;
use jiff::SignedDuration;

/// How long the same words count as said once more.
const SPAN: SignedDuration = SignedDuration::from_mins(10);

/// The sender's newest ticket, when this letter says what was said last in it: the same subject and the same words, but for
/// what a robot counts. Whom answers go to by another line may be somebody else each time, as with a web form of a provider.
pub(super) fn said_before(act: &mut Act, writer: &Writer, read: &Read) -> Result<Option<Ticket>> {
    let Some(person) = writer.known() else {
        return Ok(None);
    };
    let newest: Option<(TicketId,)> = act.find(
        "SELECT id FROM ticket WHERE requester_id = $1 ORDER BY id DESC LIMIT 1",
        params![person],
    )?;
    let Some((id,)) = newest else { return Ok(None) };
    let Some(ticket) = tickets::hold(act, id)? else {
        return Ok(None);
    };
    let lately = ticket.updated_at > act.now - SPAN;
    let answers_elsewhere = read
        .letter
        .reply_to
        .iter()
        .any(|who| read.from_address.as_deref() != Some(who.address.to_lowercase().as_str()));
    if answers_elsewhere {
        return Ok(None);
    }
    if !lately || ticket.status.is_final() || read.subject.is_empty() || ticket.subject != read.subject {
        return Ok(None);
    }
    let last: Option<MessageId> = tickets::latest_message(act, id)?;
    let Some(last) = last else { return Ok(None) };
    let said = tickets::said(act, last)?;
    let same = said.is_some_and(|said| {
        said.author_id == person && letters::says_the_same(&said.text, &read.text.visible)
    });
    Ok(same.then_some(ticket))
}
