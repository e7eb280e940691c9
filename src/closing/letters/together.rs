//! One announcement for a customer with several tickets that are announced soon after each other: it names each with its
//! own moment, and when the step of another of them comes, nothing more is written. No step is done before its time.

use super::digest::{self, Told};
use super::holds_until::holds_until;
use super::reader;
use crate::closing::deciding::together::SOON;
use crate::closing::deciding::{Coming, Due};
use crate::closing::policy::StepKind;
use crate::closing::situation::{Situation, Until, timeline};
use crate::correspondence::outbox::{self, Purpose, State};
use crate::correspondence::{self, Letter};
use crate::ids::{OutboxId, TicketId};
use crate::store::{Act, Result};
use crate::tickets::Ticket;
use database::{Tx, params};
use jiff::Timestamp;

/// A ticket that is announced, and the instant to be named.
struct Announced {
    ticket: Ticket,
    situation: Situation,
    promise: Timestamp,
}

/// The other tickets of the same customer whose announcement comes soon, oldest first.
fn others(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Vec<Announced>> {
    let mut others = vec![];
    for (other, situation) in digest::waiting(tx, ticket)? {
        let announces = announced_soon(&situation, now);
        if let Some(promise) = announces.and_then(|next| next.promise)
            && situation.history.paused_at.is_none()
            && said(tx, other.id, &situation)?.is_none()
        {
            others.push(Announced {
                ticket: other,
                situation,
                promise,
            });
        }
    }
    Ok(others)
}

/// The announcement of a ticket that comes soon, if it is its next step or only a reminder stands before it that was missed:
/// that one says less.
pub fn announced_soon(situation: &Situation, now: Timestamp) -> Option<Coming> {
    let next = situation.next(now)?;
    let missed = next.step == StepKind::Remind && now.duration_since(next.at) > SOON;
    let mut coming = timeline::look_ahead(situation, now).into_iter();
    let next = coming.nth(usize::from(missed));
    next.filter(|next| next.step == StepKind::Warn && next.at <= now + SOON)
}

/// The announcement for all of them, if there is more than the one. None: one ticket is announced alone, or nobody is
/// reached.
pub fn announce_all(
    act: &mut Act,
    ticket: &Ticket,
    situation: &Situation,
    due: &Due,
) -> Result<Option<OutboxId>> {
    let now = act.now;
    let others = others(act, ticket, now)?;
    let (Some(promise), false) = (due.promise, others.is_empty()) else {
        return Ok(None);
    };
    let (person, reader) = reader::reader(act, ticket)?;
    let mut good_until = vec![];
    let mut all = vec![];
    let own = (ticket, situation, promise);
    let rest = others
        .iter()
        .map(|other| (&other.ticket, &other.situation, other.promise));
    for (ticket, situation, promise) in std::iter::once(own).chain(rest) {
        let until = Until::new(promise, &person, &situation.calendar);
        let days = situation.policy.rules.announced_days();
        good_until.extend(
            days.map(|days| holds_until(&situation.calendar, &reader::zone(situation), now, days, promise)),
        );
        all.push(Told {
            number: ticket.id,
            subject: ticket.subject.clone(),
            until: Some(until.words(reader.words, now)),
            solved_at: Some(promise),
            page: correspondence::ticket_link(act.desk, ticket.id, person.id),
            more_days: situation.policy.rules.more_days > 0,
        });
    }
    let content = digest::digest(&reader, &all, true);
    let mut letter = Letter::automatic(Purpose::Warning, ticket, &person, content);
    letter.as_it_is = true;
    letter.others = others.iter().map(|other| other.ticket.id).collect();
    letter.good_until = good_until.into_iter().min();
    let sent = correspondence::send(act, letter)?;
    if let Some(letter) = sent {
        for other in &others {
            act.put(
                "INSERT INTO digest (ticket_id, letter_id, told_in, created_at, promised_at) VALUES ($1, $2, $3, $4, $5)",
                params![other.ticket.id, letter, ticket.id, now, other.promise],
            )?;
        }
    }
    Ok(sent)
}

/// An announcement that named a ticket together with others.
#[derive(Debug)]
pub struct Said {
    pub letter: OutboxId,
    pub told_in: TicketId,
    /// What it named.
    pub promise: Timestamp,
}

/// What was announced of a ticket in this waiting together with others, if that letter leaves or has left.
pub fn said(tx: &mut Tx, ticket: TicketId, situation: &Situation) -> Result<Option<Said>> {
    let sql = "SELECT letter_id, told_in, promised_at FROM digest
         WHERE ticket_id = $1 AND created_at >= $2 AND promised_at IS NOT NULL ORDER BY letter_id DESC LIMIT 1";
    let found: Option<(OutboxId, TicketId, Timestamp)> =
        tx.find(sql, params![ticket, situation.history.since])?;
    let Some((letter, told_in, promise)) = found else {
        return Ok(None);
    };
    let leaves = match outbox::progress(tx, letter)? {
        Some((State::Cancelled | State::Failed, _)) | None => false,
        Some(_) => true,
    };
    Ok(leaves.then_some(Said {
        letter,
        told_in,
        promise,
    }))
}
