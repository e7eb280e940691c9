//! The words of the desk's letters and its public face, for administrators: every letter in every language, with a
//! preview as it is typed, its versions, and the way back to the supplied words.

mod brand;
mod edit;
mod list;
mod retire;
mod sample;

#[cfg(test)]
mod tests;

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages under /settings/letters, and what public pages take from the brand.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/settings/letters", get(list::show))
        .route("/settings/letters/brand", post(brand::set))
        .route("/settings/brands", post(brand::add))
        .route("/settings/brands/{id}", post(retire::set))
        .route(
            "/settings/letters/{kind}/{language}",
            get(edit::show).post(edit::save),
        )
        .route("/settings/letters/{kind}/{language}/preview", post(edit::preview))
        .route("/brand.css", get(brand::style))
        .route("/brand/logo", get(brand::logo))
}
