//! The change log: who changed what in the settings, from what to what.

mod asked;
mod show;
mod values;

use crate::web::Site;
use axum::Router;
use axum::routing::get;

/// Its one page.
pub fn routes() -> Router<Site> {
    Router::new().route("/settings/changes", get(show::show))
}
