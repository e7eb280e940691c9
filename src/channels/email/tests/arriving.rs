//! A letter becomes a ticket, is acknowledged, and is never taken twice.

use crate::channels::email::{Outcome, mails_by_rfc_id, raw_mail};
use crate::languages::Language;
use crate::testing::mail::plain_letter;
use crate::testing::story;

#[test]
fn a_new_letter_opens_a_ticket_and_is_acknowledged_with_the_expected_time() {
    let letters = [
        (
            "Bonjour, ma lampe est arrivée cassée hier. Que dois-je faire ?",
            Language::French,
            [
                "Nous avons bien reçu votre demande",
                "le mardi 3 novembre, 10 h 00",
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
        let kept = desk.read(|tx| mails_by_rfc_id(tx, "one@web.example"));
        assert_eq!(kept.len(), 3);
        let (inner, mail) = (desk.desk.clone(), third.mail_id);
        assert_eq!(desk.read(move |tx| raw_mail(&inner, tx, mail)), other);
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
