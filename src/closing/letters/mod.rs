//! The letters of policies: what they say, to whom, and when one letter speaks for several tickets.

pub mod digest;
mod holds_until;
pub mod owner;
pub mod reader;
pub mod steps;
pub mod together;
pub mod way_back;
pub mod wording;
