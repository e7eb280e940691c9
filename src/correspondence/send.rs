//! Puts a letter about a ticket into the outbox, addressed and threaded.

use super::content::{Frame, LOGO};
use super::outbox::{self, Contents, Copy, Enclosed, NewLetter, Purpose};
use super::{Choice, Content, Token, alone, links, own_words, thread};
use crate::brands::{self, Brand};
use crate::events::{self, LetterEvent};
use crate::ids::{MailboxId, MessageId, OutboxId, PersonId, TicketId};
use crate::languages::{Sentence, Words};
use crate::mailboxes::{self, Mailbox};
use crate::people::{self, Person};
use crate::store::{Act, Desk, Result};
use crate::tickets::Ticket;
use database::Tx;
use jiff::{SignedDuration, Timestamp};

/// Why a letter is not written at all.
const COMPLAINED: Sentence = Sentence::new("letter-why-complained");
const NO_MAILBOX: Sentence = Sentence::new("letter-why-no-mailbox");
const NO_ADDRESS: Sentence = Sentence::new("letter-why-no-address");
const OURSELVES: Sentence = Sentence::new("letter-why-ourselves");

/// A letter to send.
pub struct Letter<'a> {
    pub purpose: Purpose,
    pub ticket: &'a Ticket,
    pub to: &'a Person,
    pub content: Content,
    /// The message an agent wrote, if this carries one.
    pub message: Option<MessageId>,
    /// Whom its headers name: each of them gets a letter of their own. Empty: its recipient alone.
    pub heads: Heads,
    /// The mailbox it leaves from; None for the ticket's own.
    pub mailbox: Option<MailboxId>,
    /// A forward or a blind copy: its answers are for those who work here alone, and it opens no page of the customer's.
    pub aside: bool,
    pub enclosed: Vec<Enclosed>,
    /// Leaves this much later.
    pub delay: SignedDuration,
    /// What it says is true until then; None: always.
    pub good_until: Option<Timestamp>,
    /// What the desk's own words may name beside the usual: the day of a warning.
    pub facts: Vec<(&'static str, String)>,
    /// Where whoever wants no more letters of this kind says so; empty where there is nothing to choose.
    pub opt_out: String,
    /// No words of the desk's own replace these.
    pub as_it_is: bool,
    /// The other requests of its recipient that it is about, each with its own links among the words.
    pub others: Vec<TicketId>,
}

/// Who stands in To and Cc of a letter, whoever gets it.
#[derive(Debug, Clone, Default)]
pub struct Heads {
    pub to: Vec<PersonId>,
    pub cc: Vec<PersonId>,
}

impl<'a> Letter<'a> {
    /// A letter that the desk itself writes.
    pub fn automatic(purpose: Purpose, ticket: &'a Ticket, to: &'a Person, content: Content) -> Letter<'a> {
        Letter {
            purpose,
            ticket,
            to,
            content,
            message: None,
            heads: Heads::default(),
            mailbox: None,
            aside: false,
            enclosed: vec![],
            delay: SignedDuration::ZERO,
            good_until: None,
            facts: vec![],
            opt_out: String::new(),
            as_it_is: false,
            others: vec![],
        }
    }
}

/// Queues the letter. None, and an event that says why, if it cannot be written to anyone.
pub fn send(act: &mut Act, mut letter: Letter) -> Result<Option<OutboxId>> {
    let brand = brands::find(act, letter.ticket.brand_id)?;
    letter.content = worded(act, &letter, &brand)?;
    let automatic = letter.message.is_none();
    // People here are written to all the same; nobody else is who called a letter of ours spam.
    if automatic && letter.purpose != Purpose::Alert && people::complained_at(act, letter.to.id)?.is_some() {
        return withhold(act, &letter, COMPLAINED);
    }
    let Some(mailbox) = mailbox_of(act, &letter)? else {
        return withhold(act, &letter, NO_MAILBOX);
    };
    let Some(address) = people::main_address(act, letter.to.id)? else {
        return withhold(act, &letter, NO_ADDRESS);
    };
    if mailboxes::by_address(act, &address)?.is_some() {
        return withhold(act, &letter, OURSELVES);
    }
    let token = Token {
        ticket: letter.ticket.id,
        person: letter.to.id,
        // What those who work here are told is answered by a note.
        aside: letter.aside || letter.purpose == Purpose::Alert,
    };
    let rfc_message_id = thread::new_message_id(&act.desk.keys, &mailbox, token)?;
    let contents = contents(act, &letter, &mailbox, &brand, token)?;
    thread::remember(act, &rfc_message_id, letter.ticket.id)?;
    let new = NewLetter {
        purpose: letter.purpose,
        ticket_id: Some(letter.ticket.id),
        message_id: letter.message,
        person_id: letter.to.id,
        mailbox: &mailbox,
        to_address: address,
        rfc_message_id,
        subject: subject(&letter),
        contents,
        automatic,
        due_at: act.now + letter.delay,
        good_until: letter.good_until,
    };
    outbox::queue(act, new).map(Some)
}

fn withhold(act: &mut Act, letter: &Letter, reason: Sentence) -> Result<Option<OutboxId>> {
    let event = LetterEvent::Withheld {
        purpose: letter.purpose.as_str().to_owned(),
        to: letter.to.id,
        reason,
    };
    events::record(act, letter.ticket.id, event)?;
    Ok(None)
}

fn mailbox_of(act: &mut Act, letter: &Letter) -> Result<Option<Mailbox>> {
    let own = match letter.mailbox.or(letter.ticket.mailbox_id) {
        Some(id) => mailboxes::find(act, id)?,
        None => None,
    };
    match own {
        Some(mailbox) => Ok(Some(mailbox)),
        None => mailboxes::main(act),
    }
}

