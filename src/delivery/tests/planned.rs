//! Planned messages while the clock is moved.

use crate::delivery::planned::{Spans, say_passed};
use crate::delivery::say_due;
use crate::ids::TicketId;
use crate::testing::delivery::to_its_end;
use crate::testing::{Browser, TestDesk, story};
use crate::tickets;
use axum::http::StatusCode;
use jiff::SignedDuration;
use std::time::Duration;

fn sends(desk: &TestDesk, when: &str) -> TicketId {
    let ticket = desk.asks("Lampe", "Bonjour");
    let mut ines = Browser::of(desk, &desk.ines);
    let seen = desk.read(move |tx| tickets::latest_message(tx, ticket));
    let seen = seen.expect("a message").to_string();
    let typed = [
        ("kind", "reply"),
        ("body", "Nous la remplaçons."),
        ("when", when),
        ("seen", &seen),
    ];
    let sent = ines.post(&format!("/tickets/{ticket}/messages"), &typed);
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(!was_said(desk, ticket));
    ticket
}

/// One look of the process after it has run for so many seconds.
fn looks(desk: &TestDesk, spans: &mut Spans, up: u64) {
    to_its_end(async {
        say_due(&desk.desk).await.expect("a look");
        let up = Duration::from_secs(up);
        say_passed(&desk.desk, spans, up).await.expect("a look");
    });
}

fn was_said(desk: &TestDesk, ticket: TicketId) -> bool {
    desk.said(ticket).len() > 1
}

#[test]
fn a_reply_leaves_after_its_ten_seconds_or_its_hour_though_the_clock_is_set_back() {
    story("a clock set back", |desk| {
        for (when, span) in [("", 10), ("hour", 3600)] {
            let mut spans = Spans::default();
            let ticket = sends(desk, when);
            looks(desk, &mut spans, 100);
            desk.desk.clock.advance(SignedDuration::from_hours(-3));
            looks(desk, &mut spans, 100 + span - 1);
            assert!(!was_said(desk, ticket), "not before its time");
            looks(desk, &mut spans, 100 + span);
            assert!(was_said(desk, ticket), "{when}");
            looks(desk, &mut spans, 200 + span);
            assert_eq!(desk.said(ticket).len(), 2, "the question and one reply");
        }
    });
}

#[test]
fn a_reply_for_tomorrow_leaves_at_its_hour_of_the_clock() {
    story("tomorrow", |desk| {
        let mut spans = Spans::default();
        let ticket = sends(desk, "tomorrow");
        looks(desk, &mut spans, 100);
        desk.desk.clock.advance(SignedDuration::from_hours(-3));
        looks(desk, &mut spans, 100 + 24 * 3600);
        assert!(!was_said(desk, ticket), "it is not nine in the morning yet");
        desk.jumps_to("2026-11-03T08:00:00Z");
        looks(desk, &mut spans, 100 + 27 * 3600);
        assert!(was_said(desk, ticket));
    });
}
