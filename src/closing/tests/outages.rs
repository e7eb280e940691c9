//! The desk was down, or two nodes run: nothing in bursts, nothing twice, promises kept.

use crate::closing;
use crate::correspondence::outbox::{self, Purpose, State};
use crate::events::{self, LetterEvent};
use crate::ids::{OutboxId, TicketId};
use crate::leaving::{self, Scope};
use crate::people;
use crate::store::MIGRATIONS;
use crate::testing::{Left, TestDesk, story};
use crate::tickets::{self, Status};

/// How many letters the policy has sent.
fn letters(desk: &TestDesk, ticket: TicketId) -> usize {
    let letters = desk.read(move |tx| outbox::of_ticket(tx, ticket));
    letters
        .iter()
        .filter(|letter| letter.purpose != outbox::Purpose::Reply)
        .count()
}

fn kinds(desk: &TestDesk, ticket: TicketId) -> Vec<String> {
    let events = desk.read(move |tx| events::of_ticket(tx, ticket));
    events.into_iter().map(|event| event.kind).collect()
}

#[test]
fn ten_days_down_are_one_letter_and_the_promise_is_kept() {
    story("outage", |desk| {
        // Monday 2 November. Down from Wednesday on for ten business days, with Armistice Day on the 11th.
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        desk.runs_to("2026-11-04T09:00:00Z");
        desk.jumps_to("2026-11-19T09:00:00Z");
        assert_eq!(desk.sweeps(), 1);
        assert_eq!((letters(desk, ticket), desk.sweeps()), (1, 0));
        assert_eq!(
            desk.letters(ticket, Purpose::Warning).len(),
            1,
            "the one that is true now"
        );
        assert!(
            kinds(desk, ticket).contains(&"step_withheld".to_owned()),
            "why no reminder was sent"
        );
        let past = desk.timeline(ticket).expect("a timeline").done;
        assert_eq!(
            past.iter().map(|past| past.withheld).collect::<Vec<_>>(),
            [true, false]
        );

        // Two business days after the warning left: Monday 23 November, not before.
        desk.runs_to("2026-11-23T08:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        desk.runs_to("2026-11-23T09:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
    });
}

#[test]
fn an_answer_while_the_desk_was_down_counts() {
    story("answer during an outage", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        desk.jumps_to("2026-11-19T09:00:00Z");
        desk.answers(ticket, "La voici.");
        assert_eq!((desk.sweeps(), letters(desk, ticket)), (0, 0));
    });
}

#[test]
fn a_survey_that_is_late_is_still_sent_once_while_its_window_is_open() {
    story("late survey", |desk| {
        let (late, too_late) = (desk.asks("Lampe", "Bonjour"), desk.asks("Facture", "Bonjour"));
        desk.sets(late, Status::Solved);
        desk.hours(24 * 20);
        assert_eq!((desk.sweeps(), desk.sweeps()), (1, 0));
        assert!(kinds(desk, late).contains(&"survey_due".to_owned()));
        desk.sets(too_late, Status::Solved);
        desk.hours(24 * 40);
        desk.sweeps();
        assert!(!kinds(desk, too_late).contains(&"survey_due".to_owned()));
        assert_eq!(desk.ticket(too_late).status, Status::Closed);
    });
}

/// The relay is asked to take all letters, and takes them or not.
fn post(desk: &TestDesk, relay_is_up: bool) {
    desk.act(move |act| {
        let now = act.now;
        act.run(
            "UPDATE outbox SET attempts = attempts + 1 WHERE state = 'waiting'",
            [],
        )?;
        if !relay_is_up {
            return Ok(());
        }
        let sql =
            "UPDATE outbox SET state = 'sent', sent_at = $1 WHERE state = 'waiting' RETURNING id, ticket_id";
        for (letter, ticket) in act.all::<(OutboxId, TicketId)>(sql, database::params![now])? {
            events::record(act, ticket, LetterEvent::Sent { letter })?;
        }
        Ok(())
    });
}

#[test]
fn a_warning_that_the_relay_took_late_keeps_its_promise() {
    story("relay down", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        // The warning is due on Monday 9 November, for Thursday; the relay takes it on Friday.
        desk.jumps_to("2026-11-09T09:00:00Z");
        desk.sweeps();
        post(desk, false);
        desk.runs_to("2026-11-13T09:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        post(desk, true);
        desk.runs_to("2026-11-17T08:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        desk.runs_to("2026-11-17T09:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
    });
}

#[test]
fn a_warning_that_could_not_leave_in_time_is_written_anew_with_a_day_that_is_true() {
    story("late warning", |desk| {
        desk.leaves(Left::SendingLetter);
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        // Due on Monday 9 November, for Thursday: Armistice Day lies between.
        desk.runs_to("2026-11-05T09:00:00Z");
        post(desk, true);
        desk.jumps_to("2026-11-09T09:00:00Z");
        desk.sweeps();
        post(desk, false);
        let claims = || {
            desk.act(|act| {
                leaving::claim(act, &outbox::MAILBOXES, 10, &[], &Scope::AllBut(vec![])).map(|all| all.len())
            })
        };
        desk.jumps_to("2026-11-10T09:00:00Z");
        assert_eq!(claims(), 0, "on Tuesday it would leave only one business day");
        assert_eq!(desk.sweeps(), 1);
        let [old, new] = &desk.letters(ticket, Purpose::Warning)[..] else {
            panic!("two warnings");
        };
        assert_eq!(old.state, State::Cancelled);
        assert!(old.subject.contains("jeudi 12 novembre"), "{}", old.subject);
        assert!(new.subject.contains("vendredi 13 novembre"), "{}", new.subject);
        assert!(kinds(desk, ticket).contains(&"letter_outdated".to_owned()));
        assert_eq!(claims(), 1);
        assert_eq!(desk.sweeps(), 0);
        // It was never said: nothing is solved, however long that lasts.
        desk.jumps_to("2026-11-20T09:00:00Z");
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
    });
}

#[test]
fn a_reminder_that_the_relay_has_not_taken_gives_way_to_the_warning() {
    story("no burst after the relay was down", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        desk.runs_to("2026-11-05T09:00:00Z");
        post(desk, false);
        desk.jumps_to("2026-11-09T09:00:00Z");
        desk.sweeps();
        assert_eq!(desk.letters(ticket, Purpose::Reminder)[0].state, State::Cancelled);
        assert_eq!(desk.letters(ticket, Purpose::Warning)[0].state, State::Waiting);
    });
}

