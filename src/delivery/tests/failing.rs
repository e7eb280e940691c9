//! Letters that do not leave at the first try.

use crate::correspondence::outbox::State;
use crate::events::{self, Event, LetterEvent};
use crate::ids::TicketId;
use crate::leaving;
use crate::store::Actor;
use crate::testing::sink::{At, Fault, STEPS, Sink};
use crate::testing::{Left, TestDesk, story};
use jiff::SignedDuration;
use std::net::TcpListener;

fn replied(desk: &TestDesk) -> TicketId {
    let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
    desk.replies(ticket, "Nous vous en envoyons une autre.");
    ticket
}

fn minutes(desk: &TestDesk, minutes: i64) {
    desk.desk.clock.advance(SignedDuration::from_mins(minutes));
}

fn last_event(desk: &TestDesk, ticket: TicketId) -> Option<Event> {
    let events = desk.read(move |tx| events::of_ticket(tx, ticket));
    events.last().and_then(|recorded| recorded.event())
}

#[test]
fn a_relay_that_is_down_delays_a_letter_and_loses_none() {
    story("relay down", |desk| {
        let ticket = replied(desk);
        let nobody = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let away = format!("smtp://{}", nobody.expect("a port"));
        desk.delivers(&away);
        let letter = desk.letter(ticket);
        assert_eq!(
            (letter.state, letter.attempts, letter.uncertain),
            (State::Waiting, 1, false)
        );
        let waits = letter.due_at.duration_since(desk.now());
        assert!((48..=72).contains(&waits.as_secs()), "{waits}");
        let words = letter.last_error.unwrap_or_default().to_string();
        assert!(
            words.contains("127.0.0.1:") && words.contains("refused"),
            "{words}"
        );

        let sink = Sink::open();
        desk.delivers(&sink.url());
        assert_eq!(sink.taken().len(), 0);
        minutes(desk, 2);
        desk.delivers(&sink.url());
        assert_eq!(sink.taken().len(), 1);
        assert_eq!(desk.letter(ticket).state, State::Sent);
    });
}

#[test]
fn a_cut_at_any_step_loses_no_letter_and_repeats_one_only_after_the_dot() {
    story("nine cuts", |desk| {
        for step in STEPS {
            let sink = Sink::open();
            sink.fails(step, Fault::Drop);
            let ticket = replied(desk);
            desk.delivers(&sink.url());
            // A small text and its dot are in one packet: when the relay stops reading within, only it knows.
            if step != At::Text {
                let uncertain = matches!(step, At::Dot | At::Kept);
                assert_eq!(desk.letter(ticket).uncertain, uncertain, "{step:?}");
            }
            minutes(desk, 6);
            desk.delivers(&sink.url());
            assert_eq!(desk.letter(ticket).state, State::Sent, "{step:?}");
            let taken = sink.taken();
            assert_eq!(taken.len(), if step == At::Kept { 2 } else { 1 }, "{step:?}");
            for taken in taken {
                let id = letters::read(&taken.raw).message_id;
                assert_eq!(id, Some(desk.letter(ticket).rfc_message_id));
            }
        }
    });
}

#[test]
fn a_relay_that_falls_silent_is_given_up_on_at_any_step() {
    story("silence", |desk| {
        for step in [At::Recipient, At::Dot] {
            let sink = Sink::open();
            sink.fails(step, Fault::Hang);
            let ticket = replied(desk);
            desk.delivers(&sink.url());
            let letter = desk.letter(ticket);
            assert_eq!(
                (letter.state, letter.uncertain),
                (State::Waiting, step == At::Dot)
            );
            assert!(
                letter
                    .last_error
                    .unwrap_or_default()
                    .to_string()
                    .contains("did not answer in time")
            );
            minutes(desk, 6);
            desk.delivers(&Sink::open().url());
        }
    });
}

#[test]
fn uncertain_twice_is_not_tried_a_third_time() {
    story("uncertain", |desk| {
        desk.leaves(Left::FailedLetter);
        let sink = Sink::open();
        sink.fails(At::Kept, Fault::Drop);
        sink.fails(At::Recipient, Fault::Say("451 later"));
        sink.fails(At::Kept, Fault::Drop);
        let ticket = replied(desk);
        for _ in 0..5 {
            desk.delivers(&sink.url());
            minutes(desk, 20);
        }
        assert_eq!(sink.taken().len(), 2);
        let letter = desk.letter(ticket);
        assert_eq!((letter.state, letter.uncertain), (State::Failed, true));
        assert!(
            letter
                .last_error
                .unwrap_or_default()
                .to_string()
                .contains("may have arrived")
        );
    });
}

