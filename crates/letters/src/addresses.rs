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
    /// What stands behind the brackets.
    behind: String,
}

/// Reads the list. The flag says that a group was opened.
pub fn parse(value: &[u8]) -> (Vec<Entry>, bool) {
    let text: Vec<char> = charset::decode(value, None).0.chars().collect();
    let mut scan = Scan::default();
    let mut ahead = Ahead::default();
    let mut at = 0;
    while at < text.len() {
        at = match text[at] {
            '"' => quoted(&text, at + 1, scan.words()),
            '(' => comment(&text, at + 1, &mut scan.comment),
            '<' => angle(&text, at + 1, &mut scan.angles),
            ',' | ';' => {
                let end_of_group = text[at] == ';';
                scan.finish();
                scan.grouped &= !end_of_group;
                at + 1
            }
            ':' if ahead.opens_group(&text, at) && scan.angles.is_empty() && !scan.phrase.contains('@') => {
                scan.phrase.clear();
                (scan.grouped, scan.saw_group) = (true, true);
                at + 1
            }
            c => {
                scan.words().push(c);
                at + 1
            }
        };
    }
    scan.finish();
    (join_split_names(scan.entries), scan.saw_group)
}

/// Where the next signs of a group stand, each looked for once.
#[derive(Default)]
struct Ahead {
    end: usize,
    address: usize,
}

impl Ahead {
    /// Whether this colon opens a group: up to its `;` stand addresses, or nothing (RFC 5322, 3.4). Any other colon is part
    /// of a name that should have been quoted: `Dr. Foo: Help <…>`.
    fn opens_group(&mut self, text: &[char], at: usize) -> bool {
        let next = |known: usize, sign: char| {
            let from = known.max(at);
            let found = text[from..].iter().position(|c| *c == sign);
            found.map_or(text.len(), |n| from + n)
        };
        self.end = next(self.end, ';');
        self.address = next(self.address, '@');
        let blank = || text[at + 1..self.end].iter().all(|c| c.is_whitespace());
        self.end < text.len() && (self.address < self.end || blank())
    }
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
    fn words(&mut self) -> &mut String {
        if self.angles.is_empty() {
            &mut self.phrase
        } else {
            &mut self.behind
        }
    }

