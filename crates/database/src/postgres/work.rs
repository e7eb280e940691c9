//! The work of a PostgreSQL thread: one transaction per job.

use super::Connection;
use crate::Error;
use crate::job::Job;
use crate::tx::{Link, Tx};
use async_channel::Receiver;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;
use tokio::sync::watch;

/// The longest a question waits for a thread that reads.
const QUEUED: Duration = Duration::from_secs(10);

/// A writer: READ COMMITTED, acknowledged after COMMIT.
pub(crate) fn write_each(mut tx: Tx, jobs: &Receiver<Box<dyn Job>>, commits: &watch::Sender<u64>) {
    while let Ok(mut job) = jobs.recv_blocking() {
        let outcome = write_again(&mut tx, job.as_mut());
        if outcome == Ok(Kept::Yes) {
            commits.send_modify(|count| *count += 1);
        }
        job.settle(outcome.map(drop));
    }
}

/// Whether the job's work is in the database now.
#[derive(Debug, PartialEq)]
enum Kept {
    Yes,
    No,
}

/// The most tries of one job. Two that wait for each other are told apart after a second by the server (deadlock_timeout).
const TRIES: u64 = 10;

/// Writes, and once more when another transaction stood in the way. That one went first, so there is progress; a pause
/// of chance lets two of them miss each other.
fn write_again(tx: &mut Tx, job: &mut dyn Job) -> Result<Kept, Error> {
    let mut tried = 1;
    loop {
        let outcome = write(tx, job);
        if outcome != Err(Error::Clash) || tried == TRIES || !job.can_run_again() {
            return outcome;
        }
        std::thread::sleep(pause(tried));
        tried += 1;
    }
}

/// Longer with each try, and of chance: the seed of a hash map is one.
fn pause(tried: u64) -> Duration {
    let chance = RandomState::new().build_hasher().finish() % 20;
    Duration::from_millis(1 + tried * chance)
}

fn write(tx: &mut Tx, job: &mut dyn Job) -> Result<Kept, Error> {
    run(tx, job, "BEGIN ISOLATION LEVEL READ COMMITTED").and_then(|done| {
        let Some(connection) = postgres_of(tx) else {
            return Ok(Kept::No);
        };
        if !done {
            connection.rollback();
            return Ok(Kept::No);
        }
        // After an error the server may still be inside the aborted transaction.
        connection
            .commit()
            .map(|()| Kept::Yes)
            .inspect_err(|_| connection.rollback())
    })
}

/// A reader: one snapshot for all statements of a job. The caller has its answer before the transaction is closed.
pub(crate) fn read_each(mut tx: Tx, jobs: &Receiver<Box<dyn Job>>) {
    while let Ok(mut job) = jobs.recv_blocking() {
        // Where others hold everything up, whoever asked is told soon and asks again.
        if job.waited() > QUEUED {
            job.settle(Err(Error::Busy));
            continue;
        }
        let outcome = run(
            &mut tx,
            job.as_mut(),
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        );
        job.settle(outcome.map(drop));
        if let Some(connection) = postgres_of(&mut tx) {
            connection.rollback();
        }
    }
}

/// Begins and runs the closure: whether it succeeded, or the error it does not know of.
fn run(tx: &mut Tx, job: &mut dyn Job, begin: &'static str) -> Result<bool, Error> {
    if let Some(connection) = postgres_of(tx) {
        connection.begin(begin)?;
    }
    let done = job.run(tx);
    match tx.take_failure() {
        Some(error) if done || error == Error::Clash => {
            if let Some(connection) = postgres_of(tx) {
                connection.rollback();
            }
            Err(error)
        }
        _ => Ok(done),
    }
}

fn postgres_of(tx: &mut Tx) -> Option<&mut Connection> {
    match tx.link() {
        Link::Postgres(connection) => Some(connection),
        Link::Sqlite(_) => None,
    }
}
