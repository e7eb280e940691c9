//! The thanks: what was saved, what happens next, until when it can be changed.

use super::ended;
use super::visit::{Address, Visit, visit};
use crate::correspondence;
use crate::satisfaction::Standing;
use crate::store::Result;
use crate::tickets::Status;
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect};
use std::net::SocketAddr;

#[derive(Template)]
#[template(path = "satisfaction/pages/thanks.html")]
struct ThanksPage {
    page: Page,
    headline: String,
    saved: String,
    next: String,
    change: String,
    request: String,
    until: String,
}

/// The page after an answer. Without one it leads back to the question.
pub(super) async fn thanks(
    State(site): State<Site>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    Path(token): Path<String>,
    Query(address): Query<Address>,
    headers: HeaderMap,
) -> Answered {
    let Some(visit) = visit(&site, &token, &address).await? else {
        return ended::unknown(&site, from, &address, &headers).await;
    };
    if visit.standing != Standing::Open {
        return ended::ended(&site, &visit).await;
    }
    let change = format!("/survey/{token}{}", address.suffix());
    let Some(score) = visit.response.score else {
        return Ok(Redirect::to(&change).into_response());
    };
    let words = visit.words;
    let request = correspondence::ticket_link(&site.desk, visit.ticket.id, visit.person.id);
    render(&ThanksPage {
        page: visit.page(
            &site,
            words.say("satisfaction-thanks"),
            &format!("/survey/{token}/thanks"),
        ),
        headline: headline(&visit),
        saved: saved(&visit, score)?,
        next: words.say(next(&visit)),
        change,
        request: format!("{request}{}", address.suffix()),
        until: words.day_in_full(visit.response.until, &visit.zone),
    })
}

fn headline(visit: &Visit) -> String {
    if visit.person.name.is_empty() {
        visit.words.say("satisfaction-thanks")
    } else {
        let name = visit.person.name.as_str();
        visit.words.say_one("satisfaction-thanks-name", "name", name)
    }
}

fn saved(visit: &Visit, score: i64) -> Result<String> {
    let wording = visit.content.wording(visit.words.language())?;
    let index = visit.content.points.iter().position(|point| point.score == score);
    let label = index.map_or("", |index| wording.label(index));
    let facts = [
        ("score", score.into()),
        ("best", visit.response.best.into()),
        ("label", label.into()),
    ];
    Ok(visit.words.say_with("satisfaction-saved", &facts))
}

/// The key of what happens next.
fn next(visit: &Visit) -> &'static str {
    match (visit.ticket.status, visit.response.negative) {
        (Status::Solved, Some(true)) => "satisfaction-next-negative",
        (Status::Solved, _) => "satisfaction-next-solved",
        _ => "satisfaction-next-open",
    }
}
