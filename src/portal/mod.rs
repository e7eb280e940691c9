//! The customer's page of a ticket, behind the signed link in every letter: where it stands, what was said, how to come
//! back (LC13, LC14). No account, no JavaScript. A GET changes nothing; what a customer may not see is not there.

mod choose;
mod download;
mod rating;
mod said;
mod shared;
mod show;
mod state;
mod visitor;
mod whole;
mod write;

use crate::web::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

/// The largest form with its files, in bytes: 25 MB and room for the frame of the form.
const LARGEST: usize = 25 * 1024 * 1024 + 64 * 1024;

/// The pages behind the links of letters.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/requests/{token}", get(show::show))
        .route("/requests/{token}/choice", post(choose::choose))
        .route(
            "/requests/{token}/messages",
            post(write::write).layer(DefaultBodyLimit::max(LARGEST)),
        )
        .route("/requests/{token}/messages/{message}", get(whole::show))
        .route("/requests/{token}/messages/{message}/text", get(whole::text))
        .route("/requests/{token}/files/{file}", get(download::download))
        .route("/requests/{token}/files/{file}/picture", get(download::show))
        .route("/shared/{link}", get(shared::shared))
}

#[cfg(test)]
mod tests;
