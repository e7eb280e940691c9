//! An answer joins its ticket; forged ones never get in (threat M1).

use crate::correspondence::outbox::{self, Purpose};
use crate::correspondence::{self, Block, Content, Letter};
use crate::ids::TicketId;
use crate::intake::{Outcome, Receipt};
use crate::testing::mail::plain_letter;
use crate::testing::{TestDesk, story};
use crate::tickets::Status;

const CAMILLE: &str = "Camille Moreau <camille@posteo.example>";

/// The letter with which Ines answers Camille's ticket.
fn answered(desk: &TestDesk) -> (TicketId, outbox::Letter) {
    let ticket = desk.asks("Lampe cassée", "Bonjour, ma lampe est cassée.");
    let (to, found) = (desk.camille.clone(), desk.ticket(ticket));
    desk.act(move |act| {
        let content = Content {
            subject: "Lampe cassée".to_owned(),
            blocks: vec![Block::Text("Nous en envoyons une autre.".to_owned())],
        };
        correspondence::send(act, Letter::automatic(Purpose::Notice, &found, &to, content))
    });
    let letter = desk.letters_out().pop().expect("a letter");
    (ticket, letter)
}

fn arrives(desk: &TestDesk, to: &str, from: &str, subject: &str, headers: &[String]) -> Receipt {
    desk.receives_at(
        to,
        "x@web.example",
        &plain_letter(from, subject, headers, "Merci, mais elle n'est pas arrivée."),
    )
}

#[test]
fn an_answer_joins_by_its_address_by_our_message_id_and_by_any_letter_of_the_ticket() {
    story("joins", |desk| {
        let (ticket, letter) = answered(desk);
        let to_us = "support@lumen.example";
        let reply_to = letter.contents().expect("contents").reply_to;
        let by_address = arrives(desk, &reply_to, CAMILLE, "Re: a", &[]);
        let ours = [format!("In-Reply-To: <{}>", letter.rfc_message_id)];
        let by_our_id = arrives(desk, to_us, CAMILLE, "Re: b", &ours);
        let first = [
            "Message-ID: <c1@posteo.example>".to_owned(),
            format!("References: <{}>", letter.rfc_message_id),
        ];
        arrives(desk, to_us, CAMILLE, "Re: c", &first);
        let own = ["References: <c1@posteo.example>".to_owned()];
        let by_own_id = arrives(desk, to_us, CAMILLE, "Re: d", &own);
        for receipt in [by_address, by_our_id, by_own_id] {
            assert_eq!(
                (receipt.outcome, receipt.ticket_id),
                (Outcome::Appended, Some(ticket))
            );
            assert!(!desk.mail(receipt.mail_id).threaded_because.is_empty());
        }
        assert_eq!(desk.said(ticket).len(), 5);
    });
}

#[test]
fn forged_answers_never_get_in() {
    story("forgeries", |desk| {
        let (ticket, letter) = answered(desk);
        let (other, _) = (desk.asks("Autre", "Une autre demande"), ());
        let before = desk.said(ticket).len();
        let reply_to = letter.contents().expect("contents").reply_to;
        let ours = [format!("References: <{}>", letter.rfc_message_id)];
        let plain = "support@lumen.example".to_owned();
        let bad = reply_to.replace(&format!("+{ticket}-"), &format!("+{other}-"));
        let number = format!("Re: Lampe [#{ticket}]");
        let eve = "Eve <eve@web.example>";
        let agent = "Ines Keller <ines@lumen.example>";
        let sign_up = "Shop <no-reply@shop.example>";
        let cases: [(&str, &str, &str, &str, &[String]); 10] = [
            ("the number in the subject", &plain, CAMILLE, &number, &[]),
            ("a stranger with the number", &plain, eve, &number, &[]),
            ("a stranger with our Message-ID", &plain, eve, "Re: Lampe", &ours),
            (
                "a stranger with Camille's reply address",
                &reply_to,
                eve,
                "Re: Lampe",
                &[],
            ),
            ("a token moved to another ticket", &bad, CAMILLE, "Re: Lampe", &[]),
            ("somebody who works here", &plain, agent, "Re: Lampe", &ours),
            (
                "somebody who works here, by token",
                &reply_to,
                agent,
                "Re: Lampe",
                &[],
            ),
            (
                "a sign-up code for a reply address",
                &reply_to,
                sign_up,
                "Your code",
                &[],
            ),
            (
                "two senders",
                &reply_to,
                "camille@posteo.example, eve@web.example",
                "Re",
                &[],
            ),
            (
                "a group",
                &reply_to,
                "camille@posteo.example: eve@web.example;",
                "Re",
                &[],
            ),
        ];
        for (case, to, from, subject, headers) in cases {
            let receipt = arrives(desk, to, from, subject, headers);
            assert_eq!(receipt.outcome, Outcome::Created, "{case}");
            assert_ne!(receipt.ticket_id, Some(ticket), "{case}");
            assert_ne!(receipt.ticket_id, Some(other), "{case}");
        }
        assert_eq!(desk.said(ticket).len(), before);
        assert_eq!(desk.said(other).len(), 1);
    });
}

