//! Starting: each step is applied once, also when two nodes start together.

use super::{SHELF, add, names};
use crate::{Database, Error, Location, Migration, Options, testing};
use std::thread;

#[test]
fn steps_are_applied_once() {
    testing::both("once", &[], |db| {
        assert_eq!(db.migrate(&SHELF[..1]), Ok(1));
        assert_eq!(db.migrate(SHELF), Ok(1));
        assert_eq!(db.migrate(SHELF), Ok(0));
    });
}

#[test]
fn a_step_that_fails_leaves_nothing_behind() {
    testing::both("failing step", &[], |db| {
        let broken = Migration {
            name: "0001",
            sql: "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; NONSENSE;",
        };
        assert!(matches!(db.migrate(&[broken]), Err(Error::Wrong { .. })));
        let whole = Migration {
            name: "0001",
            sql: "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT;",
        };
        assert_eq!(db.migrate(&[whole]), Ok(1));
    });
}

#[test]
fn two_nodes_that_start_at_once_share_the_work() {
    testing::both("two nodes", &[], |db| {
        let applied: usize = thread::scope(|scope| {
            let nodes: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| db.migrate(SHELF).expect("migrates")))
                .collect();
            nodes.into_iter().map(|node| node.join().expect("no panic")).sum()
        });
        assert_eq!(applied, SHELF.len());
    });
}

#[test]
fn two_processes_share_one_sqlite_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let open = || {
        Database::open(
            Location::Sqlite(folder.path().join("desk.sqlite")),
            Options::default(),
        )
        .expect("opens")
    };
    // Each handle has its own connections and its own writer, as the server and the command line have.
    thread::scope(|scope| {
        for node in 0..3 {
            scope.spawn(move || {
                let db = open();
                db.migrate(SHELF).expect("migrates");
                for number in 0..40 {
                    db.write_now(move |tx| add(tx, &format!("{node}-{number}")))
                        .expect("takes its turn");
                }
            });
        }
    });
    assert_eq!(names(&open()).len(), 120);
}

#[test]
fn what_a_table_held_once_decides_no_plan_for_ever() {
    let folder = tempfile::tempdir().expect("a folder");
    let open = || {
        let file = folder.path().join("desk.sqlite");
        Database::open(Location::Sqlite(file), Options::default()).expect("opens")
    };
    let db = open();
    db.migrate(SHELF).expect("migrates");
    let counted = db.write_now(|tx| {
        add(tx, "the only one")?;
        tx.run("ANALYZE", [])
    });
    counted.expect("counted");
    db.close_now();
    let statistics: Result<(i64,), Error> = open().read_now(|tx| {
        tx.one(
            "SELECT COUNT(*) FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'",
            [],
        )
    });
    assert_eq!(statistics, Ok((0,)));
}
