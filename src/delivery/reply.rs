//! An agent said something that goes out: a reply to whoever asked and to those in copy, or a forward to somebody
//! outside. Each recipient gets a letter of their own, with their own link and their own reply address (threat M13).

use super::enclosing::{self, Files};
use super::quoting;
use crate::correspondence::outbox::Purpose;
use crate::correspondence::{self, Block, Content, Heads, Letter};
use crate::events::{Event, Subject, TicketEvent};
use crate::ids::{MessageId, PersonId, TicketId};
use crate::people::{self, Person};
use crate::store::{Act, Result};
use crate::tickets::{self, Channel, Message, MessageKind, RecipientRole, Ticket};
use jiff::SignedDuration;

/// Sends what an agent said to people outside. Calls and chats were heard where they took place.
pub fn react(act: &mut Act, subject: Subject, event: &Event) -> Result<()> {
    let Some(ticket) = subject.ticket() else {
        return Ok(());
    };
    match event {
        Event::Ticket(TicketEvent::Said {
            message,
            message_kind,
            by_agent: true,
            robot: None,
        }) if message_kind != MessageKind::Log.as_str() => send(act, ticket, *message),
        _ => Ok(()),
    }
}

fn send(act: &mut Act, ticket: TicketId, message: MessageId) -> Result<()> {
    let (Some(ticket), Some(message)) = (tickets::find(act, ticket)?, tickets::said(act, message)?) else {
        return Ok(());
    };
    if matches!(message.channel, Channel::Phone | Channel::Chat) {
        return Ok(());
    }
    let recipients = recipients(act, &ticket, &message)?;
    let named = |role: RecipientRole| -> Vec<PersonId> {
        let of_role = recipients.iter().filter(|(_, held)| *held == role);
        of_role.map(|(person, _)| *person).collect()
    };
    let heads = Heads {
        to: named(RecipientRole::To),
        cc: named(RecipientRole::Cc),
    };
    let files = enclosing::files(act, message.id)?;
    for (person, role) in &recipients {
        let to = people::find(act, *person)?;
        let aside = message.kind == MessageKind::Note || *role == RecipientRole::Bcc;
        let letter = Letter {
            purpose: Purpose::Reply,
            ticket: &ticket,
            to: &to,
            content: content(act, &ticket, &to, &message, &files)?,
            message: Some(message.id),
            heads: heads.clone(),
            mailbox: message.mailbox_id,
            aside,
            enclosed: files.enclosed.clone(),
            good_until: None,
            delay: SignedDuration::ZERO,
            facts: vec![],
            opt_out: String::new(),
            as_it_is: false,
            others: vec![],
        };
        correspondence::send(act, letter)?;
    }
    Ok(())
}

/// Whom the message goes to: those the agent named, or the requester and those in copy. Nobody writes to themselves: an
/// agent may ask for something too.
fn recipients(act: &mut Act, ticket: &Ticket, message: &Message) -> Result<Vec<(PersonId, RecipientRole)>> {
    let mut named = tickets::recipients(act, message.id)?;
    if named.is_empty() && message.kind == MessageKind::Reply && message.author_id != ticket.requester_id {
        named.push((ticket.requester_id, RecipientRole::To));
        let copies = tickets::participants(act, ticket.id)?;
        named.extend(copies.into_iter().map(|person| (person, RecipientRole::Cc)));
        let mut seen = vec![];
        named.retain(|(person, _)| {
            let fresh = !seen.contains(person);
            seen.push(*person);
            fresh
        });
    }
    named.retain(|(person, _)| *person != message.author_id);
    // The requester's letter first, as lists of letters show it.
    named.sort_by_key(|(person, role)| {
        (
            *role != RecipientRole::To,
            *person != ticket.requester_id,
            *person,
        )
    });
    Ok(named)
}

fn content(act: &mut Act, ticket: &Ticket, to: &Person, message: &Message, files: &Files) -> Result<Content> {
    let words = to.language.unwrap_or(ticket.language).words();
    let mut blocks = vec![said(message)];
    blocks.extend(files.links(act, words)?);
    let mut subject = ticket.subject.clone();
    if message.kind == MessageKind::Note {
        blocks.push(Block::Quote(message.folded.clone()));
        let subject = words.say_one("delivery-forwarded-subject", "subject", subject);
        return Ok(Content { subject, blocks });
    }
    if let Some(earlier) = tickets::answered_by(act, message)? {
        subject = quoting::as_answer(&subject);
        // Whoever joins with this letter sees what is said from now on.
        if message.quotes && tickets::had_read(act, to, ticket, &earlier)? {
            blocks.extend(quoting::quote(act, words, to, &earlier)?);
        }
    }
    Ok(Content { subject, blocks })
}

fn said(message: &Message) -> Block {
    match &message.html {
        Some(html) => Block::Rich {
            text: message.text.clone(),
            html: letters::clean_written(html),
        },
        None => Block::Text(message.text.clone()),
    }
}
