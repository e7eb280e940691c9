//! Satisfaction for those who work here: the survey of a ticket, the customers who are unhappy, the results.

mod asked;
mod asking;
mod badges;
mod breakdown;
mod manners;
mod names;
mod rating;
mod readings;
mod results;
mod rules;
mod said;
mod stream;
mod take_away;
mod thanks;
mod trend;
mod unhappy;
mod wave_form;
mod waves;

pub use asking::{Asking, asking};
pub use badges::{SATISFACTION, THANKS, UNHAPPY};
pub use rating::{RatingShown, ratings};

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
        .route(
            "/satisfaction/unhappy/{id}/won-back",
            post(unhappy::won_back_in_wave),
        )
        .route("/satisfaction/thanks", get(thanks::show))
        .route("/satisfaction/thanks/seen", post(thanks::seen))
        .route("/settings/survey-rules", get(rules::show))
        .route("/settings/survey-rules/new", get(rules::new).post(rules::add))
        .route(
            "/settings/survey-rules/{id}",
            get(rules::edit).post(rules::change),
        )
        .route("/settings/survey-rules/{id}/steer", post(rules::steer))
        .route("/settings/relationship-surveys", get(waves::show))
        .route(
            "/settings/relationship-surveys/new",
            get(waves::new).post(waves::add),
        )
        .route(
            "/settings/relationship-surveys/{id}",
            get(waves::edit).post(waves::change),
        )
        .route("/settings/relationship-surveys/{id}/plan", post(waves::plan))
        .route("/settings/waves/{id}/stop", post(waves::stop))
        .route("/tickets/{id}/survey", post(asking::by_hand))
        .route("/tickets/{id}/won-back", post(unhappy::won_back))
}
