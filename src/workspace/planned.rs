//! Messages on their way: shown in the conversation with the time that is left, and taken back, sent at once or dropped.

use super::address::{Asked, ticket_id};
use super::pasted;
use crate::delivery;
use crate::ids::{PlannedId, TicketId};
use crate::pages::{Agent, go_on, initials};
use crate::people::{self, Viewer};
use crate::store::{Error, Result};
use crate::tickets::pages::arrived;
use crate::tickets::pages::views;
use crate::tickets::{self, Planned, Recipient, Status, WritingKind};
use crate::web::{Answered, Page, Query, Site};
use axum::extract::{Path, State};
use database::Tx;
use jiff::Timestamp;

/// A planned message as it is shown.
pub struct PlannedShown {
    pub planned: Planned,
    pub author: String,
    pub initials: String,
    /// Safe HTML.
    pub html: String,
    /// Its first words.
    pub excerpt: String,
    /// When it leaves, in words.
    pub when: String,
    /// Seconds until it leaves.
    pub seconds: i64,
    pub is_forward: bool,
    /// The status that it will set.
    pub status: Option<Status>,
    /// To whom, where the agent said so.
    pub to: String,
    pub files: Vec<String>,
}

/// The status that a message on its way sets, and when; none where no message sets one.
pub fn leaves(planned: &[PlannedShown]) -> Option<(Status, Timestamp)> {
    planned
        .iter()
        .find_map(|planned| Some((planned.status?, planned.planned.due_at)))
}

/// What is planned in a ticket.
pub fn planned(tx: &mut Tx, viewer: &Viewer, id: TicketId, page: &Page) -> Result<Vec<PlannedShown>> {
    tickets::planned(tx, viewer, id)?
        .into_iter()
        .map(|planned| show(tx, planned, page))
        .collect()
}

fn show(tx: &mut Tx, planned: Planned, page: &Page) -> Result<PlannedShown> {
    let plan = planned.plan()?;
    let author = people::find(tx, planned.author_id)?.shown().to_owned();
    let writing = plan.writing;
    let addressed = writing.addressed.clone().unwrap_or_default();
    let names: Vec<&str> = addressed.everybody().map(name).collect();
    let html = match &writing.html {
        Some(html) => letters::show_written(html, &|id| Some(pasted::address(planned.ticket_id.get(), id))),
        None => letters::text_to_html(&writing.text),
    };
    Ok(PlannedShown {
        initials: initials(&author),
        excerpt: arrived::excerpt(writing.html.as_deref(), &writing.text),
        author,
        html,
        when: page.words.moment(planned.due_at, page.now, &page.zone),
        seconds: planned.due_at.duration_since(page.now).as_secs().max(0),
        status: plan.status.as_deref().and_then(|status| status.parse().ok()),
        is_forward: plan.kind.parse() == Ok(WritingKind::Forward),
        to: names.join(", "),
        files: writing
            .files
            .iter()
            .filter(|file| !file.inline)
            .map(|file| file.name.clone())
            .collect(),
        planned,
    })
}

fn name(recipient: &Recipient) -> &str {
    if recipient.name.is_empty() {
        &recipient.address
    } else {
        &recipient.name
    }
}

/// Takes it back into the reply box (`undo`), sends it at once (`now`) or drops it with its words (`drop`).
pub async fn steer(
    State(site): State<Site>,
    Agent(signed_in): Agent,
    Path((ticket, planned, wish)): Path<(String, String, String)>,
    Query(listed): Query<Asked>,
) -> Answered {
    let ticket = ticket_id(&ticket)?;
    let planned: PlannedId = planned.parse().map_err(|_| Error::NotFound)?;
    let viewer = signed_in.viewer;
    let asked = wish.clone();
    let steered = site
        .desk
        .act(viewer.actor(), move |act| {
            if tickets::find_planned(act, &viewer, planned)?.ticket_id != ticket {
                return Err(Error::NotFound);
            }
            match asked.as_str() {
                "undo" => tickets::take_back(act, &viewer, planned),
                "now" => tickets::hasten(act, planned),
                "drop" => tickets::drop_planned(act, planned),
                _ => Err(Error::NotFound),
            }
        })
        .await;
    let done = match (steered, wish.as_str()) {
        // It has left already: the ticket shows it.
        (Err(Error::NotFound), _) => "workspace-done-too-late",
        (Err(error), _) => return Err(error),
        (Ok(()), "undo") => "workspace-done-undone",
        (Ok(()), "drop") => "workspace-done-dropped",
        (Ok(()), _) => {
            delivery::say_due(&site.desk).await?;
            "workspace-done-reply"
        }
    };
    let path = format!("/tickets/{ticket}{}", views::query(&listed.view));
    Ok(go_on(&path, done, ticket.get()))
}
