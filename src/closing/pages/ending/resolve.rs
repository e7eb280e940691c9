//! The resolve sheet: what solved the ticket, how it ends, and exactly what the customer gets. One keystroke accepts what
//! the policy proposes.

use super::follows::{self, EndingShown};
use crate::closing::{self, OnSolve, Solving};
use crate::languages::Language;
use crate::pages::{Frame, Typed};
use crate::people;
use crate::store::{Error, Problem, Result, once};
use crate::tickets::pages::arrived::{Arrival, messages_since, newest, seen_of};
use crate::tickets::pages::half_typed::{self, Form, HalfShown, HalfTyped};
use crate::tickets::pages::on_ticket::{self, OnTicket};
use crate::tickets::{self, ARRIVED, Seen, Status, Ticket};
use crate::web::{Answered, Page};
use askama::Template;
use axum::response::{IntoResponse, Redirect};
use database::Tx;

#[derive(Template)]
#[template(path = "closing/pages/ending/resolve.html")]
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
    half: HalfShown,
    problems: Vec<Problem>,
    /// How far this sheet tells what was said: solving is stopped by what arrives afterwards.
    seen: Seen,
    /// What had arrived when it was stopped.
    arrived: Vec<Arrival>,
}

impl ResolvePage {
    fn problem(&self, field: &str) -> Option<&'static str> {
        on_ticket::problem(&self.problems, field)
    }

    /// A missing summary is asked for first; otherwise Enter accepts.
    fn asks_for_summary(&self) -> bool {
        self.summary_wanted && self.summary.is_empty()
    }
}

/// The sheet; of a ticket that is solved or over there is none.
pub async fn show(at: OnTicket) -> Answered {
    let (viewer, id) = (at.signed_in.viewer.clone(), at.id);
    let find = move |tx: &mut Tx| tickets::find_for(tx, &viewer, id);
    let ticket = at.site.desk.read(find).await?;
    if ticket.status == Status::Solved || ticket.status.is_final() {
        return Ok(Redirect::to(&format!("/tickets/{id}{}", at.views)).into_response());
    }
    at.show(|tx, at| {
        let half = half_typed::find(tx, &at.signed_in.viewer, Form::Resolve(at.id))?;
        let solving = match half.as_ref().map(HalfTyped::typed) {
            // A choice that there is no longer is made anew.
            Some(typed) => solving(&typed).unwrap_or_default(),
            None => Solving::default(),
        };
        load(tx, at, (solving, half), vec![], None)
    })
    .await
}

/// The form as it was typed.
fn solving(typed: &Typed) -> Result<Solving> {
    Ok(Solving {
        summary: typed.get("summary").trim().to_owned(),
        ending: typed.choice::<OnSolve>("ending")?,
        reason: typed.get("reason").trim().to_owned(),
    })
}

fn load(
    tx: &mut Tx,
    at: &OnTicket,
    (solving, half): (Solving, Option<HalfTyped>),
    problems: Vec<Problem>,
    had_seen: Option<Seen>,
) -> Result<ResolvePage> {
    let (ticket, page, frame) = at.frame(tx, "resolve-title")?;
    let person = people::find(tx, ticket.requester_id)?;
    let policy = closing::policy_of(tx, &ticket)?;
    let viewer = &at.signed_in.viewer;
    let arrived = match had_seen {
        Some(seen) => messages_since(tx, viewer, ticket.id, seen)?,
        None => vec![],
    };
    Ok(ResolvePage {
        seen: newest(tx, viewer, ticket.id)?,
        arrived,
        endings: follows::endings(tx, &at.site.desk, &ticket, &page, solving.ending)?,
        customer: person.shown().to_owned(),
        language: person.language.unwrap_or(ticket.language),
        policy: policy.map(|policy| policy.name),
        summary_wanted: closing::wants_summary(tx, ticket.kind)?,
        summary: solving.summary,
        reason: solving.reason,
        views: at.views.clone(),
        half: HalfShown::of(&page, Form::Resolve(at.id), half.as_ref())?,
        problems,
        ticket,
        page,
        frame,
    })
}

/// Solves the ticket.
pub async fn solve(at: OnTicket, typed: Typed) -> Answered {
    let solving = solving(&typed)?;
    let seen = typed.find("seen").map(|_| seen_of(&typed));
    let (viewer, id, wanted) = (at.signed_in.viewer.clone(), at.id, solving.clone());
    let solved = at.site.desk.act(viewer.actor(), move |act| {
        let repeat = typed.once(viewer.id, &format!("solving of {id}"));
        let solved = once(act, repeat.as_ref(), |act| {
            tickets::hold_for(act, &viewer, id)?;
            // What the customer gets would be the answer to words that nobody read.
            if let Some(seen) = seen
                && tickets::something_arrived(act, &viewer, id, seen)?
            {
                return Err(Error::invalid("seen", ARRIVED));
            }
            closing::solve(act, id, &wanted)?;
            half_typed::sent(act, &viewer, Form::Resolve(id), &typed).map(drop)
        });
        solved?.whenever()
    });
    let solved = solved.await;
    at.end(solved, "workspace-done-solved", move |tx, at, problems| {
        // What was kept is what was sent, but for its last moment: the sheet goes on from there, without a word about it.
        let mut half = half_typed::find(tx, &at.signed_in.viewer, Form::Resolve(at.id))?;
        if let Some(half) = &mut half {
            half.updated_at = None;
        }
        let had_seen = seen.filter(|_| on_ticket::problem(&problems, "seen").is_some());
        load(tx, at, (solving, half), problems, had_seen)
    })
    .await
}
