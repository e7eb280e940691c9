//! A letter to someone about no ticket. It carries no number and leads to no page of a ticket; an answer to it goes to the
//! mailbox and opens a ticket like any other letter.

use super::Content;
use super::content::{Frame, LOGO};
use super::outbox::{self, Contents, Copy, Enclosed, NewLetter, Purpose};
use crate::brands::Brand;
use crate::ids::OutboxId;
use crate::languages::Words;
use crate::mailboxes::{self, Mailbox};
use crate::people::{self, Person};
use crate::store::{Act, Error, Result};
use data_encoding::HEXLOWER;
use jiff::Timestamp;

/// A letter to send.
pub struct Alone<'a> {
    pub purpose: Purpose,
    pub to: &'a Person,
    /// In whose name it is written.
    pub brand: &'a Brand,
    pub words: Words,
    pub content: Content,
    /// Why its reader gets it, below everything else.
    pub footer: String,
    /// The page on which its reader asks for no more such letters; empty where they asked for this one. The same address takes a POST of their mail program
    /// (RFC 8058).
    pub opt_out: String,
    /// What it says is true until then; None: always.
    pub good_until: Option<Timestamp>,
}

/// Queues the letter. None if nobody can be written to: the desk has no mailbox, the person no address, or they called a
/// letter of ours spam.
pub fn send_alone(act: &mut Act, letter: Alone) -> Result<Option<OutboxId>> {
    if people::complained_at(act, letter.to.id)?.is_some() {
        return Ok(None);
    }
    let Some(mailbox) = mailboxes::of_brand(act, letter.brand.id)? else {
        return Ok(None);
    };
    let Some(address) = people::main_address(act, letter.to.id)? else {
        return Ok(None);
    };
    if mailboxes::by_address(act, &address)?.is_some() {
        return Ok(None);
    }
    let contents = contents(&letter, &mailbox)?;
    let new = NewLetter {
        purpose: letter.purpose,
        ticket_id: None,
        message_id: None,
        person_id: letter.to.id,
        mailbox: &mailbox,
        to_address: address,
        rfc_message_id: message_id(&mailbox)?,
        subject: letter.content.subject,
        contents,
        automatic: true,
        due_at: act.now,
        good_until: letter.good_until,
    };
    outbox::queue(act, new).map(Some)
}

/// Unique, and no token of a ticket.
fn message_id(mailbox: &Mailbox) -> Result<String> {
    let mut unique = [0; 16];
    getrandom::fill(&mut unique).map_err(|error| Error::File(std::io::Error::other(error)))?;
    Ok(format!(
        "{}@{}",
        HEXLOWER.encode(&unique),
        letters::domain_on_wire(mailbox.domain())
    ))
}

fn contents(letter: &Alone, mailbox: &Mailbox) -> Result<Contents> {
    let brand = letter.brand;
    let (text, html) = letter.content.render(&Frame {
        words: letter.words,
        brand,
        footer: letter.footer.clone(),
        link: None,
    })?;
    let logo = brand.logo.clone().map(|(file_hash, content_type)| Enclosed {
        file_hash,
        name: "logo".to_owned(),
        content_type,
        content_id: Some(LOGO.to_owned()),
    });
    Ok(Contents {
        from: Copy {
            name: mailbox.name.clone(),
            address: mailbox.address.clone(),
        },
        to_name: letter.to.name.clone(),
        reply_to: mailbox.address.clone(),
        to: vec![],
        cc: vec![],
        in_reply_to: None,
        references: vec![],
        text,
        html,
        headers: headers(&letter.opt_out),
        enclosed: logo.into_iter().collect(),
    })
}

/// No person wrote it, and whoever wants no more of them needs one click (RFC 3834, RFC 2369, RFC 8058).
pub(super) fn headers(opt_out: &str) -> Vec<(String, String)> {
    let unsubscribe = format!("<{opt_out}>");
    let mut headers = vec![
        ("Auto-Submitted", "auto-generated"),
        ("X-Auto-Response-Suppress", "All"),
    ];
    if !opt_out.is_empty() {
        headers.push(("List-Unsubscribe", unsubscribe.as_str()));
        headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    let owned = headers
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    owned.collect()
}
