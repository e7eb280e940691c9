//! A text as lines, each with what it is.

use crate::markup;
use crate::names::is_invisible;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing on it.
    Blank,
    /// Somebody's words, as far as we know the writer's own.
    Own,
    /// Starts with `>`.
    Quote,
    /// Introduces a quote: "On Monday Jane wrote:".
    Attribution,
    /// A mark set from HTML, never shown.
    Mark(char),
}

/// One line of the text.
#[derive(Debug, Clone)]
pub struct Line<'t> {
    /// As it stands in the text.
    pub raw: &'t str,
    /// Without outer blanks and the stars of converted bold text.
    pub bare: &'t str,
    /// What it is.
    pub kind: Kind,
    /// Whether the reader sees it at once.
    pub shown: bool,
}

impl Line<'_> {
    /// The writer's own words, still visible.
    pub fn is_own(&self) -> bool {
        self.shown && self.kind == Kind::Own
    }
}

/// Cuts the text into lines.
pub fn read(text: &str) -> Vec<Line<'_>> {
    text.lines().map(read_line).collect()
}

pub fn read_line(raw: &str) -> Line<'_> {
    let bare = raw.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let kind = match bare.chars().next() {
        None => Kind::Blank,
        // `>From` is how mbox files escape a line of text.
        Some('>') if !bare.starts_with(">From ") => Kind::Quote,
        Some(mark) if markup::MARKS.contains(&mark) => Kind::Mark(mark),
        Some(_) => Kind::Own,
    };
    let bare = if kind == Kind::Own {
        bare.trim_matches(['*', '_']).trim()
    } else {
        bare
    };
    // A line of nothing but stars or underscores keeps them: it may divide.
    let bare = if kind == Kind::Own && bare.is_empty() {
        raw.trim()
    } else {
        bare
    };
    Line {
        raw,
        bare,
        kind,
        shown: true,
    }
}

/// The index of the next line that is not blank.
pub fn next_filled(lines: &[Line], from: usize) -> Option<usize> {
    (from..lines.len()).find(|at| lines[*at].kind != Kind::Blank)
}
