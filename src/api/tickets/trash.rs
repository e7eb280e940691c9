//! The trash: what lies there, and the way back.

use crate::api::Api;
use crate::api::asked::{Asked, Path};
use crate::api::caller::Caller;
use crate::api::paging::{Page, Shown};
use crate::api::refusals::{Answer, ok};
use crate::api::written;
use crate::ids::{PersonId, TicketId};
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::tickets::{self, TrashSlice, Trashed};
use axum::extract::State;
use database::Tx;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::HashMap;

/// Counting stops here, where pages by number end.
const COUNTED: i64 = 10_000;

/// `GET /deleted_tickets`, those deleted first in front; `sort_order=desc` turns it round.
pub async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let latest_first = asked.descends()?;
    ok(api
        .desk
        .read(move |tx| answer(tx, &caller.0, &asked, &page, latest_first))
        .await?)
}

fn answer(tx: &mut Tx, viewer: &Viewer, asked: &Asked, page: &Page, latest_first: bool) -> Result<Value> {
    let past = page.key().and_then(|key| {
        let (at, id) = key.split_once('.')?;
        let at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
        Some((at, TicketId::from(id.parse::<i64>().ok()?)))
    });
    let slice = TrashSlice {
        latest_first: page.back() != latest_first,
        past,
        skip: page.skipped(),
        limit: page.fetched(),
    };
    let mut found = tickets::trash(tx, viewer, slice)?;
    let more = page.trim(&mut found);
    let count = match page.is_counted() {
        true => tickets::trash_count(tx, COUNTED)?,
        false => 0,
    };
    let key = |ticket: &Trashed| format!("{}.{}", ticket.deleted_at.as_microsecond(), ticket.id);
    let ends = found.first().zip(found.last());
    let ends = ends.map(|(first, last)| (key(first), key(last)));
    let by: Vec<PersonId> = found.iter().filter_map(|ticket| ticket.by).collect();
    let persons = people::find_many(tx, &by)?;
    let names = persons
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    let entries = found.iter().map(|ticket| shown(&names, ticket)).collect();
    let shown = Shown {
        entries,
        ends,
        more,
        count,
    };
    Ok(page.answer(asked, "deleted_tickets", shown))
}

fn shown(names: &HashMap<PersonId, String>, ticket: &Trashed) -> Value {
    let actor = ticket.by.map(|by| json!({"id": by, "name": names.get(&by)}));
    json!({
        "id": ticket.id,
        "subject": ticket.subject,
        "actor": actor,
        "deleted_at": written::time(ticket.deleted_at),
        "previous_state": written::status(ticket.status),
    })
}

/// `PUT /deleted_tickets/{id}/restore`.
pub async fn restore(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    caller.0.must_be_agent()?;
    api.desk
        .act(caller.0.actor(), move |act| tickets::restore(act, id.into()))
        .await?;
    ok(json!({}))
}
