//! Several nodes, nodes that die, a clean stop, a clock that is moved.

use crate::correspondence::outbox::{MAILBOXES, State};
use crate::delivery::{Patience, Relay, Relays};
use crate::leaving;
use crate::store::Actor;
use crate::testing::delivery::{SHORT, SHORT_TIMING, to_its_end};
use crate::testing::sink::{At, Fault, Sink};
use crate::testing::{Left, story};
use jiff::SignedDuration;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

#[test]
fn two_nodes_send_each_letter_once() {
    story("two nodes", |desk| {
        let sink = Sink::open();
        for number in 0..20 {
            let ticket = desk.asks(&format!("Question {number}"), "Bonjour");
            desk.replies(ticket, "Voici.");
        }
        let (mut one, mut other) = (desk.courier(&sink.url()), desk.courier(&sink.url()));
        to_its_end(async {
            let (first, second) = tokio::join!(one.deliver_due(), other.deliver_due());
            first.and(second).expect("both rounds");
        });
        let mut ids: Vec<_> = sink
            .taken()
            .iter()
            .map(|taken| letters::read(&taken.raw).message_id)
            .collect();
        ids.sort();
        ids.dedup();
        assert_eq!((sink.taken().len(), ids.len()), (20, 20));
    });
}

#[test]
fn a_letter_in_the_hands_of_a_node_that_died_leaves_after_its_lease() {
    story("dead node", |desk| {
        desk.leaves(Left::FailedLetter);
        let sink = Sink::open();
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Voici.");
        for leaving in [false, true, true] {
            let claimed =
                desk.act(|act| leaving::claim(act, &MAILBOXES, 8, &[], &leaving::Scope::AllBut(vec![])));
            assert_eq!(claimed.len(), 1);
            let letter = claimed[0].parcel.clone();
            if leaving {
                assert!(desk.act(move |act| leaving::leave(act, &letter)));
            }
            desk.delivers(&sink.url());
            assert!(sink.taken().is_empty(), "its lease still holds");
            desk.desk.clock.advance(SignedDuration::from_secs(61));
        }
        desk.delivers(&sink.url());
        let letter = desk.letter(ticket);
        assert_eq!((letter.state, letter.uncertain), (State::Failed, true));
        assert!(sink.taken().is_empty(), "two nodes died while it was leaving");
    });
}

#[test]
fn a_letter_in_hand_is_not_taken_twice_when_the_clock_is_moved() {
    story("moved clock", |desk| {
        let sink = Sink::open();
        sink.fails(At::Recipient, Fault::Hang);
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Voici.");
        let mut courier = desk.courier(&sink.url());
        to_its_end(async {
            courier.look().await.expect("a look");
            desk.hours(72);
            courier.look().await.expect("a look");
            assert_eq!(courier.in_hand(), 1);
            courier.deliver_due().await.expect("a round");
        });
        assert_eq!(desk.letter(ticket).attempts, 1);
    });
}

#[test]
fn a_stop_hands_back_what_could_not_leave_in_time() {
    story("stop", |desk| {
        let sink = Sink::open();
        sink.fails(At::Dot, Fault::Hang);
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Voici.");
        let mut courier = desk.courier(&sink.url());
        to_its_end(async {
            courier.look().await.expect("a look");
            courier.stop().await;
        });
        assert_eq!(desk.letter(ticket).state, State::Sending);
        desk.delivers(&sink.url());
        let letter = desk.letter(ticket);
        assert_eq!((letter.state, sink.taken().len()), (State::Sent, 1));
    });
}

#[test]
fn the_courier_wakes_when_a_letter_is_queued_and_ends_when_asked() {
    story("running", |desk| {
        let sink = Sink::open();
        let ticket = desk.asks("Lampe", "Bonjour");
        let stop = CancellationToken::new();
        let relay = Relay::Smtp(sink.url().parse().expect("a URL"));
        to_its_end(async {
            let relays = Relays::new(&desk.desk, relay, Patience::default());
            let running = leaving::run(desk.desk.clone(), Box::new(relays), stop.clone());
            let running = tokio::spawn(running);
            let (message, ines) = (reply(desk), desk.ines.id);
            let said = desk.desk.act(Actor::Agent(ines), move |act| {
                crate::tickets::say(act, ticket, message)
            });
            said.await.expect("a reply");
            for _ in 0..4000 {
                if !sink.taken().is_empty() {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            stop.cancel();
            running.await.expect("a clean end");
        });
        assert_eq!((sink.taken().len(), desk.letter(ticket).state), (1, State::Sent));
    });
}

fn reply(desk: &crate::testing::TestDesk) -> crate::tickets::NewMessage {
    use crate::tickets::{Channel, MessageKind, NewMessage};
    NewMessage::text(
        MessageKind::Reply,
        desk.ines.id,
        true,
        Channel::Workspace,
        "Voici.",
    )
}

#[test]
fn the_demo_sends_nothing_and_without_a_relay_letters_wait() {
    story("no relay", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Voici.");
        let mut none = desk.courier_with(Relay::None, SHORT, SHORT_TIMING);
        to_its_end(none.deliver_due()).expect("a round");
        assert_eq!(desk.letter(ticket).state, State::Waiting);
        let mut demo = desk.courier_with(Relay::Demo, SHORT, SHORT_TIMING);
        to_its_end(demo.deliver_due()).expect("a round");
        assert_eq!(desk.letter(ticket).state, State::Sent);
    });
}
