//! The letter inside a forwarded one: who wrote it first, about what, and what the forwarder added. In the shapes of
//! Outlook, Gmail, Apple Mail and Thunderbird, and as an attached letter.

use crate::letter::{Letter, Mailbox};
use crate::{addresses, dates, read, subject, trim};
use jiff::Timestamp;

/// A letter inside another.
#[derive(Debug, Clone, PartialEq)]
pub struct Forwarded {
    /// Who wrote it; an address is certain to be there, not that it is true.
    pub from: Mailbox,
    /// Its subject; empty when the shape has none.
    pub subject: String,
    /// When it says it was written; None when its shape gives no date that can be read.
    pub date: Option<Timestamp>,
    /// What it says.
    pub text: String,
    /// What it quotes, and its signature.
    pub folded: String,
    /// What the forwarder wrote above it.
    pub added: String,
    /// The attached letter, when it came as one.
    pub letter: Option<Box<Letter>>,
}

/// The letter that this one forwards; None when it forwards none, or one whose writer cannot be told.
pub fn forwarded(letter: &Letter) -> Option<Forwarded> {
    attached(letter).or_else(|| inline(letter))
}

/// The one letter that is attached, when the letter says that it forwards or says nearly nothing else.
fn attached(letter: &Letter) -> Option<Forwarded> {
    let is_letter = |kind: &str| matches!(kind, "message/rfc822" | "message/global");
    let mut inside = letter
        .attachments
        .iter()
        .filter(|part| is_letter(&part.content_type));
    let (only, None) = (inside.next()?, inside.next()) else {
        return None;
    };
    let added = letter.visible_text().visible;
    if !subject::is_forward(&letter.subject) && added.len() > 400 {
        return None;
    }
    let inner = read::read(&only.bytes);
    let from = inner.from.mailbox().cloned()?;
    let text = inner.visible_text();
    Some(Forwarded {
        from,
        subject: inner.subject.clone(),
        date: inner.date,
        text: text.visible,
        folded: text.folded,
        added,
        letter: Some(Box::new(inner)),
    })
}

fn inline(letter: &Letter) -> Option<Forwarded> {
    let lines: Vec<&str> = letter.text.lines().collect();
    let block = trim::forwarded_block(&letter.text, subject::is_forward(&letter.subject))?;
    // Apple Mail's plain text quotes what it forwards.
    let unquoted = |line: &&str| -> String {
        let bare = line.trim_start();
        let bare = bare
            .strip_prefix('>')
            .map_or(*line, |rest| rest.strip_prefix(' ').unwrap_or(rest));
        bare.to_owned()
    };
    let body: Vec<String> = lines.get(block.body..block.end)?.iter().map(unquoted).collect();
    let from = mailbox(&block.from)?;
    let text = trim::visible(body.join("\n").trim());
    let around = [lines.get(..block.start)?, lines.get(block.end..)?].concat();
    let added = trim::visible(around.join("\n").trim()).visible;
    Some(Forwarded {
        from,
        subject: block.subject,
        date: dates::read(&block.date, letter.offset),
        text: text.visible,
        folded: text.folded,
        added,
        letter: None,
    })
}

/// `Ana <ana@example.org>`, `Ana [mailto:ana@example.org]`, `ana@example.org`, also with stars of converted bold text.
fn mailbox(field: &str) -> Option<Mailbox> {
    let field = field.replace("[mailto:", "<").replace(']', ">");
    let field = field.replace(['*', '\u{A0}'], " ");
    // Outlook writes `on behalf of`; the second one wrote.
    let field = ["on behalf of", "im Auftrag von", "de la part de"]
        .iter()
        .find_map(|words| field.split_once(words).map(|(_, rest)| rest.to_owned()))
        .unwrap_or(field);
    // Linked addresses come twice: `<a@b<mailto:a@b>>`.
    let field = field.split("<mailto:").next().unwrap_or_default();
    let word = field
        .split([' ', '<', '>', '(', ')', '"', ',', ';', '[', ']'])
        .find_map(addresses::addr_spec)?;
    let name = field.split(['<', '(']).next().unwrap_or_default();
    let name = name.trim().trim_matches(['"', '\'']).trim();
    Some(Mailbox {
        name: if name.contains('@') {
            String::new()
        } else {
            name.to_owned()
        },
        address: word,
    })
}
