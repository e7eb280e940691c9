//! The demo desk: a believable shop's half year of tickets, a mailbox page that shows every letter and writes as a
//! customer, and a time machine. It keeps to itself: its own data folder, no SMTP, and no real desk is ever opened.

mod bulk;
mod cast;
mod clock_page;
mod dealing;
mod enclosures;
mod history;
mod kept;
mod letters_leave;
mod mailbox;
mod passage;
mod plan;
mod posting;
mod ratings;
mod scripts;
mod start;
mod steps;
mod surveys;
mod times;
mod wording;

pub use kept::{Found, is_demo, look};
pub use start::{Options, run};

#[cfg(test)]
pub(crate) use bulk::fill as fill_bulk;
#[cfg(test)]
pub(crate) use history::make;
#[cfg(test)]
pub(crate) use passage::{Happened, Jump, jump};

#[cfg(test)]
mod tests;

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The routes that only a demo desk has. No sign-in is asked: all it shows is invented, and nothing leaves the machine.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/demo/clock", post(clock_page::jump))
        .route("/demo/mailbox", get(mailbox::page).post(mailbox::write))
        .route("/demo/mailbox/{letter}/frame", get(mailbox::frame))
}
