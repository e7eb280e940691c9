//! The trash: tickets that somebody deleted, and the way back. Nothing leaves it by itself.

use super::address::ticket_id;
use super::bulk::MOST;
use crate::ids::{PersonId, TicketId};
use crate::pages::{Agent, Badge, Frame, Id, Shelf, SignedIn, Typed, answer, go_on, own_path};
use crate::people;
use crate::store::{Act, Error, Result, once};
use crate::tickets::{self, COUNTED, TrashSlice, Trashed};
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use database::Tx;
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};

/// How much lies here, at the left of every page.
pub const BADGE: Badge = Badge {
    name: "trash",
    path: "/trash",
    label: "trash-title",
    icon: "trash-2",
    shelf: Shelf::Lists,
    agents_only: true,
    count: Some(|tx, _| tickets::trash_count(tx, COUNTED)),
};

/// What the page shows: those deleted last.
const LATEST: TrashSlice = TrashSlice {
    latest_first: true,
    past: None,
    skip: 0,
    limit: 200,
};

#[derive(Template)]
#[template(path = "workspace/trash.html")]
struct TrashPage {
    page: Page,
    frame: Frame,
    tickets: Vec<Lying>,
    /// A single ticket was asked for; the others lie behind a link.
    one: bool,
}

#[derive(Deserialize)]
struct Asked {
    /// Only this ticket, for those who followed a link to it.
    ticket: Option<String>,
}

/// A ticket in the trash as the page shows it.
struct Lying {
    ticket: Trashed,
    requester: String,
    /// Who deleted it and when, in words.
    deleted: String,
}

/// The page, and the ways in and out.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/trash", get(show))
        .route("/tickets/{id}/delete", post(delete))
        .route("/tickets/{id}/restore", post(restore))
        .route("/tickets/restore", post(restore_all))
}

async fn show(State(site): State<Site>, Agent(signed_in): Agent, Query(asked): Query<Asked>) -> Answered {
    let one = asked.ticket.as_deref().map(ticket_id).transpose()?;
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let title = signed_in.viewer.words().say("trash-title");
            let (page, frame) = Frame::load(tx, &site, &signed_in, "trash", &title)?;
            let found = match one {
                Some(id) => vec![tickets::find_trashed(tx, &signed_in.viewer, id)?],
                None => tickets::trash(tx, &signed_in.viewer, LATEST)?,
            };
            let names = names(tx, &found)?;
            let tickets = found.into_iter().map(|ticket| lying(&page, &names, ticket));
            let shown = TrashPage {
                tickets: tickets.collect(),
                one: one.is_some(),
                page,
                frame,
            };
            Ok((shown, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// How those are called who asked, and who deleted.
fn names(tx: &mut Tx, found: &[Trashed]) -> Result<HashMap<PersonId, String>> {
    let asked = found.iter().map(|ticket| ticket.requester_id);
    let everybody: BTreeSet<PersonId> = asked.chain(found.iter().filter_map(|ticket| ticket.by)).collect();
    let everybody: Vec<PersonId> = everybody.into_iter().collect();
    let persons = people::find_many(tx, &everybody)?;
    Ok(persons
        .into_iter()
        .map(|person| (person.id, person.shown().to_owned()))
        .collect())
}

fn lying(page: &Page, names: &HashMap<PersonId, String>, ticket: Trashed) -> Lying {
    let name = |person: &PersonId| names.get(person).cloned().unwrap_or_default();
    let when = page.when(&ticket.deleted_at);
    let deleted = match &ticket.by {
        Some(by) => {
            let named = [("who", name(by).into()), ("when", when.into())];
            page.words.say_with("trash-deleted-by", &named)
        }
        None => page.words.say_one("trash-deleted", "when", when),
    };
    Lying {
        requester: name(&ticket.requester_id),
        deleted,
        ticket,
    }
}

/// Puts a ticket into the trash and goes back to the list it was taken from.
async fn delete(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<TicketId>,
    typed: Typed,
) -> Answered {
    let viewer = signed_in.viewer;
    let next = own_path(typed.get("next"), "/tickets");
    let repeat = typed.once(viewer.id, &format!("deleting of {id}"));
    let deleting = site.desk.act(viewer.actor(), move |act| {
        viewer.must_be_agent()?;
        let deleted = once(act, repeat.as_ref(), |act| {
            tickets::find_for(act, &viewer, id)?;
            tickets::delete(act, id)
        });
        deleted?.whenever()
    });
    deleting.await?;
    Ok(go_on(&next, "workspace-done-deleted", id.get()))
}

/// Takes a ticket out of the trash and goes to it.
async fn restore(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<TicketId>,
    typed: Typed,
) -> Answered {
    let viewer = signed_in.viewer;
    let repeat = typed.once(viewer.id, &format!("restoring of {id}"));
    let restoring = site.desk.act(viewer.actor(), move |act| {
        viewer.must_be_agent()?;
        once(act, repeat.as_ref(), |act| tickets::restore(act, id))?.whenever()
    });
    restoring.await?;
    Ok(go_on(
        &format!("/tickets/{id}"),
        "workspace-done-restored",
        id.get(),
    ))
}

#[derive(Deserialize)]
struct Several {
    /// Their numbers with `-` between them.
    ticket: String,
}

/// Takes those that were deleted together out of the trash; what no longer lies there is left as it is.
async fn restore_all(
    State(site): State<Site>,
    Agent(signed_in): Agent,
    Query(several): Query<Several>,
    typed: Typed,
) -> Answered {
    let viewer = signed_in.viewer;
    let repeat = typed.once(viewer.id, &format!("restoring of {}", several.ticket));
    let ids = several.ticket.split('-').take(MOST).map(ticket_id);
    let ids = ids.collect::<Result<Vec<_>>>()?;
    let restoring = site.desk.act(viewer.actor(), move |act| {
        let restored = once(act, repeat.as_ref(), |act| restore_each(act, &ids));
        restored?.whenever()
    });
    Ok(go_on(
        "/tickets",
        "workspace-done-bulk-restored",
        restoring.await?,
    ))
}

fn restore_each(act: &mut Act, ids: &[TicketId]) -> Result<i64> {
    let mut restored = 0;
    for id in ids {
        match tickets::restore(act, *id) {
            Ok(()) => restored += 1,
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(restored)
}