/// The number in brackets, so that a customer can quote it and sort by it.
fn subject(letter: &Letter) -> String {
    format!("{} [#{}]", letter.content.subject, letter.ticket.id)
}

fn contents(
    act: &mut Act,
    letter: &Letter,
    mailbox: &Mailbox,
    brand: &Brand,
    token: Token,
) -> Result<Contents> {
    let desk = act.desk;
    let (text, html) = render(desk, letter, brand)?;
    let references = thread::references(act, &desk.keys, token)?;
    Ok(Contents {
        from: Copy {
            name: mailbox.name.clone(),
            address: mailbox.address.clone(),
        },
        // The name of somebody who may not have written is words that somebody else chose (threat M4).
        to_name: match letter.purpose {
            Purpose::Acknowledgement => String::new(),
            _ => letter.to.name.clone(),
        },
        reply_to: thread::reply_address(&act.desk.keys, mailbox, token),
        to: copies(act, &letter.heads.to)?,
        cc: copies(act, &letter.heads.cc)?,
        in_reply_to: references.last().cloned(),
        references,
        text,
        html,
        headers: headers(letter),
        enclosed: enclosed(letter, brand),
    })
}

/// A letter's words in their frame.
pub struct Rendered {
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// A letter to a customer as it would be, without sending it: for whoever looks before it is decided on.
pub fn preview(tx: &mut Tx, desk: &Desk, ticket: &Ticket, to: &Person, content: Content) -> Result<Rendered> {
    let mut letter = Letter::automatic(Purpose::Notice, ticket, to, content);
    let brand = brands::find(tx, ticket.brand_id)?;
    letter.content = worded(tx, &letter, &brand)?;
    let (text, html) = render(desk, &letter, &brand)?;
    Ok(Rendered {
        subject: subject(&letter),
        text,
        html,
    })
}

/// What a letter says: in the desk's own words if it has some, else as the room wrote it, with a closing line to customers.
/// An agent ends a message as they like.
fn worded(tx: &mut Tx, letter: &Letter, brand: &Brand) -> Result<Content> {
    if let Some(own) = own_words::reworded(tx, letter, brand)? {
        return Ok(own);
    }
    let content = letter.content.clone();
    if letter.message.is_some() || letter.aside || letter.purpose == Purpose::Alert {
        return Ok(content);
    }
    let language = letter.to.language.unwrap_or(letter.ticket.language);
    Ok(content.closed(language.words(), brand))
}

/// Puts what stands around the words: which request this is about, and the page of it that the recipient may see.
fn render(desk: &Desk, letter: &Letter, brand: &Brand) -> Result<(String, String)> {
    let words = letter.to.language.unwrap_or(letter.ticket.language).words();
    let ticket = letter.ticket.id;
    let mut footer_fact = ("number", ticket.to_string());
    let (footer, label, url) = if !letter.others.is_empty() {
        let all = std::iter::once(&ticket).chain(&letter.others);
        let all: Vec<String> = all.map(TicketId::to_string).collect();
        footer_fact = ("numbers", all.join(", "));
        ("letter-footer-several", "letter-link", None)
    } else if letter.purpose == Purpose::Alert {
        // To someone who works here: the ticket itself, not the customer's page.
        let url = desk.link(&format!("tickets/{ticket}"));
        ("letter-footer-alert", "letter-link-alert", Some(url))
    } else if letter.aside {
        ("letter-footer-aside", "letter-link", None)
    } else {
        let url = links::ticket_link(desk, ticket, letter.to.id);
        ("letter-footer", "letter-link", Some(url))
    };
    let link = url.map(|url| Choice {
        label: words.say(label),
        url,
    });
    letter.content.render(&Frame {
        words,
        brand,
        footer: words.say_one(footer, footer_fact.0, footer_fact.1),
        link,
    })
}

/// A letter that is only looked at: no ticket, no page behind its link.
pub fn render_sample(brand: &Brand, content: &Content, words: Words) -> Result<Rendered> {
    let (text, html) = content.render(&Frame {
        words,
        brand,
        footer: words.say_one("letter-footer", "number", "1234"),
        link: Some(Choice {
            label: words.say("letter-link"),
            url: "https://example.org".to_owned(),
        }),
    })?;
    Ok(Rendered {
        subject: format!("{} [#1234]", content.subject),
        text,
        html,
    })
}

/// The letter's files, and the brand's logo.
fn enclosed(letter: &Letter, brand: &Brand) -> Vec<Enclosed> {
    let mut enclosed = letter.enclosed.clone();
    if let Some((file_hash, content_type)) = &brand.logo {
        enclosed.push(Enclosed {
            file_hash: file_hash.clone(),
            name: "logo".to_owned(),
            content_type: content_type.clone(),
            content_id: Some(LOGO.to_owned()),
        });
    }
    enclosed
}

/// Persons as headers name them; whoever has no address that letters reach is left out.
fn copies(act: &mut Act, persons: &[PersonId]) -> Result<Vec<Copy>> {
    let mut copies = vec![];
    for person in persons {
        if let Some(address) = people::main_address(act, *person)? {
            let name = people::find(act, *person)?.name;
            copies.push(Copy { name, address });
        }
    }
    Ok(copies)
}

/// What no person wrote says so, and asks robots not to answer (RFC 3834, threat M5).
fn headers(letter: &Letter) -> Vec<(String, String)> {
    if letter.message.is_some() {
        return vec![];
    }
    if !letter.opt_out.is_empty() {
        return alone::headers(&letter.opt_out);
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
