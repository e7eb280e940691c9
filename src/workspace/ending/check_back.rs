//! Checking back after the end (LC16): the day, a note, and whether the customer is asked.

use super::follows;
use crate::closing;
use crate::ids::TicketId;
use crate::store::{Error, Problem, Result};
use crate::tickets::{self, Ticket};
use crate::web::{Answered, Page, Site, render};
use crate::workspace::flash::go_on;
use crate::workspace::frame::{Frame, answer};
use crate::workspace::own_path::own_path;
use crate::workspace::say::views_query;
use crate::workspace::session::SignedIn;
use crate::workspace::ticket::{Asked, ticket_id};
use crate::workspace::typed::Typed;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

#[derive(Template)]
#[template(path = "workspace/ending/check_back.html")]
struct CheckBackPage {
    page: Page,
    frame: Frame,
    ticket: Ticket,
    views: String,
    sheet: Sheet,
}

impl CheckBackPage {
    fn problem(&self, field: &str) -> Option<&'static str> {
        let found = self.sheet.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.key)
    }
}

/// What was typed, or is planned.
#[derive(Default, Clone)]
struct Sheet {
    day: String,
    note: String,
    tells_customer: bool,
    problems: Vec<Problem>,
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Answered {
    signed_in.viewer.must_be_agent()?;
    let id = ticket_id(&id)?;
    let desk = site.desk.clone();
    let views = views_query(&asked);
    let read = desk.read(move |tx| {
        let planned = closing::check_back(tx, id)?;
        let zone = signed_in.viewer.zone.clone();
        let sheet = planned.map(|look| Sheet {
            day: look.due_at.to_zoned(zone).date().to_string(),
            note: look.note,
            tells_customer: look.tells_customer,
            problems: vec![],
        });
        let page = load(tx, &site, &signed_in, id, views, sheet.unwrap_or_default())?;
        Ok((page, signed_in))
    });
    let (page, signed_in) = read.await?;
    answer(&page, &signed_in)
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    id: TicketId,
    views: String,
    sheet: Sheet,
) -> Result<CheckBackPage> {
    let ticket = tickets::find_for(tx, &signed_in.viewer, id)?;
    let words = signed_in.viewer.words();
    let title = words.say_one("check-back-title", "number", id.to_string());
    let (page, frame) = Frame::load(tx, site, signed_in, "tickets", &title, None)?;
    Ok(CheckBackPage {
        page,
        frame,
        ticket,
        views,
        sheet,
    })
}

/// Plans it.
pub async fn plan(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    signed_in.viewer.must_be_agent()?;
    let id = ticket_id(&id)?;
    let views = views_query(&asked);
    let sheet = Sheet {
        day: typed.get("day").trim().to_owned(),
        note: typed.get("note").trim().to_owned(),
        tells_customer: typed.find("tells").is_some(),
        problems: vec![],
    };
    let (viewer, wanted) = (signed_in.viewer.clone(), sheet.clone());
    let planned = site.desk.act(viewer.actor(), move |act| {
        let ticket = tickets::find_for(act, &viewer, id)?;
        let at = follows::opening_on(act, &ticket, &wanted.day, "check-day")?;
        closing::plan_check_back(act, id, at, &wanted.note, wanted.tells_customer)
    });
    let problems = match planned.await {
        Ok(()) => {
            return Ok(go_on(
                &format!("/tickets/{id}{views}"),
                "workspace-done-check-back",
                id.get(),
            ));
        }
        Err(Error::Invalid(problems)) => problems,
        Err(error) => return Err(error),
    };
    let desk = site.desk.clone();
    let sheet = Sheet { problems, ..sheet };
    let page = desk
        .read(move |tx| load(tx, &site, &signed_in, id, views, sheet))
        .await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
}

/// It is done, or no longer wished.
pub async fn settle(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    typed: Typed,
) -> Answered {
    signed_in.viewer.must_be_agent()?;
    let id = ticket_id(&id)?;
    let done = typed.get("do") == "done";
    let viewer = signed_in.viewer;
    site.desk
        .act(viewer.actor(), move |act| {
            tickets::find_for(act, &viewer, id)?;
            closing::settle_check_back(act, id, done)
        })
        .await?;
    let said = match done {
        true => "workspace-done-check-back-done",
        false => "workspace-done-check-back-dropped",
    };
    let next = own_path(typed.get("next"), &format!("/tickets/{id}"));
    Ok(go_on(&next, said, id.get()))
}
