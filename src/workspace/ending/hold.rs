//! Putting a ticket on hold: for whom it waits, and when we look again (TY2).

use super::follows;
use crate::closing::{self, Hold};
use crate::ids::TicketId;
use crate::store::{Error, Problem, Result};
use crate::tickets::{self, Ticket};
use crate::web::{Answered, Page, Site, render};
use crate::workspace::flash::go_on;
use crate::workspace::frame::{Frame, answer};
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
#[template(path = "workspace/ending/hold.html")]
struct HoldPage {
    page: Page,
    frame: Frame,
    ticket: Ticket,
    views: String,
    awaited: String,
    /// As a date field has it.
    look: String,
    /// What the policy does meanwhile, in words.
    meanwhile: String,
    problems: Vec<Problem>,
}

impl HoldPage {
    fn problem(&self, field: &str) -> Option<&'static str> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.key)
    }
}

/// What was typed.
#[derive(Default)]
struct Sheet {
    awaited: String,
    look: String,
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
        let kept = closing::hold(tx, id)?.unwrap_or_default();
        let zone = signed_in.viewer.zone.clone();
        let date = |at: jiff::Timestamp| at.to_zoned(zone.clone()).date().to_string();
        let sheet = Sheet {
            awaited: kept.awaited,
            look: kept.look_at.map(date).unwrap_or_default(),
            problems: vec![],
        };
        Ok((load(tx, &site, &signed_in, id, views, sheet)?, signed_in))
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
) -> Result<HoldPage> {
    let ticket = tickets::find_for(tx, &signed_in.viewer, id)?;
    let words = signed_in.viewer.words();
    let title = words.say_one("hold-title", "number", id.to_string());
    let (page, frame) = Frame::load(tx, site, signed_in, "tickets", &title, None)?;
    let first = closing::if_on_hold(tx, &ticket, page.now)?;
    let meanwhile = match first {
        Some(step) => {
            let day = page.day(&step.at);
            let key = match step.step {
                closing::StepKind::Progress => "hold-meanwhile-customer",
                _ => "hold-meanwhile-owner",
            };
            words.say_one(key, "day", day)
        }
        None => words.say("hold-meanwhile-nothing"),
    };
    Ok(HoldPage {
        awaited: sheet.awaited,
        look: sheet.look,
        problems: sheet.problems,
        meanwhile,
        views,
        ticket,
        page,
        frame,
    })
}

/// Puts it on hold.
pub async fn put(
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
        awaited: typed.get("awaited").trim().to_owned(),
        look: typed.get("look").trim().to_owned(),
        problems: vec![],
    };
    let (viewer, awaited, look) = (
        signed_in.viewer.clone(),
        sheet.awaited.clone(),
        sheet.look.clone(),
    );
    let put = site.desk.act(viewer.actor(), move |act| {
        let ticket = tickets::find_for(act, &viewer, id)?;
        let look_at = match look.as_str() {
            "" => None,
            date => Some(follows::opening_on(act, &ticket, date, "look")?),
        };
        closing::put_on_hold(act, id, &Hold { awaited, look_at })
    });
    let problems = match put.await {
        Ok(()) => {
            return Ok(go_on(
                &format!("/tickets/{id}{views}"),
                "workspace-done-hold",
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
