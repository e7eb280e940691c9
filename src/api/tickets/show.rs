//! One ticket, or several by id.

use crate::api::Api;
use crate::api::asked::{Asked, Path};
use crate::api::caller::Caller;
use crate::api::ratings;
use crate::api::refusals::{Answer, Refusal, ok};
use crate::ids::TicketId;
use crate::people::Viewer;
use crate::shapes::{Listing, One, Ticket};
use crate::store::{Error, Result};
use crate::tickets;
use axum::extract::State;
use database::Tx;

/// `GET /tickets/{id}`.
pub async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let ticket = api
        .desk
        .read(move |tx| one(tx, &caller.0, &asked.base, id.into()))
        .await?;
    ok(One(ticket))
}

/// `GET /tickets/show_many?ids=1,2,3`, in that order.
pub async fn show_many(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let ids: Vec<TicketId> = ids(&asked)?.into_iter().map(TicketId::from).collect();
    let read = move |tx: &mut Tx| {
        let found = tickets::find_in_order(tx, &caller.0, &ids)?;
        shown(tx, &caller.0, &asked.base, &found)
    };
    ok(Listing::whole(api.desk.read(read).await?))
}

/// The ids that are asked for, at most 100.
fn ids(asked: &Asked) -> std::result::Result<Vec<i64>, Refusal> {
    let ids = asked.ids("ids")?;
    match ids.len() > 100 {
        true => Err(Refusal::TooMany),
        false => Ok(ids),
    }
}

/// One ticket that the viewer may see.
fn one(tx: &mut Tx, viewer: &Viewer, base: &str, id: TicketId) -> Result<Ticket> {
    let ticket = tickets::find_for(tx, viewer, id)?;
    shown(tx, viewer, base, &[ticket])?.pop().ok_or(Error::NotFound)
}

/// Tickets that the viewer may see, with their ratings. `base` is the public address of the desk.
pub fn shown(tx: &mut Tx, viewer: &Viewer, base: &str, found: &[tickets::Ticket]) -> Result<Vec<Ticket>> {
    let ids: Vec<TicketId> = found.iter().map(|ticket| ticket.id).collect();
    let ratings = ratings::of_tickets(tx, &ids)?;
    Ticket::all(tx, viewer, base, found, &ratings)
}
