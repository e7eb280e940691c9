//! The work of the threads: taking jobs from the queue, framing them in transactions, answering when they are durable.
//!
//! On SQLite the writer takes whatever waits (up to [`GROUP`]) into one transaction, each job in its own savepoint: one
//! sync to disk for all. No timer is needed, the next group forms while the disk syncs the last one.

use crate::job::Job;
use crate::tx::{Link, Tx};
use crate::{Error, sqlite};
use async_channel::Receiver;
use tokio::sync::watch;

/// The most jobs in one commit.
const GROUP: usize = 256;

/// A job that has run, and the error that undid it, if its closure does not know it itself.
struct Ran {
    job: Box<dyn Job>,
    kept: Kept,
}

/// The one writer of SQLite: lives until the queue is closed and empty.
pub(crate) fn write_groups(mut tx: Tx, jobs: &Receiver<Box<dyn Job>>, commits: &watch::Sender<u64>) {
    while let Ok(first) = jobs.recv_blocking() {
        if let Err(error) = frame(&mut tx, "BEGIN IMMEDIATE") {
            first.settle(Err(error));
            continue;
        }
        let (ran, lost) = run_group(&mut tx, first, jobs);
        let outcome = match lost {
            Some(error) => Err(error),
            None => frame(&mut tx, "COMMIT"),
        };
        if outcome.is_err() && in_transaction(&mut tx) {
            // Nothing more can be done if this fails too; the next BEGIN will tell.
            let _ = frame(&mut tx, "ROLLBACK");
        }
        let changed = outcome.is_ok() && ran.iter().any(|ran| ran.kept.is_ok());
        for ran in ran {
            ran.job.settle(match ran.kept {
                Ok(()) => outcome.clone(),
                Err(Some(error)) => Err(error),
                // The closure's own error is its answer, whatever became of the others.
                Err(None) => Ok(()),
            });
        }
        // Those who wait for their own answer come before those who look on.
        if changed {
            commits.send_modify(|count| *count += 1);
        }
    }
    if let Link::Sqlite(connection) = tx.link() {
        connection.finish();
    }
}

/// Runs what waits, each in a savepoint. The error is there when SQLite gave up the whole transaction.
fn run_group(tx: &mut Tx, first: Box<dyn Job>, jobs: &Receiver<Box<dyn Job>>) -> (Vec<Ran>, Option<Error>) {
    let mut ran = Vec::new();
    let mut next = Some(first);
    while let Some(mut job) = next {
        let (kept, lost) = run_in_savepoint(tx, job.as_mut());
        ran.push(Ran { job, kept });
        if lost.is_some() {
            return (ran, lost);
        }
        next = if ran.len() < GROUP {
            jobs.try_recv().ok()
        } else {
            None
        };
    }
    (ran, None)
}

type Kept = Result<(), Option<Error>>;

fn run_in_savepoint(tx: &mut Tx, job: &mut dyn Job) -> (Kept, Option<Error>) {
    if let Err(error) = frame(tx, "SAVEPOINT job") {
        return (Err(Some(error.clone())), Some(error));
    }
    let done = job.run(tx);
    let failure = tx.take_failure();
    let kept = match (done, &failure) {
        (true, None) => Ok(()),
        (true, Some(error)) => Err(Some(error.clone())),
        (false, _) => Err(None),
    };
    if !in_transaction(tx) {
        let lost = failure.unwrap_or_else(|| Error::Unavailable("SQLite gave up the transaction".to_owned()));
        return (kept, Some(lost));
    }
    let undone = if kept.is_ok() {
        Ok(())
    } else {
        frame(tx, "ROLLBACK TO job")
    };
    let lost = undone.and_then(|()| frame(tx, "RELEASE job")).err();
    (kept, lost)
}

/// A reader of SQLite: each job sees one snapshot.
pub(crate) fn read_snapshots(mut tx: Tx, jobs: &Receiver<Box<dyn Job>>) {
    while let Ok(job) = jobs.recv_blocking() {
        read_snapshot(&mut tx, job);
    }
}

/// One job of a reader.
pub(crate) fn read_snapshot(tx: &mut Tx, mut job: Box<dyn Job>) {
    let outcome = frame(tx, "BEGIN").and_then(|()| {
        let done = job.run(tx);
        match tx.take_failure() {
            Some(error) if done => Err(error),
            _ => Ok(()),
        }
    });
    if in_transaction(tx) {
        let _ = frame(tx, "ROLLBACK");
    }
    job.settle(outcome);
}

fn frame(tx: &mut Tx, sql: &'static str) -> Result<(), Error> {
    sqlite_of(tx).map_or(Ok(()), |connection| connection.frame(sql))
}

fn in_transaction(tx: &mut Tx) -> bool {
    sqlite_of(tx).is_some_and(|connection| connection.in_transaction())
}

fn sqlite_of(tx: &mut Tx) -> Option<&sqlite::Connection> {
    match tx.link() {
        Link::Sqlite(connection) => Some(connection),
        Link::Postgres(_) => None,
    }
}
