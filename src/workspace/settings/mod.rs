//! Settings that tell of all rooms: the table of their pages, what is set for the whole desk, and the change log.

mod changes;
mod desk;
mod pages;

#[cfg(test)]
mod tests;

pub use pages::SETTINGS_PAGES;

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages of the whole desk's settings.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/settings/desk", get(desk::show).post(desk::name))
        .route("/settings/sending", post(desk::sending))
        .merge(changes::routes())
}
