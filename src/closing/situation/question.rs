//! Reads whether the customer has a question of ours to answer, from messages and the letters that carried them.

use super::began;
use crate::closing::deciding::history::AT_ONCE;
use crate::closing::deciding::{Question, reasons};
use crate::correspondence::outbox::{Purpose, State};
use crate::events::{self, Event, LetterEvent};
use crate::ids::{MessageId, PersonId, PolicyId, TicketId};
use crate::store::Result;
use crate::tickets::{self, Status, Ticket};
use database::{Tx, params, record};
use jiff::Timestamp;

/// The state of the letter that carried the last reply of ticket `t` to its requester, as SQL; NULL: it went without one.
pub const LAST_LETTER: &str = "(SELECT o.state FROM outbox o WHERE o.person_id = t.requester_id AND o.message_id = \
    (SELECT m.id FROM message m WHERE m.ticket_id = t.id AND m.kind = 'reply' AND m.by_agent AND m.robot IS NULL \
     ORDER BY m.id DESC LIMIT 1) ORDER BY o.id LIMIT 1)";
/// Whether step `s`, with its letter `o`, wrote to a customer who was not reached; the parameter is [`reasons::NOBODY`].
const LOST: &str = "s.kind IN ('remind', 'warn') \
    AND (s.state = 'done' AND o.state = 'failed' OR s.state = 'withheld' AND s.reason = $1)";

/// The tickets of a policy whose reminder or announcement did not arrive, with since when that is known.
pub(super) fn lost_letters(tx: &mut Tx, policy: PolicyId) -> Result<Vec<(TicketId, Timestamp)>> {
    let sql = format!(
        "SELECT s.ticket_id, MAX(COALESCE(o.failed_at, s.done_at)) FROM step s LEFT JOIN outbox o ON o.id = s.letter_id
         JOIN under_way u ON u.ticket_id = s.ticket_id AND u.since = s.since JOIN ticket t ON t.id = u.ticket_id
         JOIN policy_version v ON v.id = u.policy_version_id
         WHERE {LOST} AND v.policy_id = $2 AND t.status = 'pending' GROUP BY s.ticket_id"
    );
    Ok(tx.all(&sql, params![reasons::NOBODY, policy])?)
}

/// Whether it is the customer's turn on a ticket: we wait for them, and they were asked something.
pub fn is_customers_turn(tx: &mut Tx, ticket: &Ticket) -> Result<bool> {
    if ticket.status != Status::Pending {
        return Ok(false);
    }
    let since = began::began_at(tx, ticket)?;
    Ok(load(tx, ticket, since)?.is_put())
}

/// Whether a ticket waits for its customer though nothing was asked, and no reply is planned either.
pub fn waits_unasked(tx: &mut Tx, ticket: &Ticket) -> Result<bool> {
    if ticket.status != Status::Pending {
        return Ok(false);
    }
    let since = began::began_at(tx, ticket)?;
    Ok(load(tx, ticket, since)? == Question::Unasked { planned: None })
}

record! {
    struct Letter {
        state: State,
        created_at: Timestamp,
        sent_at: Option<Timestamp>,
        failed_at: Option<Timestamp>,
    }
}

/// What was asked in the waiting, or said at the solving, that began `since`.
pub fn load(tx: &mut Tx, ticket: &Ticket, since: Timestamp) -> Result<Question> {
    if ticket.status == Status::Pending
        && let Some(at) = lost_letter_of_policy(tx, ticket.id, since)?
    {
        return Ok(Question::Unreached { at });
    }
    if ticket.last_from != "agent" {
        let planned = tickets::reply_planned_for(tx, ticket.id)?;
        return Ok(Question::Unasked { planned });
    }
    let sql = "SELECT id, created_at FROM message
         WHERE ticket_id = $1 AND kind = 'reply' AND by_agent AND robot IS NULL ORDER BY id DESC LIMIT 1";
    let Some((message, said_at)) = tx.find::<(MessageId, Timestamp)>(sql, params![ticket.id])? else {
        return Ok(Question::ASKED);
    };
    match letter(tx, message, ticket.requester_id)? {
        Some(letter) => Ok(of_letter(&letter, since)),
        // Heard where it was said, or brought from elsewhere.
        None => without_letter(tx, ticket, said_at, since),
    }
}

/// The letter that carries a message: the requester's, or else the first.
fn letter(tx: &mut Tx, message: MessageId, requester: PersonId) -> Result<Option<Letter>> {
    let sql = "SELECT state, created_at, sent_at, failed_at FROM outbox WHERE message_id = $1
         ORDER BY CASE WHEN person_id = $2 THEN 0 ELSE 1 END, id LIMIT 1";
    Ok(tx.find(sql, params![message, requester])?)
}

fn of_letter(letter: &Letter, since: Timestamp) -> Question {
    match (letter.state, letter.sent_at) {
        (State::Sent, Some(sent)) => Question::Asked {
            left: (sent.duration_since(letter.created_at) > AT_ONCE).then_some(sent),
        },
        (State::Sent, None) => Question::ASKED,
        (State::Waiting | State::Sending, _) => Question::OnItsWay,
        // Whoever waits although that is known has asked nothing.
        (State::Failed, _) => match letter.failed_at {
            Some(at) if at >= since => Question::Unreached { at },
            _ => Question::Unasked { planned: None },
        },
        (State::Withheld | State::Cancelled, _) => Question::Unasked { planned: None },
    }
}

/// No letter carries what was said last. It was withheld if an event of that moment says so.
fn without_letter(tx: &mut Tx, ticket: &Ticket, said_at: Timestamp, since: Timestamp) -> Result<Question> {
    let withheld = events::of_kind_since(tx, ticket.id, "letter_withheld", said_at)?;
    let of_reply = withheld.iter().filter_map(events::Recorded::event).find(|event| {
        matches!(event, Event::Letter(LetterEvent::Withheld { purpose, to, .. })
            if purpose == Purpose::Reply.as_str() && *to == ticket.requester_id)
    });
    if of_reply.is_none() {
        return Ok(Question::ASKED);
    }
    let sql = "SELECT id FROM address WHERE person_id = $1 AND kind = 'email' AND undeliverable LIMIT 1";
    let lost: Option<(i64,)> = tx.find(sql, params![ticket.requester_id])?;
    Ok(match lost {
        Some(_) if said_at >= since => Question::Unreached { at: said_at },
        _ => Question::Unasked { planned: None },
    })
}

/// When it became known that a reminder or an announcement of this waiting did not reach the customer.
fn lost_letter_of_policy(tx: &mut Tx, ticket: TicketId, since: Timestamp) -> Result<Option<Timestamp>> {
    let sql = format!(
        "SELECT MAX(COALESCE(o.failed_at, s.done_at)) FROM step s LEFT JOIN outbox o ON o.id = s.letter_id
         WHERE {LOST} AND s.ticket_id = $2 AND s.since = $3"
    );
    let (at,): (Option<Timestamp>,) = tx.one(&sql, params![reasons::NOBODY, ticket, since])?;
    Ok(at)
}
