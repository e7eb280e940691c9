//! Calendars, for administrators: working hours, public holidays, special days, also from a file; which teams count in
//! them; and how many planned steps a change moves, before it is saved.

mod form;
mod list;
mod page;
mod save;

#[cfg(test)]
mod tests;

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages under /settings/calendars.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/settings/calendars", get(list::show))
        .route("/settings/calendars/{id}", get(page::show).post(save::save))
        .route("/settings/calendars/{id}/remove", post(save::remove))
}
