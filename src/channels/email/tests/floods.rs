//! Loops and floods end by themselves, and the desk is nobody's weapon (threats M3, M4, M5).

use crate::correspondence::outbox::Purpose;
use crate::intake::{Outcome, Verdict, held_back};
use crate::people;
use crate::testing::mail::plain_letter;
use crate::testing::{TestDesk, story, viewer};
use crate::tickets::{self, MessageKind};
use jiff::SignedDuration;

fn acknowledgements(desk: &TestDesk) -> usize {
    let letters = desk.letters_out();
    letters
        .iter()
        .filter(|letter| letter.purpose == Purpose::Acknowledgement)
        .count()
}

#[test]
fn an_unmarked_robot_gets_one_answer_and_one_ticket() {
    story("unmarked robot", |desk| {
        let mut places = vec![];
        for second in 0..30 {
            let text = format!("The disk is full. Event {second}.");
            let raw = plain_letter("robot@plant.example", "Disk full", &[], &text);
            places.push(desk.receives(&raw).ticket_id);
            desk.desk.clock.advance(SignedDuration::from_secs(1));
        }
        places.dedup();
        assert_eq!(places.len(), 1, "one ticket");
        assert_eq!(acknowledgements(desk), 1);
        let ticket = places[0].expect("a ticket");
        assert_eq!(desk.said(ticket).len(), 30, "nothing is lost");
        // Other words are another matter.
        let raw = plain_letter(
            "robot@plant.example",
            "Disk full",
            &[],
            "The other disk is empty.",
        );
        assert_ne!(desk.receives(&raw).ticket_id, Some(ticket));
    });
}

#[test]
fn two_desks_that_answer_each_other_fall_silent() {
    story("two desks", |desk| {
        let first = plain_letter("help@other.example", "Question", &[], "Do you have lamps?");
        desk.receives(&first);
        for round in 0..4 {
            let ours = desk.letters_out().pop().expect("our acknowledgement");
            let reply_to = ours.contents().expect("contents").reply_to;
            // The other desk answers each of our letters, marks nothing and forgets the thread every second time.
            let subject = format!("We have received your request {round}");
            let raw = plain_letter(
                "help@other.example",
                &subject,
                &[],
                "Thank you for writing. A colleague will answer.",
            );
            let to = if round % 2 == 0 {
                reply_to
            } else {
                "support@lumen.example".to_owned()
            };
            desk.receives_at(&to, "help@other.example", &raw);
        }
        assert!(desk.letters_out().len() <= 2);
    });
}

#[test]
fn a_flood_in_strangers_names_is_held_and_customers_are_answered() {
    story("flood", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
        desk.replies(ticket, "Nous la remplaçons.");
        let marker = "BUY-PILLS";
        for victim in 0..120 {
            let from = format!(
                "\"{marker} http://pills.example\" <v{victim}@d{}.example>",
                victim % 3
            );
            let id = [format!("Message-ID: <{marker}{victim}@pills.example>")];
            let raw = plain_letter(&from, marker, &id, &format!("{marker} offer {victim}"));
            assert_eq!(desk.receives(&raw).outcome, Outcome::Created);
        }
        assert_eq!(acknowledgements(desk), 90);
        for letter in desk
            .letters_out()
            .iter()
            .filter(|letter| letter.purpose == Purpose::Acknowledgement)
        {
            let contents = letter.contents().expect("contents");
            assert_eq!(contents.to_name, "");
            for words in [&letter.subject, &contents.text, &contents.html] {
                assert!(!words.contains(marker), "{words}");
            }
        }
        let now = desk.now();
        assert_eq!(desk.read(move |tx| held_back(tx, now)).answers, 30);

        let known = plain_letter(
            "camille@posteo.example",
            "Vase",
            &[],
            "Bonjour, mon vase est cassé.",
        );
        desk.receives(&known);
        let proven = plain_letter(
            "ana@posteo.example",
            "Vase",
            &[],
            "Bonjour, le mien aussi est cassé.",
        );
        desk.receives_as(Verdict::Verified, "support@lumen.example", &proven);
        assert_eq!(acknowledgements(desk), 92);
        let disowned = plain_letter(
            "bob@posteo.example",
            "Vase",
            &[],
            "Bonjour, et le mien est perdu.",
        );
        desk.receives_as(Verdict::Failed, "support@lumen.example", &disowned);
        desk.hours(2);
        let later = plain_letter("eva@d1.example", "Vase", &[], "Bonjour, mon vase est ébréché.");
        desk.receives(&later);
        assert_eq!(acknowledgements(desk), 93);
    });
}

#[test]
fn one_domain_has_its_own_budget() {
    story("one domain", |desk| {
        for victim in 0..60 {
            let from = format!("v{victim}@victim.example");
            desk.receives(&plain_letter(&from, "Hi", &[], &format!("Offer {victim}")));
        }
        assert_eq!(acknowledgements(desk), 50);
    });
}

#[test]
fn sign_up_codes_are_for_agents_only() {
    story("codes", |desk| {
        let raw = plain_letter(
            "Chat <no-reply@chat.example>",
            "481516 is your confirmation code",
            &[],
            "Enter this code to join the workspace:\n\n481516",
        );
        let receipt = desk.receives(&raw);
        let id = receipt.ticket_id.expect("a ticket");
        assert!(!desk.ticket(id).subject.contains("481516"));
        let said = desk.said(id).pop().expect("it is shown to agents");
        assert_eq!(said.kind, MessageKind::Note);
        assert!(said.text.contains("481516"));
        let service = desk.read(|tx| people::by_address(tx, "no-reply@chat.example"));
        let service = viewer(&service.expect("the service"));
        let seen = desk.desk.read_now(move |tx| tickets::messages(tx, &service, id));
        assert!(
            matches!(seen, Err(crate::store::Error::NotFound)),
            "whoever asks sees nothing of it"
        );
        assert_eq!(desk.letters_out().len(), 0);
    });
}
