//! The tickets behind a figure of a simulation, a page at a time.

use super::simulation_figures::{days, side_name};
use crate::closing::simulate::{self, Behind, Kept, Listed};
use crate::ids::{SimulationId, TicketId};
use crate::pages::{Admin, Frame, Id, SignedIn, look};
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;
use serde::Deserialize;

/// Tickets a page.
const PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "closing/pages/policies/simulation_tickets.html")]
struct TicketsPage {
    page: Page,
    frame: Frame,
    kept: Kept,
    side: String,
    behind: Behind,
    tickets: Vec<Listed>,
    next: Option<String>,
}

impl TicketsPage {
    fn days(&self, minutes: &i64) -> String {
        days(&self.page.words, *minutes)
    }
}

/// What the address asks for. What cannot be read counts as not given.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    side: String,
    behind: String,
    after: String,
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<SimulationId>,
    Query(asked): Query<Asked>,
) -> Answered {
    look(site, signed_in, move |tx, site, signed_in| {
        load(tx, site, signed_in, id, &asked)
    })
    .await
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    id: SimulationId,
    asked: &Asked,
) -> Result<TicketsPage> {
    let words = signed_in.viewer.words();
    let kept = simulate::find(tx, signed_in.viewer.id, id)?;
    let place: usize = asked.side.parse().unwrap_or(0);
    let behind: Behind = asked.behind.parse().unwrap_or(Behind::Held);
    let side = kept.sides.get(place).ok_or(Error::NotFound)?;
    let side = side_name(&words, &side.name);
    let after: Option<TicketId> = asked.after.parse().ok();
    let tickets = simulate::behind(tx, id, place, behind, after, PAGE)?;
    let last = tickets.last().filter(|_| tickets.len() as i64 == PAGE);
    let next = last.map(|last| format!("?side={place}&behind={behind}&after={}", last.ticket_id));
    let title = words.say(&format!("simulation-behind-{behind}"));
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    Ok(TicketsPage {
        page,
        frame,
        kept,
        side,
        behind,
        tickets,
        next,
    })
}
