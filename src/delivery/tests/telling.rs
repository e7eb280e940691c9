//! That letters do not leave is told from the first try that shows it to the first that shows that it is over.

use crate::correspondence::outbox::State;
use crate::delivery::relay_troubles;
use crate::mailboxes::Step;
use crate::testing::sink::{At, Fault, Sink};
use crate::testing::{Left, TestDesk, story};
use jiff::SignedDuration;

fn replied(desk: &TestDesk) -> crate::ids::TicketId {
    let ticket = desk.asks("Lampe", "Bonjour");
    desk.replies(ticket, "Voici.");
    ticket
}

fn later(desk: &TestDesk) {
    desk.desk.clock.advance(SignedDuration::from_mins(6));
}

#[test]
fn a_relay_that_refuses_everybody_is_told_until_it_takes_a_letter() {
    let refusals = [
        (At::Connection, "554 5.7.1 not you", Step::Take),
        (At::Connection, "421 4.3.2 closing down", Step::Take),
        (At::Sender, "530 5.7.0 sign in first", Step::SignIn),
        (At::Sender, "451 4.7.1 your sender is not known here", Step::Take),
        (At::Recipient, "452 4.3.1 the disk is full", Step::Take),
        (
            At::Recipient,
            "554 5.7.1 <camille@posteo.example>: Relay access denied",
            Step::Take,
        ),
    ];
    story("refusing relay", |desk| {
        for (at, says, step) in refusals {
            let sink = Sink::open();
            let ticket = replied(desk);
            let begun = desk.now();
            for _ in 0..2 {
                sink.fails(at, Fault::Say(says));
                desk.delivers(&sink.url());
                let troubles = desk.read(relay_troubles);
                assert_eq!(troubles.len(), 1, "{says}");
                assert_eq!(
                    (troubles[0].fault.step, troubles[0].since),
                    (step, begun),
                    "{says}"
                );
                assert_eq!(troubles[0].mailbox, None);
                assert!(says.ends_with(&troubles[0].fault.said), "{says}");
                assert_eq!(
                    desk.letter(ticket).state,
                    State::Waiting,
                    "{says}: it is not given up"
                );
                later(desk);
            }
            desk.delivers(&sink.url());
            assert_eq!(desk.letter(ticket).state, State::Sent);
            assert!(desk.read(relay_troubles).is_empty(), "{says}");
        }
    });
}

#[test]
fn a_relay_that_was_away_for_days_is_noticed_within_a_minute_when_it_is_back() {
    story("back again", |desk| {
        let sink = Sink::open();
        let ticket = replied(desk);
        for _ in 0..20 {
            sink.fails(At::Connection, Fault::Drop);
            desk.delivers(&sink.url());
            desk.hours(5);
        }
        sink.fails(At::Connection, Fault::Drop);
        desk.delivers(&sink.url());
        assert_eq!(desk.letter(ticket).state, State::Waiting);
        desk.desk.clock.advance(SignedDuration::from_secs(72));
        desk.delivers(&sink.url());
        assert_eq!(desk.letter(ticket).state, State::Sent);
        assert!(desk.read(relay_troubles).is_empty());
    });
}

#[test]
fn what_a_relay_says_of_one_letter_is_no_trouble_of_the_relay() {
    story("one letter", |desk| {
        desk.leaves(Left::FailedLetter);
        for says in [
            "450 4.2.0 greylisted",
            "550 5.1.1 no such user",
            "552 5.3.4 too large",
        ] {
            let sink = Sink::open();
            replied(desk);
            sink.fails(At::Recipient, Fault::Say(says));
            desk.delivers(&sink.url());
            assert!(desk.read(relay_troubles).is_empty(), "{says}");
        }
    });
}

#[test]
fn what_was_told_of_a_relay_that_is_set_no_more_is_forgotten() {
    story("another relay", |desk| {
        let nobody = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        replied(desk);
        desk.delivers(&format!("smtp://{}", nobody.expect("a port")));
        let troubles = desk.read(relay_troubles);
        assert_eq!((troubles.len(), troubles[0].fault.step), (1, Step::Reach));
        // Nothing is due: the new relay is not even asked.
        desk.delivers(&Sink::open().url());
        assert!(desk.read(relay_troubles).is_empty());
    });
}
