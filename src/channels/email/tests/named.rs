//! Whom a letter only names: in a From line that is not sound, beside one that is a mailbox of ours or a group's, and what
//! the domain of such a person has to say about it.

use super::name_server::name_server;
use crate::channels::email::{self, Arrived, Checker, Source};
use crate::config::Dns;
use crate::ids::TicketId;
use crate::intake::{Receipt, Verdict, claims_of};
use crate::people;
use crate::testing::mail::{plain_letter, wait};
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{self, Status};
use std::net::SocketAddr;
use std::sync::Arc;

fn address_of(desk: &TestDesk, ticket: TicketId) -> Option<String> {
    let requester = desk.ticket(ticket).requester_id;
    desk.read(move |tx| people::find(tx, requester)).address
}

#[test]
fn no_person_without_an_address_is_made_of_a_letter_that_names_one() {
    story("named", |desk| {
        let reply_to = |value: &str| vec![format!("Reply-To: {value}")];
        for (number, (from, headers, address)) in [
            ("Kunde: x <n0@c.example>", vec![], "n0@c.example"),
            ("Dr. Foo: Help <n1@c.example>", vec![], "n1@c.example"),
            (
                "Buy http://shop.example/a@b <n2@c.example>",
                vec![],
                "n2@c.example",
            ),
            ("Foo <bar> <n3@c.example>", vec![], "n3@c.example"),
            ("Kunde: n4@c.example", vec![], "n4@c.example"),
            ("n5@c.example, other@d.example", vec![], "n5@c.example"),
            (
                "other@d.example, Ana <n6@c.example>",
                vec!["Sender: n6@c.example".to_owned()],
                "n6@c.example",
            ),
            ("n7@c.example\r\nFrom: other@d.example", vec![], "n7@c.example"),
            (
                "Form <support@lumen.example>",
                reply_to("n8@c.example, n9@d.example"),
                "n8@c.example",
            ),
            (
                "support@lumen.example, n10@c.example",
                reply_to("n10@c.example"),
                "n10@c.example",
            ),
        ]
        .into_iter()
        .enumerate()
        {
            let raw = plain_letter(
                from,
                &format!("Frage {number}"),
                &headers,
                "Guten Tag, wo ist mein Paket?",
            );
            let ticket = desk.receives(&raw).ticket_id.expect("a ticket");
            assert_eq!(address_of(desk, ticket).as_deref(), Some(address), "{from}");
            desk.replies(ticket, "Wir suchen es.");
            assert_eq!(desk.letter(ticket).to_address, address, "the answer reaches them");
        }
    });
}

/// Name servers that know a strict customer's domain, and a group's that vouches for what it sends.
fn servers() -> SocketAddr {
    name_server(&[
        ("_dmarc.posteo.example", "v=DMARC1; p=reject".to_owned()),
        ("_dmarc.web.example", "v=DMARC1; p=none".to_owned()),
        ("posteo.example", "v=spf1 -all".to_owned()),
        ("_dmarc.good.example", "v=DMARC1; p=none".to_owned()),
        ("good.example", "v=spf1 ip4:203.0.113.7 -all".to_owned()),
        ("_dmarc.group.example", "v=DMARC1; p=none".to_owned()),
        ("group.example", "v=spf1 ip4:203.0.113.7 -all".to_owned()),
    ])
}

/// A letter comes over SMTP, its sender checked.
fn comes(desk: &TestDesk, servers: SocketAddr, peer: &str, mail_from: &str, to: &str, raw: &[u8]) -> Receipt {
    let mail = Arrived {
        source: Source::Smtp,
        mail_from: Some(mail_from.to_owned()),
        recipients: vec![to.to_owned()],
        raw: raw.to_vec(),
    };
    let taken = wait(async {
        let checker = Checker::new(Dns::At(servers), "desk.lumen.example");
        let peer = peer.parse().expect("an address");
        let origin = checker
            .check(peer, "mx.x.example", mail_from, &Arc::new(raw.to_vec()))
            .await;
        email::receive_from(&desk.desk, mail, origin, None).await
    });
    taken.expect("the letter is kept")
}

/// What a group adds that puts itself into the From line.
fn by_group(group: &str, who: &str, cited: &str) -> Vec<String> {
    let (name, domain) = group.split_once('@').expect("an address");
    let mut lines = vec![
        format!("X-Original-From: {who}"),
        format!("Reply-To: {who}"),
        format!("List-Id: <{name}.{domain}>"),
        "Precedence: list".to_owned(),
    ];
    if !cited.is_empty() {
        lines.push(format!("In-Reply-To: <{cited}>"));
        lines.push(format!("References: <{cited}>"));
    }
    lines
}

