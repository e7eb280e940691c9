//! Senders made to be taken for somebody else (threat X9): a name that holds another address, a domain of mixed alphabets.

use crate::addresses::addr_spec;
use crate::names::is_invisible;

/// What makes a sender look like another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookAlike {
    /// The name holds an address that is not the sender's.
    NameWithAddress,
    /// The domain mixes letters of several alphabets, or uses letters that look like Latin ones.
    MixedDomain,
}

/// Looks at the name and the address of a sender.
pub fn look_alike(name: &str, address: &str) -> Option<LookAlike> {
    let domain = address
        .rsplit_once('@')
        .map(|(_, domain)| domain)
        .unwrap_or_default();
    if domain.split('.').any(is_mixed) {
        return Some(LookAlike::MixedDomain);
    }
    let plain: String = name.chars().filter(|c| !is_invisible(*c)).collect();
    let named = plain
        .split([' ', '<', '>', '(', ')', '"', ',', ';', '[', ']', '\''])
        .filter_map(addr_spec)
        .any(|named| !named.eq_ignore_ascii_case(address));
    named.then_some(LookAlike::NameWithAddress)
}

/// The alphabets that are taken for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Greek,
    Cyrillic,
    Other,
}

fn alphabet(c: char) -> Option<Alphabet> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(Alphabet::Latin),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Alphabet::Greek),
        '\u{400}'..='\u{52F}' => Some(Alphabet::Cyrillic),
        c if c.is_alphabetic() => Some(Alphabet::Other),
        _ => None,
    }
}

/// Two alphabets in one label, or Cyrillic letters that are all drawn like Latin ones.
fn is_mixed(label: &str) -> bool {
    let mut found: Vec<Alphabet> = vec![];
    for alphabet in label.chars().filter_map(alphabet) {
        if !found.contains(&alphabet) {
            found.push(alphabet);
        }
    }
    // Japanese and Chinese names mix what we call other with Latin; that deceives nobody.
    let deceives = |one| found.contains(&one);
    let mixed = found.len() > 1 && (deceives(Alphabet::Greek) || deceives(Alphabet::Cyrillic));
    let drawn_alike = "асеорхуіјѕԁһԛԝ";
    let disguised = found == [Alphabet::Cyrillic]
        && label
            .chars()
            .filter(|c| c.is_alphabetic())
            .all(|c| drawn_alike.contains(c));
    mixed || disguised
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn disguises_are_seen_and_honest_names_are_not_suspected() {
        let cases = [
            ("Bank", "a@раураl.com", Some(LookAlike::MixedDomain)),
            ("Bank", "a@аре.com", Some(LookAlike::MixedDomain)),
            (
                "support@bank.example",
                "eve@web.example",
                Some(LookAlike::NameWithAddress),
            ),
            (
                "Ana (ana@bank.example)",
                "eve@web.example",
                Some(LookAlike::NameWithAddress),
            ),
            ("ana@web.example", "Ana@web.example", None),
            ("Jürgen Müller", "j@müller.example", None),
            ("Иван", "i@почта.рф", None),
            ("山田", "y@日本語mail.jp", None),
            ("Ana @ Work", "ana@web.example", None),
        ];
        for (name, address, expected) in cases {
            assert_eq!(look_alike(name, address), expected, "{name} <{address}>");
        }
    }
}
