//! A whole simulation: background work, figures, the tickets behind them, and that the policy in force is reproduced.

use crate::closing::policy;
use crate::closing::simulate::{self, Behind, Name, Order, Period, State, Tried};
use crate::closing::{Action, After, Rules, StepKind, StepRule, b2c_standard};
use crate::ids::{PolicyId, TicketId};
use crate::store::Result;
use crate::testing::demo::wait;
use crate::testing::{TestDesk, story};
use crate::tickets::Status;
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};

/// The desk's only policy.
fn policy(desk: &TestDesk) -> PolicyId {
    desk.read(policy::all)[0].latest.policy_id
}

fn quick() -> Rules {
    let step = |days, action| StepRule {
        after: After::BusinessDays(days),
        action,
    };
    Rules {
        pending: vec![step(1, Action::Remind), step(2, Action::Solve)],
        ..b2c_standard()
    }
}

fn simulated(desk: &TestDesk, sides: Vec<(Name, Rules)>) -> simulate::Kept {
    let order = Order {
        policy: policy(desk),
        sides,
        days: 90,
    };
    let person = desk.ines.id;
    let id = wait(simulate::run_now(&desk.desk, person, order)).expect("it runs");
    desk.read(move |tx| simulate::find(tx, person, id))
}

#[test]
fn two_policies_side_by_side_with_the_tickets_behind_each_figure() {
    story("simulate_side_by_side", |desk| {
        let (late, silent) = (
            desk.asks("Lampe", "Elle clignote."),
            desk.asks("Abat-jour", "Il est fendu."),
        );
        desk.replies_and_waits(late, "Depuis quand ?");
        desk.replies_and_waits(silent, "Une photo ?");
        desk.runs_to("2026-11-05T14:00:00Z");
        desk.answers(late, "Depuis lundi.");
        desk.runs_to("2026-11-20T09:00:00Z");
        let kept = simulated(
            desk,
            vec![(Name::Version(1), b2c_standard()), (Name::Typed, quick())],
        );
        assert_eq!(kept.state, State::Done);
        assert_eq!((kept.done, kept.whole), (2, 2));
        let figures = kept.figures.clone().expect("figures");
        let (present, edited) = (&figures.sides[0], &figures.sides[1]);
        // One customer: one reminder speaks for both.
        assert_eq!(
            (present.waiting, present.reminded, present.solved, present.wrong),
            (2, 1, 1, 0)
        );
        assert_eq!((present.told_together, present.reminders), (1, 1));
        assert_eq!(
            (edited.waiting, edited.solved, edited.wrong, edited.wrong_soon),
            (2, 2, 1, 1)
        );
        assert_eq!((present.customers, present.answered_after[3]), (1, 1));
        // Late is open now both ways; silent is solved both ways. Really as by the present policy.
        assert_eq!(figures.backlog, present.backlog);
        assert_eq!(present.to_solution.map(|(real, here)| real - here), Some(0));
        assert!(edited.to_solution.is_some_and(|(real, here)| here < real));
        let list = |side, figure| -> Vec<TicketId> {
            let found = desk.read(move |tx| simulate::behind(tx, kept.id, side, figure, None, 10));
            found.iter().map(|listed| listed.ticket_id).collect()
        };
        assert_eq!(list(0, Behind::Solved), [silent]);
        assert_eq!(list(1, Behind::Solved), [late, silent]);
        assert_eq!(list(1, Behind::Wrong), [late]);
        for (side, count) in [(0, present), (1, edited)] {
            let behind = |figure| list(side, figure).len() as u64;
            assert_eq!(behind(Behind::Held), count.held);
            assert_eq!(behind(Behind::Waiting), count.waiting);
            assert_eq!(behind(Behind::WrongSoon), count.wrong_soon);
            assert_eq!(behind(Behind::Letters), 2);
            assert_eq!(behind(Behind::ToSolution), count.solved_both_ways);
            assert_eq!(Some(&(behind(Behind::Backlog) as i64)), count.backlog.last());
        }
    });
}

