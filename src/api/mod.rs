//! The public API under `/api/v2`: what is here in the shapes that clients of the Zendesk Support API v2 read and write.
//! Names are mapped here, at the edge, never in the rooms.
//!
//! Owns: `upload`.

mod asked;
mod attachments;
mod audits;
mod brands;
mod call;
mod caller;
mod calls;
mod categories;
mod closing;
mod comments;
mod door;
mod given;
mod groups;
mod known;
mod mail;
mod mailboxes;
mod openapi;
mod paging;
mod rate;
mod ratings;
mod refusals;
mod repeats;
mod requests;
mod saying;
mod search;
mod survey_responses;
mod surveys;
mod terms;
mod tickets;
mod unkept;
mod unoffered;
mod uploads;
mod users;

pub use call::{Call, Shape, Takes};
pub use calls::calls;
pub use door::routes;
pub use openapi::document;
pub use rate::Rates;
pub use unoffered::EMPTY;

use crate::search::Search;
use crate::store::Desk;

/// What every handler of the API is given.
#[derive(Clone)]
pub struct Api {
    pub desk: Desk,
    pub search: Search,
    /// How many requests each caller made.
    pub rates: Rates,
}

#[cfg(test)]
mod tests;
