//! Somebody who works here forwards a customer's letter: the ticket is the customer's, and what the colleague wrote above
//! it is an internal note.
//!
//! A letter whose sender is not verified does so too, and is marked (`unverified_forward`): it can do no more than a letter
//! that names the customer as its sender itself, and nothing is sent on its account.

use super::authenticity::Verdict;
use super::reading::Read;
use super::take::{self, Taking};
use super::writer::Writer;
use super::{Outcome, Receipt};
use crate::people::{self, Person};
use crate::store::{Act, Actor, Result};
use crate::tickets::{self, Channel, MessageKind, NewMessage};
use letters::Forwarded;

/// The customer whose letter is forwarded; None when it is none: not a colleague's letter, not a forwarded one, or one
/// that another colleague or the desk itself wrote.
pub(super) fn customer(act: &mut Act, taking: &Taking, writer: &Writer) -> Result<Option<Person>> {
    let Some(forwarded) = &taking.read.forwarded else {
        return Ok(None);
    };
    if !writer.person.role.works_here() || writer.ourselves || taking.terms.is_ours(&forwarded.from.address) {
        return Ok(None);
    }
    let known = people::by_address(act, &forwarded.from.address)?;
    if known.is_some_and(|person| person.role.works_here() || person.suspended) {
        return Ok(None);
    }
    let (name, address) = (&forwarded.from.name, &forwarded.from.address);
    let person = people::find_or_add_customer(act, name, address, taking.read.language)?;
    Ok(Some(person))
}

/// Opens the customer's ticket.
pub(super) fn open(act: &mut Act, taking: &Taking, writer: &Writer, customer: &Person) -> Result<Receipt> {
    let read = taking.read;
    let Some(forwarded) = &read.forwarded else {
        return Err(crate::store::Error::NotFound);
    };
    let subject = if forwarded.subject.is_empty() {
        letters::normalise_subject(&read.subject, &[])
    } else {
        forwarded.subject.clone()
    };
    let mut opening = take::opening(taking, customer, &subject);
    if taking.verdict != Verdict::Verified {
        opening.tags.push("unverified_forward".to_owned());
    }
    let first = said_by(taking, customer, forwarded);
    let (ticket, said) = act.on_behalf_of(Actor::Customer(customer.id), |act| {
        tickets::open(act, opening, first)
    })?;
    if !forwarded.added.trim().is_empty() {
        let note = added(taking, writer, forwarded);
        act.on_behalf_of(take::actor(writer), |act| tickets::say(act, ticket, note))?;
    }
    let because = "a colleague forwarded this customer's letter";
    take::end(act, taking, Outcome::Created, "", because, Some((ticket, said)))
}

fn said_by(taking: &Taking, customer: &Person, forwarded: &Forwarded) -> NewMessage {
    let read: &Read = taking.read;
    NewMessage {
        kind: MessageKind::Reply,
        author_id: customer.id,
        by_agent: false,
        channel: Channel::Email,
        text: forwarded.text.clone(),
        folded: forwarded.folded.clone(),
        html: None,
        robot: None,
        mail_id: Some(taking.mail),
        attachments: read.attachments.clone(),
        addressed: None,
    }
}

fn added(taking: &Taking, writer: &Writer, forwarded: &Forwarded) -> NewMessage {
    let mut note = NewMessage::text(
        MessageKind::Note,
        writer.person.id,
        taking.verdict == Verdict::Verified,
        Channel::Email,
        &forwarded.added,
    );
    note.robot = (taking.verdict != Verdict::Verified).then(|| "unverified".to_owned());
    note
}
