//! Nothing that anybody writes slips a header or a recipient into a letter (threat M6).

use crate::correspondence;
use crate::testing::sink::Sink;
use crate::testing::story;
use crate::tickets::{self, Addressed, Channel, MessageKind, NewAttachment, NewMessage, Recipient};
use crate::{people, settings};

const EVIL: [&str; 8] = [
    "x\r\nBcc: evil@evil.example",
    "x\nBcc: evil@evil.example",
    "x\rBcc: evil@evil.example",
    "x\0Bcc: evil@evil.example",
    "x\u{2028}Bcc: evil@evil.example",
    "x\u{85}Bcc: evil@evil.example",
    "x%0d%0aBcc: evil@evil.example",
    "=?utf-8?q?a=0D=0ABcc:evil@evil.example?=",
];

/// The headers each line of the head begins, in order.
fn headers(raw: &[u8]) -> Vec<String> {
    let text = String::from_utf8(raw.to_vec()).expect("ASCII");
    let head = text.split("\r\n\r\n").next().unwrap_or_default().to_owned();
    head.split("\r\n")
        .filter(|line| !line.starts_with([' ', '\t']))
        .map(|line| line.split(':').next().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn line_breaks_and_their_kin_never_reach_a_header() {
    story("evil_headers", |desk| {
        let mut plain: Option<Vec<String>> = None;
        for evil in std::iter::once("harmless").chain(EVIL) {
            let evil_name = evil.replace('\0', "");
            let ticket = desk.asks(&evil_name, "Bonjour");
            let kept = desk.desk.files.keep(b"file").expect("a file");
            let named = evil_name.clone();
            desk.act(move |act| {
                let details = people::Details {
                    name: Some(named.clone()),
                    ..people::Details::default()
                };
                let camille = tickets::find(act, ticket)?.expect("the ticket").requester_id;
                people::set_details(act, camille, details)?;
                settings::set_desk_name(act, &named)?;
                correspondence::remember(act, &format!("{named}@posteo.example"), ticket)
            });
            let mut message = NewMessage::text(
                MessageKind::Reply,
                desk.ines.id,
                true,
                Channel::Workspace,
                &evil_name,
            );
            let recipient = |address: &str| Recipient {
                name: evil_name.clone(),
                address: address.to_owned(),
            };
            message.addressed = Some(Addressed {
                to: vec![recipient("camille@posteo.example")],
                cc: vec![recipient("paul@posteo.example")],
                ..Addressed::default()
            });
            message.attachments.push(NewAttachment {
                file: kept,
                name: evil_name.clone(),
                content_type: "text/plain".to_owned(),
                content_id: None,
                inline: false,
            });
            desk.act_as(&desk.ines, move |act| tickets::say(act, ticket, message));
            let sink = Sink::open();
            desk.delivers(&sink.url());
            let taken = sink.taken();
            let mut to: Vec<String> = taken.iter().flat_map(|letter| letter.to.clone()).collect();
            to.sort();
            assert_eq!(to, ["camille@posteo.example", "paul@posteo.example"], "{evil:?}");
            for letter in &taken {
                let found = headers(&letter.raw);
                assert!(
                    !found.iter().any(|name| name.eq_ignore_ascii_case("bcc")),
                    "{evil:?}: {found:?}"
                );
                let mut counted = found;
                // What cannot stand in a References header is left out.
                counted.retain(|name| !["References", "In-Reply-To"].contains(&name.as_str()));
                match &plain {
                    Some(plain) => assert_eq!(&counted, plain, "{evil:?}"),
                    None => plain = Some(counted),
                }
            }
        }
    });
}
