//! Somebody who works here forwards a customer's letter: the ticket is the customer's, and what the colleague wrote above
//! it is an internal note.
//!
//! A letter whose sender is not verified does so too, and is marked (`unverified_forward`): it can do no more than a letter
//! that names the customer as its sender itself, and nothing is sent on its account.

use super::reading::Read;
use super::take::{self, Taking};
use crate::correspondence;
use crate::events::Field;
use crate::intake::{self, Outcome, Receipt, Sender, Taken, Verdict};
use crate::languages::Sentence;
use crate::people::{self, Person};
use crate::store::{Act, Actor, Result};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Opening};
use letters::Forwarded;

/// The customer whose letter is forwarded; None when it is none: not a colleague's letter, not a forwarded one, or one
/// that another colleague or the desk itself wrote.
pub(super) fn customer(act: &mut Act, taking: &Taking, sender: &Sender) -> Result<Option<Person>> {
    let Some(forwarded) = &taking.read.forwarded else {
        return Ok(None);
    };
    if !sender.person.role.works_here()
        || taking.is_from_ourselves()
        || taking.terms.is_ours(&forwarded.from.address)
    {
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
pub(super) fn open(act: &mut Act, taking: &Taking, sender: &Sender, customer: &Person) -> Result<Receipt> {
    let read = taking.read;
    let Some(forwarded) = &read.forwarded else {
        return Err(crate::store::Error::NotFound);
    };
    let subject = if forwarded.subject.is_empty() {
        letters::normalise_subject(&read.subject, &[])
    } else {
        forwarded.subject.clone()
    };
    let mut opening = opening(taking, customer, &subject);
    if taking.verdict != Verdict::Verified {
        opening.tags.push("unverified_forward".to_owned());
    }
    let first = said_by(taking, customer, forwarded);
    let (ticket, said) = act.on_behalf_of(Actor::Customer(customer.id), |act| {
        tickets::open(act, opening, first)
    })?;
    if !forwarded.added.trim().is_empty() {
        let note = added(taking, sender, forwarded);
        act.on_behalf_of(Actor::Customer(sender.person.id), |act| {
            tickets::say(act, ticket, note)
        })?;
    }
    let because = Sentence::new("channels-because-forwarded");
    let taken = Taken {
        outcome: Outcome::Created,
        made: Some((ticket, said)),
    };
    intake::settle(act, taking.mail, taken, &Sentence::default(), &because)?;
    if let Some(id) = &read.rfc_message_id {
        correspondence::remember(act, id, ticket)?;
    }
    Ok(taken.receipt(taking.mail))
}

/// The ticket that the letter opens for the customer.
fn opening(taking: &Taking, customer: &Person, subject: &str) -> Opening {
    let language = taking.read.language.or(customer.language);
    let language = language.unwrap_or(taking.terms.common.language);
    let subject = take::subject(taking, language, subject);
    let mut opening = Opening::new(customer.id, &subject, Channel::Email, language);
    opening.mailbox_id = taking.mailbox.map(|mailbox| mailbox.id);
    let team = taking.mailbox.and_then(|mailbox| mailbox.team_id);
    opening.facts.set(Field::Team, team);
    opening
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

fn added(taking: &Taking, sender: &Sender, forwarded: &Forwarded) -> NewMessage {
    let mut note = NewMessage::text(
        MessageKind::Note,
        sender.person.id,
        taking.verdict == Verdict::Verified,
        Channel::Email,
        &forwarded.added,
    );
    note.robot = (taking.verdict != Verdict::Verified).then(|| "unverified".to_owned());
    note
}
