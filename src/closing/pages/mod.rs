//! The pages of closing: the editor of policies with its simulator and experiments, how a case ends, and the parts of the ticket page
//! that tell of it. The ticket page asks for its parts by plain calls.

mod ending;
mod policies;
mod steering;
pub mod stopped;
pub mod timeline;

#[cfg(test)]
mod tests;

pub use ending::{DueLook, Ending, Expect, due_looks, ending, expects};
pub use policies::{on_hold, sentence, step};

use crate::web::Site;
use axum::Router;
use axum::routing::post;

/// The pages under a ticket, and those of the settings.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/tickets/{id}/policy", post(steering::steer))
        .merge(ending::routes())
        .merge(policies::routes())
}
