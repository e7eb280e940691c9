//! A letter comes in: kept raw first, read, put into the ticket it belongs to, acknowledged.
//!
//! Whatever brings a letter (SMTP, the API, the demo) hands it to [`receive`]. Nothing that has been acknowledged is
//! lost: a letter that cannot be worked on now is kept as `waiting` and tried again by [`retry`], three times; after
//! that it lies in quarantine with its reason until somebody says [`retry_one`].
//!
//! The parts that decide are pure: `claims` (what a letter says it belongs to), `place` (which of that is believed),
//! `kind` (robots), `colleague` (who may speak for the desk), `acknowledge::refusal` (who gets no automatic answer).

mod acknowledge;
mod announced;
mod arrived;
mod authenticity;
mod author;
mod budget;
mod claimed;
mod claims;
mod colleague;
pub mod imap;
mod import;
mod kept;
mod kind;
mod own_subject;
mod passed_on;
mod place;
mod reading;
mod receive;
mod repeated;
mod report;
mod retry;
pub mod smtp;
mod take;
mod terms;
mod trust;
mod unfit;
mod unproven;
mod writer;

pub use announced::Announced;
pub use arrived::{Arrived, Outcome, Receipt, Source};
pub use authenticity::{Authenticity, Checker, Origin, Verdict};
pub use budget::{HeldBack, held_back};
pub use claimed::{Claimed, came_to, claims_of, dismiss_claim, join_claim};
pub use import::{Tally, import};
pub use kept::{
    Mail, authenticity_of, dismiss, find_mail, header_of, mails_by_rfc_id, raw_mail, set_aside,
    set_aside_count,
};
pub use reading::{Looked, look};
pub use receive::{receive, receive_from};
pub use retry::{retry, retry_one};
pub use trust::{DomainTrust, Found, Published, trust};

#[cfg(test)]
mod tests;
