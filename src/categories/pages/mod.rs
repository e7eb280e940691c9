//! Categories: their page for administrators.

mod list;

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages of categories.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/settings/categories", get(list::show).post(list::add))
        .route("/settings/categories/{id}", post(list::change))
}
