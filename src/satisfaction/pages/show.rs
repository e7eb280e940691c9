//! GET: the survey with the point from the letter selected. Nothing is recorded.

use super::visit::{Address, Visit, visit};
use super::{RatingForm, ended};
use crate::satisfaction::Standing;
use crate::store::Result;
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::HeaderMap;
use std::net::SocketAddr;

#[derive(Template)]
#[template(path = "satisfaction/pages/survey.html")]
pub(super) struct SurveyPage {
    page: Page,
    form: RatingForm,
    subject: String,
    about: String,
    /// Where this person asks for no more surveys.
    opt_out: String,
}

/// The page behind a link of the letter.
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
    if visit.standing != Standing::Open {
        return ended::ended(&site, &visit).await;
    }
    let mut form = form(&visit, &token, &address)?;
    if let Some(score) = address.rating() {
        form.choose(score);
    }
    render(&page(&site, &visit, &token, &address, form))
}

/// The form of this visit, with the answer that holds now.
pub(super) fn form(visit: &Visit, token: &str, address: &Address) -> Result<RatingForm> {
    let action = format!("/survey/{token}{}", address.suffix());
    RatingForm::new(
        action,
        &visit.content,
        &visit.response,
        &visit.ticket,
        visit.words,
        &visit.zone,
    )
}

/// The page around the form.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    token: &str,
    address: &Address,
    form: RatingForm,
) -> SurveyPage {
    let title = visit.words.say("satisfaction-title");
    let mut page = visit.page(site, title, &format!("/survey/{token}"));
    if let Some(score) = address.rating() {
        page.query = format!("rating={score}&");
    }
    SurveyPage {
        page,
        form,
        subject: visit.ticket.subject.clone(),
        about: about(visit),
        opt_out: format!("/survey/{token}/opt-out{}", address.suffix()),
    }
}

/// Which request, and who solved it when.
fn about(visit: &Visit) -> String {
    let (words, ticket) = (visit.words, &visit.ticket);
    let day = |at| words.day_in_full(at, &visit.zone);
    let mut facts = vec![
        ("opened", day(ticket.created_at).into()),
        ("number", ticket.id.to_string().into()),
    ];
    match (&visit.agent, ticket.solved_at) {
        (Some(agent), Some(solved)) => {
            facts.extend([("agent", agent.as_str().into()), ("solved", day(solved).into())]);
            words.say_with("satisfaction-about-solved", &facts)
        }
        _ => words.say_with("satisfaction-about", &facts),
    }
}
