//! Colleagues who have the same ticket open, on its page and in lists, and the page's word that it is in sight.

use crate::ids::TicketId;
use crate::languages::Words;
use crate::pages::{Id, SignedIn, Typed, initials};
use crate::store::{Error, Result};
use crate::tickets::{self, Looker};
use crate::web::{Answered, Site};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;

/// A colleague at a ticket.
pub struct LookerShown {
    pub initials: String,
    pub writing: bool,
    /// "Karim Haddad is writing".
    pub sentence: String,
}

/// Those of `all` who are at this ticket.
pub fn at_ticket(words: &Words, all: &[Looker], id: TicketId) -> Vec<LookerShown> {
    all.iter()
        .filter(|looker| looker.ticket_id == id)
        .map(|looker| LookerShown {
            initials: initials(&looker.name),
            writing: looker.writing,
            sentence: words.say_one(
                if looker.writing {
                    "looking-writes"
                } else {
                    "looking-reads"
                },
                "name",
                looker.name.as_str(),
            ),
        })
        .collect()
}

/// The page says that it is in sight (`looking`), being written in (`writing`), or out of sight (`away`).
pub async fn say(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<TicketId>,
    typed: Typed,
) -> Answered {
    let viewer = signed_in.viewer;
    let doing = typed.get("doing").to_owned();
    site.desk
        .act(viewer.actor(), move |act| -> Result<()> {
            match doing.as_str() {
                "looking" => tickets::look(act, &viewer, id, false),
                "writing" => tickets::look(act, &viewer, id, true),
                "away" => tickets::look_away(act, &viewer, id),
                _ => Err(Error::invalid("doing", "error-invalid-sentence")),
            }
        })
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
