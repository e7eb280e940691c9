//! The words of a message as they were typed: plain, or with the editor's HTML, which is cleaned here.

use crate::pages::Typed;
use crate::tickets::{Writing, WritingKind};

/// What is being written; None for a word that is none of ours.
pub fn kind(typed: &Typed) -> Option<WritingKind> {
    match typed.get("kind") {
        "" => Some(WritingKind::Reply),
        word => word.parse().ok(),
    }
}

/// Text and rich text. Where the editor was at work the text is made from its HTML, so that both say the same.
pub fn words(typed: &Typed) -> Writing {
    let html = letters::clean_written(typed.get("html"));
    if html.trim().is_empty() {
        return Writing::plain(
            typed
                .get("body")
                .replace("\r\n", "\n")
                .replace('\0', "")
                .trim_end(),
        );
    }
    let text = letters::html_to_text(&html).replace('\0', "");
    Writing {
        text: text.trim().to_owned(),
        // Plain paragraphs need no HTML of their own.
        html: letters::says_more_than_text(&html).then_some(html),
        ..Writing::default()
    }
}
