//! What is read on the caller's own thread is what any reader would see, and never waits for another caller.

use super::{add, block_on, both};
use crate::{Database, Error, Tx};
use std::sync::mpsc;
use std::time::Duration;

fn count(tx: &mut Tx) -> Result<i64, Error> {
    Ok(tx.one::<(i64,)>("SELECT COUNT(*) FROM thing", [])?.0)
}

async fn counted(db: &Database) -> Result<i64, Error> {
    db.read_at_hand(count).await
}

#[test]
fn each_question_sees_all_that_was_committed_before_it() {
    both("at hand", |db| {
        block_on(async {
            for number in 0..3 {
                assert_eq!(counted(&db).await, Ok(number));
                let name = format!("thing {number}");
                db.write(move |tx| add(tx, &name)).await.expect("written");
            }
            let outcome: Result<i64, Error> = db.read_at_hand(|tx| add(tx, "unwanted")).await;
            assert!(outcome.is_err(), "a question wrote");
            assert_eq!(counted(&db).await, Ok(3));
            let outcome: Result<i64, Error> = db.read_at_hand(|_| panic!("a bug")).await;
            assert_eq!(outcome, Err(Error::Panicked("a bug".to_owned())));
            assert_eq!(counted(&db).await, Ok(3));
        });
    });
}

#[test]
fn a_long_question_holds_up_no_other_and_a_closed_database_refuses() {
    both("at hand at once", |db| {
        let (begun, has_begun) = mpsc::channel();
        let (end, may_end) = mpsc::channel::<()>();
        let asking = db.clone();
        let long = std::thread::spawn(move || {
            block_on(asking.read_at_hand(move |tx| {
                let _ = begun.send(());
                let _ = may_end.recv_timeout(Duration::from_secs(5));
                count(tx)
            }))
        });
        has_begun
            .recv_timeout(Duration::from_secs(5))
            .expect("the question is asked");
        assert_eq!(block_on(counted(&db)), Ok(0));
        end.send(()).expect("it waits");
        assert_eq!(long.join().expect("no panic"), Ok(0));
        db.close_now();
        assert!(block_on(counted(&db)).is_err(), "asked of a closed database");
    });
}
