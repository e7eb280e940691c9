//! Users: everyone with an address, customers and those who work here.

mod json;
mod list;
mod seeking;
mod tags;
mod write;

pub use json::shown;
pub use list::MOST;
pub use seeking::sought;

use super::Api;
use axum::Router;
use axum::routing::{get, post};

/// The routes of users.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/users", get(list::list).post(write::create))
        .route("/api/v2/users/me", get(list::me))
        .route("/api/v2/users/count", get(list::count))
        .route("/api/v2/users/search", get(list::search))
        .route("/api/v2/users/autocomplete", get(list::search))
        .route("/api/v2/users/show_many", get(list::show_many))
        .route("/api/v2/users/create_or_update", post(write::create_or_update))
        .route("/api/v2/users/{id}", get(list::show).put(write::update))
        .route("/api/v2/users/{id}/tickets/requested", get(list::requested))
        .route(
            "/api/v2/users/{id}/tags",
            get(tags::list)
                .post(tags::change)
                .put(tags::change)
                .delete(tags::change),
        )
        .route("/api/v2/users/{id}/groups", get(list::groups))
}