#[test]
fn an_answer_takes_back_a_reminder_that_has_not_left() {
    story("overtaken letter", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        desk.runs_to("2026-11-05T09:00:00Z");
        post(desk, false);
        desk.answers(ticket, "La voici.");
        let reminder = &desk.letters(ticket, Purpose::Reminder)[0];
        assert_eq!(
            (reminder.state, reminder.reason.key()),
            (State::Cancelled, "closing-why-answered")
        );
        assert!(kinds(desk, ticket).contains(&"letter_withheld".to_owned()));
        post(desk, true);
        assert!(desk.letters(ticket, Purpose::Reminder)[0].sent_at.is_none());
    });
}

#[test]
fn a_deleted_ticket_gets_no_letter_and_a_restored_one_goes_on() {
    story("trash", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        desk.act(move |act| tickets::delete(act, ticket));
        desk.jumps_to("2026-11-05T09:00:00Z");
        assert_eq!(desk.sweeps(), 0);
        desk.act(move |act| tickets::restore(act, ticket));
        assert_eq!((desk.sweeps(), letters(desk, ticket)), (1, 1));
    });
}

#[test]
fn two_nodes_do_each_step_once() {
    let databases = database::testing::engines(MIGRATIONS);
    for database in databases {
        let desk = TestDesk::on(database);
        let cases: Vec<TicketId> = (0..30)
            .map(|number| {
                let address = format!("camille{number}@posteo.example");
                let customer =
                    desk.act(move |act| people::find_or_add_customer(act, "Camille", &address, None));
                desk.asks_as(&customer, "Lampe")
            })
            .collect();
        for ticket in &cases {
            desk.replies_and_waits(*ticket, "Une photo ?");
        }
        desk.jumps_to("2026-11-05T09:00:00Z");
        let done: usize = std::thread::scope(|scope| {
            let nodes: Vec<_> = (0..3).map(|_| scope.spawn(|| desk.sweeps())).collect();
            nodes.into_iter().map(|node| node.join().expect("no panic")).sum()
        });
        // What one node skipped because another had it in hand was done there.
        assert_eq!(done + desk.sweeps(), cases.len());
        assert!(cases.iter().all(|ticket| letters(&desk, *ticket) == 1));
    }
}

#[test]
fn two_nodes_write_one_reminder_to_a_customer_with_several_tickets() {
    for database in database::testing::engines(MIGRATIONS) {
        let desk = TestDesk::on(database);
        let cases: Vec<TicketId> = (0..8).map(|_| desk.asks("Lampe", "Bonjour")).collect();
        for ticket in &cases {
            desk.replies_and_waits(*ticket, "Une photo ?");
        }
        desk.jumps_to("2026-11-05T09:00:00Z");
        std::thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| desk.sweeps());
            }
        });
        desk.sweeps();
        let sent: usize = cases.iter().map(|ticket| letters(&desk, *ticket)).sum();
        assert_eq!(sent, 1);
    }
}

#[test]
fn a_new_request_costs_closing_nothing() {
    story("intake", |desk| {
        desk.asks("Lampe", "Bonjour");
        let steps: (i64,) = desk.read(|tx| Ok(tx.one("SELECT COUNT(*) FROM step", [])?));
        assert_eq!(steps.0, 0);
        desk.act(closing::install);
        let policies: (i64,) = desk.read(|tx| Ok(tx.one("SELECT COUNT(*) FROM policy_version", [])?));
        assert_eq!(policies.0, 1, "installing twice changes nothing");
    });
}

#[test]
fn looking_for_what_is_due_never_reads_all_steps() {
    let desk = TestDesk::on(database::testing::sqlite_from(MIGRATIONS));
    for sql in [
        "SELECT id FROM step WHERE state = 'waiting' AND due_at <= 1 ORDER BY due_at, id LIMIT 200",
        "UPDATE step SET state = 'cancelled' WHERE ticket_id = 1 AND state = 'waiting'",
        "SELECT ticket_id FROM step WHERE letter_id = 1 AND kind = 'warn'",
        "SELECT kind FROM step WHERE ticket_id = 1 AND since = 1 AND state IN ('done', 'withheld') ORDER BY id",
    ] {
        let plan: Vec<(i64, i64, i64, String)> =
            desk.read(move |tx| Ok(tx.all(&format!("EXPLAIN QUERY PLAN {sql}"), [])?));
        assert!(
            plan.iter().all(|(.., how)| how.starts_with("SEARCH")),
            "{sql}: {plan:?}"
        );
    }
}
