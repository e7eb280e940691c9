//! A letter becomes a ticket, is acknowledged, and is never taken twice.

use crate::calendars;
use crate::channels::email::{Arrived, Source, receive};
use crate::intake::{Outcome, find_by_external_id, raw as raw_mail};
use crate::languages::Language;
use crate::mailboxes;
use crate::people;
use crate::testing::mail::{plain_letter, wait};
use crate::testing::{TestDesk, story, viewer};
use crate::tickets;
use calendar::{Calendar, Hours, Span, Week};
use futures_util::future::join_all;
use letters::{Attachment, Draft, Mailbox, compose};

#[test]
fn a_new_letter_opens_a_ticket_and_is_acknowledged_with_the_expected_time() {
    let letters = [
        (
            "Bonjour, ma lampe est arrivée cassée hier. Que dois-je faire ?",
            Language::French,
            [
                "Nous avons bien reçu votre demande",
                "le mardi 3 novembre à 10\u{a0}h\u{a0}00",
            ],
        ),
        (
            "Guten Tag, meine Lampe ist gestern kaputt angekommen. Was soll ich tun?",
            Language::German,
            [
                "Wir haben Ihre Anfrage erhalten",
                "am Dienstag, 3. November, 10:00 Uhr",
            ],
        ),
        (
            "Hello, my lamp arrived broken yesterday. What should I do now?",
            Language::English,
            ["We have received your request", "by Tuesday 3 November, 10:00"],
        ),
    ];
    story("acknowledgement", |desk| {
        desk.hours(1);
        for (text, language, [subject, promise]) in letters {
            let from = format!("Ana <{language}@web.example>");
            let receipt = desk.receives(&plain_letter(&from, "Lampe", &[], text));
            assert_eq!(receipt.outcome, Outcome::Created);
            let ticket = desk.ticket(receipt.ticket_id.expect("a ticket"));
            assert_eq!((ticket.subject.as_str(), ticket.language), ("Lampe", language));
            assert_eq!(desk.said(ticket.id)[0].text, text);

            let letter = desk.letters_out().pop().expect("an acknowledgement");
            assert_eq!(letter.to_address, format!("{language}@web.example"));
            assert_eq!(letter.subject, format!("{subject} [#{}]", ticket.id));
            let contents = letter.contents().expect("contents");
            assert!(contents.text.contains(promise), "{}", contents.text);
            assert!(!contents.text.contains("Lampe") && !contents.html.contains("Lampe"));
        }
    });
}

#[test]
fn the_same_letter_is_taken_once_and_another_with_its_id_is_kept_too() {
    story("once", |desk| {
        let id = ["Message-ID: <one@web.example>".to_owned()];
        let letter = plain_letter("ana@web.example", "Lampe", &id, "Bonjour, elle est cassée.");
        let first = desk.receives(&letter);
        let traced = [b"Received: by mx2.example; Mon, 2 Nov 2026\r\n", &letter[..]].concat();
        let second = desk.receives(&traced);
        assert_eq!(second.outcome, Outcome::Duplicate);
        assert_eq!(
            (second.mail_id, second.ticket_id),
            (first.mail_id, first.ticket_id)
        );

        let other = plain_letter("ana@web.example", "Lampe", &id, "Bonjour, elle est réparée.");
        let third = desk.receives(&other);
        assert_eq!(third.outcome, Outcome::Created);
        let kept = desk.read(|tx| find_by_external_id(tx, "one@web.example"));
        assert_eq!(kept.len(), 3);
        let (inner, mail) = (desk.desk.clone(), third.mail_id);
        assert_eq!(desk.read(move |tx| raw_mail(&inner, tx, mail)), other);
    });
}

#[test]
fn a_team_with_its_own_calendar_is_expected_to_answer_by_that() {
    story("acknowledgement by team", |desk| {
        // Wednesday afternoons only: the eight hours are over on the second one.
        desk.act(|act| {
            let afternoon = Span::from_minutes(13 * 60, 18 * 60).expect("hours");
            let week = Week {
                wednesday: Hours::new(vec![afternoon]).expect("a day"),
                ..Week::default()
            };
            let rare = Calendar::new("Europe/Berlin", Some("DE-BE"), week).expect("a calendar");
            let team = people::add_team(act, "Repairs")?.id;
            let id = calendars::add(act, "Repairs", &rare)?;
            calendars::set_teams(act, id, &[team])?;
            let mailbox = mailboxes::main(act)?.expect("a mailbox");
            let wish = mailboxes::SetUp {
                team_id: Some(team),
                ..mailboxes::SetUp::of(act.desk, act, &mailbox)?
            };
            mailboxes::set_up(act, Some(mailbox.id), &wish)
        });
        let text = "Hello, my lamp arrived broken yesterday. What should I do now?";
        desk.receives(&plain_letter("alice@example.org", "Broken", &[], text));
        let letter = desk.letters_out().pop().expect("an acknowledgement");
        let contents = letter.contents().expect("a letter");
        assert!(
            contents.text.contains("by Wednesday 11 November, 16:00"),
            "{}",
            contents.text
        );
    });
}

