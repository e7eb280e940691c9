//! Sixteen at once: each verb that changes something is done by sixteen at the same moment, on both engines, and what the
//! desk holds then, with what each of them was told, must be what some order of the same acts, one after the other, makes.

mod customers;
mod forms;
mod people;
mod policies;
mod tickets;

use super::TestDesk;
use crate::store::MIGRATIONS;
use database::Tx;
use database::testing::{crowded_postgres_from, sqlite_from};
use std::collections::BTreeMap;
use std::sync::Barrier;

/// How many act at once.
const CROWD: usize = 16;

/// What a desk holds, counted by kind, with what those who acted were told.
type Census = BTreeMap<String, i64>;

/// One after the other, as they are numbered.
fn in_turn() -> Vec<Vec<usize>> {
    vec![(0..CROWD).collect()]
}

/// Number 0 does something else than the others: it comes at each place among them.
fn one_among_the_others() -> Vec<Vec<usize>> {
    let at = |place: usize| {
        let mut order: Vec<usize> = (1..CROWD).collect();
        order.insert(place, 0);
        order
    };
    (0..CROWD).map(at).collect()
}

/// Runs a race: `scene` makes ready, then `act` is done by each number at once. It gives what its caller was told.
fn race<S: Sync>(
    name: &str,
    orders: Vec<Vec<usize>>,
    scene: impl Fn(&TestDesk) -> S,
    act: impl Fn(&TestDesk, &S, usize) -> String + Sync,
) -> Census {
    let serial: Vec<Census> = orders
        .iter()
        .map(|order| {
            let desk = TestDesk::on(sqlite_from(MIGRATIONS));
            let scene = scene(&desk);
            let told = order.iter().map(|number| act(&desk, &scene, *number));
            census(&desk, told.collect())
        })
        .collect();
    let engines = [Some(sqlite_from(MIGRATIONS)), crowded_postgres_from(MIGRATIONS)];
    let mut found = Census::new();
    for database in engines.into_iter().flatten() {
        let desk = TestDesk::on(database);
        let scene = scene(&desk);
        let told = at_once(|number| act(&desk, &scene, number));
        found = census(&desk, told);
        let engine = desk.desk.database.engine();
        assert!(
            serial.contains(&found),
            "{name} on {engine:?}: no order of these acts ends so. What differs from one:\n{}",
            difference(&serial[0], &found)
        );
    }
    found
}

fn at_once<T: Send>(act: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let start = Barrier::new(CROWD);
    std::thread::scope(|scope| {
        let run = |number: usize| {
            let (act, start) = (&act, &start);
            scope.spawn(move || {
                start.wait();
                act(number)
            })
        };
        let running: Vec<_> = (0..CROWD).map(run).collect();
        running
            .into_iter()
            .map(|one| one.join().expect("no panic"))
            .collect()
    })
}

/// What is counted: a name for each row, as SQL.
const COUNTED: [&str; 16] = [
    "SELECT 'ticket ' || status FROM ticket WHERE deleted_at IS NULL",
    "SELECT 'deleted ticket' FROM ticket WHERE deleted_at IS NOT NULL",
    "SELECT 'follow-up' FROM ticket WHERE follows_id IS NOT NULL",
    "SELECT 'solving' FROM ticket WHERE solvings > 1",
    "SELECT 'message ' || kind || ' in a ' || (SELECT status FROM ticket t WHERE t.id = ticket_id) || ' ticket ' || COALESCE(robot, '') FROM message",
    "SELECT 'tag' FROM ticket_tag",
    "SELECT 'person ' || role FROM person",
    "SELECT 'participant' FROM participant",
    "SELECT 'event ' || kind FROM event",
    "SELECT 'letter ' || purpose || ' ' || state FROM outbox",
    "SELECT 'step ' || kind || ' ' || state FROM step",
    "SELECT 'response ' || state FROM response",
    "SELECT 'mail ' || outcome FROM mail",
    "SELECT 'planned' FROM planned",
    "SELECT 'upload' FROM upload",
    "SELECT 'policy ' || name || ' ' || position FROM policy",
];

fn census(desk: &TestDesk, told: Vec<String>) -> Census {
    let mut census = desk.read(|tx: &mut Tx| {
        let mut census = Census::new();
        for sql in COUNTED {
            for (row,) in tx.all::<(String,)>(sql, [])? {
                *census.entry(row).or_default() += 1;
            }
        }
        Ok(census)
    });
    for told in told {
        *census.entry(format!("told: {told}")).or_default() += 1;
    }
    census
}

fn difference(one: &Census, other: &Census) -> String {
    let names: std::collections::BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let count = |census: &Census, name: &String| census.get(name).copied().unwrap_or(0);
    let lines = names.into_iter().filter_map(|name| {
        let (expected, found) = (count(one, name), count(other, name));
        (expected != found).then(|| format!("  {name}: {expected} in turn, {found} at once"))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What somebody was told, in a word.
fn outcome<T>(done: crate::store::Result<T>) -> String {
    match done {
        Ok(_) => "done".to_owned(),
        Err(error) => error.to_string(),
    }
}