    fn finish(&mut self) {
        let phrase = std::mem::take(&mut self.phrase);
        let comment = std::mem::take(&mut self.comment);
        let mut addresses = std::mem::take(&mut self.angles);
        let behind = std::mem::take(&mut self.behind);
        if behind.contains(['@', '\u{1}']) {
            // `<known@x> other@y` names two.
            addresses.push(behind.trim().replace('\u{1}', "@"));
        }
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
    let begin = phrase.len();
    while at < text.len() && text[at] != '"' {
        if text[at] == '\\' && at + 1 < text.len() {
            at += 1;
        }
        phrase.push(if text[at] == '@' { '\u{1}' } else { text[at] });
        at += 1;
    }
    // A quoted local part keeps its quotes: `"ana maria"@example.org`.
    if text.get(at + 1) == Some(&'@') {
        phrase.insert(begin, '"');
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
    // Brackets that nobody closed make no sound address.
    let open = if end == text.len() { "<" } else { "" };
    if !address.trim().is_empty() {
        angles.push(address + open);
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

/// The address if it is one addr-spec: one `@`, no routes, no encoded words (threat M8). Quotes around the local part
/// stay where it needs them, and go where it does not: both are the same mailbox (RFC 5321, 4.1.2). The domain comes in the
/// form that people read.
pub fn addr_spec(address: &str) -> Option<String> {
    let address = address.trim();
    let address = address
        .strip_prefix("mailto:")
        .unwrap_or(address)
        .trim_matches('\'');
    if let Some(rest) = address.strip_prefix('"') {
        return quoted_spec(rest);
    }
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
        .then(|| format!("{local}@{}", crate::domains::shown(domain)))
}

/// Bytes of a local part and of a whole address that mail servers take (RFC 5321, 4.5.3.1).
const LONGEST_LOCAL: usize = 64;
const LONGEST: usize = 254;

/// The address if letters can be sent to it: sound, and no longer than mail servers take.
pub fn sendable(address: &str) -> Option<String> {
    let sound = addr_spec(address)?;
    let wire = crate::on_wire(&sound);
    let (local, _) = wire.rsplit_once('@')?;
    (local.len() <= LONGEST_LOCAL && wire.len() <= LONGEST).then_some(sound)
}

/// What follows the first quotation mark of `"ana maria"@example.org`.
fn quoted_spec(rest: &str) -> Option<String> {
    let (local, domain) = rest.split_once("\"@")?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let dotted = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    if local.is_empty() || !local.chars().all(|c| plain(c) || c == ' ') {
        return None;
    }
    let sound = addr_spec(&format!("x@{domain}"))?;
    let domain = sound.strip_prefix("x@")?;
    Some(if local.chars().all(plain) && !dotted {
        format!("{local}@{domain}")
    } else {
        format!("\"{local}\"@{domain}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(value: &str) -> Option<String> {
        match parse(value.as_bytes()) {
            (entries, false) if entries.len() == 1 => entries[0].mailbox().map(|mailbox| mailbox.address),
            _ => None,
        }
    }

    #[test]
    fn what_no_mail_server_takes_is_not_sendable() {
        let long =
            |local: usize, domain: usize| format!("{}@{}.example", "a".repeat(local), "b".repeat(domain));
        for (address, fits) in [
            ("a@c.example", true),
            ("\"a b\"@c.example", true),
            ("john..doe@c.example", true),
            (long(64, 20).as_str(), true),
            (long(65, 20).as_str(), false),
            (long(64, 181).as_str(), true),
            (long(64, 182).as_str(), false),
            (long(3000, 1).as_str(), false),
            ("a b@c.example", false),
            ("a@b@c.example", false),
            ("a", false),
        ] {
            assert_eq!(sendable(address).is_some(), fits, "{address}");
        }
    }

    #[test]
    fn one_address_is_one_person_and_two_are_nobody() {
        for (value, address) in [
            ("<known@x.example> other@y.example", None),
            ("<known@x.example> \"other@y.example\"", None),
            ("<known@x.example> Ana", Some("known@x.example")),
            ("other@y.example <known@x.example>", Some("known@x.example")),
            ("\"ana\"@x.example", Some("ana@x.example")),
            ("Ana <\"ana.roth\"@x.example>", Some("ana.roth@x.example")),
            ("\"ana maria\"@x.example", Some("\"ana maria\"@x.example")),
            ("Ana <\"ana maria\"@x.example>", Some("\"ana maria\"@x.example")),
            ("\"ana..roth\"@x.example", Some("\"ana..roth\"@x.example")),
            ("\"victim@y.example\"@x.example", None),
            ("<\"victim@y.example\"@x.example>", None),
            ("\"a\\\"b\"@x.example", None),
            ("info@xn--mller-kva.example", Some("info@müller.example")),
            ("INFO@MÜLLER.example", Some("INFO@müller.example")),
            ("a@straße.example", Some("a@straße.example")),
            // Names that should have been quoted.
            ("Kunde: x <a@c.example>", Some("a@c.example")),
            ("Dr. Foo: Help <a@c.example>", Some("a@c.example")),
            (
                "Buy http://shop.example:80/x?y=b@d <a@c.example>",
                Some("a@c.example"),
            ),
            ("Re: Frage: Kunde; Nord <a@c.example>", Some("a@c.example")),
            ("Shop: Müller, Paul <a@c.example>", Some("a@c.example")),
            ("Foo <bar> <a@c.example>", None),
            ("Foo <bar <a@c.example>", Some("a@c.example")),
            ("<<a@c.example>>", Some("a@c.example")),
            ("Ana <v@y.example> <a@c.example>", None),
        ] {
            assert_eq!(one(value).as_deref(), address, "{value}");
        }
    }
}
