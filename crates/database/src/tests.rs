//! Stories of the layer, told on both engines.

mod at_hand;
mod groups;
mod migrations;
mod nodes;
mod rows;

use crate::{Database, Migration, Tx, params};

/// A shelf of things with unique names, and notes that belong to a thing.
const SHELF: &[Migration] = &[
    Migration {
        name: "0001_thing",
        sql: "CREATE TABLE thing (
                  id INTEGER PRIMARY KEY, name TEXT NOT NULL, born {txid}, UNIQUE (name)
              ) STRICT;",
    },
    Migration {
        name: "0002_note",
        sql: "CREATE TABLE note (
                  id INTEGER PRIMARY KEY, thing_id INTEGER NOT NULL REFERENCES thing (id), at INTEGER NOT NULL,
                  weight REAL, hidden BOOLEAN NOT NULL DEFAULT FALSE, body TEXT, raw BLOB,
                  CHECK (weight > 0)
              ) STRICT;",
    },
];

fn both(name: &str, story: impl Fn(Database)) {
    crate::testing::both(name, SHELF, story);
}

/// Lets an async story run on a runtime of its own.
fn block_on<T>(story: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    runtime.expect("a runtime starts").block_on(story)
}

fn add(tx: &mut Tx, name: &str) -> Result<i64, crate::Error> {
    tx.one::<(i64,)>("INSERT INTO thing (name) VALUES ($1) RETURNING id", params![name])
        .map(|(id,)| id)
}

fn names(database: &Database) -> Vec<String> {
    let all = database.read_now(|tx| tx.all::<(String,)>("SELECT name FROM thing ORDER BY id", &[]));
    all.expect("things can be read")
        .into_iter()
        .map(|(name,)| name)
        .collect()
}
