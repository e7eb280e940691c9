//! The audits of a ticket.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, Refusal, ok};
use crate::ids::TicketId;
use crate::people::Viewer;
use crate::shapes::{Audit, Listing, One, Via};
use crate::store::{Act, Result};
use crate::tickets::{self, Channel, Ticket};
use axum::extract::State;
use database::Tx;

/// The calls of audits.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("tickets/{id}/audits", list)
            .about("What happened to a ticket, oldest first")
            .asks(&[("sort_order", "`desc`: the newest first")])
            .pages::<Listing<Audit>>(),
        Call::get("tickets/{id}/audits/{audit}", show)
            .about("What happened to a ticket in one act")
            .answers::<One<Audit>>(),
    ]
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let (_, newest_first) = asked.order(&["created_at"])?;
    let mut audits = read(&api, caller, asked.base.clone(), id.into()).await?;
    if newest_first {
        audits.reverse();
    }
    ok(page.of_whole(&asked, audits))
}

async fn show(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    Path((id, audit)): Path<(i64, i64)>,
) -> Answer {
    caller.must_work_here()?;
    let audits = read(&api, caller, asked.base, id.into()).await?;
    let found = audits.into_iter().find(|entry| entry.id == Some(audit));
    ok(One(found.ok_or(Refusal::NotFound)?))
}

async fn read(api: &Api, caller: Caller, base: String, id: TicketId) -> Result<Vec<Audit>> {
    let desk = api.desk.clone();
    let read = move |tx: &mut Tx| {
        let ticket = tickets::find_for(tx, &caller.0, id)?;
        Audit::of_ticket(tx, &desk, &caller.0, &base, &ticket)
    };
    api.desk.read(read).await
}

/// The audit of an act on a ticket; one without events when nothing changed.
pub fn one(act: &mut Act, viewer: &Viewer, base: &str, ticket: &Ticket, audit: Option<i64>) -> Result<Audit> {
    let desk = act.desk;
    let audits = Audit::of_ticket(act, desk, viewer, base, ticket)?;
    let found = audits
        .into_iter()
        .find(|entry| audit.is_some() && entry.id == audit);
    let empty = || Audit::empty(audit, ticket, viewer.id.get(), Via::of(Channel::Api), act.now);
    Ok(found.unwrap_or_else(empty))
}
