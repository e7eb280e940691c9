//! The letter of a step: reminder, advance notice, notice, progress update, and the question how it goes after the end.

use super::holds_until::holds_until;
use super::reader::{reader, reader_at, zone};
use super::wording;
use crate::closing::deciding::Due;
use crate::closing::situation::{Situation, Until, hold};
use crate::correspondence::outbox::Purpose;
use crate::correspondence::{self, Content, Letter};
use crate::ids::OutboxId;
use crate::people::Person;
use crate::store::{Act, Desk, Error, Result};
use crate::tickets::{self, Ticket};
use database::Tx;

/// A reminder. None if it could not be written to anyone.
pub fn reminder(act: &mut Act, ticket: &Ticket, situation: &Situation) -> Result<Option<OutboxId>> {
    let (person, reader) = reader(act, ticket)?;
    let asked = tickets::last_reply(act, ticket.id)?.map(|(_, text)| text);
    let confirm = situation.policy.rules.confirm;
    let content = wording::reminder(&reader, &ticket.subject, asked.as_deref(), confirm);
    send(act, Purpose::Reminder, ticket, &person, content)
}

/// A warning. None if it could not be written to anyone.
pub fn warning(act: &mut Act, ticket: &Ticket, situation: &Situation, due: &Due) -> Result<Option<OutboxId>> {
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
pub fn progress(act: &mut Act, ticket: &Ticket, situation: &Situation) -> Result<Option<OutboxId>> {
    let (person, reader) = reader(act, ticket)?;
    let hold = hold::hold(act, ticket.id)?;
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
pub fn check_back(act: &mut Act, ticket: &Ticket) -> Result<Option<OutboxId>> {
    let (person, reader) = reader(act, ticket)?;
    let content = wording::check_back(&reader, &ticket.subject);
    send(act, Purpose::CheckBack, ticket, &person, content)
}

/// A notice. `unanswered`: the policy solved it for want of an answer.
pub fn notice(act: &mut Act, ticket: &Ticket, unanswered: bool) -> Result<Option<OutboxId>> {
    let (person, reader) = reader(act, ticket)?;
    let content = wording::notice(&reader, &ticket.subject, unanswered);
    send(act, Purpose::Notice, ticket, &person, content)
}

pub(super) fn send(
    act: &mut Act,
    purpose: Purpose,
    ticket: &Ticket,
    to: &Person,
    content: Content,
) -> Result<Option<OutboxId>> {
    correspondence::send(act, Letter::automatic(purpose, ticket, to, content))
}
