//! PostgreSQL with several nodes: late committers, lost connections.

use super::{SHELF, add, names};
use crate::{Database, Error, Tx, testing};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Barrier};

/// What the feed reads: only what no transaction still running can precede.
fn settled(tx: &mut Tx) -> Result<Vec<(String,)>, Error> {
    tx.all("SELECT name FROM thing WHERE born < {horizon} ORDER BY id", &[])
}

fn settled_names(db: &Database) -> Vec<String> {
    db.read_now(settled)
        .expect("read")
        .into_iter()
        .map(|(name,)| name)
        .collect()
}

#[test]
fn a_late_committer_is_not_stepped_over() {
    let Some(db) = testing::postgres_from(SHELF) else {
        return;
    };
    let (started, has_started) = channel();
    let (proceed, may_proceed) = channel::<()>();
    let late = std::thread::spawn({
        let db = db.clone();
        move || {
            db.write_now(move |tx| {
                add(tx, "late")?;
                started.send(()).ok();
                may_proceed.recv().ok();
                Ok::<_, Error>(())
            })
        }
    });
    has_started.recv().expect("the late one has its number");
    db.write_now(|tx| add(tx, "quick")).expect("written");
    assert_eq!(names(&db), ["quick"], "it can be read");
    assert!(
        settled_names(&db).is_empty(),
        "but the feed waits for the lower number"
    );
    proceed.send(()).expect("it still runs");
    late.join().expect("no panic").expect("written");
    // The numbers of transactions are the whole server's: other tests' may still run below these for a moment.
    assert!(testing::eventually(|| settled_names(&db) == ["late", "quick"]));
}

#[test]
fn on_sqlite_everything_read_is_settled() {
    let db = testing::sqlite_from(SHELF);
    db.write_now(|tx| add(tx, "one")).expect("written");
    assert_eq!(settled_names(&db), ["one"]);
}

/// Ends all other connections to this database, as a restart of the server does, and waits until they have ended.
fn cut(tx: &mut Tx) -> Result<(), Error> {
    let others = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                  WHERE datname = current_database() AND pid <> pg_backend_pid()";
    tx.all::<(bool,)>(others, &[]).map(drop)
}

#[test]
fn a_lost_connection_costs_the_job_in_flight_and_no_other() {
    let Some(db) = testing::postgres_from(SHELF) else {
        return;
    };
    names(&db);
    let other = db.clone();
    let in_flight: Result<i64, Error> = db.write_now(move |tx| {
        add(tx, "lost")?;
        other.read_now(cut)?;
        add(tx, "never")
    });
    assert!(matches!(in_flight, Err(Error::Unavailable(_))), "{in_flight:?}");
    for number in 0..4 {
        db.write_now(move |tx| add(tx, &format!("kept {number}")))
            .expect("every writer has a connection again");
        assert_eq!(names(&db).len(), number + 1, "and every reader");
    }
}

#[test]
fn a_connection_lost_at_the_commit_is_uncertain() {
    let Some(db) = testing::postgres_from(SHELF) else {
        return;
    };
    let other = db.clone();
    let outcome: Result<i64, Error> = db.write_now(move |tx| {
        let id = add(tx, "who knows")?;
        other.read_now(cut)?;
        Ok(id)
    });
    assert!(matches!(outcome, Err(Error::Uncertain(_))), "{outcome:?}");
}

#[test]
fn a_server_that_is_not_there_is_told_at_once() {
    let nowhere = crate::Location::parse("postgres://nobody:secret@127.0.0.1:1/none").expect("an address");
    let error = Database::open(nowhere, crate::Options::default())
        .err()
        .expect("nothing answers");
    assert!(matches!(error, Error::Unavailable(_)), "{error:?}");
    assert!(!error.to_string().contains("secret"));
}

