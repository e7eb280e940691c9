//! One portable SQL layer over SQLite and PostgreSQL.
//!
//! SQL is written once, with `$1…$n`, and runs on both engines. Work is a plain synchronous closure inside a transaction:
//! it cannot hold one across an await, nor talk to the network within one.
//!
//! ```
//! # fn main() -> Result<(), database::Error> {
//! # let folder = std::env::temp_dir().join(format!("database-doc-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder).ok();
//! use database::{Database, Location, Migration, Options, params};
//!
//! let people = Migration {
//!     name: "0001_people",
//!     sql: "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;",
//! };
//! let db = Database::open(Location::Sqlite(folder.join("desk.sqlite")), Options::default())?;
//! db.migrate(&[people])?;
//! let (id,): (i64,) = db.write_now(|tx| tx.one("INSERT INTO person (name) VALUES ($1) RETURNING id", params!["Léa"]))?;
//! assert!(id >= 1);
//! # db.close_now();
//! # std::fs::remove_dir_all(&folder).ok();
//! # Ok(())
//! # }
//! ```

mod copying;
mod database;
mod dialect;
mod error;
mod group;
mod job;
mod location;
mod migrate;
mod postgres;
mod row;
mod sqlite;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod tx;
mod value;
mod words;

#[cfg(test)]
mod tests;

pub use copying::{Kind, Table};
pub use database::{Database, Options};
pub use dialect::Engine;
pub use error::Error;
pub use location::Location;
pub use migrate::Migration;
pub use row::{Column, Record, Row};
#[doc(hidden)]
pub use serde;
pub use tx::Tx;
pub use value::{Value, pad, places};
pub use words::UnknownWord;
