//! Satisfaction for those who work here: the survey of a ticket, the customers who are unhappy, the results.

mod asked;
mod asking;
mod breakdown;
mod manners;
mod results;
mod take_away;
mod trend;
mod unhappy;

pub use asking::{Asking, asking};

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages of satisfaction.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/satisfaction", get(results::show))
        .route("/satisfaction/answers.csv", get(take_away::csv))
        .route("/satisfaction/answers.xlsx", get(take_away::xlsx))
        .route("/settings/surveys/manners", get(manners::show).post(manners::set))
        .route("/satisfaction/unhappy", get(unhappy::show))
        .route("/tickets/{id}/survey", post(asking::by_hand))
        .route("/tickets/{id}/won-back", post(unhappy::won_back))
}
