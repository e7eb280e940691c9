//! `Content-Type` and `Content-Disposition` with their parameters: RFC 2231 pieces, encoded words, odd quoting.

use crate::{charset, comments, transfer, words};
use std::collections::BTreeMap;

/// A header value of the form `value; name=value; …`.
#[derive(Debug, Default)]
pub struct Params {
    /// The value before the first semicolon, lower case.
    pub value: String,
    params: BTreeMap<String, String>,
}

impl Params {
    /// Reads the field; anything unreadable is left out. A field that is an encoded word as a whole is decoded first.
    pub fn read(field: &[u8]) -> Self {
        // Raw eight-bit names are read as UTF-8 or Windows; encoded words stay for later.
        let (mut text, _) = charset::decode(field, None);
        if text.starts_with("=?") {
            text = words::decode_str(&text);
        }
        let mut read = Params::without_comments(&comments::without(&text));
        // Names of files hold brackets that are no comments.
        for (name, value) in Params::without_comments(&text).params {
            if matches!(name.as_str(), "name" | "filename") {
                read.params.insert(name, value);
            }
        }
        read
    }

    fn without_comments(text: &str) -> Self {
        let mut pieces = pieces(text).into_iter();
        let value = pieces
            .next()
            .unwrap_or_default()
            .trim()
            .trim_matches('"')
            .to_ascii_lowercase();
        let mut plain = BTreeMap::new();
        let mut split: BTreeMap<String, BTreeMap<u32, (bool, String)>> = BTreeMap::new();
        for piece in pieces {
            let Some((name, raw)) = piece.split_once('=') else {
                continue;
            };
            let name = name.trim().to_ascii_lowercase();
            let raw = unquote(raw.trim());
            match section(&name) {
                Some((base, index, encoded)) => {
                    split
                        .entry(base)
                        .or_default()
                        .entry(index)
                        .or_insert((encoded, raw));
                }
                None => {
                    plain.entry(name).or_insert(raw);
                }
            }
        }
        for (name, sections) in split {
            plain.insert(name, join(sections));
        }
        Params { value, params: plain }
    }

    /// A parameter as it was written.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.params.get(name).map(String::as_str)
    }

    /// A parameter meant for people, with encoded words decoded.
    pub fn shown(&self, name: &str) -> Option<String> {
        let value = words::decode_str(self.get(name)?);
        (!value.is_empty()).then_some(value)
    }
}

/// Splits at semicolons outside quotes; an unquoted name may hold blanks.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let (mut quoted, mut escaped) = (false, false);
    for c in text.chars() {
        if c == ';' && !quoted {
            pieces.push(String::new());
            continue;
        }
        if c == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = c == '\\' && !escaped && quoted;
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
    }
    pieces
}

fn unquote(raw: &str) -> String {
    let Some(inner) = raw.strip_prefix('"') else {
        return raw.trim_matches('\'').to_string();
    };
    let inner = inner.rfind('"').map_or(inner, |end| &inner[..end]);
    let mut out = String::new();
    let mut chars = inner.chars().peekable();
    while let Some(c) = chars.next() {
        // Only quotes and backslashes are really escaped; a Windows path keeps its backslashes.
        match (c, chars.peek()) {
            ('\\', Some('"' | '\\')) => out.extend(chars.next()),
            _ => out.push(c),
        }
    }
    out
}

/// `name*`, `name*0`, `name*0*` of RFC 2231.
fn section(name: &str) -> Option<(String, u32, bool)> {
    let (base, rest) = name.split_once('*')?;
    let (digits, encoded) = match rest.strip_suffix('*') {
        Some(digits) => (digits, true),
        None => (rest, rest.is_empty()),
    };
    let index = if digits.is_empty() {
        0
    } else {
        digits.parse().ok()?
    };
    Some((base.to_string(), index, encoded))
}

fn join(sections: BTreeMap<u32, (bool, String)>) -> String {
    let mut label = None;
    let mut bytes = Vec::new();
    for (index, (encoded, text)) in sections {
        if !encoded {
            bytes.extend(text.as_bytes());
            continue;
        }
        let mut rest = text.as_str();
        if index == 0 || label.is_none() {
            let mut marks = rest.splitn(3, '\'');
            if let (Some(charset), Some(_language), Some(value)) = (marks.next(), marks.next(), marks.next())
            {
                label = Some(charset.to_string());
                rest = value;
            }
        }
        percent_decode(rest.as_bytes(), &mut bytes);
    }
    charset::decode(&bytes, label.as_deref()).0
}

fn percent_decode(text: &[u8], out: &mut Vec<u8>) {
    let mut at = 0;
    while at < text.len() {
        match (text[at], transfer::hex_pair(text.get(at + 1), text.get(at + 2))) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
}
