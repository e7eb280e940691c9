//! The customer answered: what that withholds, and the other tickets that their words may be about.

use crate::closing::deciding::reasons;
use crate::closing::policy::StepKind;
use crate::events::{self, ClosingEvent};
use crate::ids::{PersonId, TicketId};
use crate::store::{Act, Result};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Status};
use database::params;
use jiff::{SignedDuration, Timestamp};

/// So shortly before a letter an answer is worth a line on the ticket.
const NEAR: SignedDuration = SignedDuration::from_hours(2);

/// A letter that was about to be written is withheld by the customer's answer, and the ticket says so.
pub(super) fn note_what_was_near(act: &mut Act, id: TicketId) -> Result<()> {
    let now = act.now;
    let found: Option<(StepKind, Timestamp)> = act.find(
        "SELECT kind, due_at FROM step WHERE ticket_id = $1 AND state = 'waiting'",
        params![id],
    )?;
    let Some((kind, due_at)) = found else {
        return Ok(());
    };
    let left = now.duration_until(due_at);
    if kind.writes_to_customer() && left <= NEAR {
        let reason = reasons::answered_before(left.as_mins().max(0));
        events::record(
            act,
            id,
            ClosingEvent::StepWithheld {
                step: kind.as_str().to_owned(),
                reason,
            },
        )?;
    }
    Ok(())
}

/// The customer answered by e-mail where a letter told of other tickets, too: their words may be about each of them. Those
/// that still wait are ours again, and tell what was written; none of them is solved for want of an answer.
pub(super) fn answered(act: &mut Act, told_in: TicketId) -> Result<()> {
    let sql = "SELECT d.ticket_id FROM digest d JOIN under_way u ON u.ticket_id = d.ticket_id
         JOIN ticket t ON t.id = d.ticket_id JOIN outbox o ON o.id = d.letter_id
         WHERE d.told_in = $1 AND d.created_at >= u.since AND t.status = 'pending' AND o.state = 'sent' ORDER BY d.ticket_id";
    let others: Vec<(TicketId,)> = act.all(sql, params![told_in])?;
    if others.is_empty() {
        return Ok(());
    }
    let sql = "SELECT author_id, text FROM message WHERE ticket_id = $1 AND kind = 'reply' AND NOT by_agent AND channel = 'email'
         AND robot IS NULL AND created_at >= $2 ORDER BY id DESC LIMIT 1";
    let now = act.now;
    let said: Option<(PersonId, String)> = act.find(sql, params![told_in, now])?;
    let Some((author, text)) = said else {
        return Ok(());
    };
    for (other,) in others {
        let Some(ticket) = tickets::hold(act, other)? else {
            continue;
        };
        if ticket.status == Status::Pending {
            let words = format!("#{told_in}: {text}");
            let note = NewMessage::text(MessageKind::Note, author, false, Channel::Email, &words);
            tickets::say(act, other, note)?;
            tickets::set_status(act, other, Status::Open)?;
        }
    }
    Ok(())
}
