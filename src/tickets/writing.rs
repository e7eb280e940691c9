//! What an agent writes before it is said: words, recipients, files. Until then it is kept as a draft (see `drafts`).

use super::{Channel, MessageKind, NewAttachment, NewMessage};
use crate::files::Kept;
use crate::ids::{MailboxId, PersonId};
use database::text_enum;
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
    /// What else was typed or chosen in the reply box, half finished or not: name and value of each field.
    pub fields: Vec<(String, String)>,
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
    /// Of a draft: kept, but it does not go along.
    #[serde(default)]
    pub off: bool,
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
            off: false,
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
