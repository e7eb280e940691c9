//! Surveys of all kinds: what that API has no notion of.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, ok};
use crate::ids::SurveyLineId;
use crate::languages::Language;
use crate::satisfaction::{self, Measure};
use crate::shapes::{self, Listing, One, Survey, SurveyPoint, SurveyReason, Words};
use crate::store::Result;
use axum::extract::State;

/// The calls of surveys.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("surveys", list)
            .about("Each survey in its newest version")
            .pages::<Listing<Survey>>(),
        Call::get("surveys/{id}", show)
            .about("One survey in its newest version")
            .answers::<One<Survey>>(),
    ]
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let surveys = api.desk.read(satisfaction::surveys).await?;
    let mut shown = vec![];
    for survey in &surveys {
        shown.push(survey_shown(&asked.base, survey)?);
    }
    ok(page.of_whole(&asked, shown))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let line = SurveyLineId::from(id);
    let survey = api.desk.read(move |tx| satisfaction::newest(tx, line)).await?;
    ok(One(survey_shown(&asked.base, &survey)?))
}

fn survey_shown(base: &str, survey: &satisfaction::Survey) -> Result<Survey> {
    let content = survey.content()?;
    let in_all = |words: &dyn Fn(Language) -> Option<String>| -> Words {
        let said = Language::ALL.iter().filter_map(|language| {
            content.wordings.get(language)?;
            Some((language.to_string(), words(*language)?))
        });
        said.collect()
    };
    let points = content.points.iter().map(|point| SurveyPoint {
        score: point.score,
        negative: point.negative,
        labels: in_all(&|language| Some(content.label(language, point.score).to_owned())),
    });
    let reasons = content.reasons.iter().map(|key| SurveyReason {
        key: key.clone(),
        labels: in_all(&|language| content.reason(language, key).map(str::to_owned)),
        ticket_type: content.only_for.get(key).map(ToString::to_string),
    });
    Ok(Survey {
        id: survey.line_id.get(),
        url: shapes::address(base, "surveys", survey.line_id.get()),
        name: survey.name.clone(),
        kind: survey.kind.to_string(),
        active: survey.archived_at.is_none(),
        version: survey.version,
        measure: Measure::of(survey.kind, &content).as_str().to_owned(),
        style: content.style.to_string(),
        question: in_all(&|language| Some(content.wording(language).ok()?.question.clone())),
        points: points.collect(),
        reasons: reasons.collect(),
        asks_reason: content.asks_reason,
        asks_comment: content.asks_comment,
    })
}
