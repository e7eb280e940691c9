//! The survey's page: one screen, no account, no JavaScript. GET shows, POST records (CS3, threat D5). `desk` and `builder` are
//! for those who work here.

mod builder;
pub mod desk;
mod ended;
mod form;
mod opt_out;
mod record;
mod sample;
mod show;
mod thanks;
mod visit;

#[cfg(test)]
mod tests;

pub use form::RatingForm;

use crate::web::Site;
use axum::Router;
use axum::routing::get;

/// The pages behind the links of a survey's letter, and those of the desk.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/survey/{token}", get(show::show).post(record::record))
        .route("/survey/{token}/thanks", get(thanks::thanks))
        .route(
            "/survey/{token}/opt-out",
            get(opt_out::show).post(opt_out::choose),
        )
        .merge(builder::routes())
        .merge(desk::routes())
}
