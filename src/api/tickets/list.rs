//! Lists of tickets.

use super::json;
use crate::api::Api;
use crate::api::asked::Asked;
use crate::api::caller::Caller;
use crate::api::paging::{Page, Shown};
use crate::api::refusals::{Answer, Refusal, ok};
use crate::ids::TicketId;
use crate::people::Viewer;
use crate::store::Result;
use crate::tickets::{self, From, Slice, Ticket, Which};
use axum::extract::State;
use database::Tx;
use serde_json::Value;

/// `GET /tickets`: all tickets by id; `sort_by=updated_at` by last change, `external_id` those of another system.
pub async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let which = match asked.get("external_id") {
        Some(id) => Which::External(id.to_owned()),
        None => Which::All,
    };
    let body = api
        .desk
        .read(move |tx| answer(tx, &caller.0, &asked, &page, &which, "tickets"))
        .await?;
    ok(body)
}

/// `GET /tickets/count`.
pub async fn count(State(api): State<Api>, caller: Caller) -> Answer {
    caller.must_work_here()?;
    let now = api.desk.clock.now();
    let count = api
        .desk
        .read(move |tx| tickets::count_all(tx, &caller.0, &Which::All))
        .await?;
    let refreshed = crate::api::written::time(now);
    ok(serde_json::json!({"count": {"value": count, "refreshed_at": refreshed}}))
}

/// A page of tickets under `name`.
pub fn answer(
    tx: &mut Tx,
    viewer: &Viewer,
    asked: &Asked,
    page: &Page,
    which: &Which,
    name: &str,
) -> Result<Value> {
    let sorting = Sorting::read(asked);
    let mut found = tickets::page(tx, viewer, which, sorting.slice(page))?;
    let more = page.trim(&mut found);
    let count = if page.is_counted() {
        tickets::count_all(tx, viewer, which)?
    } else {
        0
    };
    let ends = match (found.first(), found.last()) {
        (Some(first), Some(last)) => Some((sorting.key(first), sorting.key(last))),
        _ => None,
    };
    let entries = json::shown(tx, viewer, &asked.base, &found)?;
    Ok(page.answer(
        asked,
        name,
        Shown {
            entries,
            ends,
            more,
            count,
        },
    ))
}

/// `sort_by` with `sort_order`, or `sort=-updated_at`. What no index serves is sorted by id.
struct Sorting {
    by_update: bool,
    descending: bool,
}

impl Sorting {
    fn read(asked: &Asked) -> Sorting {
        let sort = asked.get("sort").unwrap_or_default();
        let by = asked.get("sort_by").unwrap_or(sort.trim_start_matches('-'));
        Sorting {
            by_update: by == "updated_at",
            descending: sort.starts_with('-') || asked.get("sort_order") == Some("desc"),
        }
    }

    fn slice(&self, page: &Page) -> Slice {
        let past = page.key().and_then(|key| {
            let (at, id) = key.split_once('.')?;
            Some(From::Past(
                at.parse().ok()?,
                TicketId::from(id.parse::<i64>().ok()?),
            ))
        });
        Slice {
            by_update: self.by_update,
            descending: self.descending != page.back(),
            from: past.unwrap_or(From::Skip(page.skipped())),
            limit: page.fetched(),
        }
    }

    fn key(&self, ticket: &Ticket) -> String {
        format!("{}.{}", ticket.updated_at.as_microsecond(), ticket.id)
    }
}

/// At most 100 ids, at least one.
pub fn checked_ids(asked: &Asked) -> std::result::Result<Vec<i64>, Refusal> {
    let ids = asked.ids("ids");
    if ids.len() > 100 {
        Err(Refusal::TooMany)
    } else {
        Ok(ids)
    }
}
