//! Stories about outages: what counts as one, and what it moves.

use super::{Outage, by_the_clock, in_working_time, since};
use crate::closing;
use crate::correspondence::outbox::Purpose;
use crate::ids::TicketId;
use crate::testing::{TestDesk, story};
use crate::tickets::Status;
use calendar::Calendar;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

const AT_ONCE: SignedDuration = SignedDuration::from_secs(10);

fn outages(desk: &TestDesk) -> Vec<Outage> {
    desk.read(|tx| since(tx, Timestamp::MIN))
}

/// Camille is told on Monday 9 November at 10:00 that her request is solved on Thursday at 10:00 (the 11th is a holiday).
fn announced(desk: &TestDesk) -> TicketId {
    let ticket = desk.asks("Lampe", "Bonjour");
    desk.replies_and_waits(ticket, "Une photo ?");
    desk.begins(1);
    desk.runs_to("2026-11-09T09:00:00Z");
    assert_eq!(desk.letters(ticket, Purpose::Warning).len(), 1);
    desk.runs_to("2026-11-09T10:00:00Z");
    desk.beats(1, AT_ONCE);
    ticket
}

#[test]
fn days_in_which_the_desk_was_down_are_not_the_customers() {
    story("down over the promised days", |desk| {
        let ticket = announced(desk);
        desk.jumps_to("2026-11-13T09:00:00Z");
        desk.begins(2);
        assert_eq!(desk.sweeps(), 0, "nobody is solved in the first second");
        let timeline = desk.timeline(ticket).expect("a timeline");
        let solve = timeline
            .coming
            .iter()
            .find(|step| step.step == closing::StepKind::Solve);
        let solve = solve.expect("a solving");
        assert!(solve.outage, "the page says what moved it");
        // Of the two business days 17 working hours were left: Friday from 10:00, and Monday to its end.
        assert_eq!(solve.at.to_string(), "2026-11-16T17:00:00Z");
        desk.runs_to("2026-11-16T16:59:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        desk.runs_to("2026-11-16T17:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
    });
}

#[test]
fn after_a_start_answers_that_waited_elsewhere_have_time_to_come_in() {
    story("grace", |desk| {
        let ticket = announced(desk);
        desk.runs_to("2026-11-12T08:50:00Z");
        desk.beats(1, AT_ONCE);
        // Down for an hour over the promised moment: the ten minutes that were left and the senders' queues.
        desk.jumps_to("2026-11-12T09:50:00Z");
        desk.begins(2);
        desk.runs_to("2026-11-12T10:59:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        desk.answers(ticket, "La voici.");
        desk.runs_to("2026-11-12T12:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Open);
    });
}

#[test]
fn nobody_is_solved_while_answers_may_wait_in_a_folder_that_was_not_read() {
    story("folder not read", |desk| {
        let ticket = announced(desk);
        let reads = |behind: bool| {
            desk.act(move |act| {
                act.run(
                    "UPDATE ticket SET mailbox_id = (SELECT MIN(id) FROM mailbox) WHERE id = $1",
                    database::params![ticket],
                )?;
                act.run("UPDATE mailbox SET imap = '{}'", [])?;
                act.run(
                    "INSERT INTO imap_state (mailbox_id, place, behind) SELECT MIN(id), '', $1 FROM mailbox WHERE TRUE
                     ON CONFLICT (mailbox_id) DO UPDATE SET behind = excluded.behind",
                    database::params![behind],
                )?;
                Ok(())
            });
        };
        reads(true);
        desk.runs_to("2026-11-13T09:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        reads(false);
        desk.runs_to("2026-11-13T09:01:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
    });
}

#[test]
fn many_short_outages_add_up_and_restarts_are_none() {
    story("many outages", |desk| {
        let ticket = announced(desk);
        for node in 2..8 {
            let later = desk.now() + SignedDuration::from_mins(30);
            desk.jumps_to(&later.to_string());
            desk.begins(node);
            desk.hours(1);
            desk.beats(node, AT_ONCE);
        }
        assert_eq!(outages(desk).len(), 6);
        // Six times half an hour of Monday's and Tuesday's work, as far as it lay in working time.
        desk.desk.clock.advance(SignedDuration::from_secs(40));
        desk.begins(9);
        assert_eq!(outages(desk).len(), 6, "forty seconds are a restart");
        desk.runs_to("2026-11-12T11:29:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        desk.runs_to("2026-11-12T12:05:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
    });
}

#[test]
fn a_desk_on_two_nodes_is_down_only_when_both_are() {
    story("two nodes", |desk| {
        desk.begins(1);
        desk.begins(2);
        for _ in 0..5 {
            desk.hours(1);
            desk.beats(2, SignedDuration::from_hours(1));
            // Each finds itself away for an hour: the last beat of all tells.
        }
        assert_eq!(outages(desk).len(), 5);
        desk.desk.clock.advance(SignedDuration::from_secs(30));
        desk.begins(1);
        assert_eq!(outages(desk).len(), 5, "the other one lives");
        desk.hours(24);
        desk.begins(1);
        desk.begins(2);
        assert_eq!(outages(desk).len(), 6, "both began: one outage, noted once");
    });
}

#[test]
fn a_clock_that_is_moved_is_no_outage() {
    story("clock", |desk| {
        desk.begins(1);
        desk.hours(72);
        desk.beats(1, AT_ONCE);
        assert_eq!(outages(desk), []);
        // Ahead by a year for a start, and set right again.
        desk.hours(365 * 24);
        desk.begins(2);
        assert_eq!(outages(desk).len(), 1);
        desk.desk.clock.advance(SignedDuration::from_hours(-365 * 24));
        desk.begins(3);
        assert_eq!(outages(desk), [], "what a wrong clock said is forgotten");
    });
}

#[test]
fn a_survey_and_the_way_back_last_as_much_longer() {
    story("window", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.begins(1);
        desk.sets(ticket, Status::Solved);
        desk.hours(49);
        desk.sweeps();
        desk.beats(1, AT_ONCE);
        let until = |desk: &TestDesk| {
            let response = desk.read(move |tx| crate::satisfaction::latest_of_ticket(tx, ticket));
            response.expect("a survey").until
        };
        let before = until(desk);
        desk.hours(24 * 30);
        desk.begins(2);
        assert_eq!(until(desk), before + SignedDuration::from_hours(24 * 30));
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        desk.hours(24 * 26 + 1);
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Closed);
    });
}

fn later(minutes: i64) -> Timestamp {
    let start: Timestamp = "2026-03-20T09:00:00Z".parse().expect("an instant");
    start + SignedDuration::from_mins(minutes)
}

/// Outages that follow each other, within some weeks.
fn some() -> impl Strategy<Value = Vec<Outage>> {
    prop::collection::vec((1..4_000i64, 1..6_000i64), 0..8).prop_map(|all| {
        let mut at = 0;
        let outage = |(pause, length): (i64, i64)| {
            let from = at + pause;
            at = from + length;
            Outage {
                from: later(from),
                until: later(at),
            }
        };
        all.into_iter().map(outage).collect()
    })
}

/// How much of a time lies outside of all outages, as `length` measures it.
fn usable(
    outages: &[Outage],
    since: Timestamp,
    until: Timestamp,
    length: impl Fn(Timestamp, Timestamp) -> SignedDuration,
) -> SignedDuration {
    let lost = outages.iter().map(|outage| {
        let (from, to) = (outage.from.clamp(since, until), outage.until.clamp(since, until));
        length(from, to)
    });
    length(since, until) - lost.sum::<SignedDuration>()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_promised_is_given_beside_all_outages(outages in some(), since in 0..20_000i64, length in 1..10_000i64) {
        let calendar = Calendar::standard("Europe/Berlin", "DE").expect("a calendar");
        let (since, due) = (later(since), later(since + length));
        let works = |from, to| calendar.working_time_between(from, to);
        let by_the_wall = |from: Timestamp, to| from.duration_until(to);
        let worked = in_working_time(&outages, since, due, &calendar).expect("it opens");
        let elapsed = by_the_clock(&outages, since, due).expect("an instant");
        prop_assert!(usable(&outages, since, worked, works) >= calendar.working_time_between(since, due));
        prop_assert!(usable(&outages, since, elapsed, by_the_wall) >= since.duration_until(due));
        // Nothing happens before all has come in.
        for outage in outages.iter().filter(|outage| outage.until > since) {
            prop_assert!(worked >= outage.caught_up_at() && elapsed >= outage.caught_up_at());
        }
        if outages.iter().all(|outage| outage.until <= since) {
            prop_assert_eq!((worked, elapsed), (due, due));
        }
    }
}
