//! The desk that the demo makes is one that was really used.

use crate::events;
use crate::testing::{story, viewer};
use crate::tickets::{self, Status, View};
use database::params;

#[test]
fn a_shop_of_half_a_year_on_both_engines() {
    story("demo_made", |desk| {
        desk.makes_demo(60);
        let statuses: Vec<(Status, i64)> = desk.read(|tx| {
            Ok(tx.all(
                "SELECT status, COUNT(*) FROM ticket GROUP BY status ORDER BY status",
                [],
            )?)
        });
        let whole: i64 = statuses.iter().map(|(_, count)| count).sum();
        assert_eq!(whole, 60);
        for status in [Status::New, Status::Open, Status::Pending, Status::Solved] {
            assert!(
                statuses.iter().any(|(found, _)| *found == status),
                "{status} in {statuses:?}"
            );
        }
        let languages: Vec<(String,)> =
            desk.read(|tx| Ok(tx.all("SELECT DISTINCT language FROM ticket ORDER BY language", [])?));
        assert_eq!(
            languages,
            [("de".to_owned(),), ("en".to_owned(),), ("fr".to_owned(),)]
        );
    });
}

#[test]
fn nothing_lies_in_the_future_and_nothing_waits_to_be_sent() {
    story("demo_past", |desk| {
        desk.makes_demo(40);
        let now = desk.now();
        let (late, waiting): (i64, i64) = desk.read(move |tx| {
            Ok(tx.one(
                "SELECT (SELECT COUNT(*) FROM event WHERE at > $1), (SELECT COUNT(*) FROM outbox WHERE state <> 'sent')",
                params![now],
            )?)
        });
        assert_eq!((late, waiting), (0, 0));
    });
}

#[test]
fn a_ticket_tells_its_story_in_order() {
    story("demo_story", |desk| {
        desk.makes_demo(30);
        let solved = desk
            .read(|tx| {
                Ok(tx.one::<(crate::ids::TicketId,)>("SELECT MIN(id) FROM ticket WHERE solvings = 1", [])?)
            })
            .0;
        let log = desk.read(move |tx| events::of_ticket(tx, solved));
        assert_eq!(log.first().map(|event| event.kind.as_str()), Some("opened"));
        assert!(log.windows(2).all(|pair| pair[0].at <= pair[1].at));
        let ticket = desk.ticket(solved);
        assert!(ticket.first_reply_at.is_some_and(|at| at > ticket.created_at));
        assert!(ticket.assignee_id.is_some() && ticket.team_id.is_some());
    });
}

#[test]
fn whoever_waits_for_a_first_answer_has_no_other_ticket_that_is_asked_about() {
    story("demo_first_timers", |desk| {
        desk.makes_demo(80);
        let (waiting, others): (i64, i64) = desk.read(|tx| {
            Ok(tx.one(
                "SELECT (SELECT COUNT(*) FROM ticket WHERE status = 'new'),
                 (SELECT COUNT(*) FROM ticket n JOIN ticket o ON o.requester_id = n.requester_id
                  WHERE n.status = 'new' AND o.status <> 'new')",
                [],
            )?)
        });
        assert!(waiting > 0);
        assert_eq!(others, 0);
    });
}

#[test]
fn no_wave_asks_while_the_tour_is_walked() {
    story("demo_waves", |desk| {
        desk.makes_demo(20);
        let now = desk.now();
        let (next, last): (jiff::Timestamp, jiff::Timestamp) = desk.read(|tx| {
            Ok(tx.one(
                "SELECT (SELECT next_at FROM relationship_survey), (SELECT MAX(created_at) FROM response WHERE wave_id IS NOT NULL)",
                [],
            )?)
        });
        let days = |span: jiff::SignedDuration| span.as_hours() / 24;
        assert!(days(next.duration_since(now)) > 30, "the next wave: {next}");
        let ago = days(now.duration_since(last));
        assert!((14..30).contains(&ago), "the last wave asked {ago} days ago");
    });
}

#[test]
fn many_plain_rows_read_like_tickets() {
    story("demo_bulk", |desk| {
        desk.makes_demo(5);
        desk.fills(2_500);
        let ines = viewer(&desk.ines);
        let (count, list) = desk.read(move |tx| {
            let (count,): (i64,) = tx.one("SELECT COUNT(*) FROM ticket", [])?;
            Ok((count, tickets::list(tx, &ines, View::All, None)?))
        });
        assert_eq!(count, 2_505);
        assert!(!list.is_empty());
    });
}
