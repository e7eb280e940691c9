//! The builder of surveys, for administrators: the list, and a page for each with its scale, its parts, its words in
//! every language, a preview of where customers meet it, and its history.

mod content;
mod edit;
mod form;
mod history;
mod keeping;
mod list;
mod of_brands;
mod preview;

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages under /settings/surveys.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/settings/surveys", get(list::show))
        .route("/settings/surveys/new", get(edit::begin).post(keeping::add))
        .route("/settings/surveys/brands", post(of_brands::set))
        .route("/settings/surveys/preview", post(preview::show))
        .route("/settings/surveys/{line}", get(edit::show).post(keeping::save))
        .route("/settings/surveys/{line}/archive", post(keeping::archive))
        .route("/settings/surveys/{line}/usual", post(keeping::usual))
}
