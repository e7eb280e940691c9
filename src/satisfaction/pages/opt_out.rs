//! "No more surveys": GET shows what the click does, a person's POST does it; the same page takes it back.

use super::ended;
use super::visit::{Address, as_the_asked, visit};
use crate::satisfaction::{opt_in, opt_out, opted_out};
use crate::store::Actor;
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::Form;
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use std::net::SocketAddr;

#[derive(Template)]
#[template(path = "satisfaction/pages/opt_out.html")]
struct OptOutPage {
    page: Page,
    action: String,
    address: String,
    /// Whether this person gets no surveys now.
    out: bool,
}

/// What was chosen.
#[derive(Debug, Deserialize)]
pub(super) struct Sent {
    /// `in`: ask me again. Anything else, also what a mail program sends: no more surveys.
    #[serde(default)]
    choice: String,
}

/// Shows how it stands. Nothing is recorded. It works after the survey has ended, too.
pub(super) async fn show(
    State(site): State<Site>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    Path(token): Path<String>,
    Query(address): Query<Address>,
    headers: HeaderMap,
) -> Answered {
    let Some(visit) = visit(&site, &token, &address).await? else {
        return ended::unknown(&site, from, &address, &headers).await;
    };
    let person = visit.person.id;
    let out = site.desk.read(move |tx| opted_out(tx, person)).await?;
    let key = if out {
        "satisfaction-opted-out"
    } else {
        "satisfaction-opt-out"
    };
    let path = format!("/survey/{token}/opt-out");
    render(&OptOutPage {
        page: visit.page(&site, visit.words.say(key), &path),
        action: format!("{path}{}", address.suffix()),
        address: visit.person.address.unwrap_or_default(),
        out,
    })
}

/// Records the choice, then shows how it stands.
pub(super) async fn choose(
    State(site): State<Site>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    Path(token): Path<String>,
    Query(address): Query<Address>,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Answered {
    let Some(visit) = visit(&site, &token, &address).await? else {
        return ended::unknown(&site, from, &address, &headers).await;
    };
    let (response, person, again) = (visit.response.id, visit.person.id, sent.choice == "in");
    let choice = site.desk.act(Actor::Desk, move |act| {
        as_the_asked(act, response, |act| {
            if again {
                opt_in(act, person)
            } else {
                opt_out(act, person)
            }
        })
    });
    choice.await?;
    let next = format!("/survey/{token}/opt-out{}", address.suffix());
    Ok(Redirect::to(&next).into_response())
}
