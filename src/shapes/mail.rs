//! Letters as they came, and what became of them.

use super::Resource;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A letter as it came, and what became of it.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Mail {
    pub mail_id: i64,
    pub ticket_id: Option<i64>,
    /// The comment it became.
    pub comment_id: Option<i64>,
    /// What became of it: `created`, `appended`, `waiting`, …
    pub outcome: String,
    /// Why, where that needs a reason.
    pub reason: String,
    /// Its Message-ID, without brackets.
    pub rfc_message_id: Option<String>,
    pub subject: String,
    pub from: Sender,
    /// All of its text.
    pub text: String,
    /// Its text without what it quotes.
    pub visible_text: String,
    /// The HTML, safe to show.
    pub html: Option<String>,
    pub attachments: Vec<MailFile>,
    /// Why it joined the ticket it joined.
    pub threaded_because: String,
    /// Who took it off the list of those set aside.
    pub dismissed_by: Option<i64>,
    pub authentication: Authentication,
}

/// Who wrote a letter.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Sender {
    pub address: Option<String>,
    pub name: Option<String>,
}

/// A file of a letter.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct MailFile {
    pub file_name: String,
    /// In bytes.
    pub size: usize,
    /// Of its bytes, in hexadecimal.
    pub sha256: String,
    /// What its bytes say it is.
    pub content_type: String,
    /// Whether it stands in the text.
    pub inline: bool,
}

/// Whether a letter is from whom it says, and what that rests on.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Authentication {
    /// What the desk makes of it.
    pub verdict: String,
    /// The domain that it says it is from.
    pub claimed_domain: String,
    /// Who checked.
    pub checked_by: String,
    pub spf: String,
    pub dkim: Vec<Signature>,
    pub dmarc: String,
    /// Who really sent it, where a form or a group stands in its From line.
    pub on_behalf_of: String,
}

/// A DKIM signature.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Signature {
    pub domain: String,
    pub result: String,
}

impl Resource for Mail {
    const ONE: &'static str = "mail";
    const MANY: &'static str = "mails";
}

/// Some letters: `{"mails": […]}`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Mails {
    pub mails: Vec<Mail>,
}

/// What became of a letter that was handed in.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct MailReceipt {
    /// What became of it: `created`, `appended`, `duplicate`, `waiting`, …
    pub outcome: String,
    pub mail_id: i64,
    pub ticket_id: Option<i64>,
    /// The comment it became.
    pub comment_id: Option<i64>,
}
