//! How a letter was carried: through a list or a group (RFC 2369, RFC 2919), and who had written it before its From line
//! was rewritten. This tells of the way, not of the writer (RFC 3834, 2): a person's answer that comes through a group is
//! that person's answer.

use crate::addresses;
use crate::fields::Fields;
use crate::letter::Mailbox;

/// The way a letter took.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carried {
    /// Addresses of the lists or groups it came through, in lower case.
    pub lists: Vec<String>,
    /// A list or a group carried it, whether or not it tells its address.
    pub posted: bool,
    /// It was sent to many by its own sender: a newsletter, not what somebody wrote to a group.
    pub bulk: bool,
    /// Who wrote it, when a group put its own address into the From line.
    pub original: Option<Mailbox>,
}

/// Fields that name the address of a list, alone or among words.
const LISTS: [&str; 5] = [
    "list-post",
    "mailing-list",
    "x-mailing-list",
    "x-beenthere",
    "x-google-group-email",
];
/// Fields that name who wrote before the group did; the first one that holds one address counts.
const ORIGINALS: [&str; 3] = ["x-original-from", "x-original-sender", "x-mailman-original-from"];
/// Addresses of lists that are kept.
const MOST: usize = 10;

/// Reads the way from the header.
pub fn carried(fields: &Fields) -> Carried {
    let mut lists: Vec<String> = LISTS
        .iter()
        .flat_map(|name| fields.all(name))
        .flat_map(|value| addresses_in(&String::from_utf8_lossy(value)))
        .chain(fields.text("list-id").and_then(|id| of_list_id(&id)))
        .map(|address| address.to_lowercase())
        .take(MOST)
        .collect();
    lists.dedup();
    let precedence = fields.text("precedence").unwrap_or_default().to_ascii_lowercase();
    let posted = LISTS.iter().any(|name| fields.first(name).is_some()) || precedence == "list";
    let to_many = matches!(precedence.as_str(), "bulk" | "junk")
        || ["list-unsubscribe", "list-unsubscribe-post", "feedback-id"]
            .iter()
            .any(|name| fields.first(name).is_some());
    Carried {
        bulk: to_many && !posted,
        posted: posted || fields.first("list-id").is_some(),
        original: original(fields),
        lists,
    }
}

fn original(fields: &Fields) -> Option<Mailbox> {
    ORIGINALS
        .iter()
        .filter_map(|name| fields.first(name))
        .find_map(|value| {
            let (entries, grouped) = addresses::parse(value);
            match entries.as_slice() {
                [entry] if !grouped => entry.mailbox(),
                _ => None,
            }
        })
}

/// `list helpline@example.org; contact …`, `<mailto:helpline@example.org?subject=x>`: the first address of each piece.
fn addresses_in(value: &str) -> Vec<String> {
    value
        .split([' ', ',', ';', '<', '>', '"'])
        .take(50)
        .filter_map(|word| addresses::addr_spec(word.split('?').next().unwrap_or_default()))
        .filter(|address| {
            // `helpline+owners@…` is whom one writes to about the list.
            !["+owner", "-owner", "owner-", "-request@", "+help", "-bounces@"]
                .iter()
                .any(|mark| address.contains(mark))
        })
        .collect()
}

/// `Help line <helpline.example.org>`: the list's name and its domain (RFC 2919, 2), which most programs make of the address.
fn of_list_id(value: &str) -> Option<String> {
    let inside = value.rsplit_once('<').map_or(value, |(_, rest)| rest);
    let id = inside.trim_matches(['>', ' ']);
    let (name, domain) = id.split_once('.')?;
    addresses::addr_spec(&format!("{name}@{domain}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(header: &str) -> Carried {
        carried(&Fields::read(header.as_bytes()))
    }

    #[test]
    fn the_way_is_told_from_the_writer() {
        let google = of(
            "Precedence: list\r\nMailing-list: list helpline@example.org; contact helpline+owners@example.org\r\n\
             List-ID: <helpline.example.org>\r\nX-Original-From: Ana Roth <Ana@web.example>\r\n\
             List-Unsubscribe: <mailto:x@groups.example.org>\r\n",
        );
        assert_eq!(google.lists, ["helpline@example.org"]);
        assert!(!google.bulk);
        assert_eq!(
            google.original.map(|who| who.address).as_deref(),
            Some("Ana@web.example")
        );
        let mailman =
            of("List-Post: <mailto:desk@lists.example.org>\r\nList-Id: Desk <desk.lists.example.org>\r\n");
        assert_eq!(
            (mailman.lists.as_slice(), mailman.bulk),
            (&["desk@lists.example.org".to_owned()][..], false)
        );
        for newsletter in [
            "List-Unsubscribe: <https://x.example/u>\r\n",
            "Precedence: bulk\r\n",
            "List-Id: <news.x.example>\r\nList-Unsubscribe: <https://x.example/u>\r\nFeedback-ID: a:b\r\n",
        ] {
            assert!(of(newsletter).bulk, "{newsletter}");
        }
        assert_eq!(of("Subject: x\r\n"), Carried::default());
        assert_eq!(of("X-Original-From: a@x.example, b@y.example\r\n").original, None);
    }
}
