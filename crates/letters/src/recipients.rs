//! Recipients as a person types them: names and addresses with commas, semicolons or line breaks between.

use crate::addresses;
use crate::letter::Mailbox;

/// The recipients in order; an entry that is no address mail can be sent to comes back as it was typed.
pub fn parse_recipients(typed: &str) -> Vec<Result<Mailbox, String>> {
    let line: String = typed
        .chars()
        .map(|c| match c {
            '\r' | '\n' => ',',
            c => c,
        })
        .collect();
    let entries = addresses::parse(line.as_bytes()).0;
    let one = |entry: addresses::Entry| match entry.mailbox() {
        Some(mailbox) if addresses::sendable(&mailbox.address).is_some() => Ok(Mailbox {
            name: one_line(&mailbox.name),
            address: mailbox.address.to_lowercase(),
        }),
        _ => {
            let mut whole = entry.addresses;
            whole.insert(0, entry.name);
            Err(one_line(&whole.join(" ")))
        }
    };
    entries.into_iter().map(one).collect()
}

fn one_line(text: &str) -> String {
    let blank = |c: char| c.is_control() || c.is_whitespace() || crate::names::is_invisible(c);
    let words: Vec<&str> = text.split(blank).filter(|word| !word.is_empty()).collect();
    words.join(" ").chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses_are_read_and_slips_come_back() {
        let typed =
            "Müller, Paul <PAUL@posteo.example>; anna@posteo.example,\nnobody, \"Léa, M.\" <lea@x.example>";
        let read = parse_recipients(typed);
        let ok: Vec<(String, String)> = read
            .iter()
            .filter_map(|one| one.clone().ok().map(|to| (to.name, to.address)))
            .collect();
        assert_eq!(
            ok[0],
            ("Müller, Paul".to_owned(), "paul@posteo.example".to_owned())
        );
        assert_eq!(ok[1].1, "anna@posteo.example");
        for evil in [
            "a@b.example\r\nBcc: x@y.example",
            "a\u{2028}b@c.example",
            "a\0@b.example",
            "<a@b.example> <c@d.example>",
            "a@b@c.example",
        ] {
            let read = parse_recipients(evil);
            let clean = |one: &Result<Mailbox, String>| match one {
                Ok(to) => !to.address.contains(|c: char| c.is_control() || c.is_whitespace()),
                Err(_) => true,
            };
            assert!(read.iter().all(clean), "{evil:?}: {read:?}");
        }
    }
}
