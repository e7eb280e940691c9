//! Files: those of comments, and those that wait for their comment.

use super::values::Time;
use super::{Resource, address};
use crate::store::{Desk, Purpose};
use crate::tickets;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use url::form_urlencoded::byte_serialize;

/// Files that wait for their message have ids above this, so that they are never taken for attachments.
const WAITING: i64 = 1 << 52;

/// A file of a comment.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Attachment {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub file_name: String,
    /// Where the file itself is fetched, by whoever has this link; null while it waits for its comment.
    pub content_url: Option<String>,
    /// The link again.
    pub mapped_content_url: Option<String>,
    /// What the file says it is.
    pub content_type: String,
    /// In bytes.
    pub size: i64,
    /// Always null.
    pub width: Option<i64>,
    /// Always null.
    pub height: Option<i64>,
    /// Whether it stands in the text, as pictures do.
    pub inline: bool,
    /// Always false.
    pub deleted: bool,
    /// Always `not_scanned`.
    pub malware_scan_result: String,
    /// Always empty.
    pub thumbnails: Vec<Attachment>,
}

impl Resource for Attachment {
    const ONE: &'static str = "attachment";
    const MANY: &'static str = "attachments";
}

impl Attachment {
    /// A file of a message. Its link is signed, so that it cannot be guessed.
    pub fn of(desk: &Desk, base: &str, file: &tickets::Attachment) -> Attachment {
        let id = file.id;
        let signature = desk.keys.sign(Purpose::File, &id.to_string());
        let name: String = byte_serialize(file.name.as_bytes()).collect();
        let link = format!("{base}/api/v2/attachments/content/{id}-{signature}?name={name}");
        Attachment {
            content_url: Some(link.clone()),
            mapped_content_url: Some(link),
            inline: file.inline,
            ..Attachment::plain(base, id.get(), &file.name, &file.content_type, file.size)
        }
    }

    /// A file that waits for its message; it cannot be fetched yet.
    pub fn waiting(base: &str, id: i64, name: &str, content_type: &str, size: i64) -> Attachment {
        Attachment::plain(base, WAITING + id, name, content_type, size)
    }

    fn plain(base: &str, id: i64, name: &str, content_type: &str, size: i64) -> Attachment {
        Attachment {
            id,
            url: address(base, "attachments", id),
            file_name: name.to_owned(),
            content_url: None,
            mapped_content_url: None,
            content_type: content_type.to_owned(),
            size,
            width: None,
            height: None,
            inline: false,
            deleted: false,
            malware_scan_result: "not_scanned".to_owned(),
            thumbnails: vec![],
        }
    }
}

/// Files that wait for the comment which names their token.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Upload {
    /// What a comment names among its `uploads`.
    pub token: String,
    /// How long they wait.
    pub expires_at: Time,
    /// The file that came last.
    pub attachment: Option<Attachment>,
    /// All files of the token.
    pub attachments: Vec<Attachment>,
}

impl Resource for Upload {
    const ONE: &'static str = "upload";
    const MANY: &'static str = "uploads";
}
