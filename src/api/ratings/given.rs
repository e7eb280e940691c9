//! A rating that its requester gives.

use super::one;
use super::reasons::CODES;
use crate::api::Api;
use crate::api::asked::{Asked, Path};
use crate::api::caller::Caller;
use crate::api::given::{self, Given};
use crate::api::refusals::Answer;
use crate::api::repeats::Repeat;
use crate::ids::TicketId;
use crate::satisfaction::{self, Content, Kind, Response};
use crate::shapes::One;
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Status};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;

/// The requester rates the latest solving of their ticket, whether they were asked or not.
pub(super) async fn create(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    Path(id): Path<i64>,
    bytes: Bytes,
) -> Answer {
    let given = given::body(&bytes, "satisfaction_rating")?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let ticket = tickets::hold_for(act, &viewer, id.into())?;
        if ticket.requester_id != viewer.id {
            return Err(Error::Denied("error-requester-only"));
        }
        let response = asked_about(act, ticket.id)?;
        let content = satisfaction::find_survey(act, response.survey_id)?.content()?;
        let rating = satisfaction::Rating {
            score: Some(score_of(&given, &content)?),
            reason: reason_of(&given)?,
            comment: given.words("comment")?.unwrap_or_default(),
        };
        let rated = satisfaction::rate(act, response.id, &rating).map_err(|error| match error {
            // Closed, or too late.
            Error::Conflict(_) => Error::invalid("base", "api-value"),
            other => other,
        })?;
        let rating = one(act, &asked.base, rated.id)?;
        Ok((StatusCode::OK, One(rating)))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// The question about the latest solving; opened now if it was not yet.
fn asked_about(act: &mut Act, id: TicketId) -> Result<Response> {
    let ticket = tickets::lock(act, id)?;
    let latest = satisfaction::latest_of_ticket(act, id)?;
    let known = latest.filter(|latest| latest.kind == Kind::Csat && latest.solving == Some(ticket.solvings));
    if let Some(known) = known {
        return Ok(known);
    }
    if ticket.status != Status::Solved {
        return Err(Error::invalid("base", "api-value"));
    }
    let opened = satisfaction::ask(act, &ticket, None, None)?;
    opened.map_err(|_| Error::invalid("base", "api-value"))
}

/// `good` and `bad` are the ends of the scale; a number is a point of it.
fn score_of(given: &Given, content: &Content) -> Result<i64> {
    let word = given
        .words("score")?
        .ok_or(Error::invalid("score", "error-empty"))?;
    let scores = content.points.iter().map(|point| point.score);
    let found = match word.as_str() {
        "good" => scores.max(),
        "bad" => scores.min(),
        number => number
            .parse()
            .ok()
            .filter(|score| content.point(*score).is_some()),
    };
    found.ok_or(Error::invalid("score", "api-value"))
}

/// The reason by its key or by its code.
fn reason_of(given: &Given) -> Result<String> {
    let by_code = match given.id("reason_code")?.flatten() {
        Some(code) => CODES.iter().find(|(_, known)| *known == code),
        None => None,
    };
    match by_code {
        Some((key, _)) => Ok((*key).to_owned()),
        None => Ok(given.words("reason")?.unwrap_or_default()),
    }
}
