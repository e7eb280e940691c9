//! What arrived beyond what the writer of a message had in view, as the stream of the page tells it; and how far a viewer has read.

use super::conversation::{Entry, Stream};
use crate::ids::{MessageId, PersonId, TicketId};
use crate::pages::{Id, SignedIn, Typed};
use crate::store::Error;
use crate::tickets::pages::arrived::{Arrival, excerpt};
use crate::tickets::{self, Seen};
use crate::web::{Answered, Site};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;

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

/// Notes how far the viewer has read. A page that is only fetched ahead does not come here.
pub async fn seen(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<TicketId>,
    typed: Typed,
) -> Answered {
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
