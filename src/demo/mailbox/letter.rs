//! One letter, opened: who from, who to, and its three forms.

use super::list::{purpose_key, waits};
use crate::correspondence::outbox;
use crate::ids::{OutboxId, TicketId};
use crate::store::{Error, Result};
use crate::web::Page;
use database::Tx;
use jiff::Timestamp;
use letters::{Draft, Mailbox};

/// In which form a letter is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Html,
    Text,
    Source,
}

impl Form {
    /// The form that the address asks for.
    pub fn of(text: Option<&str>) -> Form {
        match text {
            Some("text") => Form::Text,
            Some("raw") => Form::Source,
            _ => Form::Html,
        }
    }
}

/// A letter to show.
pub struct Opened {
    pub id: OutboxId,
    pub ticket: Option<TicketId>,
    pub subject: String,
    pub from: String,
    pub to_name: String,
    pub to_address: String,
    pub purpose: &'static str,
    pub waits: Option<&'static str>,
    pub at: Timestamp,
    pub form: Form,
    /// The text or the source; empty for the HTML form, which its frame fetches.
    pub words: String,
}

impl Opened {
    /// The letter in `form`.
    pub fn load(tx: &mut Tx, id: OutboxId, form: Form) -> Result<Opened> {
        let letter = outbox::find(tx, id)?.ok_or(Error::NotFound)?;
        let contents = letter.contents()?;
        let words = match form {
            Form::Html => String::new(),
            Form::Text => contents.text.clone(),
            Form::Source => source(&letter, &contents)?,
        };
        Ok(Opened {
            id,
            ticket: letter.ticket_id,
            from: format!("{} <{}>", contents.from.name, contents.from.address),
            to_name: contents.to_name,
            to_address: letter.to_address,
            purpose: purpose_key(letter.purpose),
            waits: waits(letter.state),
            at: letter.sent_at.unwrap_or(letter.due_at),
            subject: letter.subject,
            form,
            words,
        })
    }

    /// Whether it is shown in this form.
    pub fn is_html(&self) -> bool {
        self.form == Form::Html
    }

    /// The same, for text.
    pub fn is_text(&self) -> bool {
        self.form == Form::Text
    }

    /// When it left, in full.
    pub fn exactly(&self, page: &Page) -> String {
        page.exactly(&self.at)
    }
}

/// The letter as it goes over the wire, without its files.
fn source(letter: &outbox::Letter, contents: &outbox::Contents) -> Result<String> {
    let mailbox = |name: &str, address: &str| Mailbox {
        name: name.to_owned(),
        address: address.to_owned(),
    };
    let draft = Draft {
        from: mailbox(&contents.from.name, &contents.from.address),
        to: vec![mailbox(&contents.to_name, &letter.to_address)],
        cc: contents
            .cc
            .iter()
            .map(|copy| mailbox(&copy.name, &copy.address))
            .collect(),
        reply_to: vec![mailbox("", &contents.reply_to)],
        subject: letter.subject.clone(),
        message_id: letter.rfc_message_id.clone(),
        in_reply_to: contents.in_reply_to.iter().cloned().collect(),
        references: contents.references.clone(),
        date: letter.created_at,
        text: contents.text.clone(),
        html: Some(contents.html.clone()),
        headers: contents.headers.clone(),
        ..Draft::default()
    };
    let raw = letters::compose(&draft).map_err(|error| Error::Broken(error.to_string()))?;
    Ok(String::from_utf8_lossy(&raw).replace("\r\n", "\n"))
}
