//! POST: "yes, solved", "I still need help", "I need more days" (LC13).

use super::state::Choice;
use super::visitor::{Address, visitor};
use crate::closing::{self, Granted};
use crate::correspondence;
use crate::ids::{PersonId, TicketId};
use crate::people;
use crate::store::{Act, Error, Result};
use crate::web::{Answered, Query, Site};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;

/// The button that was clicked.
#[derive(Debug, Deserialize)]
pub(super) struct Sent {
    #[serde(rename = "do", default)]
    choice: String,
}

/// Does what was chosen, then shows the page again.
pub(super) async fn choose(
    State(site): State<Site>,
    Path(token): Path<String>,
    Query(address): Query<Address>,
    Form(sent): Form<Sent>,
) -> Answered {
    let visitor = visitor(&site, &token, &address).await?;
    let choice: Choice = sent
        .choice
        .parse()
        .map_err(|_| Error::invalid("do", "error-invalid-sentence"))?;
    let (ticket, person) = (visitor.ticket.id, visitor.viewer.id);
    let done = site.desk.act(visitor.viewer.actor(), move |act| {
        people::must_not_be_suspended(act, person)?;
        decide(act, choice, ticket, person)
    });
    let (now_open, did) = done.await?;
    let next = if now_open == ticket {
        visitor.after(did, &address)
    } else {
        correspondence::ticket_link(&site.desk, now_open, person)
    };
    Ok(Redirect::to(&next).into_response())
}

/// The ticket that is open afterwards, and what the page says was done.
fn decide(
    act: &mut Act,
    choice: Choice,
    ticket: TicketId,
    person: PersonId,
) -> Result<(TicketId, &'static str)> {
    Ok(match choice {
        Choice::Solved => {
            closing::confirm_solved(act, ticket, person)?;
            (ticket, choice.as_str())
        }
        Choice::Help => (closing::still_need_help(act, ticket, person)?, choice.as_str()),
        Choice::MoreDays => match closing::more_days(act, ticket, person)? {
            Granted::Until(Some(_)) => (ticket, choice.as_str()),
            Granted::Until(None) => (ticket, "no-deadline"),
            Granted::NotWaiting => (ticket, "not-waiting"),
            Granted::Already => (ticket, "already"),
        },
    })
}
