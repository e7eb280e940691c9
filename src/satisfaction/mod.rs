//! Satisfaction: asks once per solving, shows the survey's page, and keeps the answer with who did what under which
//! policy. A GET never records: mail scanners follow links, so only a person's POST counts (CS3, SECURITY D5).
//!
//! Owns: `survey`, `response`.
//! Reads: survey_due, changed. Records: survey_offered, rated, survey_withdrawn, reopened, letter_withheld, step_withheld.

mod asking;
mod letter;
mod links;
mod pages;
mod rating;
mod response;
mod standing;
mod survey;
mod withdrawing;

pub use asking::{WINDOW, ask};
pub use links::{read_survey_link, survey_link, survey_path};
pub use pages::{RatingForm, routes};
pub use rating::{Rating, rate};
pub use response::{Filter, Response, State, count, find_response, latest_of_ticket, list, of_ticket};
pub use standing::{Standing, standing};
pub use survey::{Content, Kind, Point, Survey, SurveyId, Wording, find_survey, install};

use crate::events::Event;
use crate::ids::TicketId;
use crate::store::{Act, Result};

/// Asks when the closing policy says so; takes the question back when the ticket reopens.
pub fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    asking::react(act, ticket, event)?;
    withdrawing::react(act, ticket, event)
}

#[cfg(test)]
mod tests;
