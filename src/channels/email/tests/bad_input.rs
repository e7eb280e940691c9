//! Bad letters are kept, none stops the mailbox, none opens a hole (threats M8 to M14).

use crate::channels::PROVIDERS;
use crate::channels::email::{Arrived, Source, receive};
use crate::events::{Event, Subject};
use crate::intake::{Outcome, raw as raw_mail, retry_one, retry_waiting, set_aside};
use crate::languages::Language;
use crate::store::{Act, Error, Result};
use crate::testing::mail::{plain_letter, wait};
use crate::testing::{TestDesk, story};
use crate::tickets;

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

/// Stands for a defect that only some letters meet.
fn stumble(act: &mut Act, subject: Subject, _: &Event) -> Result<()> {
    let Some(ticket) = subject.ticket() else {
        return Ok(());
    };
    match tickets::find(act, ticket)? {
        Some(ticket) if ticket.subject == "poison" => Err(Error::Broken("a defect".to_owned())),
        _ => Ok(()),
    }
}

#[test]
fn a_poisonous_letter_is_kept_tried_three_times_and_worked_on_once_when_the_defect_is_gone() {
    story("poison", |desk| {
        let mut broken = desk.desk.clone();
        broken.reactions = &[stumble];
        let letter = |subject: &str| Arrived {
            source: Source::Smtp,
            mail_from: Some("ana@web.example".to_owned()),
            recipients: vec!["support@lumen.example".to_owned()],
            raw: plain_letter("ana@web.example", subject, &[], "Bonjour à tous."),
        };
        let poison = wait(receive(&broken, letter("poison"))).expect("it is kept");
        assert_eq!((poison.outcome, poison.ticket_id), (Outcome::Quarantined, None));
        assert_eq!(desk.mail(poison.mail_id).outcome, Outcome::Waiting);
        let next = wait(receive(&broken, letter("sound"))).expect("the next does not wait");
        assert_eq!(next.outcome, Outcome::Created);

        for _ in 0..4 {
            wait(retry_waiting(&broken, PROVIDERS, 3)).expect("a look at what waits");
        }
        let kept = desk.mail(poison.mail_id);
        assert_eq!((kept.outcome, kept.attempts), (Outcome::Quarantined, 3));
        assert!(kept.reason.to_string().contains("a defect"));
        assert_eq!(desk.read(|tx| set_aside(tx, 10)).len(), 1);

        let again = wait(retry_one(&desk.desk, PROVIDERS, poison.mail_id)).expect("it is worked on");
        assert_eq!((again.outcome, again.mail_id), (Outcome::Created, poison.mail_id));
        assert!(
            wait(retry_one(&desk.desk, PROVIDERS, poison.mail_id)).is_err(),
            "it is not worked on twice"
        );
        let (tickets,): (i64,) = desk.read(|tx| Ok(tx.one("SELECT COUNT(*) FROM ticket", [])?));
        assert_eq!(tickets, 2);
    });
}

/// Stands for a database that is away, for whatever needs a ticket.
fn away(_: &mut Act, _: Subject, _: &Event) -> Result<()> {
    Err(database::Error::Unavailable("away".to_owned()).into())
}

#[test]
fn letters_kept_while_the_database_was_away_are_all_taken_in_order_when_it_answers() {
    story("database away", |desk| {
        let mut ill = desk.desk.clone();
        ill.reactions = &[away];
        let letters = 230;
        for number in 0..letters {
            let from = format!("c{number}@web.example");
            let letter = Arrived {
                source: Source::Smtp,
                mail_from: Some(from.clone()),
                recipients: vec!["support@lumen.example".to_owned()],
                raw: plain_letter(&from, &format!("Question {number}"), &[], "Bonjour."),
            };
            let kept = wait(receive(&ill, letter)).expect("it is kept");
            assert_eq!(kept.ticket_id, None);
        }
        for _ in 0..5 {
            assert!(
                wait(retry_waiting(&ill, PROVIDERS, 1)).is_err(),
                "it is still away"
            );
        }
        wait(retry_waiting(&desk.desk, PROVIDERS, 1)).expect("one look");
        assert!(desk.read(|tx| set_aside(tx, 10)).is_empty(), "no try was counted");
        let subjects: Vec<(String,)> =
            desk.read(|tx| Ok(tx.all("SELECT subject FROM ticket ORDER BY id", [])?));
        let wanted: Vec<_> = (0..letters)
            .map(|number| (format!("Question {number}"),))
            .collect();
        assert_eq!(subjects, wanted);
    });
}

#[test]
fn what_cannot_be_kept_is_not_acknowledged() {
    story("no database", |desk| {
        desk.desk.database.close_now();
        let mail = Arrived {
            source: Source::Smtp,
            mail_from: None,
            recipients: vec![],
            raw: b"From: a@web.example\r\n\r\nBonjour\r\n".to_vec(),
        };
        assert!(wait(receive(&desk.desk, mail)).is_err());
    });
}
