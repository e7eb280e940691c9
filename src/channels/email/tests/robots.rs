//! Robots are shown or ignored, never answered (RFC 3834, threat M5).

use crate::correspondence::outbox::Purpose;
use crate::correspondence::{self, Block, Content, Letter};
use crate::intake::Outcome;
use crate::people;
use crate::store::Purpose as Signed;
use crate::testing::mail::plain_letter;
use crate::testing::{Left, TestDesk, story};
use crate::tickets::Status;

#[test]
fn no_robot_is_answered_and_nothing_is_lost() {
    story("robots", |desk| {
        let marks = [
            ("Auto-Submitted: auto-replied", Outcome::Ignored),
            ("Auto-Submitted: auto-generated", Outcome::Created),
            ("Precedence: bulk", Outcome::Created),
            ("Precedence: auto_reply", Outcome::Ignored),
            ("List-Id: <news.web.example>", Outcome::Created),
            ("List-Unsubscribe: <https://web.example/u>", Outcome::Created),
            ("X-Auto-Response-Suppress: All", Outcome::Created),
            ("X-Autoreply: yes", Outcome::Ignored),
            ("X-Loop: robot@web.example", Outcome::Created),
        ];
        for (number, (mark, outcome)) in marks.iter().enumerate() {
            let from = format!("robot{number}@web.example");
            let raw = plain_letter(
                &from,
                "Bericht",
                &[(*mark).to_owned()],
                "Guten Tag, hier ist der Bericht.",
            );
            let receipt = desk.receives(&raw);
            assert_eq!(receipt.outcome, *outcome, "{mark}");
            assert_eq!(
                receipt.ticket_id.is_some(),
                *outcome == Outcome::Created,
                "{mark}"
            );
        }
        let silent = plain_letter(
            "ana@web.example",
            "Bericht",
            &[],
            "Guten Tag, hier ist der Bericht.",
        );
        desk.receives_at("support@lumen.example", "", &silent);
        let daemon = plain_letter("mailer-daemon@web.example", "Mail", &[], "Hier ist der Bericht.");
        desk.receives(&daemon);
        let ours = plain_letter(
            "support@lumen.example",
            "Bericht",
            &[],
            "Guten Tag, hier ist der Bericht.",
        );
        desk.receives(&ours);
        let came_back = [format!("Message-ID: <{}>", own_message_id(desk))];
        let raw = plain_letter(
            "support@lumen.example",
            "Bericht",
            &came_back,
            "Hier ist der Bericht.",
        );
        assert_eq!(desk.receives(&raw).outcome, Outcome::Ignored);
        let staff = plain_letter(
            "ines@lumen.example",
            "Bericht",
            &[],
            "Guten Tag, hier ist der Bericht.",
        );
        desk.receives(&staff);
        assert_eq!(desk.letters_out().len(), 0);
    });
}

/// A Message-ID as this desk signs them.
fn own_message_id(desk: &TestDesk) -> String {
    format!(
        "1-2-{}.abc@lumen.example",
        desk.desk.keys.sign(Signed::Thread, "1:2")
    )
}

#[test]
fn an_out_of_office_note_reopens_nothing_and_a_bounce_takes_the_address_out_of_use() {
    story("bounce", |desk| {
        desk.leaves(Left::FailedLetter);
        let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
        let (to, found) = (desk.camille.clone(), desk.ticket(ticket));
        desk.act(move |act| {
            let content = Content {
                subject: "Lampe".to_owned(),
                blocks: vec![Block::Text("Réponse".to_owned())],
            };
            correspondence::send(act, Letter::automatic(Purpose::Notice, &found, &to, content))
        });
        let letter = desk.letters_out().pop().expect("a letter");
        desk.sets(ticket, Status::Solved);
        let away = [
            "Auto-Submitted: auto-replied".to_owned(),
            format!("In-Reply-To: <{}>", letter.rfc_message_id),
        ];
        let raw = plain_letter(
            "camille@posteo.example",
            "Absence",
            &away,
            "Je suis absente jusqu'à lundi.",
        );
        let receipt = desk.receives(&raw);
        assert_eq!(receipt.ticket_id, Some(ticket));
        assert_eq!(desk.ticket(ticket).status, Status::Solved);

        let report = format!(
            "From: MAILER-DAEMON@posteo.example\r\nTo: support@lumen.example\r\nSubject: Undelivered Mail Returned to Sender\r\n\
             Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; posteo.example\r\n\r\n\
             Final-Recipient: rfc822; camille@posteo.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
             --b\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: Lampe\r\nMessage-ID: <{}>\r\n\r\n--b--\r\n",
            letter.rfc_message_id
        );
        let receipt = desk.receives_at("support@lumen.example", "", report.as_bytes());
        assert_eq!(
            (receipt.outcome, receipt.ticket_id),
            (Outcome::Appended, Some(ticket))
        );
        assert_eq!(
            desk.said(ticket).pop().and_then(|said| said.robot).as_deref(),
            Some("bounce")
        );
        let camille = desk.camille.id;
        assert_eq!(desk.read(move |tx| people::main_address(tx, camille)), None);
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        desk.receives(&plain_letter(
            "camille@posteo.example",
            "Encore",
            &[],
            "Bonjour, me lisez-vous ?",
        ));
        assert!(desk.read(move |tx| people::main_address(tx, camille)).is_some());
    });
}

#[test]
fn two_desks_that_answer_each_other_fall_silent() {
    story("two desks", |desk| {
        // The other desk answers everything and marks nothing.
        let mut to = "support@lumen.example".to_owned();
        for round in 0..12 {
            let raw = plain_letter(
                "help@other.example",
                &format!("Ticket {round}"),
                &[],
                "We have received your request.",
            );
            desk.receives_at(&to, "help@other.example", &raw);
            if let Some(letter) = desk.letters_out().pop() {
                to = letter.contents().expect("contents").reply_to;
            }
        }
        assert_eq!(desk.letters_out().len(), 1);
        let ticket = desk.letters_out()[0].ticket_id.expect("a ticket");
        let said = desk.said(ticket);
        assert_eq!(said.len(), 12);
        assert_eq!(said[11].robot.as_deref(), Some("muted"));
    });
}
