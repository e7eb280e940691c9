//! A relay that is slow and well gets its letters, each once (RFC 5321, 4.5.3.2), and holds up nobody else's.

use crate::correspondence::outbox::State;
use crate::delivery::Patience;
use crate::mailboxes::{Secret, Security, Server, SetUp, end_quarantine, set_up};
use crate::testing::delivery::to_its_end;
use crate::testing::sink::{At, Fault, Sink};
use crate::testing::{TestDesk, story};
use database::params;
use jiff::SignedDuration;
use std::time::Duration;

/// A second takes a hundredth of one.
const FAST: Patience = Patience {
    tick: Duration::from_millis(10),
    reaching: 300,
    greeting: 300,
    command: 300,
    inviting: 120,
    piece: 180,
    taking: 600,
};

/// A minute of the scale above.
const A_MINUTE: Duration = Duration::from_millis(600);

#[test]
fn the_times_are_those_of_the_standard() {
    let usual = Patience::default();
    assert_eq!(usual.tick, Duration::from_secs(1));
    for (ours, standard) in [
        (usual.greeting, FAST.greeting),
        (usual.command, FAST.command),
        (usual.inviting, FAST.inviting),
        (usual.piece, FAST.piece),
        (usual.taking, FAST.taking),
    ] {
        assert_eq!(ours, standard);
    }
}

#[test]
fn a_relay_that_takes_its_time_gets_its_letters_once() {
    story("slow relay", |desk| {
        let sink = Sink::open();
        let steps = [
            At::Connection,
            At::Hello,
            At::Sender,
            At::Recipient,
            At::Data,
            At::Dot,
            At::Kept,
        ];
        let mut tickets = vec![];
        for step in steps {
            sink.fails(step, Fault::Wait(A_MINUTE));
            let ticket = desk.asks(&format!("{step:?}"), "Bonjour");
            desk.replies(ticket, "Voici.");
            tickets.push(ticket);
        }
        let mut courier = desk.patient_courier(&sink.url(), FAST);
        to_its_end(courier.deliver_due()).expect("a round");
        for ticket in tickets {
            let letter = desk.letter(ticket);
            assert_eq!(
                (letter.state, letter.attempts),
                (State::Sent, 1),
                "{}",
                letter.subject
            );
        }
        assert_eq!(sink.taken().len(), steps.len());
    });
}

/// Waits until the letter that leaves is its node's for now, or has left.
async fn until_held(desk: &TestDesk) {
    let now = desk.now();
    for _ in 0..1000 {
        let held = desk.desk.read(move |tx| {
            let sql = "SELECT id FROM outbox WHERE state = 'sent' OR (state = 'sending' AND leaving AND lease_until > $1) LIMIT 1";
            Ok(tx.find::<(i64,)>(sql, params![now])?)
        });
        if held.await.expect("it can be read").is_some() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("nobody renews it");
}

#[test]
fn no_other_node_takes_a_letter_whose_relay_is_still_at_work() {
    story("a long conversation", |desk| {
        let sink = Sink::open();
        sink.fails(At::Dot, Fault::Wait(Duration::from_secs(2)));
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Voici.");
        let mut busy = desk.patient_courier(&sink.url(), FAST);
        let mut other = desk.courier(&sink.url());
        to_its_end(async {
            busy.look().await.expect("a look");
            until_held(desk).await;
            for _ in 0..3 {
                desk.desk.clock.advance(SignedDuration::from_secs(61));
                // Renewed by the letter's own try: nobody looks at the courier meanwhile.
                until_held(desk).await;
                other.deliver_due().await.expect("a round");
            }
            busy.deliver_due().await.expect("a round");
        });
        let letter = desk.letter(ticket);
        assert_eq!((letter.state, letter.attempts), (State::Sent, 1));
        assert_eq!(sink.taken().len(), 1);
    });
}

#[test]
fn a_slow_relay_of_one_mailbox_holds_up_no_letters_of_others() {
    story("one slow relay", |desk| {
        let (slow, quick) = (Sink::open(), Sink::open());
        let port = slow.url().rsplit(':').next().and_then(|port| port.parse().ok());
        let wish = SetUp {
            address: "sales@lumen.example".to_owned(),
            relay: Some((
                Server {
                    host: "127.0.0.1".to_owned(),
                    port: port.expect("a port"),
                    security: Security::None,
                    ..Server::default()
                },
                Secret::default(),
            )),
            ..SetUp::default()
        };
        let sales = desk.act(move |act| set_up(act, None, &wish.complete(None)));
        desk.act(move |act| end_quarantine(act, sales));
        for number in 0..20 {
            slow.fails(At::Connection, Fault::Wait(A_MINUTE));
            let ticket = desk.asks(&format!("Offre {number}"), "Bonjour");
            desk.replies(ticket, "Voici.");
        }
        desk.act(move |act| {
            act.run(
                "UPDATE outbox SET lane_id = $1, mailbox_id = $1, held = FALSE",
                params![sales],
            )?;
            Ok(())
        });
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Voici.");
        let mut courier = desk.patient_courier(&quick.url(), FAST);
        to_its_end(async {
            courier.look().await.expect("a look");
            while quick.taken().is_empty() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            assert_eq!(slow.taken().len(), 0);
            courier.deliver_due().await.expect("a round");
        });
        assert_eq!((slow.taken().len(), quick.taken().len()), (20, 1));
        assert_eq!(desk.letter(ticket).state, State::Sent);
    });
}
