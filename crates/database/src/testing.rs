//! Fresh databases for tests, on both engines, cheap enough for hundreds of tests in parallel processes.
//!
//! SQLite tests copy a migrated file; PostgreSQL tests copy a migrated template database. The server is the one at
//! `GUICHET_TEST_DATABASE_URL`, or a throw-away one shared by all test processes of this user ([`Server`]).

mod files;
mod plans;
mod server;
mod templates;

pub(crate) use plans::seen;
pub use plans::{Plan, plans, writer_statements};
pub use server::Server;

use crate::{Database, Error, Location, Migration, Options};
use std::time::Duration;

/// Few threads: a test has a handful of callers, and hundreds of tests share one server.
const SMALL: Options = Options {
    readers: 2,
    writers: 2,
};

/// As many writers as acts of a race, so that all of them are at work together.
const CROWD: Options = Options {
    readers: 2,
    writers: 16,
};

/// An empty SQLite database in a folder of its own, which is removed with the last handle.
pub fn sqlite() -> Database {
    sqlite_from(&[])
}

/// A SQLite database with these migrations applied.
pub fn sqlite_from(migrations: &[Migration]) -> Database {
    let folder = tempfile::Builder::new()
        .prefix("guichet-")
        .tempdir()
        .expect("a temporary folder can be made");
    let file = folder.path().join("desk.sqlite");
    if !migrations.is_empty() {
        std::fs::copy(files::migrated(migrations), &file).expect("the template can be copied");
    }
    Database::open_keeping(Location::Sqlite(file), SMALL, Some(Box::new(folder))).expect("SQLite opens")
}

/// An empty PostgreSQL database, dropped with the last handle. `None` when the machine has no PostgreSQL; a server named
/// in `GUICHET_TEST_DATABASE_URL` must answer.
pub fn postgres() -> Option<Database> {
    postgres_from(&[])
}

/// A PostgreSQL database with these migrations applied; `None` as in [`postgres`].
pub fn postgres_from(migrations: &[Migration]) -> Option<Database> {
    postgres_with(migrations, SMALL)
}

/// [`postgres_from`] for races: sixteen writers, who really write at the same time.
pub fn crowded_postgres_from(migrations: &[Migration]) -> Option<Database> {
    postgres_with(migrations, CROWD)
}

fn postgres_with(migrations: &[Migration], options: Options) -> Option<Database> {
    let fresh = templates::fresh(server::url()?, migrations);
    let location = Location::Postgres(fresh.url.clone());
    Some(Database::open_keeping(location, options, Some(Box::new(fresh))).expect("PostgreSQL opens"))
}

/// A fresh database on each engine this machine has, SQLite first.
pub fn engines(migrations: &[Migration]) -> Vec<Database> {
    let mut engines = vec![sqlite_from(migrations)];
    match postgres_from(migrations) {
        Some(postgres) => engines.push(postgres),
        None => eprintln!("no PostgreSQL on this machine: SQLite only"),
    }
    engines
}

/// Tells the same story on each engine; when it fails, says which one it was.
pub fn both(name: &str, migrations: &[Migration], story: impl Fn(Database)) {
    for database in engines(migrations) {
        let engine = database.engine();
        let told = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| story(database)));
        if let Err(panic) = told {
            eprintln!("`{name}` failed on {engine:?}");
            std::panic::resume_unwind(panic);
        }
    }
}

/// Whether the engine of `database` understands a statement: its syntax, tables, columns and types. Carries nothing out.
pub fn prepare(database: &Database, sql: &str) -> Result<(), Error> {
    let sql = sql.to_owned();
    database.read_now(move |tx| tx.prepare(&sql))
}

/// Waits up to five seconds until `happened`; says whether it did. For what another thread or process brings about.
pub fn eventually(mut happened: impl FnMut() -> bool) -> bool {
    for _ in 0..500 {
        if happened() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    false
}

/// Runs blocking work on a thread of its own, so that tests may ask for databases inside a runtime too.
fn aside<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| match scope.spawn(work).join() {
        Ok(value) => value,
        Err(panic) => std::panic::resume_unwind(panic),
    })
}
