//! An acknowledgement that a relay put off (greylisting) does not arrive behind the answer.

use crate::correspondence::outbox::State;
use crate::ids::TicketId;
use crate::testing::mail::plain_letter;
use crate::testing::sink::{At, Fault, Sink};
use crate::testing::{Browser, TestDesk, story};
use jiff::SignedDuration;

fn later(desk: &TestDesk) {
    desk.desk.clock.advance(SignedDuration::from_mins(6));
}

/// A letter comes, and the relay puts its acknowledgement off.
fn put_off(desk: &TestDesk, sink: &Sink, name: &str) -> TicketId {
    let from = format!("{name} <{name}@web.example>");
    let letter = plain_letter(&from, "Lampe", &[], "Bonjour, ma lampe est arrivée cassée.");
    let ticket = desk.receives(&letter).ticket_id.expect("a ticket");
    sink.fails(At::Recipient, Fault::Say("450 4.2.0 greylisted, try again later"));
    desk.delivers(&sink.url());
    assert_eq!(
        (desk.letter(ticket).state, desk.letter(ticket).attempts),
        (State::Waiting, 1)
    );
    ticket
}

#[test]
fn an_acknowledgement_that_was_put_off_is_withheld_once_the_answer_has_left() {
    story("greylisting", |desk| {
        let sink = Sink::open();
        let ticket = put_off(desk, &sink, "ana");
        desk.replies(ticket, "Nous la remplaçons.");
        desk.delivers(&sink.url());
        later(desk);
        desk.delivers(&sink.url());
        let taken = sink.taken();
        assert_eq!(taken.len(), 1);
        assert!(letters::read(&taken[0].raw).text.contains("Nous la remplaçons."));
        assert_eq!(desk.outbox_of(ticket)[0].state, State::Cancelled);
        assert!(desk.happened(ticket).contains(&"letter_withheld".to_owned()));
        let page = Browser::of(desk, &desk.ines)
            .get(&format!("/tickets/{ticket}"))
            .body;
        assert!(page.contains("our reply was sent before it"));
    });
}

#[test]
fn it_leaves_where_nobody_has_answered_and_before_the_answer_where_nothing_put_it_off() {
    story("no answer yet", |desk| {
        let sink = Sink::open();
        let ticket = put_off(desk, &sink, "ana");
        later(desk);
        desk.delivers(&sink.url());
        assert_eq!((desk.letter(ticket).state, sink.taken().len()), (State::Sent, 1));

        let letter = plain_letter("ben@web.example", "Vase", &[], "Bonjour, où est mon vase ?");
        let ticket = desk.receives(&letter).ticket_id.expect("a ticket");
        desk.replies(ticket, "En route.");
        desk.delivers(&sink.url());
        let taken = sink.taken();
        assert_eq!(taken.len(), 3);
        assert!(letters::read(&taken[2].raw).text.contains("En route."));
    });
}
