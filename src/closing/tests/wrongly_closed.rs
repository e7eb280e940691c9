//! Closed wrongly: what counts against a policy, in the act in which it happens; and experiments that never change sides.

use crate::closing::experiment::measure::{self, Measure, Measured};
use crate::closing::experiment::{self, Arm, Outcome, arm, results};
use crate::closing::{After, Rules, b2c_standard, editing, policy};
use crate::ids::{PersonId, PolicyId, PolicyVersionId, TicketId};
use crate::languages::Language;
use crate::people;
use crate::store::Error;
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Opening, Status};
use database::params;

fn policy(desk: &TestDesk) -> (PolicyId, PolicyVersionId) {
    let latest = &desk.read(policy::all)[0].latest;
    (latest.policy_id, latest.version_id)
}

fn measured(desk: &TestDesk) -> Measured {
    let (id, version) = policy(desk);
    let now = desk.now();
    let all = desk.read(move |tx| measure::by_version(tx, id, now));
    all.get(&version).copied().unwrap_or_default()
}

/// A ticket that "B2C standard" solves for want of an answer, on Wednesday 11 November, a holiday in France: the 12th.
fn solved_by_itself(desk: &TestDesk) -> TicketId {
    let ticket = desk.asks("Lampe", "Elle clignote.");
    desk.replies_and_waits(ticket, "Depuis quand ?");
    desk.runs_to("2026-11-12T10:00:00Z");
    assert_eq!(desk.ticket(ticket).status, Status::Solved);
    ticket
}

#[test]
fn an_answer_soon_after_an_automatic_solving_counts_against_the_version() {
    story("wrong_soon", |desk| {
        let ticket = solved_by_itself(desk);
        let before = measured(desk);
        assert_eq!((before.solvings, before.automatic, before.wrong), (1, 1, 0));
        // No relay took the reminder here, so the warning took it back.
        assert_eq!(before.letters, 2, "warning and notice");
        desk.runs_to("2026-11-16T10:00:00Z");
        assert_eq!(measured(desk).letters, 3, "and the survey");
        desk.answers(ticket, "Toujours.");
        let after = measured(desk);
        assert_eq!((after.reopened, after.wrong), (1, 1));
        let (id, _) = policy(desk);
        let now = desk.now();
        let cases = desk.read(move |tx| measure::behind(tx, id, None, Measure::Wrong, now, None, 10));
        assert_eq!(
            cases.iter().map(|case| case.ticket_id).collect::<Vec<_>>(),
            [ticket]
        );
    });
}

#[test]
fn a_late_answer_an_agents_solving_and_bare_thanks_do_not() {
    story("wrong_not", |desk| {
        let late = solved_by_itself(desk);
        desk.runs_to("2026-11-20T10:30:00Z");
        desk.answers(late, "Je reviens de voyage.");
        let by_agent = desk.asks("Abat-jour", "Il est fendu.");
        desk.replies(by_agent, "Un autre part demain.");
        desk.sets(by_agent, Status::Solved);
        desk.answers(by_agent, "Et les frais ?");
        let found = measured(desk);
        assert_eq!(
            (found.solvings, found.automatic, found.reopened, found.wrong),
            (2, 1, 2, 0)
        );
    });
}

#[test]
fn not_solved_counts_however_late() {
    story("wrong_not_solved", |desk| {
        let ticket = solved_by_itself(desk);
        desk.runs_to("2026-11-24T10:30:00Z");
        let camille = desk.camille.clone();
        desk.act_as(&camille, move |act| {
            tickets::reopen(act, ticket, Status::Solved, None)
        });
        assert_eq!(measured(desk).wrong, 1);
    });
}

/// Another customer asks, and gets an answer that waits.
fn waits(desk: &TestDesk, number: usize) -> (PersonId, TicketId) {
    let ines = desk.ines.id;
    desk.act(move |act| {
        let address = format!("customer{number}@posteo.example");
        let person = people::find_or_add_customer(act, "Nina", &address, Some(Language::French))?;
        let opening = Opening::new(person.id, "Lampe", Channel::Email, Language::French);
        let first = NewMessage::text(
            MessageKind::Reply,
            person.id,
            false,
            Channel::Email,
            "Elle clignote.",
        );
        let ticket = tickets::open(act, opening, first)?.0;
        let reply = NewMessage::text(
            MessageKind::Reply,
            ines,
            true,
            Channel::Workspace,
            "Depuis quand ?",
        );
        tickets::say(act, ticket, reply)?;
        tickets::set_status(act, ticket, Status::Pending)?;
        Ok((person.id, ticket))
    })
}