#[test]
fn an_answer_reopens_what_is_solved_thanks_do_not_and_a_closed_one_is_followed_up() {
    story("reopening by mail", |desk| {
        let (ticket, letter) = answered(desk);
        let reply_to = letter.contents().expect("contents").reply_to;
        // Thanks say nothing about the photo that was asked for either.
        for (status, text) in [
            (Status::Pending, "Merci beaucoup !\n\nCamille"),
            (Status::Solved, "Vielen Dank!\n\nMit freundlichen Grüßen\nCamille"),
        ] {
            desk.sets(ticket, status);
            let thanks = plain_letter(CAMILLE, "Re: Lampe", &[], text);
            desk.receives_at(&reply_to, "camille@posteo.example", &thanks);
            assert_eq!(desk.ticket(ticket).status, status);
            assert_eq!(
                desk.said(ticket).pop().and_then(|said| said.robot).as_deref(),
                Some("thanks")
            );
        }

        arrives(desk, &reply_to, CAMILLE, "Re: Lampe", &[]);
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        desk.sets(ticket, Status::Solved);
        desk.sets(ticket, Status::Closed);
        let after = arrives(desk, &reply_to, CAMILLE, "Re: Lampe encore", &[]);
        assert_eq!(after.outcome, Outcome::Created);
        let follow_up = desk.ticket(after.ticket_id.expect("a ticket"));
        assert_eq!(follow_up.follows_id, Some(ticket));
        let later = arrives(desk, &reply_to, CAMILLE, "Re: Lampe toujours", &[]);
        assert_eq!(later.outcome, Outcome::Appended);
        assert_eq!(later.ticket_id, Some(follow_up.id));
    });
}

#[test]
fn a_long_thread_keeps_its_root() {
    story("root", |desk| {
        let id = |number: usize| [format!("Message-ID: <c{number}@posteo.example>")];
        let first = plain_letter(CAMILLE, "Lampe", &id(0), "Bonjour, ma lampe est cassée.");
        let ticket = desk.receives(&first).ticket_id.expect("a ticket");
        for number in 1..15 {
            let cites = [
                id(number)[0].clone(),
                format!("References: <c{}@posteo.example>", number - 1),
            ];
            let raw = plain_letter(
                CAMILLE,
                "Re: Lampe",
                &cites,
                &format!("Elle clignote encore, jour {number}."),
            );
            assert_eq!(desk.receives(&raw).ticket_id, Some(ticket));
            desk.hours(1);
        }
        desk.replies(ticket, "Nous en envoyons une autre.");
        let references = desk.letter(ticket).contents().expect("contents").references;
        assert_eq!(references.len(), 10);
        assert_eq!(references.first().map(String::as_str), Some("c0@posteo.example"));
        assert_eq!(references.last().map(String::as_str), Some("c14@posteo.example"));
    });
}
