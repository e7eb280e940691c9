//! Saving a survey as a new version; archiving it; choosing the one that is asked with after solving.

use super::edit;
use super::form::Form;
use super::list::{self, line_id};
use crate::ids::SurveyLineId;
use crate::pages::{Admin, SignedIn, Typed, go_on};
use crate::satisfaction::{self, WrongField, check_survey};
use crate::store::{Error, Problem, Result};
use crate::web::{Answered, Site, render};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;

/// Begins a survey.
pub async fn add(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let mut form = Form::typed(&typed, signed_in.viewer.language)?;
    let content = form.content();
    form.refuse(check_survey(form.kind, &content));
    if !form.problems.is_empty() {
        return again(site, signed_in, None, form).await;
    }
    let (kind, name) = (form.kind, form.name.clone());
    let added = site
        .desk
        .act(signed_in.viewer.actor(), move |act| {
            satisfaction::add_survey(act, kind, &name, &content)
        })
        .await;
    match added {
        Ok(line) => Ok(go_on(
            &format!("/settings/surveys/{line}"),
            "workspace-done-survey-saved",
            1,
        )),
        Err(Error::Invalid(problems)) => refused(site, signed_in, None, form, problems).await,
        Err(error) => Err(error),
    }
}

/// Follows a survey by a new version; what cannot be taken is shown with the reason beside it.
pub async fn save(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Path(line): Path<String>,
    typed: Typed,
) -> Answered {
    let line = line_id(&line)?;
    let mut form = Form::typed(&typed, signed_in.viewer.language)?;
    form.kind = site
        .desk
        .read(move |tx| satisfaction::newest(tx, line))
        .await?
        .kind;
    let content = form.content();
    form.refuse(check_survey(form.kind, &content));
    if form.why.is_empty() {
        form.refuse(vec![WrongField {
            field: "why".to_owned(),
            key: "surveys-wrong-why",
        }]);
    }
    if !form.problems.is_empty() {
        return again(site, signed_in, Some(line), form).await;
    }
    let (after, name, why) = (form.follows, form.name.clone(), form.why.clone());
    let saved = site
        .desk
        .act(signed_in.viewer.actor(), move |act| {
            satisfaction::change_survey(act, line, after, &name, &content, &why)
        })
        .await;
    match saved {
        Ok(_) => Ok(go_on(
            &format!("/settings/surveys/{line}"),
            "workspace-done-survey-saved",
            1,
        )),
        Err(Error::Invalid(problems)) => refused(site, signed_in, Some(line), form, problems).await,
        Err(error) => Err(error),
    }
}

async fn refused(
    site: Site,
    signed_in: SignedIn,
    line: Option<SurveyLineId>,
    mut form: Form,
    problems: Vec<Problem>,
) -> Answered {
    let wrong = |problem: Problem| WrongField {
        field: problem.field.to_owned(),
        key: problem.key,
    };
    form.refuse(problems.into_iter().map(wrong).collect());
    again(site, signed_in, line, form).await
}

/// The page once more, with what was typed.
async fn again(site: Site, signed_in: SignedIn, line: Option<SurveyLineId>, form: Form) -> Answered {
    let desk = site.desk.clone();
    let page = desk
        .read(move |tx| edit::load(tx, &site, &signed_in, line, form))
        .await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
}

/// Archives a survey that is asked with nowhere, or takes it back.
pub async fn archive(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Path(line): Path<String>,
    typed: Typed,
) -> Answered {
    let line = line_id(&line)?;
    let archived = typed.get("do") != "take_back";
    let words = signed_in.viewer.words();
    site.desk
        .act(signed_in.viewer.actor(), move |act| {
            if archived && !list::used(act, line, &words)?.is_empty() {
                return Err(Error::Conflict("surveys-wrong-used"));
            }
            satisfaction::archive_survey(act, line, archived)
        })
        .await?;
    let key = match archived {
        true => "workspace-done-survey-archived",
        false => "workspace-done-survey-back",
    };
    Ok(go_on("/settings/surveys", key, 1))
}

/// Chooses the survey that is asked with after solving.
pub async fn usual(State(site): State<Site>, Admin(signed_in): Admin, Path(line): Path<String>) -> Answered {
    let line = line_id(&line)?;
    let set: Result<()> = site
        .desk
        .act(signed_in.viewer.actor(), move |act| {
            satisfaction::set_after_solving(act, line)
        })
        .await;
    set?;
    Ok(go_on("/settings/surveys", "workspace-done-survey-usual", 1))
}