/// The letters of a policy that really went to a customer in the end, by purpose, and the steps withheld.
fn really_written(tx: &mut Tx) -> Result<(i64, i64, i64, i64)> {
    let sql = "SELECT CAST(COALESCE(SUM(CASE WHEN purpose = 'reminder' THEN 1 ELSE 0 END), 0) AS BIGINT),
            CAST(COALESCE(SUM(CASE WHEN purpose = 'warning' THEN 1 ELSE 0 END), 0) AS BIGINT),
            CAST(COALESCE(SUM(CASE WHEN purpose = 'notice' THEN 1 ELSE 0 END), 0) AS BIGINT) FROM outbox";
    let (reminders, warnings, notices): (i64, i64, i64) = tx.one(sql, [])?;
    let withheld = "SELECT COUNT(*) FROM event WHERE kind = 'step_withheld'
        OR kind = 'letter_withheld' AND data LIKE '%\"notice\"%'";
    let (withheld,): (i64,) = tx.one(withheld, [])?;
    Ok((reminders, warnings, notices, withheld))
}

#[test]
fn a_customer_with_many_tickets_gets_in_the_replay_what_they_really_got() {
    story("simulate_budget", |desk| {
        // Five tickets of one customer, a few hours apart: digests, and a budget of three a week.
        let mut cases = vec![];
        for number in 0..5 {
            let ticket = desk.asks("Lampe", "Elle clignote.");
            cases.push(ticket);
            desk.replies_and_waits(ticket, "Depuis quand ?");
            desk.hours(if number == 2 { 26 } else { 3 });
        }
        let end: Timestamp = "2026-11-27T09:00:00Z".parse().expect("an instant");
        while desk.now() < end {
            let hour = desk.now() + SignedDuration::from_hours(1);
            desk.runs_to(&hour.to_string());
            desk.act(|act| {
                let (now, sent) = (
                    act.now,
                    "UPDATE outbox SET state = 'sent', sent_at = $1 WHERE state = 'waiting'",
                );
                act.run(sent, params![now]).map(drop).map_err(Into::into)
            });
        }
        let real = desk.read(really_written);
        let kept = simulated(desk, vec![]);
        let figures = kept.figures.expect("figures");
        let side = &figures.sides[0];
        let replayed = (side.reminders, side.warnings, side.notices, side.withheld());
        let count = |number: i64| u64::try_from(number).expect("a count");
        assert_eq!(
            replayed,
            (count(real.0), count(real.1), count(real.2), count(real.3))
        );
        assert!(side.over_budget > 0 && side.told_together > 0, "{side:?}");
        assert_eq!(side.most_letters, side.letters(), "one customer has them all");
        let list = desk.read(move |tx| simulate::behind(tx, kept.id, 0, Behind::Held, None, 10));
        let letters: i64 = list.iter().map(|listed| listed.letters).sum();
        let withheld: i64 = list.iter().map(|listed| listed.withheld).sum();
        assert_eq!(
            (count(letters), count(withheld)),
            (side.letters(), side.withheld())
        );
    });
}

#[test]
fn a_simulation_is_its_persons_alone_can_be_stopped_and_changes_nothing() {
    story("simulate_own", |desk| {
        let ticket = desk.asks("Lampe", "Elle clignote.");
        desk.replies_and_waits(ticket, "Depuis quand ?");
        desk.runs_to("2026-11-12T09:00:00Z");
        let before = desk.timeline(ticket);
        let kept = simulated(desk, vec![]);
        let ada = desk.ada();
        let others = desk.desk.read_now(move |tx| simulate::find(tx, ada.id, kept.id));
        assert!(others.is_err(), "another person's simulation does not exist");
        assert_eq!(desk.timeline(ticket), before);
        let again = simulated(desk, vec![]);
        assert_ne!(again.id, kept.id);
        let (ines, first) = (desk.ines.id, kept.id);
        assert!(
            desk.desk
                .read_now(move |tx| simulate::find(tx, ines, first))
                .is_err(),
            "the latest is kept"
        );
        desk.act(move |act| simulate::cancel(act, ines, again.id));
        let state = desk.read(move |tx| simulate::find(tx, ines, again.id)).state;
        assert_eq!(state, State::Done, "what is over stays as it is");
    });
}

