//! The trash: what lies there, and the way back.

use crate::api::Api;
use crate::api::asked::{Asked, Path};
use crate::api::caller::Caller;
use crate::api::paging::Page;
use crate::api::refusals::{Answer, ok};
use crate::ids::{PersonId, TicketId};
use crate::people::{self, Viewer};
use crate::shapes::{DeletedTicket, Done, Listing};
use crate::store::Result;
use crate::tickets::{self, TrashSlice, Trashed};
use axum::extract::State;
use database::Tx;
use jiff::Timestamp;

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

fn answer(
    tx: &mut Tx,
    viewer: &Viewer,
    asked: &Asked,
    page: &Page,
    latest_first: bool,
) -> Result<Listing<DeletedTicket>> {
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
    let found = tickets::trash(tx, viewer, slice)?;
    let count = page.counted(|| tickets::trash_count(tx, COUNTED))?;
    let key = |ticket: &Trashed| format!("{}.{}", ticket.deleted_at.as_microsecond(), ticket.id);
    page.of_fetched(asked, found, key, count, |found| {
        let by: Vec<PersonId> = found.iter().filter_map(|ticket| ticket.by).collect();
        let persons = people::find_many(tx, &by)?.into_iter();
        let names = persons.map(|person| (person.id, person.name)).collect();
        Ok(found
            .iter()
            .map(|ticket| DeletedTicket::of(ticket, &names))
            .collect())
    })
}

/// `PUT /deleted_tickets/{id}/restore`.
pub async fn restore(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    caller.0.must_be_agent()?;
    api.desk
        .act(caller.0.actor(), move |act| tickets::restore(act, id.into()))
        .await?;
    ok(Done {})
}
