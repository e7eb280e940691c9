//! What an agent's mail program sends: an answer that is not proven waits for a click, and what was never meant for the
//! customer does not reach them.

use crate::correspondence::outbox::Purpose;
use crate::ids::TicketId;
use crate::intake::Verdict;
use crate::store::Purpose as Signed;
use crate::testing::mail::plain_letter;
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{self, MessageKind, Status, WritingKind};
use letters::{Attachment, Draft, Mailbox, compose};

const INES: &str = "Ines Keller <ines@lumen.example>";

/// The reply address of a letter to Ines about a ticket.
fn address(desk: &TestDesk, ticket: TicketId, aside: &str) -> String {
    let person = desk.ines.id;
    let signature = desk
        .desk
        .keys
        .sign(Signed::Thread, &format!("{ticket}:{person}{aside}"));
    format!("support+{ticket}-{person}-{signature}@lumen.example")
}

fn to_customers(desk: &TestDesk) -> usize {
    let letters = desk.letters_out();
    letters
        .iter()
        .filter(|letter| letter.purpose == Purpose::Reply)
        .count()
}

#[test]
fn an_answer_that_is_not_proven_is_the_agents_draft_and_they_are_told() {
    story("unproven", |desk| {
        let ticket = desk.asks("Lampe cassée", "Bonjour, ma lampe est cassée.");
        desk.replies_and_waits(ticket, "Quel est son numéro ?");
        let own = address(desk, ticket, "");
        let before = to_customers(desk);
        let raw = plain_letter(INES, "Re: Lampe", &[], "Nous la remplaçons demain.");
        let receipt = desk.receives_as(Verdict::Unverified, &own, &raw);
        assert_eq!(receipt.ticket_id, Some(ticket));
        assert_eq!(to_customers(desk), before, "nothing goes to the customer");

        let ines = viewer(&desk.ines);
        let draft = desk.read(move |tx| tickets::draft(tx, &ines, ticket, WritingKind::Reply));
        assert_eq!(draft.text, "Nous la remplaçons demain.");
        let told = desk.letters_out().pop().expect("a letter");
        assert_eq!(
            (told.purpose, told.to_address.as_str()),
            (Purpose::Alert, "ines@lumen.example")
        );
        assert!(
            told.subject.starts_with("Your reply was not sent"),
            "{}",
            told.subject
        );
        assert_eq!(
            desk.ticket(ticket).status,
            Status::Open,
            "nobody is reminded meanwhile"
        );
        let coming = desk.timeline(ticket).map(|timeline| timeline.coming.len());
        assert_eq!(coming.unwrap_or_default(), 0);

        // Told once, kept each time; what is answered to that letter is for colleagues.
        let raw = plain_letter(INES, "Re: Lampe", &[], "Avec une notice.");
        desk.receives_as(Verdict::NotChecked, &own, &raw);
        let ines = viewer(&desk.ines);
        let draft = desk.read(move |tx| tickets::draft(tx, &ines, ticket, WritingKind::Reply));
        assert_eq!(draft.text, "Nous la remplaçons demain.\n\nAvec une notice.");
        let alerts = desk
            .letters_out()
            .iter()
            .filter(|letter| letter.purpose == Purpose::Alert)
            .count();
        assert_eq!(alerts, 1);
        let reply_to = told.contents().expect("contents").reply_to;
        let raw = plain_letter(INES, "Re: not sent", &[], "Das war ich, ganz sicher.");
        desk.receives_as(Verdict::Verified, &reply_to, &raw);
        let said = desk.said(ticket).pop().expect("it is shown");
        assert_eq!((said.kind, said.by_agent), (MessageKind::Note, true));
        assert_eq!(to_customers(desk), before);
    });
}

#[test]
fn what_was_never_meant_for_the_customer_stays_inside() {
    story("unfit", |desk| {
        let ticket = desk.asks("Lampe cassée", "Bonjour, ma lampe est cassée.");
        let own = address(desk, ticket, "");
        let alert = format!("Je regarde.\n\nhttp://desk.lumen.example/tickets/{ticket} a besoin de vous");
        let cases = [
            (
                "Re: Lampe",
                "Guten Tag,\n\nich bin bis zum 4. Januar im Urlaub. Meine Vertretung ist Frau Weber.",
            ),
            ("Re: Lampe", "Bonjour,\n\nJe suis absente jusqu’au 4 janvier."),
            (
                "Re: Lampe",
                "I am out of the office until Monday with limited access to e-mail.",
            ),
            ("Read: Lampe", "Your message was read on Monday."),
            ("Gelesen: Lampe", "Ihre Nachricht wurde gelesen."),
            ("Accepted: Lampe", "Ines Keller has accepted."),
            ("Accepté : Lampe", "."),
            ("Re: Lampe", "> Bonjour, ma lampe est cassée."),
            ("Re: Lampe", alert.as_str()),
        ];
        for (number, (subject, text)) in cases.into_iter().enumerate() {
            let id = [format!("Message-ID: <{number}@web.example>")];
            desk.receives_as(Verdict::Verified, &own, &plain_letter(INES, subject, &id, text));
            let said = desk.said(ticket).pop().expect("it is shown");
            assert_eq!(said.kind, MessageKind::Note, "{subject}: {text}");
            assert_eq!(to_customers(desk), 0, "{subject}: {text}");
        }
        let aside = address(desk, ticket, ":aside");
        desk.receives_as(
            Verdict::Verified,
            &aside,
            &plain_letter(INES, "Re: Alert", &[], "Ich kümmere mich darum."),
        );
        let said = desk.said(ticket).pop().expect("it is shown");
        assert_eq!((said.kind, said.by_agent), (MessageKind::Note, true));
        assert_eq!(to_customers(desk), 0);
    });
}

#[test]
fn the_logo_of_a_signature_stays_and_a_file_goes() {
    story("logo", |desk| {
        let ticket = desk.asks("Lampe cassée", "Bonjour, ma lampe est cassée.");
        let own = address(desk, ticket, "");
        let file = |name: &str, content_id: Option<&str>| Attachment {
            file_name: name.to_owned(),
            content_type: "image/png".to_owned(),
            content_id: content_id.map(str::to_owned),
            bytes: b"\x89PNG\r\n\x1a\nlogo".to_vec(),
        };
        let raw = compose(&Draft {
            from: Mailbox {
                name: "Ines Keller".to_owned(),
                address: "ines@lumen.example".to_owned(),
            },
            subject: "Re: Lampe".to_owned(),
            message_id: "logo@lumen.example".to_owned(),
            text: "Voici le plan.".to_owned(),
            html: Some("<p>Voici le plan.</p><img src=\"cid:logo@x\">".to_owned()),
            attachments: vec![file("plan.png", None)],
            inline: vec![file("image001.png", Some("logo@x"))],
            ..Draft::default()
        });
        desk.receives_as(Verdict::Verified, &own, &raw.expect("a letter"));
        let said = desk.said(ticket).pop().expect("it is said");
        assert_eq!((said.kind, said.by_agent), (MessageKind::Reply, true));
        let message = said.id;
        let files = desk.read(move |tx| tickets::files_of(tx, message));
        assert_eq!(
            files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(),
            ["plan.png"]
        );
    });
}
