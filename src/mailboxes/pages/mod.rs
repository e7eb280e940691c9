//! Mailboxes, for administrators: the list with how each does, a wizard that tests the settings before it saves them, and
//! what a mailbox in quarantine would send.

mod edit;
mod form;
mod full;
mod list;
mod mail_trust;
mod show;
mod tried;

#[cfg(test)]
mod tests;

pub use full::full;

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages under /settings/mailboxes, and how far senders are trusted.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/settings/mailboxes", get(list::show).post(edit::add))
        .route("/settings/mailboxes/new", get(edit::new))
        .route("/settings/mailboxes/{id}", get(show::show).post(edit::save))
        .route("/settings/mailboxes/{id}/edit", get(edit::edit))
        .route("/settings/mailboxes/{id}/release", post(show::release))
        .route("/settings/mailboxes/{id}/remove", post(show::remove))
        .route(
            "/settings/mail-trust",
            get(mail_trust::show).post(mail_trust::set),
        )
}
