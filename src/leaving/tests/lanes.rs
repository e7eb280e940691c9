//! Lanes beside each other: order, ceilings, holds, and faults that stay where they are.

use super::{answers, arrived, queue, queued, state, text};
use crate::correspondence::outbox::{MAILBOXES, State};
use crate::languages::Sentence;
use crate::leaving::{self, Lane};
use crate::testing::carrier::{ACCOUNTS, Answer, SLOW};
use crate::testing::sink::{At, Fault, Sink};
use crate::testing::story;
use jiff::SignedDuration;
use std::sync::Arc;

#[test]
fn what_one_person_reads_about_a_ticket_arrives_in_the_order_in_which_it_was_written() {
    story("order", |desk| {
        let network = Arc::default();
        let ticket = desk.asks("Lampe", "Bonjour");
        for words in ["un", "deux", "trois"] {
            queued(desk, ticket, words);
        }
        // One that is put off holds up no other.
        answers(&network, 1, &[Answer::NotNow]);
        desk.texts_leave(&network);
        assert_eq!(arrived(&network), ["deux", "trois"]);
        desk.hours(1);
        desk.texts_leave(&network);
        assert_eq!(arrived(&network), ["deux", "trois", "un"]);
        for words in ["quatre", "cinq"] {
            queued(desk, ticket, words);
        }
        desk.texts_leave(&network);
        assert_eq!(arrived(&network)[3..], ["quatre", "cinq"]);
    });
}

#[test]
fn an_account_that_is_away_is_spared_and_holds_up_neither_others_nor_letters() {
    story("away", |desk| {
        let (network, sink) = (Arc::default(), Sink::open());
        let tickets: Vec<_> = (0..7)
            .map(|number| desk.asks(&format!("Question {number}"), "Bonjour"))
            .collect();
        answers(&network, 1, &[Answer::Away; 20]);
        for ticket in &tickets {
            queued(desk, *ticket, "par 1");
        }
        let mut courier = desk.text_courier(&network);
        let mut round = || crate::testing::delivery::to_its_end(courier.deliver_due()).expect("a round");
        round();
        desk.hours(1);
        // It counts as away by now: one text at a time looks whether it is back, and no more within thirty seconds.
        let left = network.answers.lock().expect("whole").len();
        round();
        assert_eq!(left - network.answers.lock().expect("whole").len(), 1);
        queue(desk, text(desk, tickets[0], 2, "par 2"));
        desk.replies(tickets[0], "Voici.");
        round();
        desk.delivers(&sink.url());
        assert_eq!(
            (arrived(&network), sink.taken().len()),
            (vec!["par 2".to_owned()], 1)
        );
        network.answers.lock().expect("whole").clear();
        desk.hours(1);
        round();
        assert_eq!(arrived(&network).len(), 8);
    });
}

#[test]
fn a_relay_that_is_away_holds_up_no_text() {
    story("relay away", |desk| {
        let (network, sink) = (Arc::default(), Sink::open());
        let ticket = desk.asks("Lampe", "Bonjour");
        sink.fails(At::Connection, Fault::Drop);
        desk.replies(ticket, "Voici.");
        queued(desk, ticket, "Elle est prête.");
        desk.delivers(&sink.url());
        desk.texts_leave(&network);
        assert_eq!(arrived(&network), ["Elle est prête."]);
        assert_eq!(desk.letter(ticket).state, State::Waiting);
    });
}

#[test]
fn a_lane_that_is_held_sends_nothing_until_it_is_let_go() {
    story("held lane", |desk| {
        let network = Arc::default();
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut by_a_person = text(desk, ticket, 1, "Voici.");
        by_a_person.held = true;
        let mut automatic = text(desk, ticket, 1, "Bien reçu.");
        (automatic.held, automatic.automatic) = (true, true);
        let other = queue(desk, text(desk, ticket, 2, "par 2"));
        let (one, two) = (queue(desk, by_a_person), queue(desk, automatic));
        desk.texts_leave(&network);
        assert_eq!((arrived(&network).len(), state(desk, other)), (1, State::Sent));
        let lane = Lane {
            kind: &ACCOUNTS,
            id: 1,
        };
        // A mailbox of the same number is another lane.
        let mailbox = Lane {
            kind: &MAILBOXES,
            id: 1,
        };
        for (lane, leaving) in [(mailbox, 0), (lane, 1)] {
            let reason = Sentence::from_stored("it was held".to_owned());
            let (left, _) = desk.act(move |act| leaving::end_hold(act, lane, true, &reason));
            assert_eq!(left, leaving);
        }
        desk.texts_leave(&network);
        assert_eq!(
            (state(desk, one), state(desk, two)),
            (State::Sent, State::Cancelled)
        );
    });
}

#[test]
fn a_lane_with_a_ceiling_sends_no_more_than_that_in_an_hour() {
    story("ceiling", |desk| {
        let network = Arc::default();
        let ticket = desk.asks("Lampe", "Bonjour");
        for number in 0..3 {
            queue(desk, text(desk, ticket, SLOW, &format!("{number}")));
            queued(desk, ticket, &format!("par 1: {number}"));
        }
        desk.texts_leave(&network);
        assert_eq!(arrived(&network).len(), 5);
        let full = desk.read(|tx| {
            leaving::full_lanes(tx, &ACCOUNTS, "2026-11-02T09:00:00Z".parse().expect("an instant"))
        });
        assert_eq!(full, [SLOW]);
        desk.desk.clock.advance(SignedDuration::from_mins(61));
        desk.texts_leave(&network);
        assert_eq!(arrived(&network).len(), 6);
    });
}
