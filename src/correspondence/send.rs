//! Puts a letter about a ticket into the outbox, addressed and threaded.

use super::content::Frame;
use super::{Choice, Content, Token, links, thread};
use crate::events::{self, Event};
use crate::ids::{MessageId, OutboxId, PersonId};
use crate::outbox::{self, Contents, Copy, Enclosed, NewLetter, Purpose};
use crate::people::{self, Person};
use crate::settings::{self, Mailbox};
use crate::store::{Act, Result};
use crate::tickets::Ticket;
use jiff::SignedDuration;

/// A letter to send.
pub struct Letter<'a> {
    pub purpose: Purpose,
    pub ticket: &'a Ticket,
    pub to: &'a Person,
    pub content: Content,
    /// The message an agent wrote, if this carries one.
    pub message: Option<MessageId>,
    pub cc: Vec<PersonId>,
    pub enclosed: Vec<Enclosed>,
    /// Why it is sent, for the log and for whoever asks.
    pub reason: String,
    /// Leaves this much later: time to undo.
    pub delay: SignedDuration,
}

impl<'a> Letter<'a> {
    /// A letter that the desk itself writes.
    pub fn automatic(
        purpose: Purpose,
        ticket: &'a Ticket,
        to: &'a Person,
        content: Content,
        reason: &str,
    ) -> Letter<'a> {
        Letter {
            purpose,
            ticket,
            to,
            content,
            message: None,
            cc: vec![],
            enclosed: vec![],
            reason: reason.to_owned(),
            delay: SignedDuration::ZERO,
        }
    }
}

/// Queues the letter. None, and an event that says why, if it cannot be written to anyone.
pub fn send(act: &mut Act, letter: Letter) -> Result<Option<OutboxId>> {
    let Some(mailbox) = mailbox_of(act, letter.ticket)? else {
        return withhold(act, &letter, "the desk has no mailbox");
    };
    let Some(address) = people::main_address(act, letter.to.id)? else {
        return withhold(act, &letter, "the person has no address that letters reach");
    };
    let token = Token {
        ticket: letter.ticket.id,
        person: letter.to.id,
    };
    let rfc_message_id = thread::new_message_id(&act.desk.keys, &mailbox, token)?;
    let contents = contents(act, &letter, &mailbox, token)?;
    thread::remember(act, &rfc_message_id, letter.ticket.id)?;
    let new = NewLetter {
        purpose: letter.purpose,
        ticket_id: letter.ticket.id,
        message_id: letter.message,
        person_id: letter.to.id,
        mailbox_id: Some(mailbox.id),
        to_address: address,
        rfc_message_id,
        subject: subject(&letter),
        contents,
        automatic: letter.message.is_none(),
        reason: letter.reason,
        due_at: act.now + letter.delay,
    };
    outbox::queue(act, new).map(Some)
}

fn withhold(act: &mut Act, letter: &Letter, reason: &str) -> Result<Option<OutboxId>> {
    let event = Event::LetterWithheld {
        purpose: letter.purpose.as_str().to_owned(),
        to: letter.to.id,
        reason: reason.to_owned(),
    };
    events::record(act, letter.ticket.id, event)?;
    Ok(None)
}

fn mailbox_of(act: &mut Act, ticket: &Ticket) -> Result<Option<Mailbox>> {
    let own = match ticket.mailbox_id {
        Some(id) => settings::find_mailbox(act, id)?,
        None => None,
    };
    match own {
        Some(mailbox) => Ok(Some(mailbox)),
        None => settings::main_mailbox(act),
    }
}

/// The number in brackets, so that a customer can quote it and sort by it.
fn subject(letter: &Letter) -> String {
    format!("{} [#{}]", letter.content.subject, letter.ticket.id)
}

fn contents(act: &mut Act, letter: &Letter, mailbox: &Mailbox, token: Token) -> Result<Contents> {
    let words = letter.to.language.unwrap_or(letter.ticket.language).words();
    let desk_name = settings::desk_name(act)?;
    let (footer, label, url) = if letter.purpose == Purpose::Alert {
        // To someone who works here: the ticket itself, not the customer's page.
        let url = act.desk.link(&format!("tickets/{}", letter.ticket.id));
        ("letter-footer-alert", "letter-link-alert", url)
    } else {
        let url = links::ticket_link(act.desk, letter.ticket.id, letter.to.id);
        ("letter-footer", "letter-link", url)
    };
    let frame = Frame {
        words,
        desk_name: &desk_name,
        footer: words.say_one(footer, "number", letter.ticket.id.to_string()),
        link: Choice {
            label: words.say(label),
            url,
        },
    };
    let (text, html) = letter.content.render(&frame)?;
    let references = thread::references(act, letter.ticket.id)?;
    let mut cc = vec![];
    for person in &letter.cc {
        if let Some(address) = people::main_address(act, *person)? {
            cc.push(Copy {
                name: people::find(act, *person)?.name,
                address,
            });
        }
    }
    Ok(Contents {
        from: Copy {
            name: mailbox.name.clone(),
            address: mailbox.address.clone(),
        },
        // The name of somebody who may not have written is words that somebody else chose (SECURITY M4).
        to_name: match letter.purpose {
            Purpose::Acknowledgement => String::new(),
            _ => letter.to.name.clone(),
        },
        reply_to: thread::reply_address(&act.desk.keys, mailbox, token),
        cc,
        in_reply_to: references.last().cloned(),
        references,
        text,
        html,
        headers: headers(letter),
        enclosed: letter.enclosed.clone(),
    })
}

/// What no person wrote says so, and asks robots not to answer (RFC 3834, SECURITY M5).
fn headers(letter: &Letter) -> Vec<(String, String)> {
    if letter.message.is_some() {
        return vec![];
    }
    let kind = if letter.purpose == Purpose::Acknowledgement {
        "auto-replied"
    } else {
        "auto-generated"
    };
    [("Auto-Submitted", kind), ("X-Auto-Response-Suppress", "All")]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec()
}
