//! The header block: where it ends, its fields unfolded, and the Message-IDs inside them.

use crate::comments;
use std::borrow::Cow;

/// The fields of one header block, in order.
#[derive(Debug, Default)]
pub struct Fields(Vec<(String, Vec<u8>)>);

/// Bytes of header that are read; the rest is left out (threat M9).
pub const HEADER_LIMIT: usize = 1 << 20;
/// A single field longer than this is dropped when the header is over its limit.
const FIELD_LIMIT: usize = 64 << 10;

/// Drops what mbox files and sloppy programs put before the first field.
pub fn start(raw: &[u8]) -> &[u8] {
    let mut rest = raw.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(raw);
    loop {
        let line = &rest[..rest
            .iter()
            .position(|b| *b == b'\n')
            .map_or(rest.len(), |at| at + 1)];
        let blank = !line.is_empty() && line.iter().all(u8::is_ascii_whitespace);
        if line.is_empty() || !(blank || line.starts_with(b"From ") || line.starts_with(b">From ")) {
            return rest;
        }
        rest = &rest[line.len()..];
    }
}

/// Splits at the first blank line, or at the first delimiter when a program forgot the blank line: the header with its last
/// line end, and the body.
pub fn split(raw: &[u8]) -> (&[u8], &[u8]) {
    let mut at = 0;
    while at < raw.len() {
        let end = line_end(raw, at);
        let line = &raw[at..end];
        let blanks = line.iter().all(u8::is_ascii_whitespace) && at > 0;
        if line.iter().all(|b| matches!(b, b'\r' | b'\n')) || (blanks && !goes_on(raw, end)) {
            return (&raw[..at], &raw[end..]);
        }
        if at > 0 && line.starts_with(b"--") {
            return (&raw[..at], &raw[at..]);
        }
        at = end;
    }
    (raw, &[])
}

fn line_end(raw: &[u8], at: usize) -> usize {
    raw[at..]
        .iter()
        .position(|b| *b == b'\n')
        .map_or(raw.len(), |n| at + n + 1)
}

/// Whether the header goes on at this line: with a field, a continuation, or the blank line that ends it.
fn goes_on(raw: &[u8], at: usize) -> bool {
    let line = &raw[at..line_end(raw, at)];
    let name = line.iter().position(|b| *b == b':').map(|colon| &line[..colon]);
    let field = name.is_some_and(|name| !name.is_empty() && name.iter().all(|b| b.is_ascii_graphic()));
    field || line.first().is_none_or(u8::is_ascii_whitespace)
}

/// The letter with a sound blank line below its header, when only blanks or nothing stood there; the parser knows no other.
pub fn with_sound_separator(raw: &[u8]) -> Cow<'_, [u8]> {
    let (header, body) = split(raw);
    let between = &raw[header.len()..raw.len() - body.len()];
    let forgotten = between.is_empty() && !body.is_empty();
    if forgotten || between.iter().any(|b| matches!(b, b' ' | b'\t')) {
        Cow::Owned([header, b"\r\n", body].concat())
    } else {
        Cow::Borrowed(raw)
    }
}

/// Cuts a header block down to its limit: overlong fields go first, then whatever comes after the limit.
pub fn within_limit(header: &[u8]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(HEADER_LIMIT);
    for field in raw_fields(header) {
        if field.len() <= FIELD_LIMIT && kept.len() + field.len() <= HEADER_LIMIT {
            kept.extend_from_slice(field);
        }
    }
    kept
}

/// The fields as raw slices, continuation lines included.
pub fn raw_fields(header: &[u8]) -> Vec<&[u8]> {
    let mut fields = Vec::new();
    let mut begin = 0;
    let mut at = 0;
    while at < header.len() {
        let end = header[at..]
            .iter()
            .position(|b| *b == b'\n')
            .map_or(header.len(), |n| at + n + 1);
        if end >= header.len() || !matches!(header[end], b' ' | b'\t') {
            fields.push(&header[begin..end]);
            begin = end;
        }
        at = end;
    }
    fields
}

impl Fields {
    /// Reads a header block. Lines without a colon are skipped.
    pub fn read(header: &[u8]) -> Self {
        let mut fields = Vec::new();
        for raw in raw_fields(header) {
            let Some(colon) = raw.iter().position(|b| *b == b':') else {
                continue;
            };
            let name = raw[..colon].trim_ascii();
            if name.is_empty()
                || name
                    .iter()
                    .any(|b| b.is_ascii_whitespace() || b.is_ascii_control())
            {
                continue;
            }
            let name = String::from_utf8_lossy(name).to_ascii_lowercase();
            fields.push((name, unfold(&raw[colon + 1..])));
        }
        Fields(fields)
    }

    /// The first field of that name (lower case).
    pub fn first(&self, name: &str) -> Option<&[u8]> {
        self.all(name).next()
    }

    /// The first field as text, trimmed; encoded words are left alone.
    pub fn text(&self, name: &str) -> Option<String> {
        self.first(name)
            .map(|value| String::from_utf8_lossy(value).trim().to_string())
    }

    /// The first word of the first field of that name, in lower case and without comments; empty when there is none.
    pub fn keyword(&self, name: &str) -> String {
        self.text(name)
            .as_deref()
            .map(comments::keyword)
            .unwrap_or_default()
    }

    /// Every field of that name (lower case).
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.0
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, value)| value.as_slice())
    }

    /// All fields from the top, names in lower case.
    pub fn in_order(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_slice()))
    }

    /// The names present, lower case.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }
}

/// A fold and the blanks after it become one space (RFC 5322, 2.2.3, as mail programs do it).
fn unfold(value: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(value.len());
    let mut folding = false;
    for &byte in value.trim_ascii() {
        match byte {
            b'\r' | b'\n' => folding = true,
            b' ' | b'\t' if folding => {}
            _ => {
                if std::mem::take(&mut folding) && out.last() != Some(&b' ') {
                    out.push(b' ');
                }
                out.push(byte);
            }
        }
    }
    out
}

/// The Message-IDs in a field, without brackets, the last 200; bare words with an `@` count when nothing is bracketed.
pub fn message_ids(value: &[u8]) -> Vec<String> {
    let text = comments::without(&String::from_utf8_lossy(value));
    let clean = |id: &str| -> Option<String> {
        let id: String = id
            .chars()
            .filter(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>'))
            .collect();
        (!id.is_empty() && id.len() <= 998).then_some(id)
    };
    let mut ids: Vec<String> = text
        .split('<')
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .filter_map(|(id, _)| clean(id))
        .collect();
    if ids.is_empty() {
        ids = text
            .split_whitespace()
            .filter(|word| word.contains('@'))
            .filter_map(clean)
            .collect();
    }
    let extra = ids.len().saturating_sub(200);
    ids.drain(..extra);
    ids
}
