//! Who a letter is from (threat M8).

use crate::addresses::{self, Entry};
use crate::fields::Fields;
use crate::letter::{Mailbox, Sender};
use crate::words;

/// Mailboxes of a From line that are looked at.
const MOST: usize = 100;

/// Decides from the header alone: exactly one From field with exactly one addr-spec, else unverified. Names around it that
/// should have been quoted decide nothing.
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

/// Whom a From that is not sound most likely means: of several mailboxes the one that Sender names, which RFC 5322, 3.6.2,
/// asks for then, else the first; without any, the fields that stand in for it.
fn guess(fields: &Fields, froms: &[&[u8]]) -> Option<Mailbox> {
    let named: Vec<Mailbox> = froms.iter().flat_map(|from| all_sound(from)).collect();
    let sender = fields.first("sender").and_then(first_sound);
    let sent = |who: &&Mailbox| {
        sender
            .as_ref()
            .is_some_and(|sender| sender.address.eq_ignore_ascii_case(&who.address))
    };
    if let Some(who) = named.iter().find(sent).or(named.first()) {
        return Some(who.clone());
    }
    let stand_ins = ["reply-to", "return-path", "x-envelope-from", "resent-from"];
    let mut stand_ins = stand_ins.iter().filter_map(|name| fields.first(name));
    sender.or_else(|| stand_ins.find_map(first_sound))
}

fn first_sound(value: &[u8]) -> Option<Mailbox> {
    all_sound(value).into_iter().next()
}

/// The sound address of each entry, else the last one anywhere in the text.
fn all_sound(value: &[u8]) -> Vec<Mailbox> {
    let (entries, _) = addresses::parse(value);
    let found: Vec<Mailbox> = entries.iter().filter_map(one_of).take(MOST).collect();
    if found.is_empty() {
        return inside_text(&words::decode(value).0).into_iter().collect();
    }
    found
}

/// The last address of an entry: what stands before it is most likely its name.
fn one_of(entry: &Entry) -> Option<Mailbox> {
    let sound = |address: &String| addresses::addr_spec(address);
    let address = entry.addresses.iter().rev().find_map(sound)?;
    Some(Mailbox {
        name: entry.name.clone(),
        address,
    })
}

/// An address anywhere in decoded text, as when the whole header was one encoded word. What stands in quotes before an `@`
/// is a local part, whatever it looks like: `"known@x"@y` is a mailbox of y.
fn inside_text(text: &str) -> Option<Mailbox> {
    let plain = without_quoted_locals(text);
    let word = plain
        .split([' ', '<', '>', '(', ')', '"', ',', ';', '[', ']'])
        .filter_map(addresses::addr_spec)
        .next_back()?;
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

fn without_quoted_locals(text: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text);
    while let Some(at) = rest.find("\"@") {
        let (before, behind) = rest.split_at(at);
        let quoted = before.rfind('"').unwrap_or(0);
        plain.push_str(&before[..quoted]);
        let end = behind[2..].find([' ', '<', '>', '(', ')', ',', ';']);
        rest = end.map_or("", |end| &behind[2 + end..]);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(header: &str) -> (bool, Option<String>) {
        let sender = of(&Fields::read(header.as_bytes()));
        let address = sender.mailbox().map(|who| who.address.clone());
        (matches!(sender, Sender::One(_)), address)
    }

    #[test]
    fn whoever_a_from_names_is_found_and_only_one_address_is_certain() {
        for (header, certain, address) in [
            ("From: Kunde: x <a@c.example>", true, "a@c.example"),
            ("From: Kunde: x <a@c.example>;", false, "a@c.example"),
            ("From: Kunde: a@c.example", false, "a@c.example"),
            ("From: a@c.example, A@C.example", false, "a@c.example"),
            ("From: Foo <bar> <a@c.example>", false, "a@c.example"),
            ("From: a@c.example, b@d.example", false, "a@c.example"),
            (
                "From: a@c.example, b@d.example\r\nSender: b@d.example",
                false,
                "b@d.example",
            ),
            (
                "From: a@c.example, b@d.example\r\nSender: office@d.example",
                false,
                "a@c.example",
            ),
            ("From: Vic <v@y.example> <a@c.example>", false, "a@c.example"),
            ("From: Vic v@y.example a@c.example", false, "a@c.example"),
            (
                "From: =?utf-8?q?Kunde=3A_x_=3Ca=40c.example=3E?=",
                false,
                "a@c.example",
            ),
            ("From: nobody\r\nReply-To: a@c.example", false, "a@c.example"),
            ("From: Friends:;\r\nSender: a@c.example", false, "a@c.example"),
        ] {
            assert_eq!(from(header), (certain, Some(address.to_owned())), "{header}");
        }
        for nobody in [
            "From: Friends:;",
            "From: Shop <\"fresh@victim.example\"@evil.example>",
            "From: \"fresh@victim.example\"@evil.example",
            "From: Shop <\"a\\\"fresh@victim.example\"@evil.example>",
            "From: =?utf-8?q?Shop_=3C=22fresh=40victim.example=22=40evil.example=3E?=",
        ] {
            assert_eq!(from(nobody), (false, None), "{nobody}");
        }
        assert_eq!(
            from("From: mal@evil.example <vic@victim.example"),
            (false, Some("vic@victim.example".to_owned()))
        );
    }
}