#[test]
fn whom_only_a_group_names_does_not_speak_where_their_domain_wants_proof() {
    story("unproven by a group", |desk| {
        let servers = servers();
        let camille = "Camille Moreau <camille@posteo.example>";
        let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
        desk.replies_and_waits(ticket, "Quel est son numéro ?");
        let letter = desk.letter(ticket);
        let reply_to = letter.contents().expect("contents").reply_to;
        let cited = letter.rfc_message_id;
        let forged = [
            (
                "Camille via L <l@good.example>",
                by_group("l@good.example", camille, &cited),
            ),
            (
                "l@good.example, camille@posteo.example",
                vec![
                    format!("In-Reply-To: <{cited}>"),
                    "Sender: camille@posteo.example".to_owned(),
                ],
            ),
            (
                "Form <support@lumen.example>",
                vec![format!("In-Reply-To: <{cited}>"), format!("Reply-To: {camille}")],
            ),
            (
                "Camille: moi <camille@posteo.example>",
                vec![format!("In-Reply-To: <{cited}>")],
            ),
        ];
        for (number, (from, headers)) in forged.iter().enumerate() {
            let raw = plain_letter(
                from,
                "Re: Lampe",
                headers,
                &format!("Envoyez-la ailleurs, {number}."),
            );
            let receipt = comes(desk, servers, "203.0.113.7", "b@good.example", &reply_to, &raw);
            let own = receipt.ticket_id.expect("a ticket of its own");
            assert_ne!(own, ticket, "{from}");
            let ines = viewer(&desk.ines);
            let claims = desk.read(move |tx| claims_of(tx, &ines, own));
            assert_eq!(claims.len(), 1, "agents see what it claims: {from}");
        }
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        assert_eq!(desk.said(ticket).len(), 2);
        // Whom no policy protects is let in with our letter in hand, as before.
        let first = plain_letter("jonas@web.example", "Heizung", &[], "Guten Tag, sie bleibt kalt.");
        let open = desk.receives(&first).ticket_id.expect("a ticket");
        desk.replies_and_waits(open, "Blinkt sie?");
        let cited = desk.letter(open).rfc_message_id;
        let headers = by_group("l@good.example", "Jonas <jonas@web.example>", &cited);
        let raw = plain_letter(
            "Jonas via L <l@good.example>",
            "Re: Heizung",
            &headers,
            "Sie blinkt dreimal.",
        );
        let receipt = comes(
            desk,
            servers,
            "203.0.113.7",
            "b@good.example",
            "support@lumen.example",
            &raw,
        );
        assert_eq!(receipt.ticket_id, Some(open));
    });
}

#[test]
fn an_answer_by_the_group_that_brought_its_question_counts() {
    story("proven by a group", |desk| {
        let servers = servers();
        let camille = "Camille Moreau <camille@posteo.example>";
        let group = "Camille via Helpline <helpline@group.example>";
        let letter = |cited: &str, text: &str| {
            plain_letter(
                group,
                "Lampe",
                &by_group("helpline@group.example", camille, cited),
                text,
            )
        };
        let to = "support@lumen.example";
        let raw = letter("", "Bonjour, ma lampe est cassée.");
        let first = comes(desk, servers, "203.0.113.7", "b@group.example", to, &raw);
        let ticket = first.ticket_id.expect("a ticket");
        assert_eq!(
            address_of(desk, ticket).as_deref(),
            Some("camille@posteo.example")
        );
        desk.replies_and_waits(ticket, "Laquelle ?");
        let cited = desk.letter(ticket).rfc_message_id;
        // Somebody who only writes the group's address is not the group.
        let raw = letter(&cited, "Envoyez-la ailleurs.");
        let forged = comes(desk, servers, "198.51.100.9", "x@evil.example", to, &raw);
        assert_ne!(forged.ticket_id, Some(ticket));
        let raw = letter(&cited, "La bleue.");
        let answer = comes(desk, servers, "203.0.113.7", "b@group.example", to, &raw);
        assert_eq!(answer.ticket_id, Some(ticket));
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        assert_eq!(
            desk.mail(answer.mail_id).verdict,
            Verdict::Unverified,
            "named, not proven"
        );
        assert_eq!(
            desk.read(move |tx| tickets::tags(tx, ticket)),
            ["unverified_sender"]
        );
    });
}
