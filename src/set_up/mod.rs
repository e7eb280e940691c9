//! The first hour: a link printed by an empty desk makes its first administrator, and a path of short steps leads from there
//! to a desk that answers. A step is done when the desk has what it asks for; hours, policy and survey are there from the
//! beginning and only want a look. The path can be left and found again, and a bar above every page says what is missing.

mod bar;
mod first;
mod link;
mod path;
mod steps;

pub use bar::missing;
pub use link::link;

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/set-up", get(path::show))
        .route("/set-up/team", post(path::add_team))
        .route("/set-up/colleagues", post(path::invite))
        .route("/set-up/done", post(path::note))
        .route("/set-up/{token}", get(first::show).post(first::make))
}

#[cfg(test)]
mod tests;
