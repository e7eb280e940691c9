//! What arrived while somebody wrote: messages of others, and another status or owner. A message is stopped until its
//! writer has had these before them: the form says what was *in view*, not what the page holds.

use super::conversation::{Entry, Stream};
use super::ticket::ticket_id;
use crate::events;
use crate::ids::{MessageId, PersonId, TicketId};
use crate::pages::{SignedIn, Typed};
use crate::people::{self, Viewer};
use crate::store::{Error, Result};
use crate::tickets::{self, Seen, weighing};
use crate::web::{Answered, Site};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

/// Characters of a message that stand where it is announced.
const EXCERPT: usize = 280;

/// One thing that arrived, as the reply box says it.
pub struct Arrival {
    /// Where it stands on the page.
    pub place: String,
    /// The writer's name; empty for a change.
    pub who: String,
    /// The first words of the message, or the change in words.
    pub words: String,
}

/// How far the writer of a form has seen, as it says. A form that asks nothing of planned messages or changes is not held
/// back by them.
pub fn seen_of(typed: &Typed) -> Seen {
    let newest = |name: &str| typed.all(name).filter_map(|seen| seen.parse().ok()).max();
    Seen {
        message: newest("seen").unwrap_or(0),
        planned: newest("seen-planned").unwrap_or(i64::MAX),
        event: newest("seen-event").unwrap_or(i64::MAX),
    }
}

/// How far a page shows it all: what whoever reads it has seen then.
pub fn newest(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Seen> {
    let latest = tickets::latest_message(tx, id)?;
    let planned = tickets::planned(tx, viewer, id)?;
    let events = events::of_ticket(tx, id)?;
    Ok(Seen {
        message: latest.map_or(0, MessageId::get),
        planned: planned.iter().map(|planned| planned.id.get()).max().unwrap_or(0),
        event: weighing(&events, viewer.id).into_iter().max().unwrap_or(0),
    })
}

/// The messages of others that a writer had not seen, and those that are about to leave.
pub fn messages_since(tx: &mut Tx, viewer: &Viewer, id: TicketId, seen: Seen) -> Result<Vec<Arrival>> {
    let mut arrived = vec![];
    for said in tickets::messages(tx, viewer, id)? {
        if said.id.get() > seen.message && said.author_id != viewer.id {
            arrived.push(Arrival {
                place: format!("message-{}", said.id),
                who: people::find(tx, said.author_id)?.shown().to_owned(),
                words: excerpt(said.html.as_deref(), &said.text),
            });
        }
    }
    arrived.extend(planned_since(tx, viewer, id, seen)?);
    Ok(arrived)
}

/// What others are about to send that a writer had not seen.
pub fn planned_since(tx: &mut Tx, viewer: &Viewer, id: TicketId, seen: Seen) -> Result<Vec<Arrival>> {
    let mut arrived = vec![];
    for planned in tickets::planned(tx, viewer, id)? {
        if planned.id.get() > seen.planned && planned.author_id != viewer.id {
            let writing = planned.plan()?.writing;
            arrived.push(Arrival {
                place: format!("planned-{}", planned.id),
                who: people::find(tx, planned.author_id)?.shown().to_owned(),
                words: excerpt(writing.html.as_deref(), &writing.text),
            });
        }
    }
    Ok(arrived)
}

/// What stands in the stream that the writer had not seen.
pub fn arrivals(stream: &Stream, viewer: PersonId, seen: Seen) -> Vec<Arrival> {
    let arrived = |entry: &Entry| match entry {
        Entry::Said(said) if said.message.id.get() > seen.message && said.message.author_id != viewer => {
            Some(Arrival {
                place: format!("message-{}", said.message.id),
                who: said.author.clone(),
                words: excerpt(said.message.html.as_deref(), &said.message.text),
            })
        }
        Entry::Changed(line) if line.weighs.is_some_and(|event| event > seen.event) => Some(Arrival {
            place: format!("event-{}", line.event),
            who: String::new(),
            words: line.text.clone(),
        }),
        _ => None,
    };
    stream.entries.iter().filter_map(arrived).collect()
}

/// The first words of a message.
pub fn excerpt(html: Option<&str>, text: &str) -> String {
    let text = match html {
        Some(html) if text.trim().is_empty() => letters::html_to_text(html),
        _ => text.to_owned(),
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// Notes how far the viewer has read. A page that is only fetched ahead does not come here.
pub async fn seen(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    typed: Typed,
) -> Answered {
    let id = ticket_id(&id)?;
    let message: MessageId = typed.choice("message")?.ok_or(Error::NotFound)?;
    let viewer = signed_in.viewer;
    site.desk
        .act(viewer.actor(), move |act| {
            // Not further than the ticket goes: another ticket's number would hide what is to come.
            let newest = tickets::latest_message(act, id)?.ok_or(Error::NotFound)?;
            tickets::mark_seen(act, &viewer, id, message.min(newest))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
