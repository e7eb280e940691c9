//! The one door to what is kept: a read sees one snapshot, an act writes state and events in one transaction.
//!
//! Owns: `signing_key`, `done_once`. Everything else is written by its own room, inside an [`Act`].

mod act;
mod desk;
mod error;
mod keeping;
mod keys;
mod once;
mod safe;
mod schema;
mod seal;

pub use act::{Act, Actor};
pub use desk::Desk;
pub use error::{Error, Problem, Result};
pub use keeping::{Keeping, Lack, tell};
pub use keys::{Keys, Purpose};
pub use once::{Came, Once, forget_repeats, once};
pub use safe::{SECRETS_KEY, Safe};
pub use schema::MIGRATIONS;
pub use seal::{DnsRecord, Seal};

#[cfg(test)]
mod tests;