fn version_of(desk: &TestDesk, ticket: TicketId) -> (PolicyVersionId, Option<String>) {
    desk.read(move |tx| {
        let sql = "SELECT policy_version_id, arm FROM under_way WHERE ticket_id = $1";
        Ok(tx.one(sql, params![ticket])?)
    })
}

fn slower() -> Rules {
    let mut rules = b2c_standard();
    for rule in &mut rules.pending {
        if let After::BusinessDays(days) = &mut rule.after {
            *days += 3;
        }
    }
    rules
}

#[test]
fn an_experiment_splits_by_customer_and_no_ticket_changes_sides() {
    story("experiment_sides", |desk| {
        let (_, early) = waits(desk, 100);
        let (id, version_a) = policy(desk);
        let started = desk.act(move |act| experiment::start(act, id, &slower(), "kinder?"));
        let found = desk.read(move |tx| experiment::find(tx, started));
        assert_eq!(found.version_a, version_a);
        let cast: Vec<(PersonId, TicketId)> = (0..12).map(|number| waits(desk, number)).collect();
        let mut on_b = 0;
        for (person, ticket) in &cast {
            let (version, side) = version_of(desk, *ticket);
            let expected = arm(started, *person);
            on_b += usize::from(expected == Arm::B);
            assert_eq!(side.as_deref(), Some(expected.as_str()));
            assert_eq!(version == found.version_b, expected == Arm::B);
        }
        assert!(on_b > 0 && on_b < 12, "{on_b} of 12");
        // The first side solves after 7 business days, the second after 10.
        desk.runs_to("2026-11-13T10:00:00Z");
        for (person, ticket) in &cast {
            let solved = desk.ticket(*ticket).status == Status::Solved;
            assert_eq!(solved, arm(started, *person) == Arm::A, "{person}");
            let side = version_of(desk, *ticket).1;
            assert_eq!(
                side.as_deref(),
                Some(arm(started, *person).as_str()),
                "also once solved"
            );
        }
        assert_eq!(
            version_of(desk, early).1,
            None,
            "what waited before is in no experiment"
        );
        let (a, b) = desk.read(move |tx| results::counts(tx, started));
        assert_eq!(
            (a.cases, a.automatic, b.cases),
            (12 - on_b as u64, 12 - on_b as u64, 0)
        );
        let told = results::compare(&a, &b);
        assert!(told.iter().all(|one| one.needed.is_some()), "too early: {told:?}");
    });
}

#[test]
fn it_ends_by_a_persons_choice_with_a_reason() {
    story("experiment_end", |desk| {
        let (id, version_a) = policy(desk);
        let started = desk.act(move |act| experiment::start(act, id, &slower(), "kinder?"));
        let refused = desk.desk.act_now(crate::store::Actor::Desk, move |act| {
            editing::edit(
                act,
                id,
                "B2C standard",
                &b2c_standard(),
                "no",
                editing::Fate::Move,
            )
        });
        assert!(
            matches!(refused, Err(Error::Invalid(_))),
            "the policy stays while it runs"
        );
        let without = desk.desk.act_now(crate::store::Actor::Desk, move |act| {
            experiment::end(act, started, Outcome::A, "")
        });
        assert!(matches!(without, Err(Error::Invalid(_))));
        desk.act(move |act| experiment::end(act, started, Outcome::Stopped, "too slow to tell"));
        let latest = desk.read(policy::all)[0].latest.clone();
        assert_eq!(latest.rules, b2c_standard(), "what held before goes on");
        assert_ne!(latest.version_id, version_a, "as a version with its reason");
        let again = desk.act(move |act| experiment::start(act, id, &slower(), "once more"));
        desk.act(move |act| experiment::end(act, again, Outcome::B, "kinder"));
        assert_eq!(desk.read(policy::all)[0].latest.rules, slower());
    });
}
