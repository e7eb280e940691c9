//! Full-text search over tickets: one index a node in the data folder, fed by the feed, half a second behind at most.
//!
//! The index can always be made anew from the database. How far it has come lies in its own commits, so that index and
//! position cannot disagree. Who may find what is part of the query itself.
//!
//! Owns no table; reads those of tickets and people.

mod analysis;
mod blocks;
mod compounds;
mod fields;
mod find;
mod folding;
mod follow;
mod grammar;
mod index;
mod query;
mod sheet;
mod terms;
mod words;

pub use find::{Found, Query, Sort};
pub use grammar::is_field;
pub use index::Search;
pub use query::is_time;

#[cfg(test)]
mod tests;
