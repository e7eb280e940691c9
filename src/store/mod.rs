//! The one door to what is kept: a read sees one snapshot, an act writes state and events in one transaction.
//!
//! Owns: `signing_key`. Everything else is written by its own room, inside an [`Act`].

mod act;
mod desk;
mod dkim;
mod error;
mod keys;
mod schema;
mod seal;

pub use act::{Act, Actor};
pub use desk::Desk;
pub use dkim::{Dkim, DnsRecord};
pub use error::{Error, Problem, Result};
pub use keys::{Keys, Purpose};
pub use schema::MIGRATIONS;
pub use seal::Seal;

#[cfg(test)]
mod tests;
