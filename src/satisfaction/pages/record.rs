//! POST: a person's click records the answer, and reopens the request if they ask for it (CS11).

use super::visit::{Address, Visit, as_the_asked, visit};
use super::{ended, show};
use crate::ids::ResponseId;
use crate::satisfaction::{Rating, Response, rate};
use crate::store::{Act, Actor, Error, Problem, Result};
use crate::tickets::{self, Status};
use crate::web::{Answered, Site, render};
use axum::Form;
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use std::net::SocketAddr;

/// The form as it was sent.
#[derive(Debug, Deserialize)]
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
pub(super) async fn record(
    State(site): State<Site>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    Path(token): Path<String>,
    Query(address): Query<Address>,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Answered {
    let Some(seen) = visit(&site, &token, &address).await? else {
        return ended::unknown(&site, from, &address, &headers).await;
    };
    let (rating, reopen) = (sent.rating(), sent.reopen == "yes");
    let (id, given) = (seen.response.id, rating.clone());
    let kept = site.desk.act(Actor::Desk, move |act| {
        as_the_asked(act, id, |act| keep(act, id, &given, reopen))
    });
    match kept.await {
        Ok(_) => {
            let thanks = format!("/survey/{token}/thanks{}", address.suffix());
            Ok(Redirect::to(&thanks).into_response())
        }
        Err(Error::Invalid(problems)) => again(&site, &seen, &token, &address, &rating, reopen, &problems),
        Err(Error::Conflict(_)) => match visit(&site, &token, &address).await? {
            Some(now) => ended::ended(&site, &now).await,
            None => ended::unknown(&site, from, &address, &headers).await,
        },
        Err(error) => Err(error),
    }
}

fn keep(act: &mut Act, id: ResponseId, rating: &Rating, reopen: bool) -> Result<Response> {
    let response = rate(act, id, rating)?;
    let ticket = tickets::find(act, response.ticket_id)?.ok_or(Error::NotFound)?;
    if reopen && response.negative == Some(true) && ticket.status == Status::Solved {
        tickets::reopen(act, ticket.id, ticket.status, None)?;
    }
    Ok(response)
}

/// The form once more, with what was typed and what is wrong.
fn again(
    site: &Site,
    visit: &Visit,
    token: &str,
    address: &Address,
    rating: &Rating,
    reopen: bool,
    problems: &[Problem],
) -> Answered {
    let mut form = show::form(visit, token, address)?;
    form.refill(rating, reopen, problems, visit.words);
    let page = render(&show::page(site, visit, token, address, form))?;
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
