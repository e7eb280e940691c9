//! Time passes in the order in which things are due.

use crate::correspondence::outbox::Purpose;
use crate::correspondence::{self, Block, Content, Letter};
use crate::demo::Jump;
use crate::demo::kept;
use crate::testing::{Browser, story};
use jiff::SignedDuration;

#[test]
fn each_letter_leaves_at_its_own_time_not_at_the_end_of_the_jump() {
    story("demo_jump", |desk| {
        let ticket = desk.ticket(desk.asks("Une lampe", "Bonjour, elle clignote."));
        let camille = desk.camille.clone();
        let begun = desk.now();
        desk.act(move |act| {
            for hours in [30, 5, 500] {
                let content = Content {
                    subject: "Rappel".to_owned(),
                    blocks: vec![Block::Text("Bonjour".to_owned())],
                };
                let mut letter = Letter::automatic(Purpose::Reminder, &ticket, &camille, content);
                letter.delay = SignedDuration::from_hours(hours);
                correspondence::send(act, letter)?;
            }
            Ok(())
        });
        let happened = desk.jumps("3d");
        assert_eq!(happened.letters, [(Purpose::Reminder, 2)]);
        let sent: Vec<(jiff::Timestamp,)> = desk.read(|tx| {
            Ok(tx.all(
                "SELECT sent_at FROM outbox WHERE state = 'sent' ORDER BY sent_at",
                [],
            )?)
        });
        let after: Vec<i64> = sent
            .iter()
            .map(|(at,)| at.duration_since(begun).as_hours())
            .collect();
        assert_eq!(after, [5, 30]);
        assert_eq!(desk.now(), begun + SignedDuration::from_hours(72));
    });
}

#[test]
fn three_business_days_from_a_friday_pass_the_weekend_and_are_remembered() {
    story("demo_business_days", |desk| {
        // From Monday 10:00 to Friday 10:00.
        desk.jumps("4d");
        desk.jumps("3b");
        let local = desk.now().in_tz("Europe/Paris").expect("a zone");
        // Wednesday 11 November is a holiday in France.
        assert_eq!(local.date().to_string(), "2026-11-12");
        let shift = desk.read(kept::shift);
        assert_eq!(shift, SignedDuration::from_hours(10 * 24));
    });
}

#[test]
fn what_was_written_just_before_a_jump_leaves_before_its_days_are_counted() {
    story("demo_just_written", |desk| {
        let ticket = desk.asks("Une lampe", "Bonjour, elle clignote.");
        let mut ines = Browser::of(desk, &desk.ines);
        let asks = [
            ("kind", "reply"),
            ("body", "Laquelle ?"),
            ("status", "pending"),
            ("seen", "999"),
            ("when", "now"),
        ];
        ines.post(&format!("/tickets/{ticket}/messages"), &asks);
        let reminders = |happened: crate::demo::Happened| {
            let found = happened
                .letters
                .into_iter()
                .find(|(purpose, _)| *purpose == Purpose::Reminder);
            found.map(|(_, count)| count)
        };
        // Ten seconds to take it back are not over yet.
        assert_eq!(reminders(desk.jumps("3b")), Some(1));
    });
}

#[test]
fn a_jump_says_how_far_in_one_of_three_ways() {
    assert_eq!("1h".parse::<Jump>().ok(), Some(Jump::Hours(1)));
    assert_eq!("2d".parse::<Jump>().ok(), Some(Jump::Days(2)));
    assert_eq!("7b".parse::<Jump>().ok(), Some(Jump::BusinessDays(7)));
    for wrong in ["", "b", "-1d", "0h", "9999d", "3é", "1d; DROP"] {
        assert!(wrong.parse::<Jump>().is_err(), "{wrong:?}");
    }
}
