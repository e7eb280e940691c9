//! Address lists (RFC 5322, 3.4): strict about what an address is, lenient about the names around it.

use crate::{charset, letter::Mailbox, words};

/// What one comma-separated entry of an address header gave.
#[derive(Debug, Default, Clone)]
pub struct Entry {
    /// The display name, decoded.
    pub name: String,
    /// Every address found in the entry, valid or not; a sound entry has exactly one.
    pub addresses: Vec<String>,
    /// It stands inside a `group: …;`.
    pub grouped: bool,
}

#[derive(Default)]
struct Scan {
    entries: Vec<Entry>,
    phrase: String,
    comment: String,
    angles: Vec<String>,
    grouped: bool,
    saw_group: bool,
}

/// Reads the list. The flag says that a group was opened.
pub fn parse(value: &[u8]) -> (Vec<Entry>, bool) {
    let text: Vec<char> = charset::decode(value, None).0.chars().collect();
    let mut scan = Scan::default();
    let mut at = 0;
    while at < text.len() {
        at = match text[at] {
            '"' => quoted(&text, at + 1, &mut scan.phrase),
            '(' => comment(&text, at + 1, &mut scan.comment),
            '<' => angle(&text, at + 1, &mut scan.angles),
            ',' | ';' => {
                let end_of_group = text[at] == ';';
                scan.finish();
                scan.grouped &= !end_of_group;
                at + 1
            }
            ':' if scan.angles.is_empty() && !scan.phrase.contains('@') => {
                scan.phrase.clear();
                (scan.grouped, scan.saw_group) = (true, true);
                at + 1
            }
            c => {
                scan.phrase.push(c);
                at + 1
            }
        };
    }
    scan.finish();
    (join_split_names(scan.entries), scan.saw_group)
}

/// The sound mailboxes of a list, at most `limit`.
pub fn mailboxes(value: &[u8], limit: usize) -> Vec<Mailbox> {
    parse(value)
        .0
        .into_iter()
        .filter_map(|entry| entry.mailbox())
        .take(limit)
        .collect()
}

impl Entry {
    /// The one well-formed address of the entry.
    pub fn mailbox(&self) -> Option<Mailbox> {
        match self.addresses.as_slice() {
            [address] => Some(Mailbox {
                name: self.name.clone(),
                address: addr_spec(address)?,
            }),
            _ => None,
        }
    }
}

impl Scan {
    fn finish(&mut self) {
        let phrase = std::mem::take(&mut self.phrase);
        let comment = std::mem::take(&mut self.comment);
        let mut addresses = std::mem::take(&mut self.angles);
        let mut name = words::decode_str(phrase.trim()).replace('\u{1}', "@");
        if addresses.is_empty() && phrase.contains('@') {
            addresses.push(phrase.trim().replace('\u{1}', "@"));
            name.clear();
        }
        if name.is_empty() {
            name = words::decode_str(comment.trim());
        }
        if !(addresses.is_empty() && name.is_empty()) {
            let name = name.trim_matches(['"', '\'', ' ']).to_string();
            self.entries.push(Entry {
                name,
                addresses,
                grouped: self.grouped,
            });
        }
    }
}

/// A quoted string goes to the phrase; an `@` inside it is hidden so that it is not taken for an address.
fn quoted(text: &[char], mut at: usize, phrase: &mut String) -> usize {
    while at < text.len() && text[at] != '"' {
        if text[at] == '\\' && at + 1 < text.len() {
            at += 1;
        }
        phrase.push(if text[at] == '@' { '\u{1}' } else { text[at] });
        at += 1;
    }
    // A quoted local part is nobody we can name for certain: leave a mark no addr-spec may hold.
    if text.get(at + 1) == Some(&'@') {
        phrase.push('"');
    }
    at + 1
}

fn comment(text: &[char], mut at: usize, comment: &mut String) -> usize {
    let mut depth = 1;
    while at < text.len() {
        match text[at] {
            '\\' if at + 1 < text.len() => {
                at += 1;
                comment.push(text[at]);
            }
            '(' => depth += 1,
            ')' if depth == 1 => return at + 1,
            ')' => depth -= 1,
            c => comment.push(c),
        }
        at += 1;
    }
    at
}

fn angle(text: &[char], at: usize, angles: &mut Vec<String>) -> usize {
    let end = text[at..]
        .iter()
        .position(|c| matches!(c, '>' | '<'))
        .map_or(text.len(), |n| at + n);
    let address: String = text[at..end].iter().collect();
    if text.get(end) == Some(&'<') {
        // `<<a@b>>` or `Name <text <a@b>`: the innermost brackets count.
        return end;
    }
    if !address.trim().is_empty() {
        angles.push(address);
    }
    end + 1
}

/// `Doe, Jane <j@example.org>` without quotes: an entry without address belongs to the next one.
fn join_split_names(entries: Vec<Entry>) -> Vec<Entry> {
    let mut joined: Vec<Entry> = Vec::new();
    for mut entry in entries {
        if let Some(last) = joined.last()
            && last.addresses.is_empty()
            && last.grouped == entry.grouped
            && !entry.name.is_empty()
        {
            entry.name = format!("{}, {}", last.name, entry.name);
            joined.pop();
        }
        joined.push(entry);
    }
    joined
}

/// The address if it is one plain addr-spec: one `@`, no blanks, no quotes, no routes, no encoded words (SECURITY M8).
pub fn addr_spec(address: &str) -> Option<String> {
    let address = address.trim();
    let address = address
        .strip_prefix("mailto:")
        .unwrap_or(address)
        .trim_matches('\'');
    let (local, domain) = address.split_once('@')?;
    let local_ok = !local.is_empty()
        && local
            .chars()
            .all(|c| !c.is_whitespace() && !c.is_control() && !"\"(),:;<>[\\]".contains(c))
        && !local.contains("=?");
    let domain = domain.trim_end_matches('.');
    let domain_ok = !domain.is_empty()
        && !domain.starts_with(['.', '-'])
        && !domain.contains("..")
        && domain.chars().all(|c| c.is_alphanumeric() || ".-_".contains(c));
    let invisible = address.chars().any(crate::names::is_invisible);
    (local_ok && domain_ok && !invisible && address.len() <= 320)
        .then(|| format!("{local}@{}", domain.to_lowercase()))
}
