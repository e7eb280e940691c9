//! Unhappy customers: who waits to be won back, the most urgent first.

use crate::ids::TicketId;
use crate::pages::{Agent, Frame, Id, SignedIn, answer, go_on};
use crate::satisfaction::{self, Alert, AlertId};
use crate::tickets;
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use jiff::Timestamp;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "satisfaction/pages/desk/unhappy.html")]
struct UnhappyPage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    alerts: Vec<Alert>,
    /// The address of what follows.
    next: Option<String>,
}

/// After which alert the page begins: `<microseconds>-<id>`.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    after: String,
}

impl Asked {
    fn after(&self) -> Option<(Timestamp, satisfaction::AlertId)> {
        let (at, id) = self.after.split_once('-')?;
        let at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
        Some((at, id.parse().ok()?))
    }
}

/// The list.
pub async fn show(State(site): State<Site>, signed_in: SignedIn, Query(asked): Query<Asked>) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let title = signed_in.viewer.words().say("satisfaction-tab-unhappy");
            let (page, frame) = Frame::load(tx, &site, &signed_in, "satisfaction", &title)?;
            let alerts = satisfaction::open_alerts(tx, &signed_in.viewer, asked.after())?;
            let full = alerts.len() as i64 == satisfaction::ALERTS_A_PAGE;
            let last = alerts.last().filter(|_| full);
            let next = last.map(|last| {
                let at = last.due_at.as_microsecond();
                format!("/satisfaction/unhappy?after={at}-{}", last.id)
            });
            let page = UnhappyPage {
                page,
                frame,
                tab: "unhappy",
                alerts,
                next,
            };
            Ok((page, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// The customer of this ticket was won back.
pub async fn won_back(State(site): State<Site>, Agent(signed_in): Agent, Id(id): Id<TicketId>) -> Answered {
    let viewer = signed_in.viewer;
    let done = site.desk.act(viewer.actor(), move |act| {
        tickets::find_for(act, &viewer, id)?;
        satisfaction::won_back(act, id)
    });
    done.await?;
    Ok(go_on(&format!("/tickets/{id}"), "workspace-done-won-back", 1))
}

/// The customer who answered unhappily in a wave was won back.
pub async fn won_back_in_wave(
    State(site): State<Site>,
    Agent(signed_in): Agent,
    Id(id): Id<AlertId>,
) -> Answered {
    let viewer = signed_in.viewer;
    let done = site
        .desk
        .act(viewer.actor(), move |act| satisfaction::won_back_in_wave(act, id));
    done.await?;
    Ok(go_on("/satisfaction/unhappy", "workspace-done-won-back", 1))
}
