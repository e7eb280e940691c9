//! What was said, as the customer reads it.

use crate::languages::Words;
use crate::people::Viewer;
use crate::tickets::{Attachment, Excerpt, Message};
use crate::web;
use jiff::Timestamp;

/// A message of the page.
pub struct Said {
    pub author: String,
    pub by_agent: bool,
    pub at: Timestamp,
    /// What an agent wrote, cleaned, with its emphasis, lists and pictures; else made from the text by us: escaped, with
    /// links.
    pub html: String,
    /// The page with all of it, where the text goes on; under the page's own path.
    pub whole: Option<String>,
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

/// One message in full.
pub fn whole(
    message: Message,
    files: &[Attachment],
    viewer: &Viewer,
    desk_name: &str,
    path: &str,
) -> Option<Said> {
    let excerpt = Excerpt {
        message,
        cut: false,
        history_cut: false,
    };
    said(vec![excerpt], files, viewer, desk_name, path).pop()
}

/// The messages with their files; `path` is that of the page.
pub fn said(
    messages: Vec<Excerpt>,
    files: &[Attachment],
    viewer: &Viewer,
    desk_name: &str,
    path: &str,
) -> Vec<Said> {
    let words = viewer.words();
    let one = |Excerpt { message, cut, .. }: Excerpt| {
        let files: Vec<&Attachment> = files
            .iter()
            .filter(|file| file.message_id == message.id)
            .collect();
        let html = html(&message, &files, path);
        // A picture inside the words is seen there.
        let listed = files
            .into_iter()
            .filter(|file| !html.contains(&format!("\"{}\"", picture(file, path))));
        Said {
            author: author(&message, viewer, desk_name),
            by_agent: message.by_agent,
            at: message.created_at,
            whole: cut.then(|| format!("{path}/messages/{}", message.id)),
            files: listed.map(|file| shown(file, words, path)).collect(),
            html,
        }
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

/// What was said, to be shown. Of letters from outside only the text is: their HTML never stands in a page of ours.
fn html(message: &Message, files: &[&Attachment], path: &str) -> String {
    match &message.html {
        Some(html) if message.by_agent => letters::show_written(html, &|id| {
            let own = |file: &&&Attachment| file.content_id.as_deref() == Some(id);
            let file = files.iter().find(own).filter(|file| is_picture(file))?;
            Some(picture(file, path))
        }),
        _ => letters::text_to_html(&message.text),
    }
}

/// Whether a file is a picture that a page may show; the type is of our own finding.
pub fn is_picture(file: &Attachment) -> bool {
    file.inline && web::is_picture(&file.content_type)
}

fn picture(file: &Attachment, path: &str) -> String {
    format!("{path}/files/{}/picture", file.id)
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
        size: words.size(file.size),
    }
}
