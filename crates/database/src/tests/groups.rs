//! Writing together: a failure, an error passed over or a panic undoes only its own work.

use super::{add, block_on, both, names};
use crate::{Database, Error, params};

#[test]
fn a_failing_writer_undoes_only_itself() {
    both("failing writer", |db| {
        block_on(async {
            let good = db.write(|tx| add(tx, "good"));
            let clash = db.write(|tx| {
                add(tx, "half")?;
                add(tx, "good")
            });
            let after = db.write(|tx| add(tx, "after"));
            let (good, clash, after) = tokio::join!(good, clash, after);
            // On PostgreSQL either of the two may be first to take the name.
            assert!(after.is_ok());
            let lost = [good, clash]
                .into_iter()
                .filter_map(Result::err)
                .collect::<Vec<_>>();
            assert_eq!(lost, [Error::Unique("thing.name".to_owned())]);
        });
        let names = names(&db);
        assert_eq!(names.iter().filter(|name| *name == "good").count(), 1);
        assert!(names.contains(&"after".to_owned()));
    });
}

#[test]
fn a_panic_undoes_only_itself_and_the_thread_lives_on() {
    both("panic", |db| {
        for _ in 0..3 {
            let outcome: Result<(), Error> = db.write_now(|tx| {
                tx.put("INSERT INTO thing (name) VALUES ($1)", params!["half"])?;
                add(tx, "other half")?;
                panic!("a bug")
            });
            assert_eq!(outcome, Err(Error::Panicked("a bug".to_owned())));
        }
        db.write_now(|tx| add(tx, "whole")).expect("the writer goes on");
        assert_eq!(names(&db), ["whole"]);
    });
}

#[test]
fn hundreds_of_writers_at_once_are_all_kept_and_all_told() {
    both("hundreds", |db| {
        let ticks = db.commits();
        block_on(async {
            let writers: Vec<_> = (0..600)
                .map(|number| {
                    let db = db.clone();
                    tokio::spawn(async move { db.write(move |tx| add(tx, &format!("thing {number}"))).await })
                })
                .collect();
            for writer in writers {
                writer.await.expect("no panic").expect("written");
            }
        });
        assert_eq!(names(&db).len(), 600);
        assert!(ticks.has_changed().expect("the database is open"));
    });
}

#[test]
fn an_error_passed_over_is_told_anyway() {
    both("passed over", |db| {
        let outcome: Result<(), Error> = db.write_now(|tx| {
            add(tx, "first")?;
            let _ = add(tx, "first");
            Ok(())
        });
        assert_eq!(outcome, Err(Error::Unique("thing.name".to_owned())));
        assert!(names(&db).is_empty());
    });
}

#[test]
fn the_error_of_a_deferred_write_comes_at_the_next_question_or_at_the_end() {
    const CLASH: &str = "INSERT INTO thing (name) VALUES ($1)";
    both("deferred", |db| {
        db.write_now(|tx| add(tx, "taken")).expect("free");
        let taken = Err(Error::Unique("thing.name".to_owned()));
        let at_the_end: Result<(), Error> = db.write_now(|tx| tx.put(CLASH, params!["taken"]));
        assert_eq!(at_the_end, taken);
        let at_the_question: Result<i64, Error> = db.write_now(|tx| {
            tx.put(CLASH, params!["taken"])?;
            add(tx, "other")
        });
        assert_eq!(at_the_question.map(drop), taken);
        assert_eq!(names(&db), ["taken"]);
    });
}

#[test]
fn many_deferred_writes_keep_their_order() {
    both("order", |db| {
        let outcome: Result<(), Error> = db.write_now(|tx| {
            for number in 0..700 {
                tx.put(
                    "INSERT INTO thing (name) VALUES ($1)",
                    params![format!("thing {number}")],
                )?;
            }
            Ok(())
        });
        assert_eq!(outcome, Ok(()));
        let expected: Vec<String> = (0..700).map(|number| format!("thing {number}")).collect();
        assert_eq!(names(&db), expected);
    });
}

#[test]
fn a_reader_may_not_write_and_sees_one_snapshot() {
    both("reader", |db: Database| {
        assert!(db.read_now(|tx| add(tx, "sly")).is_err());
        let writer = db.clone();
        let seen = db.read_now(move |tx| {
            let before: (i64,) = tx.one("SELECT COUNT(*) FROM thing", &[])?;
            writer.write_now(|tx| add(tx, "meanwhile"))?;
            let after: (i64,) = tx.one("SELECT COUNT(*) FROM thing", &[])?;
            Ok::<_, Error>((before, after))
        });
        assert_eq!(seen, Ok(((0,), (0,))));
        assert_eq!(names(&db), ["meanwhile"]);
    });
}

#[test]
fn closing_finishes_what_is_queued_and_refuses_the_rest() {
    both("closing", |db| {
        block_on(async {
            let queued: Vec<_> = (0..50)
                .map(|number| {
                    let db = db.clone();
                    tokio::spawn(async move { db.write(move |tx| add(tx, &format!("{number}"))).await })
                })
                .collect();
            db.write(|tx| add(tx, "one")).await.expect("open");
            db.close().await;
            for one in queued {
                let outcome = one.await.expect("no panic").map(drop);
                assert!(outcome.is_ok() || outcome == Err(Error::closed()), "{outcome:?}");
            }
            assert_eq!(db.read(|tx| add(tx, "late")).await, Err(Error::closed()));
        });
    });
}

#[test]
fn a_full_disk_fails_all_it_concerns_and_spoils_nothing() {
    let db = crate::testing::sqlite_from(super::SHELF);
    db.write_now(|tx| add(tx, "before")).expect("room");
    let outcome: Result<(), Error> = db.write_now(|tx| {
        let (pages,): (i64,) = tx.one("PRAGMA page_count", &[])?;
        tx.all::<(i64,)>(&format!("PRAGMA max_page_count = {}", pages + 2), &[])?;
        (0..100).try_for_each(|number| add(tx, &format!("{number}{}", "x".repeat(4000))).map(drop))
    });
    assert_eq!(outcome, Err(Error::Full));
    db.write_now(|tx| tx.all::<(i64,)>("PRAGMA max_page_count = 1000000", &[]))
        .expect("room again");
    db.write_now(|tx| add(tx, "after")).expect("the writer goes on");
    assert_eq!(names(&db), ["before", "after"]);
}
