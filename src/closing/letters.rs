//! The letters of a policy on a ticket: reminder, warning, notice, and the way back in an agent's reply.

use super::plan::Situation;
use super::wording::{self, Reader};
use super::{Due, OnSolve, matching};
use crate::correspondence::{self, Content, Letter};
use crate::ids::OutboxId;
use crate::languages::{Words, Zone};
use crate::outbox::Purpose;
use crate::people::{self, Person};
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Ticket};
use database::Tx;

/// A reminder. None if it could not be written to anyone.
pub(super) fn reminder(act: &mut Act, ticket: &Ticket, situation: &Situation) -> Result<Option<OutboxId>> {
    let (person, reader) = reader(act, ticket)?;
    let asked = tickets::last_reply(act, ticket.id)?.map(|(_, text)| text);
    let confirm = situation.policy.rules.confirm;
    let content = wording::reminder(&reader, &ticket.subject, asked.as_deref(), confirm);
    let reason = format!("reminder of the policy {}", situation.policy.name);
    send(act, Purpose::Reminder, ticket, &person, content, &reason)
}

/// A warning. None if it could not be written to anyone.
pub(super) fn warning(
    act: &mut Act,
    ticket: &Ticket,
    situation: &Situation,
    due: &Due,
) -> Result<Option<OutboxId>> {
    let Some(promise) = due.promise else {
        return Err(Error::Broken("a warning without a promised day".to_owned()));
    };
    let (person, reader) = reader(act, ticket)?;
    let day = reader.words.day_in_full(promise, &zone(situation));
    let asked = tickets::last_reply(act, ticket.id)?.map(|(_, text)| text);
    let confirm = situation.policy.rules.confirm;
    let content = wording::warning(&reader, &ticket.subject, &day, asked.as_deref(), confirm);
    let reason = format!("warning of the policy {}", situation.policy.name);
    send(act, Purpose::Warning, ticket, &person, content, &reason)
}

/// A notice. `unanswered`: the policy solved it for want of an answer.
pub(super) fn notice(act: &mut Act, ticket: &Ticket, unanswered: bool) -> Result<Option<OutboxId>> {
    let (person, reader) = reader(act, ticket)?;
    let content = wording::notice(&reader, &ticket.subject, unanswered);
    send(
        act,
        Purpose::Notice,
        ticket,
        &person,
        content,
        "the ticket was solved",
    )
}

fn send(
    act: &mut Act,
    purpose: Purpose,
    ticket: &Ticket,
    to: &Person,
    content: Content,
    reason: &str,
) -> Result<Option<OutboxId>> {
    correspondence::send(act, Letter::automatic(purpose, ticket, to, content, reason))
}

fn reader(act: &mut Act, ticket: &Ticket) -> Result<(Person, Reader)> {
    let person = people::find(act, ticket.requester_id)?;
    let reader = Reader {
        words: words_of(ticket, &person),
        name: person.name.clone(),
        page: correspondence::ticket_link(act.desk, ticket.id, person.id),
    };
    Ok((person, reader))
}

fn words_of(ticket: &Ticket, person: &Person) -> Words {
    person.language.unwrap_or(ticket.language).words()
}

/// What an agent's reply that solves the ticket says at its end, where the policy has no other letter for it (LC11), in
/// the customer's words. None where a letter follows or none is wanted.
pub fn way_back(tx: &mut Tx, ticket: &Ticket) -> Result<Option<String>> {
    let policy = matching(tx, ticket)?;
    if policy.is_none_or(|policy| policy.rules.on_solve != OnSolve::InReply) {
        return Ok(None);
    }
    way_back_in_words(tx, ticket).map(Some)
}

fn way_back_in_words(tx: &mut Tx, ticket: &Ticket) -> Result<String> {
    let person = people::find(tx, ticket.requester_id)?;
    Ok(words_of(ticket, &person).say("closing-reply-way-back"))
}

/// Whether the last reply said how to come back.
pub(super) fn carries_way_back(act: &mut Act, ticket: &Ticket) -> Result<bool> {
    let reply = tickets::last_reply(act, ticket.id)?;
    let way_back = way_back_in_words(act, ticket)?;
    Ok(reply.is_some_and(|(_, text)| text.trim_end().ends_with(&way_back)))
}

/// Days are named as the desk's calendar has them.
fn zone(situation: &Situation) -> Zone {
    Zone::get(situation.calendar.time_zone()).unwrap_or(Zone::UTC)
}
