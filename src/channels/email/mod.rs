//! A letter comes in: kept raw first, read, put into the ticket it belongs to, acknowledged.
//!
//! Whatever brings a letter (SMTP, the API, the demo) hands it to [`receive`], which reads it and provides it to `intake`.
//!
//! The parts that decide are pure: `claims` (what a letter says it belongs to), `place` (which of that is believed), `kind`
//! (robots), `unfit` (what must not reach customers).

mod again;
mod announced;
mod arrived;
mod authenticity;
mod author;
mod claims;
mod findings;
pub mod imap;
mod import;
mod kind;
mod own_subject;
mod passed_on;
mod place;
mod reading;
mod receive;
mod report;
pub mod smtp;
mod take;
mod terms;
mod trust;
mod unfit;
mod unproven;
mod writer;

pub use again::PROVIDER;
pub use announced::Announced;
pub use arrived::{Arrived, Source};
pub use authenticity::{Authenticity, Checker, Origin};
pub use findings::{authenticity, authenticity_of, header_of};
pub use import::{Tally, import};
pub use reading::{Looked, look};
pub use receive::{receive, receive_from};
pub use trust::{DomainTrust, Found, Published, trust};

#[cfg(test)]
mod tests;