#[test]
fn a_throw_away_server_ends_when_it_is_dropped() {
    let folder = tempfile::tempdir().expect("a folder");
    // A machine without PostgreSQL has no such server.
    let Ok(server) = testing::Server::start(folder.path()) else {
        return;
    };
    let location = crate::Location::Postgres(server.url());
    let db = Database::open(location.clone(), crate::Options::default()).expect("it answers");
    assert_eq!(db.migrate(SHELF), Ok(SHELF.len()));
    drop(server);
    assert!(matches!(
        db.write_now(|tx| add(tx, "too late")),
        Err(Error::Unavailable(_))
    ));
    assert!(Database::open(location, crate::Options::default()).is_err());
}

/// Changes one thing, waits until somebody else has changed the other one, and wants that too.
fn change_both(
    tx: &mut Tx,
    first: &str,
    second: &str,
    meeting: &Barrier,
    tried: &AtomicUsize,
) -> Result<(), Error> {
    let sql = "UPDATE thing SET name = name || '!' WHERE name LIKE $1 || '%'";
    tx.run(sql, crate::params![first])?;
    if tried.fetch_add(1, Ordering::SeqCst) < 2 {
        meeting.wait();
    }
    tx.run(sql, crate::params![second]).map(drop)
}

#[test]
fn of_two_that_wait_for_each_other_the_second_goes_again() {
    let Some(db) = testing::postgres_from(SHELF) else {
        return;
    };
    for name in ["left", "right"] {
        db.write_now(move |tx| add(tx, name)).expect("written");
    }
    let (meeting, tried) = (Arc::new(Barrier::new(2)), Arc::new(AtomicUsize::new(0)));
    let change = |first: &'static str, second: &'static str| {
        let (db, meeting, tried) = (db.clone(), meeting.clone(), tried.clone());
        std::thread::spawn(move || {
            db.write_again_now(move |tx| change_both(tx, first, second, &meeting, &tried))
        })
    };
    for one in [change("left", "right"), change("right", "left")] {
        assert_eq!(one.join().expect("no panic"), Ok(()));
    }
    assert_eq!(names(&db), ["left!!", "right!!"], "each once");
    assert_eq!(tried.load(Ordering::SeqCst), 3, "one of them had to begin again");
}

#[test]
fn a_turn_is_had_by_one_at_a_time() {
    let Some(db) = testing::postgres_from(SHELF) else {
        return;
    };
    let name_once = |db: &Database| {
        db.write_now(|tx| {
            tx.in_turn("names")?;
            let found = tx.find::<(i64,)>("SELECT id FROM thing WHERE name LIKE 'lamp%'", &[])?;
            match found {
                Some(_) => Ok(false),
                None => add(tx, &format!("lamp {:?}", std::thread::current().id())).map(|_| true),
            }
        })
    };
    let made = std::thread::scope(|scope| {
        let running: Vec<_> = (0..8).map(|_| scope.spawn(|| name_once(&db))).collect();
        let done = running.into_iter().map(|one| one.join().expect("no panic"));
        done.filter(|made: &Result<bool, Error>| *made == Ok(true))
            .count()
    });
    assert_eq!((made, names(&db).len()), (1, 1));
}

#[test]
fn a_lock_that_somebody_holds_does_not_hold_up_whoever_asks() {
    let Some(db) = testing::postgres_from(SHELF) else {
        return;
    };
    let (locked, is_locked) = channel();
    let (proceed, may_proceed) = channel::<()>();
    let holder = std::thread::spawn({
        let db = db.clone();
        move || {
            db.write_now(move |tx| {
                tx.run("LOCK TABLE thing IN ACCESS EXCLUSIVE MODE", [])?;
                locked.send(()).ok();
                may_proceed.recv().ok();
                Ok::<_, Error>(())
            })
        }
    });
    is_locked.recv().expect("it is locked");
    let read: Result<Vec<(String,)>, Error> = db.read_now(|tx| tx.all("SELECT name FROM thing", []));
    assert_eq!(read, Err(Error::Busy));
    proceed.send(()).expect("it still runs");
    holder.join().expect("no panic").expect("it is done");
    assert!(names(&db).is_empty(), "the same connections work on");
}
