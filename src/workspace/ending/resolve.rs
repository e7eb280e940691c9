//! The resolve sheet: what solved the ticket, how it ends, and exactly what the customer gets. One keystroke accepts what
//! the policy proposes.

use super::follows::{self, EndingShown};
use crate::closing::{self, OnSolve, Solving};
use crate::ids::TicketId;
use crate::languages::Language;
use crate::people;
use crate::store::{Error, Problem, Result};
use crate::tickets::{self, Status, Ticket};
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
use axum::response::{IntoResponse, Redirect};
use database::Tx;

#[derive(Template)]
#[template(path = "workspace/ending/resolve.html")]
struct ResolvePage {
    page: Page,
    frame: Frame,
    ticket: Ticket,
    /// `?view=…`, to come back to the same list.
    views: String,
    /// Who gets the letters, and in which language.
    customer: String,
    language: Language,
    policy: Option<String>,
    endings: Vec<EndingShown>,
    summary: String,
    summary_wanted: bool,
    reason: String,
    problems: Vec<Problem>,
}

impl ResolvePage {
    fn problem(&self, field: &str) -> Option<&'static str> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.key)
    }

    /// A missing summary is asked for first; otherwise Enter accepts.
    fn asks_for_summary(&self) -> bool {
        self.summary_wanted && self.summary.is_empty()
    }
}

/// What was typed so far.
#[derive(Default)]
struct Sheet {
    solving: Solving,
    problems: Vec<Problem>,
}

/// The sheet; of a ticket that is solved or over there is none.
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
        let page = load(tx, &site, &signed_in, id, views, Sheet::default())?;
        Ok((page, signed_in))
    });
    let (page, signed_in) = read.await?;
    if page.ticket.status == Status::Solved || page.ticket.status.is_final() {
        return Ok(Redirect::to(&format!("/tickets/{id}{}", page.views)).into_response());
    }
    answer(&page, &signed_in)
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    id: TicketId,
    views: String,
    sheet: Sheet,
) -> Result<ResolvePage> {
    let ticket = tickets::find_for(tx, &signed_in.viewer, id)?;
    let words = signed_in.viewer.words();
    let title = words.say_one("resolve-title", "number", id.to_string());
    let (page, frame) = Frame::load(tx, site, signed_in, "tickets", &title, None)?;
    let person = people::find(tx, ticket.requester_id)?;
    let policy = closing::policy_of(tx, &ticket)?;
    Ok(ResolvePage {
        endings: follows::endings(tx, &site.desk, &ticket, &page, sheet.solving.ending)?,
        customer: person.shown().to_owned(),
        language: person.language.unwrap_or(ticket.language),
        policy: policy.map(|policy| policy.name),
        summary_wanted: closing::wants_summary(tx, &ticket)?,
        summary: sheet.solving.summary,
        reason: sheet.solving.reason,
        problems: sheet.problems,
        views,
        ticket,
        page,
        frame,
    })
}

/// Solves the ticket.
pub async fn solve(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    signed_in.viewer.must_be_agent()?;
    let id = ticket_id(&id)?;
    let ending: Option<OnSolve> = typed.choice("ending")?;
    let solving = Solving {
        summary: typed.get("summary").trim().to_owned(),
        ending,
        reason: typed.get("reason").trim().to_owned(),
    };
    let (viewer, wanted) = (signed_in.viewer.clone(), solving.clone());
    let solved = site.desk.act(viewer.actor(), move |act| {
        tickets::find_for(act, &viewer, id)?;
        closing::solve(act, id, &wanted)
    });
    let views = views_query(&asked);
    let problems = match solved.await {
        Ok(()) => {
            return Ok(go_on(
                &format!("/tickets/{id}{views}"),
                "workspace-done-solved",
                id.get(),
            ));
        }
        Err(Error::Invalid(problems)) => problems,
        Err(error) => return Err(error),
    };
    let desk = site.desk.clone();
    let sheet = Sheet { solving, problems };
    let page = desk
        .read(move |tx| load(tx, &site, &signed_in, id, views, sheet))
        .await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
}
