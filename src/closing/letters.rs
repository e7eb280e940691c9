//! The letters of a policy on a ticket: reminder, warning, notice, and the way back in an agent's reply.

use super::announcing::holds_until;
use super::plan::Situation;
use super::wording::{self, Reader};
use super::{Due, OnSolve, Until, holding, matching};
use crate::correspondence::{self, Content, Letter};
use crate::events::{Event, Subject, TicketEvent};
use crate::ids::OutboxId;
use crate::languages::{Language, Words, Zone};
use crate::outbox::Purpose;
use crate::people::{self, Person};
use crate::store::{Act, Desk, Error, Result};
use crate::tickets::{self, Channel, MessageKind, Ticket};
use database::Tx;

/// A reminder. None if it could not be written to anyone.
pub(super) fn reminder(act: &mut Act, ticket: &Ticket, situation: &Situation) -> Result<Option<OutboxId>> {
    let (person, reader) = reader(act, ticket)?;
    let asked = tickets::last_reply(act, ticket.id)?.map(|(_, text)| text);
    let confirm = situation.policy.rules.confirm;
    let content = wording::reminder(&reader, &ticket.subject, asked.as_deref(), confirm);
    send(act, Purpose::Reminder, ticket, &person, content)
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
    let day = Until::new(promise, &person, &situation.calendar).words(reader.words, act.now);
    let asked = tickets::last_reply(act, ticket.id)?.map(|(_, text)| text);
    let confirm = situation.policy.rules.confirm;
    let content = wording::warning(&reader, &ticket.subject, &day, asked.as_deref(), confirm);
    let mut letter = Letter::automatic(Purpose::Warning, ticket, &person, content);
    letter.facts.push(("date", day));
    letter.good_until = situation
        .policy
        .rules
        .announced_days()
        .map(|days| holds_until(&situation.calendar, &zone(situation), act.now, days, promise));
    correspondence::send(act, letter)
}

/// What the notice of a ticket says, and to whom: how the resolve sheet shows it before it is sent.
pub fn notice_in_words(tx: &mut Tx, desk: &Desk, ticket: &Ticket) -> Result<(Person, Content)> {
    let (person, reader) = reader_at(tx, desk, ticket)?;
    let content = wording::notice(&reader, &ticket.subject, false);
    Ok((person, content))
}

/// We still wait for someone else. None if it could not be written to anyone.
pub(super) fn progress(act: &mut Act, ticket: &Ticket, situation: &Situation) -> Result<Option<OutboxId>> {
    let (person, reader) = reader(act, ticket)?;
    let hold = holding::hold(act, ticket.id)?;
    let look = hold.as_ref().and_then(|hold| hold.look_at);
    let now = act.now;
    let day = look.map(|at| Until::new(at, &person, &situation.calendar).day(reader.words, now));
    let awaited = hold.map(|hold| hold.awaited).unwrap_or_default();
    let content = wording::progress(&reader, &ticket.subject, &awaited, day.as_deref());
    let mut letter = Letter::automatic(Purpose::Progress, ticket, &person, content);
    letter.good_until = look;
    correspondence::send(act, letter)
}

/// How it goes after the end. None if it could not be written to anyone.
pub(super) fn check_back(act: &mut Act, ticket: &Ticket) -> Result<Option<OutboxId>> {
    let (person, reader) = reader(act, ticket)?;
    let content = wording::check_back(&reader, &ticket.subject);
    send(act, Purpose::CheckBack, ticket, &person, content)
}

/// Tells the owner of a ticket on hold that it still waits. None if nobody owns it, or the owner has no address.
pub(super) fn nudge(act: &mut Act, ticket: &Ticket) -> Result<Option<OutboxId>> {
    let Some(owner) = ticket.assignee_id else {
        return Ok(None);
    };
    let owner = people::find(act, owner)?;
    let words = owner.language.unwrap_or(ticket.language).words();
    let awaited = holding::hold(act, ticket.id)?
        .map(|hold| hold.awaited)
        .unwrap_or_default();
    let content = wording::nudge(
        words,
        act.desk.link(&format!("tickets/{}", ticket.id)),
        &ticket.subject,
        &awaited,
    );
    send(act, Purpose::Alert, ticket, &owner, content)
}

/// A notice. `unanswered`: the policy solved it for want of an answer.
pub(super) fn notice(act: &mut Act, ticket: &Ticket, unanswered: bool) -> Result<Option<OutboxId>> {
    let (person, reader) = reader(act, ticket)?;
    let content = wording::notice(&reader, &ticket.subject, unanswered);
    send(act, Purpose::Notice, ticket, &person, content)
}

fn send(
    act: &mut Act,
    purpose: Purpose,
    ticket: &Ticket,
    to: &Person,
    content: Content,
) -> Result<Option<OutboxId>> {
    correspondence::send(act, Letter::automatic(purpose, ticket, to, content))
}

/// Who gets the letters about a ticket, and in which words.
pub(super) fn reader(act: &mut Act, ticket: &Ticket) -> Result<(Person, Reader)> {
    let desk = act.desk;
    reader_at(act, desk, ticket)
}

fn reader_at(tx: &mut Tx, desk: &Desk, ticket: &Ticket) -> Result<(Person, Reader)> {
    let person = people::find(tx, ticket.requester_id)?;
    let reader = Reader {
        words: words_of(ticket, &person),
        name: person.name.clone(),
        page: correspondence::ticket_link(desk, ticket.id, person.id),
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

/// Under a policy by which the agent's last reply ends the case, each reply says how to come back, by whatever door it was
/// written and whoever solves the ticket later (LC11). It is added to the reply before that leaves.
pub fn say_the_way_back(act: &mut Act, subject: Subject, event: &Event) -> Result<()> {
    let Some(id) = subject.ticket() else {
        return Ok(());
    };
    let Event::Ticket(TicketEvent::Said {
        message,
        message_kind,
        by_agent: true,
        robot: None,
    }) = event
    else {
        return Ok(());
    };
    if message_kind != MessageKind::Reply.as_str() {
        return Ok(());
    }
    let (Some(ticket), Some(said)) = (tickets::find(act, id)?, tickets::said(act, *message)?) else {
        return Ok(());
    };
    let heard = matches!(said.channel, Channel::Phone | Channel::Chat);
    let to_themselves = said.author_id == ticket.requester_id;
    if heard || to_themselves || says_way_back(&said.text) || way_back(act, &ticket)?.is_none() {
        return Ok(());
    }
    let person = people::find(act, ticket.requester_id)?;
    let words = words_of(&ticket, &person);
    tickets::end_with(act, *message, &words.say("closing-reply-any-time"))
}

/// Whether the last reply said how to come back.
pub fn carries_way_back(tx: &mut Tx, ticket: &Ticket) -> Result<bool> {
    let reply = tickets::last_reply(tx, ticket.id)?;
    Ok(reply.is_some_and(|(_, text)| says_way_back(&text)))
}

/// In any language: the customer's may have been learnt since.
fn says_way_back(text: &str) -> bool {
    let said = |key: &str| {
        let all = Language::ALL.iter().map(|language| language.words().say(key));
        all.into_iter()
            .any(|way_back| text.trim_end().ends_with(&way_back))
    };
    said("closing-reply-way-back") || said("closing-reply-any-time")
}

/// The zone of the calendar that the steps count in.
pub(super) fn zone(situation: &Situation) -> Zone {
    Zone::get(situation.calendar.time_zone()).unwrap_or(Zone::UTC)
}
