//! The database as the program sees it: where it is, its queues and threads, reading, writing, closing.

use crate::job::{self, Job};
use crate::sqlite::{self, Role};
use crate::tx::{Link, Tx};
use crate::{Engine, Error, Location, group, postgres};
use async_channel::{Receiver, Sender};
use std::any::Any;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use tokio::sync::{oneshot, watch};

/// Jobs that may wait before callers have to.
const QUEUE: usize = 4096;

/// How many threads, each with one connection, serve the queues.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// Threads that read.
    pub readers: usize,
    /// Threads that write. SQLite always has one.
    pub writers: usize,
}

impl Default for Options {
    fn default() -> Options {
        let cores = thread::available_parallelism().map_or(2, usize::from);
        Options {
            readers: cores.clamp(4, 8),
            writers: 8,
        }
    }
}

/// A handle to the database; clones share it. Dropping the last one drains the queues and ends the threads.
#[derive(Clone)]
pub struct Database {
    inner: Arc<Inner>,
}

type Queue = Sender<Box<dyn Job>>;
type Jobs = Receiver<Box<dyn Job>>;

struct Inner {
    location: Location,
    reads: Queue,
    writes: Queue,
    commits: watch::Sender<u64>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    /// For what is asked on the caller's own thread; SQLite's only.
    at_hand: Mutex<Option<Tx>>,
    /// Dropped after the threads have ended: a test's folder or database.
    _kept: Option<Box<dyn Any + Send + Sync>>,
}

impl Database {
    /// Opens the database and starts its threads; fails at once when it cannot be reached. Needs no runtime.
    pub fn open(location: Location, options: Options) -> Result<Database, Error> {
        Database::open_keeping(location, options, None)
    }

    pub(crate) fn open_keeping(
        location: Location,
        options: Options,
        kept: Option<Box<dyn Any + Send + Sync>>,
    ) -> Result<Database, Error> {
        let (reads, read_jobs) = async_channel::bounded(QUEUE);
        let (writes, write_jobs) = async_channel::bounded(QUEUE);
        let commits = watch::Sender::new(0);
        let threads = match &location {
            Location::Sqlite(path) => start_sqlite(path, options, &read_jobs, &write_jobs, &commits)?,
            Location::Postgres(url) => start_postgres(url, options, &read_jobs, &write_jobs, &commits)?,
        };
        let at_hand = match &location {
            Location::Sqlite(path) => Some(Tx::new(Link::Sqlite(sqlite::Connection::open(
                path,
                Role::Reader,
            )?))),
            Location::Postgres(_) => None,
        };
        let inner = Inner {
            location,
            reads,
            writes,
            commits,
            threads: Mutex::new(threads),
            at_hand: Mutex::new(at_hand),
            _kept: kept,
        };
        Ok(Database {
            inner: Arc::new(inner),
        })
    }

    /// Makes sure that no pooler shares one session of PostgreSQL between several of our connections.
    pub fn has_own_sessions(&self) -> Result<(), Error> {
        match &self.inner.location {
            Location::Sqlite(_) => Ok(()),
            Location::Postgres(url) => postgres::have_own_sessions(&postgres::Address::parse(url)?),
        }
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        match self.inner.location {
            Location::Sqlite(_) => Engine::Sqlite,
            Location::Postgres(_) => Engine::Postgres,
        }
    }

    /// Runs `closure` in a transaction that sees one snapshot and may not write.
    pub async fn read<T, E>(
        &self,
        closure: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        ask(&self.inner.reads, closure).await
    }

    /// [`Database::read`] for a question that a handful of rows answer which are asked for all the time: what is in memory
    /// is read on the caller's thread, in less time than another thread needs to wake. Where that is not possible now it
    /// is an ordinary read.
    pub async fn read_at_hand<T, E>(
        &self,
        closure: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (job, answer) = job::pack(closure);
        match self.inner.read_at_hand(job) {
            Some(job) => hand_over(&self.inner.reads, job, answer).await,
            None => answer.await.unwrap_or_else(|_| Err(E::from(Error::closed()))),
        }
    }

    /// [`Database::write`], tried again a few times where another transaction stood in its way (PostgreSQL's deadlocks).
    /// The closure works on a copy of what it was given, so nothing outside the database must follow from its running.
    pub async fn write_again<T, E>(
        &self,
        closure: impl FnOnce(&mut Tx) -> Result<T, E> + Clone + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (job, answer) = job::pack_to_repeat(closure);
        hand_over(&self.inner.writes, job, answer).await
    }

    /// [`Database::write_again`] for the command line and tests. Blocks, and panics on a runtime's own thread.
    pub fn write_again_now<T, E>(
        &self,
        closure: impl FnOnce(&mut Tx) -> Result<T, E> + Clone + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (job, answer) = job::pack_to_repeat(closure);
        hand_over_now(&self.inner.writes, job, answer)
    }

    /// Runs `closure` in a transaction. `Ok` comes only after the commit is durable; after `Err` or a panic nothing of
    /// it is kept. If the returned future is dropped the closure may still run and commit. A closure must not wait for
    /// another write: SQLite has one writer, which would wait for itself.
    pub async fn write<T, E>(
        &self,
        closure: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        ask(&self.inner.writes, closure).await
    }

    /// [`Database::read`] for the command line and tests. Blocks, and panics on a runtime's own thread.
    pub fn read_now<T, E>(
        &self,
        closure: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        ask_now(&self.inner.reads, closure)
    }

