//! How a case ends, by an agent's hand: the resolve sheet with the letters it sends, putting a ticket on hold, checking
//! back later; and what holds for the ends of all cases.

mod check_back;
mod expect;
mod follows;
mod hold;
mod letter;
mod resolve;
mod rules;
mod shown;

pub use expect::{Expect, expects};
pub use shown::{DueLook, Ending, due_looks, ending};

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages under a ticket, and those of the settings.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/tickets/{id}/resolve", get(resolve::show).post(resolve::solve))
        .route("/tickets/{id}/resolve/letters/{letter}", get(letter::show))
        .route("/tickets/{id}/hold", get(hold::show).post(hold::put))
        .route(
            "/tickets/{id}/check-back",
            get(check_back::show).post(check_back::plan),
        )
        .route("/tickets/{id}/check-back/settle", post(check_back::settle))
        .route("/settings/endings", get(rules::show).post(rules::set))
        .route("/settings/endings/stop", post(rules::stop))
}
