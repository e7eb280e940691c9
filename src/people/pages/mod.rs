//! Pages about oneself and others who work here: the password, one's own settings, persons found while an address is typed.

mod own;
mod password;
mod persons;

#[cfg(test)]
mod tests;

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// All of them.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/persons", get(persons::find))
        .route("/settings", get(own::show).post(own::set))
        .route("/settings/language", post(own::language))
        .merge(password::routes())
}
