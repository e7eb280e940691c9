//! Changing a ticket and saying something in it.

use super::{Changed, copies, create, fields, solve};
use crate::api::Api;
use crate::api::asked::{Asked, Path};
use crate::api::caller::Caller;
use crate::api::given::{self, Given};
use crate::api::refusals::Answer;
use crate::api::repeats::Repeat;
use crate::api::{known, saying, unkept};
use crate::ids::TicketId;
use crate::people::{self, Viewer};
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Ticket};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};

/// `PUT /tickets/{id}`: the comment and the new values, in one act.
pub async fn update(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    Path(id): Path<i64>,
    bytes: Bytes,
) -> Answer {
    caller.must_work_here()?;
    let given = known::of_tickets(given::body(&bytes, "ticket")?)?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let updated = update_in(act, &viewer, &asked.base, id.into(), &given)?;
        Ok((StatusCode::OK, updated))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

fn update_in(act: &mut Act, caller: &Viewer, base: &str, id: TicketId, given: &Given) -> Result<Changed> {
    // Taken first: what is checked is what is changed, and two updates follow each other.
    let before = tickets::hold_for(act, caller, id)?;
    must_be_current(given, &before, act.now)?;
    if before.status.is_final() {
        return Err(Error::invalid("status", "error-closed"));
    }
    unkept::refuse(given, &unkept::OF_TICKETS)?;
    tickets::lock(act, id)?;
    let comment = saying::read(act, caller, given)?;
    let mut change = fields::read(act, given)?;
    change.tags = fields::tags(given, tickets::tags(act, id)?)?;
    let copies = copies::read(act, given)?.replacing(act, id, given)?;
    if !copies.is_empty() {
        caller.must_be_agent()?;
        copies::apply(act, id, &copies)?;
    }
    if let Some(comment) = comment {
        let author = match saying::author_id(given)? {
            Some(author) => fields::person_for(act, "author_id", author)?,
            None => people::find(act, caller.id)?,
        };
        let author = saying::author_in(act, &author, &before)?;
        comment.reply(act, caller, id, author)?;
    }
    if !change.is_empty() {
        caller.must_be_agent()?;
        let solves = solve::take_out(&mut change, &before);
        tickets::change(act, id, change)?;
        if solves {
            solve::solve(act, id, given)?;
        }
    }
    let audit = act.first_event;
    let updated = create::both(act, caller, base, id, audit)?;
    unkept::refuse_other(given, &unkept::SHOWN_OF_TICKETS, &updated.ticket)?;
    Ok(updated)
}

/// With `safe_update` only a ticket that has not changed since `updated_stamp` may be changed (409). Stamps have no
/// fraction.
pub fn must_be_current(given: &Given, before: &Ticket, now: Timestamp) -> Result<()> {
    if given.flag("safe_update")? != Some(true) {
        return Ok(());
    }
    let stamp = given.time("updated_stamp")?.flatten();
    let stamp = stamp.ok_or(Error::invalid("updated_stamp", "error-empty"))?;
    // Nobody has seen a version of the future.
    if before.updated_at.as_second() > stamp.as_second() || stamp > now + SignedDuration::from_mins(1) {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    Ok(())
}
