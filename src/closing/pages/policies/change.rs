//! Saving a policy as a new version; or only looking at what it would do.

use super::form::Form;
use super::{edit, fates};
use crate::closing::editing::{self, Fate};
use crate::ids::PolicyId;
use crate::pages::{Admin, Id, Typed, go_on};
use crate::store::{Error, Problem};
use crate::web::{Answered, Site, render};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;

/// Saves what was typed, or shows what it would do; what cannot be taken is shown with the reason beside it.
pub async fn save(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<PolicyId>,
    typed: Typed,
) -> Answered {
    let mut form = Form::typed(&typed)?;
    let rules = form.rules();
    let wants_to_save = typed.get("act") == "save";
    let an_hour = checked(&mut form, wants_to_save);
    let mut status = match form.problems.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    if let Some(rules) = rules.filter(|_| wants_to_save && form.problems.is_empty()) {
        let (name, reason, fate) = (form.name.clone(), form.reason.clone(), form.fate);
        let saved = site
            .desk
            .act(signed_in.viewer.actor(), move |act| {
                let fate = fate.unwrap_or(Fate::Keep);
                let now = act.now;
                if edit::time_to_answer(act, &rules, now)?.is_some_and(|left| !left.is_positive()) {
                    return Err(Error::invalid("survey", "policies-survey-too-late"));
                }
                let version = editing::edit(act, id, &name, &rules, &reason, fate)?;
                match an_hour.filter(|_| fate != Fate::Keep) {
                    Some(an_hour) => editing::spread(act, version, an_hour),
                    None => Ok(()),
                }
            })
            .await;
        match saved {
            Ok(()) => return Ok(go_on("/settings/policies", "workspace-done-policies-saved", 1)),
            Err(Error::Invalid(problems)) => {
                form.problems = problems;
                status = StatusCode::UNPROCESSABLE_ENTITY;
            }
            Err(error) => return Err(error),
        }
    }
    let desk = site.desk.clone();
    let page = desk
        .read(move |tx| edit::load(tx, &site, &signed_in, id, Some(form)))
        .await?;
    Ok((status, render(&page)?).into_response())
}

/// Looks at what stands beside the rules; how many letters an hour may leave at most, if that was said.
fn checked(form: &mut Form, wants_to_save: bool) -> Option<u32> {
    if wants_to_save && form.reason.is_empty() {
        form.problems.push(Problem {
            field: "reason",
            key: "policies-wrong-reason",
        });
    }
    fates::an_hour(&form.ramp).unwrap_or_else(|problem| {
        form.problems.push(problem);
        None
    })
}
