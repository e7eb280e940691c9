//! The agents' workspace: lists, the ticket page, search, the settings that tell of all rooms. It shows together what the
//! rooms below know.

mod address;
mod addressing;
mod arrived;
mod bulk;
mod change;
mod claims;
mod composer;
mod conversation;
mod customer;
mod deliveries;
mod drafting;
mod ended_session;
mod files;
mod forwarding;
mod framing;
mod letter_frame;
mod list;
mod live;
mod look_alike;
mod looking;
mod mentioned_files;
mod moments;
mod new_ticket;
mod not_taken;
mod pasted;
mod pictures;
mod planned;
mod rows;
mod say;
mod search;
mod sender_mark;
mod sentences;
mod settings;
mod shown;
mod surroundings;
mod ticket;
mod trash;
mod troubles;
mod typing;
mod undelivered;
mod whole;

#[cfg(test)]
mod tests;

pub use framing::FRAME;
pub use settings::SETTINGS_PAGES;

use crate::pages::{MOST_OF_FORM, viewer};
use crate::search::Search;
use crate::tickets;
use crate::web::{Answered, Site};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use axum::{Extension, Router};

/// The pages of the workspace; `search` finds tickets by words.
pub fn routes(search: Search) -> Router<Site> {
    let with_files = Router::new()
        .route("/tickets", get(list::show).post(new_ticket::open))
        .route("/tickets/{id}/messages", post(say::send))
        .route("/tickets/{id}/draft", post(drafting::keep))
        .route("/tickets/{id}/pictures", post(pasted::keep))
        .layer(DefaultBodyLimit::max(MOST_OF_FORM));
    Router::new()
        .route("/", get(home))
        .route("/tickets/new", get(new_ticket::show))
        .route("/tickets/bulk", post(bulk::change))
        .route("/tickets/{id}", get(ticket::show).post(change::change))
        .route("/tickets/{id}/seen", post(arrived::seen))
        .route("/tickets/{id}/looking", post(looking::say))
        .route("/tickets/{id}/planned/{planned}/{wish}", post(planned::steer))
        .route("/tickets/{id}/pictures/{content_id}", get(pasted::show))
        .route("/pictures/{signed}", get(pictures::show))
        .route("/files/{id}", get(files::show))
        .route("/search", get(search::show).layer(Extension(search)))
        .route("/live", get(live::follow))
        .merge(settings::routes())
        .merge(claims::routes())
        .merge(customer::routes())
        .merge(tickets::pages::half_typed::routes())
        .merge(trash::routes())
        .merge(undelivered::routes())
        .merge(whole::routes())
        .merge(with_files)
}

/// The front door: the tickets for those who work here, the sign-in for everybody else.
async fn home(State(site): State<Site>, headers: HeaderMap) -> Answered {
    let on = match viewer(&site.desk, &headers).await? {
        Some(_) => "/tickets?view=mine",
        None => "/sign-in",
    };
    Ok(Redirect::to(on).into_response())
}
