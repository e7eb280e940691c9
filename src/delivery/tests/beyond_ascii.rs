//! Addresses beyond ASCII: domains leave in A-labels by any relay, local parts only by one that knows SMTPUTF8 (RFC 6531).

use crate::correspondence::outbox::State;
use crate::ids::TicketId;
use crate::testing::mail::plain_letter;
use crate::testing::sink::Sink;
use crate::testing::{Left, TestDesk, story};

fn answered(desk: &TestDesk, from: &str) -> TicketId {
    let raw = plain_letter(
        from,
        "Frage",
        &["Precedence: list".to_owned()],
        "Guten Tag, kommt Ihre Antwort bei mir an?",
    );
    let ticket = desk.receives(&raw).ticket_id.expect("a ticket");
    desk.replies(ticket, "Ja, sie kommt an.");
    ticket
}

#[test]
fn an_umlaut_domain_leaves_in_its_exact_form() {
    story("umlaut domain out", |desk| {
        let relay = Sink::open();
        let ticket = answered(desk, "Info <info@grüße.example>");
        desk.delivers(&relay.url());
        let taken = relay.taken().pop().expect("it left");
        assert_eq!(taken.to, ["info@xn--gre-6ka8l.example"]);
        assert!(String::from_utf8_lossy(&taken.raw).contains("<info@xn--gre-6ka8l.example>"));
        assert!(taken.raw.is_ascii());
        assert_eq!(desk.letter(ticket).state, State::Sent);
    });
}

#[test]
fn a_local_part_beyond_ascii_needs_a_relay_that_knows_it() {
    story("smtputf8", |desk| {
        desk.leaves(Left::FailedLetter);
        let relay = Sink::open();
        let ticket = answered(desk, "Jörg Weiß <jörg.weiß@example.org>");
        desk.delivers(&relay.url());
        let letter = desk.letter(ticket);
        assert_eq!((letter.state, relay.taken().len()), (State::Failed, 0));
        let why = letter.last_error.unwrap_or_default().to_string();
        assert!(
            why.contains("jörg.weiß@example.org") && why.contains("SMTPUTF8"),
            "{why}"
        );

        let able = Sink::open();
        able.knows_utf8();
        desk.replies(ticket, "Noch einmal.");
        desk.delivers(&able.url());
        let taken = able.taken().pop().expect("it left");
        assert_eq!(taken.to, ["jörg.weiß@example.org"]);
        assert!(taken.from.ends_with(" SMTPUTF8"), "{}", taken.from);
        assert!(String::from_utf8_lossy(&taken.raw).contains("<jörg.weiß@example.org>"));

        // Others in copy are written to by any relay, and do not see what it cannot carry.
        let plain = answered(desk, "ana@web.example");
        desk.delivers(&able.url());
        let taken = able.taken().pop().expect("it left");
        assert!(!taken.from.contains("SMTPUTF8"), "{}", taken.from);
        assert_eq!(desk.letter(plain).state, State::Sent);
    });
}