/// The steps while waiting that the desk really took, or withheld for the sake of the mail budget: kind and when it was
/// due.
fn real_steps(tx: &mut Tx, from: Timestamp) -> Result<Vec<(TicketId, StepKind, Timestamp)>> {
    let sql = "SELECT ticket_id, kind, due_at FROM step WHERE state IN ('done', 'withheld') AND since >= $1
        AND kind IN ('remind', 'warn', 'solve') ORDER BY ticket_id, id";
    Ok(tx.all(sql, params![from])?)
}

#[test]
fn the_policy_that_was_in_force_is_reproduced_on_the_demos_tickets() {
    story("simulate_reproduces", |desk| {
        desk.makes_demo(60);
        let now = desk.now();
        let period = Period {
            from: now - SignedDuration::from_hours(24 * 170),
            to: now,
        };
        let calendar = desk.read(crate::calendars::desk_calendar).expect("a calendar");
        let calendars = simulate::Calendars::only(calendar.clone());
        let ids: Vec<TicketId> = desk.read(move |tx| {
            let found: Vec<(TicketId,)> = tx.all("SELECT id FROM ticket ORDER BY id", [])?;
            Ok(found.into_iter().map(|(id,)| id).collect())
        });
        let pasts = desk.read(move |tx| {
            simulate::pasts(
                tx,
                &ids,
                crate::tickets::Tagged {
                    ticket: true,
                    customer: true,
                },
            )
        });
        let tried = Tried::alone(b2c_standard());
        let mut replayed = vec![];
        for past in &pasts {
            let simulated = simulate::replay(&tried, past, &calendars, period);
            let waiting = [StepKind::Remind, StepKind::Warn, StepKind::Solve];
            let steps = simulated.steps.iter().filter(|step| waiting.contains(&step.kind));
            replayed.extend(steps.map(|step| (past.ticket, step.kind, step.at)));
        }
        let real = desk.read(move |tx| real_steps(tx, period.from));
        // What became due between two looks of the demo's desk, and was answered before the second, it never did.
        let overlooked: Vec<(TicketId, StepKind, Timestamp)> = desk.read(|tx| {
            let sql = "SELECT ticket_id, kind, due_at FROM step s WHERE state = 'cancelled' AND NOT EXISTS
                 (SELECT 1 FROM step d WHERE d.ticket_id = s.ticket_id AND d.kind = s.kind AND d.state IN ('done', 'withheld'))";
            Ok(tx.all(sql, [])?)
        });
        replayed.retain(|step| !overlooked.contains(step));
        assert!(real.len() > 20, "the demo has steps: {}", real.len());
        let names = |steps: &[(TicketId, StepKind, Timestamp)]| -> Vec<(TicketId, StepKind)> {
            steps.iter().map(|(ticket, kind, _)| (*ticket, *kind)).collect()
        };
        assert_eq!(names(&replayed), names(&real));
        // The demo's desk looks at the clock every six hours only: a warning that left in the evening promises a day more.
        for (one, other) in replayed.iter().zip(&real) {
            let later = calendar.business_days_between(one.2, other.2);
            let at_most = u32::from(one.1 == StepKind::Solve);
            assert!(one.2 <= other.2 && later <= at_most, "{one:?} is not {other:?}");
        }
        let solved = pasts.iter().filter(|past| {
            past.happened.iter().any(|one| {
                matches!(
                    one.what,
                    simulate::What::Status {
                        to: Status::Solved,
                        by: simulate::By::Policy
                    }
                )
            })
        });
        assert!(solved.count() > 0, "the policy's own solvings are told apart");
    });
}
