//! The words a person wrote, with quoted history and signatures folded away, never deleted. When unsure, show.
//! Everything here is linear in the length of the text (threat M16).

mod attribution;
mod blocks;
mod card;
mod disclaimer;
mod history;
mod lines;
mod marks;
mod quotes;
mod signature;
mod twin;
mod verbless;

use crate::letter::Letter;
use crate::subject;
use lines::{Kind, Line};

/// How much of a text is looked at; what comes after shares the fate of the last line looked at.
const SCANNED: usize = 1 << 20;

/// A text in two halves. Every line of the text that is not blank is in one of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trimmed {
    /// What the person wrote.
    pub visible: String,
    /// Quotes, history, signatures and disclaimers, in their order.
    pub folded: String,
}

/// Folds a plain text.
pub fn visible(text: &str) -> Trimmed {
    fold(text, false, "")
}

/// Folds a letter, using what its HTML says about quotes and whether its subject says it forwards another.
pub fn of_letter(letter: &Letter) -> Trimmed {
    let forwards = subject::is_forward(&letter.subject);
    let name = writer(letter);
    let folded = fold(letter.marked.as_deref().unwrap_or(&letter.text), forwards, &name);
    match &letter.twin {
        Some(twin) => twin::shortened(folded, &fold(twin, forwards, &name)),
        None => folded,
    }
}

/// The name of whoever wrote it; `anna.weber@…` without a name is most likely Anna Weber.
fn writer(letter: &Letter) -> String {
    let Some(mailbox) = letter.from.mailbox() else {
        return String::new();
    };
    if mailbox.name.is_empty() {
        let local = mailbox.address.split('@').next().unwrap_or_default();
        return local.replace(['.', '_'], " ");
    }
    mailbox.name.clone()
}

/// Where a text forwards another letter: separator, fields, body.
pub(crate) fn forwarded_block(text: &str, forwards: bool) -> Option<blocks::Block> {
    blocks::block(&lines::read(&text[..boundary(text)]), forwards)
}

fn fold(text: &str, forwards: bool, writer: &str) -> Trimmed {
    let (scanned, rest) = text.split_at(boundary(text));
    let mut lines = attribution::split(lines::read(scanned));
    marks::read(&mut lines);
    attribution::mark(&mut lines);
    let end = history::start(&lines, forwards);
    let shown_from = history::forwarded(&lines[..end], forwards);
    lines[end..].iter_mut().for_each(|line| line.shown = false);
    let own = &mut lines[..shown_from];
    signature::fold(own);
    quotes::fold(own);
    signature::fold_last(own);
    disclaimer::fold(own);
    disclaimer::fold_banner(own);
    signature::fold_last(own);
    card::fold_below_closing(own);
    card::fold_below_name(own, writer);
    halves(&lines, rest)
}

/// The end of the last whole line within the limit.
fn boundary(text: &str) -> usize {
    if text.len() <= SCANNED {
        return text.len();
    }
    let bytes = &text.as_bytes()[..SCANNED];
    let cut = bytes
        .iter()
        .rposition(|b| *b == b'\n')
        .map_or(SCANNED, |at| at + 1);
    (0..=cut).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn halves(lines: &[Line], rest: &str) -> Trimmed {
    let half = |shown: bool| -> Vec<&str> {
        let wanted = lines
            .iter()
            .filter(|line| line.shown == shown && !matches!(line.kind, Kind::Mark(_)));
        wanted.map(|line| line.raw).collect()
    };
    let (mut visible, mut folded) = (half(true), half(false));
    let last_shown = lines
        .iter()
        .rev()
        .find(|line| line.kind != Kind::Blank)
        .is_none_or(|line| line.shown);
    if last_shown { &mut visible } else { &mut folded }.push(rest);
    Trimmed {
        visible: join(&visible),
        folded: join(&folded),
    }
}

/// Joined with at most one blank line in a row, nothing blank at either end.
fn join(lines: &[&str]) -> String {
    let mut out: Vec<&str> = Vec::with_capacity(lines.len());
    for line in lines {
        if !(line.trim().is_empty() && out.last().is_none_or(|last| last.trim().is_empty())) {
            out.push(line);
        }
    }
    out.join("\n").trim_end().to_string()
}
