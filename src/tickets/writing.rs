//! What an agent writes before it is said: words, recipients, files. Kept on the server as a draft, so that a closed
//! browser loses nothing.

use super::{Channel, MessageKind, NewAttachment, NewMessage};
use crate::files::{self, Kept};
use crate::ids::{MailboxId, PersonId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Result};
use database::{Tx, params, text_enum};
use serde::{Deserialize, Serialize};

text_enum! {
    /// What is being written.
    pub enum WritingKind {
        Reply => "reply",
        Note => "note",
        /// To somebody outside; only those who work here see it and its answers.
        Forward => "forward",
    }
}

/// What an agent wrote.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Writing {
    pub text: String,
    /// The same with emphasis, lists and pictures; sanitised.
    pub html: Option<String>,
    /// None: to the requester and those in copy.
    pub addressed: Option<Addressed>,
    pub files: Vec<Written>,
    /// Of a forward: the conversation that goes along.
    pub folded: String,
    /// Of a forward: the one message that goes along; None for all.
    pub only: Option<i64>,
    /// The planned message it was before it was taken back.
    pub back_from: Option<i64>,
}

/// Whom it is for, and how it leaves.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Addressed {
    pub to: Vec<Recipient>,
    pub cc: Vec<Recipient>,
    pub bcc: Vec<Recipient>,
    /// None: the ticket's own.
    pub mailbox: Option<MailboxId>,
    /// Without the words it answers.
    pub unquoted: bool,
}

/// A name and an address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    pub name: String,
    pub address: String,
}

/// A file that is kept and named already.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Written {
    pub hash: String,
    /// In bytes.
    pub size: i64,
    pub name: String,
    pub content_type: String,
    pub content_id: Option<String>,
    pub inline: bool,
}

impl From<&NewAttachment> for Written {
    fn from(file: &NewAttachment) -> Written {
        Written {
            hash: file.file.hash.clone(),
            size: file.file.size,
            name: file.name.clone(),
            content_type: file.content_type.clone(),
            content_id: file.content_id.clone(),
            inline: file.inline,
        }
    }
}

impl From<&Written> for NewAttachment {
    fn from(file: &Written) -> NewAttachment {
        NewAttachment {
            file: Kept::named(file.hash.clone(), file.size),
            name: file.name.clone(),
            content_type: file.content_type.clone(),
            content_id: file.content_id.clone(),
            inline: file.inline,
        }
    }
}

impl Addressed {
    /// Everybody it goes to.
    pub fn everybody(&self) -> impl Iterator<Item = &Recipient> {
        self.to.iter().chain(&self.cc).chain(&self.bcc)
    }
}

impl Writing {
    /// Plain words.
    pub fn plain(text: &str) -> Writing {
        Writing {
            text: text.to_owned(),
            ..Writing::default()
        }
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.html.is_none() && self.files.is_empty()
    }

    /// The message it becomes. A forward is a note that also goes to somebody outside.
    pub fn message(&self, kind: WritingKind, author: PersonId) -> NewMessage {
        let said = match kind {
            WritingKind::Reply => MessageKind::Reply,
            WritingKind::Note | WritingKind::Forward => MessageKind::Note,
        };
        let mut message = NewMessage::text(said, author, true, Channel::Workspace, &self.text);
        message.html.clone_from(&self.html);
        message.folded.clone_from(&self.folded);
        message.attachments = self.files.iter().map(NewAttachment::from).collect();
        if kind != WritingKind::Note {
            message.addressed.clone_from(&self.addressed);
        }
        message
    }
}

/// The viewer's draft in a ticket; empty if there is none.
pub fn draft(tx: &mut Tx, viewer: &Viewer, id: TicketId, kind: WritingKind) -> Result<Writing> {
    kept_of(tx, viewer.id, id, kind)
}

pub(super) fn kept_of(tx: &mut Tx, person: PersonId, id: TicketId, kind: WritingKind) -> Result<Writing> {
    let sql = "SELECT content FROM writing WHERE ticket_id = $1 AND person_id = $2 AND kind = $3";
    match tx.find::<(String,)>(sql, params![id, person, kind])? {
        Some((content,)) => Ok(serde_json::from_str(&content)?),
        None => Ok(Writing::default()),
    }
}

/// Takes a draft before it is looked at and changed: what two pages keep at the same time follows one another. After the
/// ticket, where that is taken too.
pub fn hold_draft(act: &mut Act, person: PersonId, id: TicketId, kind: WritingKind) -> Result<()> {
    Ok(act.in_turn(&format!("draft {id} {person} {kind}"))?)
}

/// Keeps a draft; an empty one is removed. No event: a draft is nobody else's business.
pub fn save_draft(
    act: &mut Act,
    viewer: &Viewer,
    id: TicketId,
    kind: WritingKind,
    writing: &Writing,
) -> Result<()> {
    super::find_for(act, viewer, id)?;
    keep(act, viewer.id, id, kind, writing)
}

/// Adds words and files to somebody's draft of a reply; what they typed there before stays above.
pub fn add_to_draft(
    act: &mut Act,
    person: PersonId,
    id: TicketId,
    text: &str,
    files: &[NewAttachment],
) -> Result<()> {
    let mut writing = kept_of(act, person, id, WritingKind::Reply)?;
    let apart = if writing.text.trim().is_empty() {
        ""
    } else {
        "\n\n"
    };
    writing.text = format!("{}{apart}{text}", writing.text.trim_end());
    if let Some(html) = &mut writing.html {
        html.push_str(&letters::text_to_html(text));
    }
    for file in files.iter().filter(|file| !file.inline) {
        files::name(act, &file.file)?;
        writing.files.push(Written::from(file));
    }
    keep(act, person, id, WritingKind::Reply, &writing)
}

pub(super) fn keep(
    act: &mut Act,
    person: PersonId,
    id: TicketId,
    kind: WritingKind,
    writing: &Writing,
) -> Result<()> {
    if writing.is_empty() {
        act.run(
            "DELETE FROM writing WHERE ticket_id = $1 AND person_id = $2 AND kind = $3",
            params![id, person, kind],
        )?;
        return Ok(());
    }
    let now = act.now;
    act.run(
        "INSERT INTO writing (ticket_id, person_id, kind, content, updated_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (ticket_id, person_id, kind) DO UPDATE SET content = excluded.content,
             updated_at = excluded.updated_at",
        params![id, person, kind, serde_json::to_string(writing)?, now],
    )?;
    Ok(())
}
