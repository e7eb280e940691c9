//! Changing the fields of a ticket. The form says what each field was when it was drawn: only what the agent changed is
//! set, so that two agents who set different fields do not undo each other.

use super::address::Asked;
use crate::closing;
use crate::events::Field;
use crate::ids::TicketId;
use crate::pages::{Agent, Id, Typed, go_on};
use crate::store::{Error, Result};
use crate::tickets::facts::on_page;
use crate::tickets::pages::arrived::seen_of;
use crate::tickets::pages::{facts, views};
use crate::tickets::{self, Change, Status};
use crate::web::{Answered, Query, Site};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};

/// Sets what was changed.
pub async fn change(
    State(site): State<Site>,
    Agent(signed_in): Agent,
    Id(id): Id<TicketId>,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    let wanted = wanted(&typed)?;
    let viewer = signed_in.viewer;
    let seen = typed.find("seen").map(|_| seen_of(&typed));
    let outcome = site
        .desk
        .act(viewer.actor(), move |act| {
            let ticket = tickets::hold_for(act, &viewer, id)?;
            // The type may be set in the same form.
            let kind = match wanted.facts.names(Field::Type) {
                true => wanted.facts.find(Field::Type),
                false => ticket.kind,
            };
            let solves = wanted.status == Some(Status::Solved);
            let outcome = match seen {
                Some(seen) if solves && tickets::something_arrived(act, &viewer, id, seen)? => {
                    Outcome::Stopped
                }
                _ if solves && closing::wants_summary(act, kind)? => Outcome::ToSheet,
                _ => Outcome::Done,
            };
            let status = wanted.status.filter(|_| outcome == Outcome::Done);
            tickets::change(act, id, Change { status, ..wanted })?;
            Ok(outcome)
        })
        .await?;
    let (path, views) = (format!("/tickets/{id}"), views::query(&asked.view));
    Ok(match outcome {
        Outcome::Done => Redirect::to(&format!("{path}{views}")).into_response(),
        Outcome::ToSheet => Redirect::to(&format!("{path}/resolve{views}")).into_response(),
        Outcome::Stopped => go_on(&format!("{path}{views}"), "workspace-done-not-solved", id.get()),
    })
}

/// What became of the change.
#[derive(PartialEq)]
enum Outcome {
    Done,
    /// What solved it is asked on the sheet.
    ToSheet,
    /// All but the status: the customer would be told that words are solved which nobody read.
    Stopped,
}

/// The fields whose value is another than `was-<field>`.
fn wanted(typed: &Typed) -> Result<Change> {
    let changed = |name: &str| match (typed.find(name), typed.find(&format!("was-{name}"))) {
        (Some(now), Some(was)) => now.trim() != was.trim(),
        (now, _) => now.is_some(),
    };
    let mut change = Change {
        facts: facts::typed(typed, on_page(), changed)?,
        ..Change::default()
    };
    if changed("subject") {
        if typed.get("subject").trim().is_empty() {
            return Err(Error::invalid("subject", "error-empty"));
        }
        change.facts.set(Field::Subject, Some(typed.get("subject")));
    }
    if changed("status") {
        change.status = typed.choice("status")?;
    }
    if changed("tags") {
        change.tags = Some(facts::tags(typed.get("tags")));
    }
    Ok(change)
}
