//! The buttons under the timeline: let the policy rest or go on, skip a step, give more days, do the next step now; and
//! taking each back.

use super::flash::go_on;
use super::say::views_query;
use super::session::SignedIn;
use super::ticket::{Asked, ticket_id};
use super::typed::Typed;
use crate::closing::{self, Steered, StepKind};
use crate::ids::TicketId;
use crate::store::{Act, Error, Result};
use crate::tickets;
use crate::web::{Answered, Query, Site};
use axum::extract::{Path, State};

/// Does what the button says and leads back to the ticket.
pub async fn steer(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    let id = ticket_id(&id)?;
    signed_in.viewer.must_be_agent()?;
    let wish = typed.get("do").to_owned();
    let step: Option<StepKind> = typed.choice("step")?;
    let viewer = signed_in.viewer;
    let (steered, done) = site
        .desk
        .act(viewer.actor(), move |act| {
            tickets::find_for(act, &viewer, id)?;
            carry_out(act, id, &wish, step)
        })
        .await?;
    let said = match steered {
        Steered::Done => done,
        Steered::Nothing => "workspace-done-policy-nothing",
    };
    Ok(go_on(
        &format!("/tickets/{id}{}", views_query(&asked)),
        said,
        id.get(),
    ))
}

fn carry_out(
    act: &mut Act,
    id: TicketId,
    wish: &str,
    step: Option<StepKind>,
) -> Result<(Steered, &'static str)> {
    let unknown = Error::invalid("do", "error-invalid-sentence");
    Ok(match (wish, step) {
        ("pause", _) => (closing::pause(act, id)?, "workspace-done-policy-paused"),
        ("resume", _) => (closing::resume(act, id)?, "workspace-done-policy-resumed"),
        ("days", _) => (closing::give_days(act, id)?, "workspace-done-policy-days"),
        ("days-back", _) => (
            closing::take_days_back(act, id)?,
            "workspace-done-policy-days-back",
        ),
        ("skip", Some(step)) => (closing::skip(act, id, step)?, "workspace-done-policy-skipped"),
        ("bring-back", _) => (closing::bring_back(act, id)?, "workspace-done-policy-back"),
        ("now", Some(step)) => (closing::send_now(act, id, step)?, "workspace-done-policy-now"),
        _ => return Err(unknown),
    })
}