#[test]
fn a_refusal_for_good_fails_at_once_in_the_relays_words_and_can_be_retried() {
    story("550", |desk| {
        let sink = Sink::open();
        sink.fails(
            At::Recipient,
            Fault::Say("550-5.1.1 no such user\r\n550 5.1.1 here"),
        );
        let ticket = replied(desk);
        desk.delivers(&sink.url());
        let letter = desk.letter(ticket);
        assert_eq!(letter.state, State::Failed);
        let words = letter.last_error.unwrap_or_default().to_string();
        assert!(
            words.contains("refused the recipient camille@posteo.example: 550 5.1.1 no such user"),
            "{words}"
        );
        assert!(matches!(
            last_event(desk, ticket),
            Some(Event::Letter(LetterEvent::Failed { last: true, .. }))
        ));
        let camille = desk.camille.id;
        assert_eq!(
            desk.read(move |tx| crate::people::main_address(tx, camille)),
            None
        );

        let id = letter.id;
        desk.act_as(&desk.ines, move |act| leaving::release(act, id));
        desk.delivers(&sink.url());
        assert_eq!(desk.letter(ticket).state, State::Sent);
        assert!(
            desk.desk
                .act_now(Actor::Desk, move |act| leaving::release(act, id))
                .is_err()
        );
    });
}

#[test]
fn a_refusal_for_now_waits_and_an_agent_need_not() {
    story("421 and 450", |desk| {
        let refusals = [
            (At::Connection, "421 too busy"),
            (At::Connection, "554 not you"),
            (At::Recipient, "450 4.2.1 mailbox busy"),
            (At::Dot, "451 later"),
        ];
        for (step, words) in refusals {
            let sink = Sink::open();
            sink.fails(step, Fault::Say(words));
            let ticket = replied(desk);
            desk.delivers(&sink.url());
            let letter = desk.letter(ticket);
            assert_eq!(
                (letter.state, letter.uncertain),
                (State::Waiting, false),
                "{words}"
            );
            assert!(letter.last_error.unwrap_or_default().to_string().contains(words));
            let id = letter.id;
            desk.act_as(&desk.ines, move |act| leaving::release(act, id));
            desk.delivers(&sink.url());
            assert_eq!((desk.letter(ticket).state, sink.taken().len()), (State::Sent, 1));
        }
    });
}

#[test]
fn five_days_and_it_is_given_up() {
    story("five days", |desk| {
        desk.leaves(Left::FailedLetter);
        let ticket = replied(desk);
        let sink = Sink::open();
        let mut tries = 0;
        while desk.letter(ticket).state == State::Waiting {
            sink.fails(At::Sender, Fault::Say("451 later"));
            desk.delivers(&sink.url());
            desk.hours(5);
            tries += 1;
        }
        assert_eq!((tries, desk.letter(ticket).state), (26, State::Failed));
        let failures = desk
            .happened(ticket)
            .iter()
            .filter(|kind| *kind == "letter_failed")
            .count();
        assert_eq!(failures, 2);
    });
}

#[test]
fn a_refused_copy_does_not_hold_up_the_letter() {
    story("copy", |desk| {
        desk.leaves(Left::FailedLetter);
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.act(move |act| {
            let gone = crate::people::find_or_add_customer(act, "", "bounce@posteo.example", None)?;
            crate::tickets::join(act, ticket, gone.id)
        });
        desk.replies(ticket, "Bonjour");
        let sink = Sink::open();
        sink.refuses("bounce@posteo.example");
        desk.delivers(&sink.url());
        let letters = desk.outbox_of(ticket);
        assert_eq!((letters[0].state, letters[1].state), (State::Sent, State::Failed));
        assert_eq!(sink.taken()[0].to, ["camille@posteo.example"]);
        let error = letters[1].last_error.clone().unwrap_or_default().to_string();
        assert!(error.contains("bounce@posteo.example"), "{error}");
    });
}
