//! The buttons under the timeline: let the policy rest or go on, skip a step, give more days, do the next step now; and
//! taking each back.

use crate::closing::{self, Steered, StepKind};
use crate::ids::TicketId;
use crate::pages::{Typed, go_on};
use crate::store::{Act, Error, Result, once};
use crate::tickets;
use crate::tickets::pages::on_ticket::OnTicket;
use crate::web::Answered;

/// Does what the button says and leads back to the ticket.
pub async fn steer(at: OnTicket, typed: Typed) -> Answered {
    let id = at.id;
    let wish = typed.get("do").to_owned();
    let done = said(&wish).ok_or(Error::invalid("do", "error-invalid-sentence"))?;
    let step: Option<StepKind> = typed.choice("step")?;
    let viewer = at.signed_in.viewer;
    let repeat = typed.once(viewer.id, &format!("steering of {id}"));
    let steered = at
        .site
        .desk
        .act(viewer.actor(), move |act| {
            let steered = once(act, repeat.as_ref(), |act| {
                tickets::hold_for(act, &viewer, id)?;
                Ok(carry_out(act, id, &wish, step)? == Steered::Done)
            });
            steered?.whenever()
        })
        .await?;
    let said = match steered {
        true => done,
        false => "workspace-done-policy-nothing",
    };
    Ok(go_on(&format!("/tickets/{id}{}", at.views), said, id.get()))
}

/// What is said of it.
fn said(wish: &str) -> Option<&'static str> {
    Some(match wish {
        "pause" => "workspace-done-policy-paused",
        "resume" => "workspace-done-policy-resumed",
        "days" => "workspace-done-policy-days",
        "days-back" => "workspace-done-policy-days-back",
        "skip" => "workspace-done-policy-skipped",
        "bring-back" => "workspace-done-policy-back",
        "now" => "workspace-done-policy-now",
        _ => return None,
    })
}

fn carry_out(act: &mut Act, id: TicketId, wish: &str, step: Option<StepKind>) -> Result<Steered> {
    match (wish, step) {
        ("pause", _) => closing::pause(act, id),
        ("resume", _) => closing::resume(act, id),
        ("days", _) => closing::give_days(act, id),
        ("days-back", _) => closing::take_days_back(act, id),
        ("skip", Some(step)) => closing::skip(act, id, step),
        ("bring-back", _) => closing::bring_back(act, id),
        ("now", Some(step)) => closing::send_now(act, id, step),
        _ => Err(Error::invalid("do", "error-invalid-sentence")),
    }
}
