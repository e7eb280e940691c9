//! Changing the fields of a ticket. The form says what each field was when it was drawn: only what the agent changed is
//! set, so that two agents who set different fields do not undo each other.

use super::flash::go_on;
use super::say::views_query;
use super::session::SignedIn;
use super::ticket::{Asked, ticket_id};
use super::typed::Typed;
use crate::closing;
use crate::outbox;
use crate::people;
use crate::store::{Error, Result};
use crate::tickets::{self, Change, Status};
use crate::web::{Answered, Site};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};

/// Sets what was changed.
pub async fn change(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    let id = ticket_id(&id)?;
    signed_in.viewer.must_be_agent()?;
    let wanted = wanted(&typed)?;
    let viewer = signed_in.viewer;
    let to_sheet = site
        .desk
        .act(viewer.actor(), move |act| {
            let ticket = tickets::find_for(act, &viewer, id)?;
            let to_sheet = wanted.status == Some(Status::Solved) && closing::wants_summary(act, &ticket)?;
            let status = wanted.status.filter(|_| !to_sheet);
            tickets::change(act, id, Change { status, ..wanted })?;
            Ok(to_sheet)
        })
        .await?;
    // What solved it is asked on the sheet.
    let place = if to_sheet { "/resolve" } else { "" };
    Ok(Redirect::to(&format!("/tickets/{id}{place}{}", views_query(&asked))).into_response())
}

/// The fields whose value is another than `was-<field>`.
fn wanted(typed: &Typed) -> Result<Change> {
    let changed = |name: &str| match (typed.find(name), typed.find(&format!("was-{name}"))) {
        (Some(now), Some(was)) => now.trim() != was.trim(),
        (now, _) => now.is_some(),
    };
    let mut change = Change::default();
    if changed("subject") {
        if typed.get("subject").trim().is_empty() {
            return Err(Error::invalid("subject", "error-empty"));
        }
        change.subject = Some(typed.get("subject").to_owned());
    }
    if changed("status") {
        change.status = typed.choice("status")?;
    }
    if changed("priority") {
        change.priority = typed.choice("priority")?;
    }
    if changed("type") {
        change.kind = Some(typed.choice("type")?);
    }
    if changed("assignee") {
        change.assignee = Some(typed.choice("assignee")?);
    }
    if changed("team") {
        change.team = Some(typed.choice("team")?);
    }
    if changed("tags") {
        change.tags = Some(tags(typed.get("tags")));
    }
    Ok(change)
}

/// Tags as they are typed: separated by commas or blanks.
pub fn tags(typed: &str) -> Vec<String> {
    typed
        .split(|c: char| c == ',' || c.is_whitespace())
        .filter(|tag| !tag.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Tries a letter again now.
pub async fn retry(State(site): State<Site>, signed_in: SignedIn, Path(id): Path<String>) -> Answered {
    let letter = id.parse::<i64>().map_err(|_| Error::NotFound)?.into();
    signed_in.viewer.must_be_agent()?;
    let viewer = signed_in.viewer;
    let ticket = site
        .desk
        .act(viewer.actor(), move |act| {
            let found = outbox::find(act, letter)?.and_then(|letter| letter.ticket_id);
            let ticket = found.ok_or(Error::NotFound)?;
            tickets::find_for(act, &viewer, ticket)?;
            outbox::release(act, letter, ticket)?;
            Ok(ticket)
        })
        .await?;
    Ok(go_on(
        &format!("/tickets/{ticket}"),
        "workspace-done-retry",
        ticket.get(),
    ))
}

/// Corrects the address of a letter and of its person, and tries it again.
pub async fn readdress(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    typed: Typed,
) -> Answered {
    let letter = id.parse::<i64>().map_err(|_| Error::NotFound)?.into();
    signed_in.viewer.must_be_agent()?;
    let viewer = signed_in.viewer;
    let corrected = letters::parse_recipients(typed.get("address"));
    let (ticket, done) = site
        .desk
        .act(viewer.actor(), move |act| {
            let letter = outbox::find(act, letter)?.ok_or(Error::NotFound)?;
            let ticket = letter.ticket_id.ok_or(Error::NotFound)?;
            tickets::find_for(act, &viewer, ticket)?;
            let [Ok(mailbox)] = corrected.as_slice() else {
                return Ok((ticket, "workspace-done-address-wrong"));
            };
            let other = people::by_address(act, &mailbox.address)?;
            if other.is_some_and(|other| other.id != letter.person_id) {
                return Ok((ticket, "workspace-done-address-taken"));
            }
            let details = people::Details {
                address: Some(mailbox.address.clone()),
                ..people::Details::default()
            };
            people::set_details(act, letter.person_id, details)?;
            outbox::readdress(act, &letter, &mailbox.address)?;
            Ok((ticket, "workspace-done-retry"))
        })
        .await?;
    Ok(go_on(&format!("/tickets/{ticket}"), done, ticket.get()))
}
