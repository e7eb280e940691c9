//! Bad letters are kept, none stops the mailbox, none opens a hole (SECURITY M8 to M14).

use crate::channels::email::{Outcome, raw_mail, retry_one};
use crate::languages::Language;
use crate::testing::mail::{plain_letter, wait};
use crate::testing::{TestDesk, story};
use database::params;

fn is_kept(desk: &TestDesk, what: &str, raw: &[u8]) {
    let receipt = desk.receives(raw);
    assert_eq!(
        receipt.outcome,
        Outcome::Created,
        "{what}: {}",
        desk.mail(receipt.mail_id).reason
    );
    let (inner, mail) = (desk.desk.clone(), receipt.mail_id);
    assert_eq!(desk.read(move |tx| raw_mail(&inner, tx, mail)), raw, "{what}");
}

#[test]
fn each_bad_letter_is_kept_and_shown() {
    story("bad letters", |desk| {
        let long = "x".repeat(5000);
        let cases: Vec<(&str, Vec<u8>)> = vec![
            ("nothing at all", vec![]),
            ("no header", b"\r\njust words\r\n".to_vec()),
            ("truncated MIME", b"From: a@web.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/pl".to_vec()),
            ("an unknown charset", b"From: a@web.example\r\nContent-Type: text/plain; charset=klingon\r\n\r\nBonjour \xE9\xFF\r\n".to_vec()),
            ("NUL bytes", b"From: a@web.example\r\nSubject: a\0b\r\n\r\nBon\0jour\r\n".to_vec()),
            ("no sender", b"Subject: a\r\n\r\nBonjour\r\n".to_vec()),
            ("two senders", b"From: a@web.example\r\nFrom: b@web.example\r\n\r\nBonjour\r\n".to_vec()),
            ("a long name and id", format!("From: {long} <n@web.example>\r\nMessage-ID: <{long}@x>\r\nSubject: {long}\r\n\r\nBonjour\r\n").into_bytes()),
            ("a header of 1 MB", [b"From: a@web.example\r\nX-Long: ", "y".repeat(1 << 20).as_bytes(), b"\r\n\r\nBonjour\r\n"].concat()),
            ("scripts", b"From: a@web.example\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script><p>Bonjour</p>".to_vec()),
        ];
        for (what, raw) in &cases {
            is_kept(desk, what, raw);
        }
        let unsure = desk.receives(b"Subject: b\r\n\r\nQui suis-je ?\r\n");
        let ticket = desk.ticket(unsure.ticket_id.expect("a ticket"));
        let requester = ticket.requester_id;
        assert_eq!(
            desk.read(move |tx| crate::people::main_address(tx, requester)),
            None
        );
    });
}

#[test]
fn no_subject_is_said_in_the_letters_language_and_outside_headers_do_nothing() {
    story("no subject", |desk| {
        let raw = plain_letter(
            "a@web.example",
            "",
            &[
                "X-Desk-Ticket: 1".to_owned(),
                "X-Desk-Priority: urgent".to_owned(),
                "Cc: eve@web.example".to_owned(),
            ],
            "Guten Tag, meine Lampe ist leider kaputt gegangen.",
        );
        let receipt = desk.receives(&raw);
        let ticket = desk.ticket(receipt.ticket_id.expect("a ticket"));
        assert_eq!(
            (ticket.subject.as_str(), ticket.language),
            ("(ohne Betreff)", Language::German)
        );
        assert_eq!(ticket.priority.as_str(), "normal");
        assert!(
            desk.read(move |tx| crate::tickets::participants(tx, ticket.id))
                .is_empty()
        );
    });
}

#[test]
fn a_letter_that_cannot_be_worked_on_waits_and_is_worked_on_later_once() {
    story("poison", |desk| {
        let receipt = desk.receives(&plain_letter("ana@web.example", "Lampe", &[], "Bonjour à tous."));
        let (mail, ticket) = (receipt.mail_id, receipt.ticket_id);
        // As if the first try had failed: the letter is kept and nothing was made of it.
        desk.act(move |act| {
            act.run(
                "UPDATE mail SET outcome = 'quarantined', ticket_id = NULL, message_id = NULL WHERE id = $1",
                params![mail],
            )?;
            Ok(())
        });
        let again = wait(retry_one(&desk.desk, mail)).expect("it is worked on");
        assert_eq!((again.outcome, again.mail_id), (Outcome::Created, mail));
        assert_ne!(again.ticket_id, ticket);
        assert!(
            wait(retry_one(&desk.desk, mail)).is_err(),
            "it is not worked on twice"
        );
    });
}
