//! Tickets: list, show, create, update, delete, and their tags.

mod copies;
mod create;
mod delete;
mod fields;
mod json;
mod list;
mod show;
mod solve;
mod tags;
mod trash;
mod update;

pub use json::shown;
pub use list::{Sorting, answer as page};
pub use solve::solve;

use super::Api;
use axum::Router;
use axum::routing::{get, put};

/// The routes of tickets.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/tickets", get(list::list).post(create::create))
        .route("/api/v2/tickets/count", get(list::count))
        .route("/api/v2/tickets/show_many", get(show::show_many))
        .route(
            "/api/v2/tickets/{id}",
            get(show::show).put(update::update).delete(delete::delete),
        )
        .route("/api/v2/deleted_tickets", get(trash::list))
        .route("/api/v2/deleted_tickets/{id}/restore", put(trash::restore))
        .route(
            "/api/v2/tickets/{id}/tags",
            get(tags::list)
                .post(tags::set)
                .put(tags::add)
                .delete(tags::remove),
        )
}
