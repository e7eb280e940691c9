//! The editor of closing policies, for administrators: the list in order, each a sentence with the tickets it is for, and
//! a page for each with its dates, its letters, what a change would send, and its history.

mod carrying;
mod change;
mod difference;
mod edit;
mod experiment;
mod fates;
mod form;
mod guarding;
mod list;
mod measured;
mod measured_tickets;
mod numbers;
mod sentence;
mod shown;
mod simulation;
mod simulation_charts;
mod simulation_figures;
mod simulation_tickets;
mod switching;
mod whose_tickets;

pub use sentence::{on_hold, sentence, step};

use crate::web::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages under /settings/policies.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/settings/policies", get(list::show).post(list::add))
        .route("/settings/policies/order", post(list::set_order))
        .route(
            "/settings/policies/text",
            get(carrying::show).post(carrying::bring_in),
        )
        .route("/settings/policies/text/policies.toml", get(carrying::take_out))
        .route("/settings/policies/{id}", get(edit::show).post(change::save))
        .route("/settings/policies/guard", post(guarding::set))
        .route("/settings/policies/{id}/propose", post(guarding::propose))
        .route("/settings/policies/{id}/tickets", get(measured_tickets::show))
        .route("/settings/policies/{id}/experiment", post(experiment::start))
        .route(
            "/settings/experiments/{id}",
            get(experiment::show).post(experiment::end),
        )
        .route("/settings/policies/{id}/simulate", post(simulation::start))
        .route("/settings/simulations/{id}", get(simulation::show))
        .route("/settings/simulations/{id}/again", post(simulation::again))
        .route("/settings/simulations/{id}/stop", post(simulation::stop))
        .route(
            "/settings/simulations/{id}/tickets",
            get(simulation_tickets::show),
        )
        .route("/settings/policies/{id}/order", post(list::order))
        .route(
            "/settings/policies/{id}/switch",
            get(switching::ask).post(switching::switch),
        )
}
