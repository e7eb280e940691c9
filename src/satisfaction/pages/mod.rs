//! The survey's page: one screen, no account, no JavaScript. GET shows, POST records (CS3, threat D5).

mod ended;
mod form;
mod opt_out;
mod record;
mod sample;
mod show;
mod thanks;
mod visit;

pub use form::RatingForm;
pub use sample::{Place, Sample, sample_page};

use crate::web::Site;
use axum::Router;
use axum::routing::get;

/// The pages behind the links of a survey's letter.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/survey/{token}", get(show::show).post(record::record))
        .route("/survey/{token}/thanks", get(thanks::thanks))
        .route(
            "/survey/{token}/opt-out",
            get(opt_out::show).post(opt_out::choose),
        )
}