    /// [`Database::write`] for the command line and tests. Blocks, and panics on a runtime's own thread.
    pub fn write_now<T, E>(
        &self,
        closure: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        ask_now(&self.inner.writes, closure)
    }

    /// Changes after each commit made by this process; other processes' commits do not show here.
    pub fn commits(&self) -> watch::Receiver<u64> {
        self.inner.commits.subscribe()
    }

    /// Writes that are queued and not begun.
    pub fn waiting_writes(&self) -> usize {
        self.inner.writes.len()
    }

    /// Finishes what is queued, refuses anything new, ends the threads; SQLite moves its log into the file.
    pub async fn close(&self) {
        let threads = self.inner.shut();
        // Waiting must not hold up the runtime. A failed join is a bug already reported by its panic.
        let _ = tokio::task::spawn_blocking(move || join(threads)).await;
    }

    /// [`Database::close`] for the command line and tests.
    pub fn close_now(&self) {
        join(self.inner.shut());
    }
}

impl Inner {
    /// Does the job here if the connection at hand is free, or gives it back.
    fn read_at_hand(&self, job: Box<dyn Job>) -> Option<Box<dyn Job>> {
        match self.at_hand.try_lock().as_deref_mut() {
            Ok(Some(tx)) => {
                group::read_snapshot(tx, job);
                None
            }
            _ => Some(job),
        }
    }

    fn shut(&self) -> Vec<JoinHandle<()>> {
        self.reads.close();
        self.writes.close();
        drop(self.at_hand.lock().unwrap_or_else(PoisonError::into_inner).take());
        std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        join(self.shut());
    }
}

fn join(threads: Vec<JoinHandle<()>>) {
    for thread in threads {
        // The last handle may be dropped by a closure on one of these very threads, which cannot wait for itself.
        if thread.thread().id() != thread::current().id() {
            let _ = thread.join();
        }
    }
}

async fn ask<T, E>(
    queue: &Queue,
    closure: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    let (job, answer) = job::pack(closure);
    hand_over(queue, job, answer).await
}

/// Queues a job and waits for its answer.
async fn hand_over<T, E: From<Error>>(
    queue: &Queue,
    job: Box<dyn Job>,
    answer: oneshot::Receiver<Result<T, E>>,
) -> Result<T, E> {
    if queue.send(job).await.is_err() {
        return Err(E::from(Error::closed()));
    }
    answer.await.unwrap_or_else(|_| Err(E::from(Error::closed())))
}

fn ask_now<T, E>(
    queue: &Queue,
    closure: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    let (job, answer) = job::pack(closure);
    hand_over_now(queue, job, answer)
}

fn hand_over_now<T, E: From<Error>>(
    queue: &Queue,
    job: Box<dyn Job>,
    answer: oneshot::Receiver<Result<T, E>>,
) -> Result<T, E> {
    if queue.send_blocking(job).is_err() {
        return Err(E::from(Error::closed()));
    }
    answer
        .blocking_recv()
        .unwrap_or_else(|_| Err(E::from(Error::closed())))
}

fn start_sqlite(
    path: &Path,
    options: Options,
    reads: &Jobs,
    writes: &Jobs,
    commits: &watch::Sender<u64>,
) -> Result<Vec<JoinHandle<()>>, Error> {
    // The writer first: it makes the file and turns on the write-ahead log.
    let writer = Tx::new(Link::Sqlite(sqlite::Connection::open(path, Role::Writer)?));
    let (jobs, ticks) = (writes.clone(), commits.clone());
    let mut threads = vec![spawn("sqlite-writer", move || {
        group::write_groups(writer, &jobs, &ticks)
    })?];
    for _ in 0..options.readers.max(1) {
        let reader = Tx::new(Link::Sqlite(sqlite::Connection::open(path, Role::Reader)?));
        let jobs = reads.clone();
        threads.push(spawn("sqlite-reader", move || {
            group::read_snapshots(reader, &jobs)
        })?);
    }
    Ok(threads)
}

fn start_postgres(
    url: &str,
    options: Options,
    reads: &Jobs,
    writes: &Jobs,
    commits: &watch::Sender<u64>,
) -> Result<Vec<JoinHandle<()>>, Error> {
    let address = Arc::new(postgres::Address::parse(url)?);
    let mut threads = Vec::new();
    for _ in 0..options.readers.max(1) {
        let connection = postgres::Connection::new(address.clone())?;
        let jobs = reads.clone();
        threads.push(spawn("postgres-reader", move || {
            postgres::read_each(Tx::new(Link::Postgres(Box::new(connection))), &jobs);
        })?);
    }
    // One connection is tried now, so that a wrong address is told at once; the others open when they are needed.
    let (ready, opened) = std::sync::mpsc::channel();
    for _ in 0..options.writers.max(1) {
        let mut connection = postgres::Connection::new(address.clone())?;
        let (jobs, ticks, ready) = (writes.clone(), commits.clone(), ready.clone());
        let first = threads.len() == options.readers.max(1);
        threads.push(spawn("postgres-writer", move || {
            if first {
                let _ = ready.send(connection.connect());
            }
            postgres::write_each(Tx::new(Link::Postgres(Box::new(connection))), &jobs, &ticks);
        })?);
    }
    opened.recv().unwrap_or_else(|_| Err(Error::closed()))?;
    Ok(threads)
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, Error> {
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(work)
        .map_err(|error| Error::Unavailable(error.to_string()))
}
