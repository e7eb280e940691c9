//! Lists of tickets.

use super::show::shown;
use crate::api::Api;
use crate::api::asked::Asked;
use crate::api::caller::Caller;
use crate::api::paging::Page;
use crate::api::refusals::{Answer, Refusal, ok};
use crate::ids::TicketId;
use crate::people::Viewer;
use crate::shapes::{Count, Listing, Ticket};
use crate::store::Result;
use crate::tickets::{self, From, Slice, Which};
use axum::extract::State;
use database::Tx;

/// `GET /tickets`: all tickets by id; `sort_by=updated_at` by last change, `external_id` those of another system.
pub async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let sorting = Sorting::read(&asked)?;
    let which = match asked.get("external_id") {
        Some(id) => Which::External(id.to_owned()),
        None => Which::All,
    };
    let body = api
        .desk
        .read(move |tx| answer(tx, &caller.0, &asked, &page, &which, &sorting))
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
    ok(Count::new(count, now))
}

/// A page of tickets.
pub fn answer(
    tx: &mut Tx,
    viewer: &Viewer,
    asked: &Asked,
    page: &Page,
    which: &Which,
    sorting: &Sorting,
) -> Result<Listing<Ticket>> {
    let found = tickets::page(tx, viewer, which, sorting.slice(page))?;
    let count = page.counted(|| tickets::count_all(tx, viewer, which))?;
    let key = |ticket: &tickets::Ticket| sorting.key(ticket);
    page.of_fetched(asked, found, key, count, |found| {
        shown(tx, viewer, &asked.base, found)
    })
}

/// What clients of that API order tickets by. All but the last change are served by id, the order of the index.
const ORDERS: [&str; 10] = [
    "id",
    "created_at",
    "updated_at",
    "status",
    "subject",
    "assignee",
    "assignee.name",
    "group",
    "requester",
    "requester.name",
];

/// The order of a list: by id, or by the last change.
pub struct Sorting {
    by_update: bool,
    descending: bool,
}

impl Sorting {
    pub fn read(asked: &Asked) -> std::result::Result<Sorting, Refusal> {
        let (by, descending) = asked.order(&ORDERS)?;
        Ok(Sorting {
            by_update: by == Some("updated_at"),
            descending,
        })
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

    fn key(&self, ticket: &tickets::Ticket) -> String {
        format!("{}.{}", ticket.updated_at.as_microsecond(), ticket.id)
    }
}
