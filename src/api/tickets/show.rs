//! One ticket, or several by id.

use super::{json, list};
use crate::api::Api;
use crate::api::asked::{Asked, Path};
use crate::api::caller::Caller;
use crate::api::refusals::{Answer, ok};
use crate::ids::TicketId;
use crate::people::Viewer;
use crate::store::{Error, Result};
use crate::tickets;
use axum::extract::State;
use database::Tx;
use serde_json::{Value, json};

/// `GET /tickets/{id}`.
pub async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let ticket = api
        .desk
        .read(move |tx| one(tx, &caller.0, &asked.base, id.into()))
        .await?;
    ok(json!({"ticket": ticket}))
}

/// `GET /tickets/show_many?ids=1,2,3`, in that order.
pub async fn show_many(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let ids: Vec<TicketId> = list::checked_ids(&asked)?
        .into_iter()
        .map(TicketId::from)
        .collect();
    let read = move |tx: &mut Tx| {
        let found = tickets::find_in_order(tx, &caller.0, &ids)?;
        json::shown(tx, &caller.0, &asked.base, &found)
    };
    let tickets = api.desk.read(read).await?;
    let count = tickets.len();
    ok(json!({"tickets": tickets, "count": count, "next_page": null, "previous_page": null}))
}

/// One ticket that the viewer may see.
pub fn one(tx: &mut Tx, viewer: &Viewer, base: &str, id: TicketId) -> Result<Value> {
    let ticket = tickets::find_for(tx, viewer, id)?;
    json::shown(tx, viewer, base, &[ticket])?
        .pop()
        .ok_or(Error::NotFound)
}
