//! POST: a person's click records the answer, and reopens the request if they ask for it (CS11).

use super::visit::Visit;
use super::{ended, show};
use crate::ids::ResponseId;
use crate::people;
use crate::satisfaction::{Rating, Response, rate};
use crate::store::{Act, Error, Problem, Result};
use crate::tickets::{self, Status};
use crate::web::{Answered, render};
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;

/// The form as it was sent.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    rating: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    comment: String,
    #[serde(default)]
    reopen: String,
}

/// Records what was sent, then leads to the thanks.
pub(super) async fn record(visit: Visit, sent: std::result::Result<Form<Sent>, FormRejection>) -> Answered {
    // What cannot be read is asked for again, in the customer's words.
    let sent = sent.map_or_else(|_| Sent::default(), |Form(sent)| sent);
    let (rating, reopen) = (sent.rating(), sent.reopen == "yes");
    let (id, person, given) = (visit.asked.response.id, visit.asked.person.id, rating.clone());
    let kept = visit.act(move |act| {
        people::must_not_be_suspended(act, person)?;
        keep(act, id, &given, reopen)
    });
    let kept = kept.await;
    match kept {
        Ok(_) => Ok(Redirect::to(&visit.path("/thanks")).into_response()),
        Err(Error::Invalid(problems)) => again(&visit, &rating, reopen, &problems),
        Err(Error::Conflict(_)) => ended::ended(&visit.again().await?).await,
        Err(error) => Err(error),
    }
}

fn keep(act: &mut Act, id: ResponseId, rating: &Rating, reopen: bool) -> Result<Response> {
    let response = rate(act, id, rating)?;
    if let Some(ticket) = response
        .ticket_id
        .filter(|_| reopen && response.negative == Some(true))
    {
        let ticket = tickets::find(act, ticket)?.ok_or(Error::NotFound)?;
        if ticket.status == Status::Solved {
            tickets::reopen(act, ticket.id, ticket.status, None)?;
        }
    }
    Ok(response)
}

/// The form once more, with what was typed and what is wrong.
fn again(visit: &Visit, rating: &Rating, reopen: bool, problems: &[Problem]) -> Answered {
    let mut form = show::form(visit)?;
    form.refill(rating, reopen, problems, visit.asked.words);
    let page = render(&show::page(visit, form))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

impl Sent {
    fn rating(&self) -> Rating {
        Rating {
            score: self.rating.parse().ok(),
            reason: self.reason.clone(),
            comment: self.comment.clone(),
        }
    }
}
