//! Encoded words (RFC 2047), also the badly split and badly spaced ones real mail is full of.

use crate::{charset, transfer};

/// A run of bytes awaiting its charset.
struct Run {
    label: Option<String>,
    bytes: Vec<u8>,
}

/// Decodes a header value to one clean line. The flag says that some guessing was needed.
pub fn decode(value: &[u8]) -> (String, bool) {
    let mut text = String::new();
    let mut lossy = false;
    for run in runs(value) {
        let (piece, guessed) = charset::decode(&run.bytes, run.label.as_deref());
        lossy |= guessed;
        text.push_str(&piece);
    }
    (one_line(&text), lossy)
}

/// Decodes text that is already characters.
pub fn decode_str(value: &str) -> String {
    decode(value.as_bytes()).0
}

/// Controls and line ends become blanks; outer blanks go.
pub fn one_line(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
                ' '
            } else {
                c
            }
        })
        .collect();
    text.trim().to_string()
}

/// Cuts the value into plain and encoded runs. Neighbouring words of one charset are joined before decoding, because
/// programs split characters between them; blanks between encoded words vanish (RFC 2047, 6.2).
fn runs(value: &[u8]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut plain = Vec::new();
    let mut at = 0;
    while at < value.len() {
        let word = if value[at..].starts_with(b"=?") {
            encoded_word(&value[at..])
        } else {
            None
        };
        let Some((label, bytes, length)) = word else {
            plain.push(value[at]);
            at += 1;
            continue;
        };
        at += length;
        let after_word = runs.last().is_some_and(|run| run.label.is_some());
        let gap = plain.iter().all(u8::is_ascii_whitespace);
        if !(plain.is_empty() || gap && after_word) {
            runs.push(Run {
                label: None,
                bytes: std::mem::take(&mut plain),
            });
        }
        plain.clear();
        match runs.last_mut() {
            Some(run)
                if run
                    .label
                    .as_deref()
                    .is_some_and(|l| l.eq_ignore_ascii_case(&label)) =>
            {
                run.bytes.extend(bytes)
            }
            _ => runs.push(Run {
                label: Some(label),
                bytes,
            }),
        }
    }
    if !plain.is_empty() {
        runs.push(Run {
            label: None,
            bytes: plain,
        });
    }
    runs
}

/// One `=?charset?q?data?=` at the start of the slice: its charset, its bytes, its length.
fn encoded_word(rest: &[u8]) -> Option<(String, Vec<u8>, usize)> {
    let charset_end = rest[2..].iter().take(60).position(|b| *b == b'?')? + 2;
    let label = std::str::from_utf8(&rest[2..charset_end]).ok()?;
    if label.is_empty() || label.contains(char::is_whitespace) {
        return None;
    }
    let quoted = match (rest.get(charset_end + 1)?, rest.get(charset_end + 2)?) {
        (b'q' | b'Q', b'?') => true,
        (b'b' | b'B', b'?') => false,
        _ => return None,
    };
    let data_start = charset_end + 3;
    let data_length = end_of_data(&rest[data_start..], quoted)?;
    let data = &rest[data_start..data_start + data_length];
    let bytes = if quoted {
        q_decode(data)
    } else {
        transfer::base64(data)
    };
    Some((label.to_string(), bytes, data_start + data_length + 2))
}

/// Where `?=` ends the data. In Q words `?=3D` is a question mark and an escape, unless nothing else ends the word.
fn end_of_data(data: &[u8], quoted: bool) -> Option<usize> {
    let limit = &data[..data.len().min(4096)];
    let mut fallback = None;
    for (at, pair) in limit.windows(2).enumerate() {
        if pair == b"?=" {
            if !quoted || transfer::hex_pair(limit.get(at + 2), limit.get(at + 3)).is_none() {
                return Some(at);
            }
            fallback = fallback.or(Some(at));
        } else if pair == b"=?" && fallback.is_some() {
            break;
        }
    }
    fallback
}

fn q_decode(data: &[u8]) -> Vec<u8> {
    let spaced: Vec<u8> = data.iter().map(|b| if *b == b'_' { b' ' } else { *b }).collect();
    transfer::quoted_printable(&spaced)
}
