//! What was said, as the customer reads it.

use crate::languages::{Language, Words};
use crate::people::Viewer;
use crate::tickets::{Attachment, Message};
use jiff::Timestamp;

/// A message of the page.
pub struct Said {
    pub author: String,
    pub by_agent: bool,
    pub at: Timestamp,
    /// Made from the text by us: escaped, with links.
    pub html: String,
    pub files: Vec<File>,
}

/// A file of a message.
pub struct File {
    pub name: String,
    pub icon: &'static str,
    /// Under the page's own path.
    pub path: String,
    pub size: String,
}

/// The messages with their files; `path` is that of the page.
pub fn said(
    messages: Vec<Message>,
    files: &[Attachment],
    viewer: &Viewer,
    desk_name: &str,
    path: &str,
) -> Vec<Said> {
    let words = viewer.words();
    let one = |message: Message| Said {
        author: author(&message, viewer, desk_name),
        by_agent: message.by_agent,
        at: message.created_at,
        html: letters::text_to_html(&text(&message)),
        files: files
            .iter()
            .filter(|file| file.message_id == message.id)
            .map(|file| shown(file, words, path))
            .collect(),
    };
    messages.into_iter().map(one).collect()
}

fn author(message: &Message, viewer: &Viewer, desk_name: &str) -> String {
    if message.by_agent {
        return format!("{}, {desk_name}", message.author_name);
    }
    if message.author_id == viewer.id {
        return viewer.words().say("portal-you");
    }
    let named = !message.author_name.is_empty();
    let address = message.author_address.clone().unwrap_or_default();
    if named {
        message.author_name.clone()
    } else {
        address
    }
}

/// The text; of a letter that has none, that of its HTML.
fn text(message: &Message) -> String {
    match &message.html {
        Some(html) if message.text.trim().is_empty() => letters::html_to_text(html),
        _ => message.text.clone(),
    }
}

fn shown(file: &Attachment, words: Words, path: &str) -> File {
    let icon = match file.content_type.split('/').next() {
        Some("image") => "image",
        Some("text") => "file-text",
        _ => "file",
    };
    File {
        name: file.name.clone(),
        icon,
        path: format!("{path}/files/{}", file.id),
        size: size(file.size, words),
    }
}

/// A size as people write it: whole kilobytes, megabytes with one decimal.
fn size(bytes: i64, words: Words) -> String {
    if bytes < 1_000_000 {
        return words.say_one("portal-size-kb", "size", (bytes + 999) / 1000);
    }
    let point = if words.language() == Language::English {
        "."
    } else {
        ","
    };
    let tenths = bytes / 100_000;
    words.say_one(
        "portal-size-mb",
        "size",
        format!("{}{point}{}", tenths / 10, tenths % 10),
    )
}
