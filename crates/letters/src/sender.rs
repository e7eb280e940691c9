//! Who a letter is from (SECURITY M8).

use crate::addresses::{self, Entry};
use crate::fields::Fields;
use crate::letter::{Mailbox, Sender};
use crate::words;

/// Decides from the header alone: exactly one From field with exactly one addr-spec, else unverified.
pub fn of(fields: &Fields) -> Sender {
    let froms: Vec<&[u8]> = fields.all("from").collect();
    if let [only] = froms.as_slice() {
        let (entries, grouped) = addresses::parse(only);
        if let [entry] = entries.as_slice()
            && !grouped
            && let Some(mailbox) = entry.mailbox()
        {
            return Sender::One(mailbox);
        }
    }
    let shown = froms
        .iter()
        .map(|from| words::decode(from).0)
        .collect::<Vec<_>>()
        .join(", ");
    Sender::Unverified {
        guess: guess(fields, &froms),
        shown,
    }
}

/// The first sound address of From, else of the fields that stand in for it.
fn guess(fields: &Fields, froms: &[&[u8]]) -> Option<Mailbox> {
    let stand_ins = [
        "sender",
        "reply-to",
        "return-path",
        "x-envelope-from",
        "resent-from",
    ];
    let fallbacks = stand_ins.iter().filter_map(|name| fields.first(name));
    froms.iter().copied().chain(fallbacks).find_map(first_sound)
}

fn first_sound(value: &[u8]) -> Option<Mailbox> {
    let (entries, _) = addresses::parse(value);
    entries
        .iter()
        .find_map(one_of)
        .or_else(|| inside_text(&words::decode(value).0))
}

fn one_of(entry: &Entry) -> Option<Mailbox> {
    let address = entry.addresses.iter().find_map(|a| addresses::addr_spec(a))?;
    Some(Mailbox {
        name: entry.name.clone(),
        address,
    })
}

/// An address anywhere in decoded text, as when the whole header was one encoded word.
fn inside_text(text: &str) -> Option<Mailbox> {
    let word = text
        .split([' ', '<', '>', '(', ')', '"', ',', ';', '[', ']'])
        .find_map(addresses::addr_spec)?;
    let name = text
        .split('<')
        .next()
        .unwrap_or_default()
        .trim_matches(['"', ' '])
        .to_string();
    Some(Mailbox {
        name: if name.contains('@') { String::new() } else { name },
        address: word,
    })
}