#[test]
fn one_acknowledgement_a_sender_and_day() {
    story("one a day", |desk| {
        for number in 0..3 {
            let subject = format!("Question {number}");
            desk.receives(&plain_letter(
                "ana@web.example",
                &subject,
                &[],
                "Bonjour, une question.",
            ));
        }
        assert_eq!(desk.letters_out().len(), 1);
        desk.hours(25);
        desk.receives(&plain_letter(
            "ana@web.example",
            "Encore",
            &[],
            "Bonjour, une autre question.",
        ));
        assert_eq!(desk.letters_out().len(), 2);
    });
}

#[test]
fn letters_that_come_at_the_same_time_make_nothing_twice() {
    story("at once", |desk| {
        let arrived = |subject: String| Arrived {
            source: Source::Smtp,
            mail_from: Some("ana@web.example".to_owned()),
            recipients: vec!["support@lumen.example".to_owned()],
            raw: plain_letter(
                "Ana <ana@web.example>",
                &subject,
                &[],
                "Bonjour, une question à vous poser.",
            ),
        };
        let same = (0..6).map(|_| arrived("Lampe".to_owned()));
        let others = (0..4).map(|number| arrived(format!("Autre {number}")));
        let letters: Vec<Arrived> = same.chain(others).collect();
        let receipts = wait(join_all(
            letters.into_iter().map(|letter| receive(&desk.desk, letter)),
        ));
        let count = |outcome: Outcome| {
            let found = receipts
                .iter()
                .flatten()
                .filter(|receipt| receipt.outcome == outcome);
            found.count()
        };
        assert_eq!(
            (count(Outcome::Created), count(Outcome::Duplicate)),
            (5, 5),
            "{receipts:?}"
        );
        assert_eq!(desk.letters_out().len(), 1);
    });
}

#[test]
fn files_of_a_letter_are_shown_with_a_type_of_our_own_and_are_whole() {
    story("files", |desk| {
        let picture = [b"\x89PNG\r\n\x1a\n".to_vec(), vec![7; 100_000]].concat();
        let raw = compose(&Draft {
            from: Mailbox {
                name: "Ana".to_owned(),
                address: "ana@web.example".to_owned(),
            },
            subject: "Photo".to_owned(),
            message_id: "photo@web.example".to_owned(),
            text: "Bonjour, voici la photo de ma lampe.".to_owned(),
            attachments: vec![Attachment {
                file_name: "../../etc/lampe.png".to_owned(),
                content_type: "text/html".to_owned(),
                content_id: None,
                bytes: picture.clone(),
            }],
            ..Draft::default()
        });
        let receipt = desk.receives(&raw.expect("a letter"));
        let (ticket, ines) = (receipt.ticket_id.expect("a ticket"), viewer(&desk.ines));
        let files = desk.read(move |tx| tickets::attachments(tx, &ines, ticket));
        let [file] = files.as_slice() else {
            panic!("one file: {files:?}")
        };
        assert_eq!(
            (file.name.as_str(), file.content_type.as_str()),
            ("lampe.png", "image/png")
        );
        let (inner, hash) = (desk.desk.clone(), file.file_hash.clone());
        assert_eq!(desk.read(move |tx| inner.files.read(tx, &hash)), picture);
    });
}

#[test]
fn a_short_letter_of_a_new_sender_costs_the_writer_few_statements() {
    // The writer is what all letters wait for, and each letter pays for each of these. 22 of them are for the letter itself
    // (with a Message-ID and a name of three words); the rest is the acknowledgement, which the hourly budget ends.
    const MOST: usize = 34;
    let desk = TestDesk::on(database::testing::sqlite_from(crate::store::MIGRATIONS));
    let letter = |number: u32| {
        let from = format!("Nina {number} <nina{number}@posteo.example>");
        plain_letter(
            &from,
            "Lampe cassée",
            &[],
            "Bonjour, ma lampe est arrivée cassée.",
        )
    };
    desk.receives(&letter(1));
    database::testing::writer_statements();
    desk.receives(&letter(2));
    let statements = database::testing::writer_statements();
    let all = statements.join("\n");
    assert!(
        statements.len() <= MOST,
        "{} statements:\n{all}",
        statements.len()
    );
}
