//! A mailbox in quarantine holds its letters, and its release leaves none behind.

use crate::correspondence::outbox::{self, Purpose, State};
use crate::correspondence::{self, Block, Content, Letter};
use crate::ids::{MailboxId, MessageId, TicketId};
use crate::mailboxes::{self, SetUp};
use crate::store::{Act, Actor, Error, Result};
use crate::testing::{TestDesk, story};
use crate::{people, tickets};
use jiff::SignedDuration;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

fn mailbox(desk: &TestDesk, address: &str) -> MailboxId {
    let wish = SetUp {
        address: address.to_owned(),
        name: "Help".to_owned(),
        ..SetUp::default()
    };
    desk.act(move |act| mailboxes::set_up(act, None, &wish))
}

/// Queues a letter of a person's from this mailbox.
fn write(act: &mut Act, ticket: TicketId, from: MailboxId, message: MessageId) -> Result<()> {
    let ticket = tickets::find(act, ticket)?.ok_or(Error::NotFound)?;
    let to = people::find(act, ticket.requester_id)?;
    let letter = Letter {
        purpose: Purpose::Reply,
        ticket: &ticket,
        to: &to,
        content: Content {
            subject: "Lampe".to_owned(),
            blocks: vec![Block::Text("Bonjour".to_owned())],
        },
        message: Some(message),
        heads: correspondence::Heads::default(),
        mailbox: Some(from),
        aside: false,
        enclosed: vec![],
        good_until: None,
        delay: SignedDuration::ZERO,
        facts: vec![],
        opt_out: String::new(),
        as_it_is: false,
        others: vec![],
    };
    correspondence::send(act, letter).map(drop)
}

/// Says that it has come so far, and waits a moment for the other.
fn meet(here: &Sender<()>, there: &Receiver<()>) {
    let _ = here.send(());
    let _ = there.recv_timeout(Duration::from_millis(400));
}

#[test]
fn no_letter_stays_behind_that_is_queued_while_the_release_runs() {
    story("late letters", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let message = desk.replies(ticket, "Nous la remplaçons.");
        for (number, letter_first) in [true, false].into_iter().enumerate() {
            let from = mailbox(desk, &format!("help{number}@lumen.example"));
            let ((one, two), (there, back)) = (channel(), channel());
            let (two, back) = (Arc::new(Mutex::new(two)), Arc::new(Mutex::new(back)));
            let (writing, releasing) = (desk.desk.clone(), desk.desk.clone());
            let (kept, released) = std::thread::scope(|scope| {
                // Whoever begins has done its part and has not committed when the other begins.
                let writer = scope.spawn(move || {
                    if !letter_first {
                        let _ = two.lock().expect("whole").recv_timeout(Duration::from_secs(5));
                    }
                    writing.act_now(Actor::Desk, move |act| {
                        write(act, ticket, from, message)?;
                        if letter_first {
                            meet(&there, &two.lock().expect("whole"));
                        }
                        Ok(())
                    })
                });
                let releaser = scope.spawn(move || {
                    if letter_first {
                        let _ = back.lock().expect("whole").recv_timeout(Duration::from_secs(5));
                    }
                    releasing.act_now(Actor::Desk, move |act| {
                        let left = correspondence::release_mailbox(act, from, true)?;
                        if !letter_first {
                            meet(&one, &back.lock().expect("whole"));
                        }
                        Ok(left)
                    })
                });
                (writer.join().expect("it ends"), releaser.join().expect("it ends"))
            });
            kept.expect("the letter is kept");
            assert_eq!(released.expect("it is released"), u64::from(letter_first));
            let letter = desk.letter(ticket);
            assert_eq!(letter.mailbox_id, Some(from));
            assert!(!letter.held, "letter first: {letter_first}");
            assert_eq!(letter.state, State::Waiting);
            let count = desk.read(move |tx| outbox::in_quarantine_count(tx, from));
            assert_eq!(count, 0);
        }
    });
}

#[test]
fn the_last_mailbox_stays_and_one_that_goes_holds_nothing_back() {
    story("last mailbox", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let message = desk.replies(ticket, "Nous la remplaçons.");
        let first = desk.read(mailboxes::all)[0].id;
        let last = desk
            .desk
            .act_now(Actor::Desk, move |act| correspondence::retire_mailbox(act, first));
        assert!(matches!(last, Err(Error::Invalid(_))), "{last:?}");
        let other = mailbox(desk, "help@lumen.example");
        desk.act(move |act| write(act, ticket, other, message));
        assert!(desk.letter(ticket).held);
        desk.act(move |act| correspondence::retire_mailbox(act, other));
        let letter = desk.letter(ticket);
        assert_eq!((letter.held, letter.state), (false, State::Cancelled));
        assert_eq!(desk.read(mailboxes::all).len(), 1);
        let gone = desk
            .desk
            .act_now(Actor::Desk, move |act| correspondence::retire_mailbox(act, other));
        assert!(matches!(gone, Err(Error::NotFound)), "{gone:?}");
    });
}

#[test]
fn a_letter_of_a_program_from_before_lanes_is_one_of_its_mailbox() {
    story("before lanes", |desk| {
        let sink = crate::testing::sink::Sink::open();
        let ticket = desk.asks("Lampe", "Bonjour");
        let message = desk.replies(ticket, "Nous la remplaçons.");
        let other = mailbox(desk, "help@lumen.example");
        desk.act(move |act| write(act, ticket, other, message));
        // It names the mailbox alone.
        desk.act(|act| Ok(act.run("UPDATE outbox SET lane_id = NULL", [])?));
        let count = desk.read(move |tx| outbox::in_quarantine_count(tx, other));
        assert_eq!(count, 1);
        desk.delivers(&sink.url());
        assert_eq!(sink.taken().len(), 1, "its mailbox is in quarantine");
        desk.act(move |act| correspondence::release_mailbox(act, other, true));
        desk.delivers(&sink.url());
        assert_eq!(sink.taken().len(), 2);
    });
}
