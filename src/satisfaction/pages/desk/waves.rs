//! Relationship surveys, for administrators: whom to ask how often, how many that would be, and how each wave goes.

use super::rules::surveys;
use super::wave_form::Form;
use crate::brands;
use crate::ids::WaveId;
use crate::languages::{Language, Sentence, Words};
use crate::pages::{Admin, Choice, Frame, Id, SignedIn, Typed, answer, go_on, look};
use crate::satisfaction::{self, Expected, NewRelationship, Relationship, RelationshipId, Wave};
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

const LIST: &str = "/settings/relationship-surveys";

#[derive(Template)]
#[template(path = "satisfaction/pages/desk/waves.html")]
struct ListPage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    surveys: Vec<Line>,
}

/// One relationship survey of the list.
struct Line {
    survey: Relationship,
    says: String,
    running: Option<WaveShown>,
}

/// A wave with how it goes.
struct WaveShown {
    wave: Wave,
    began: String,
    ended: Option<String>,
    /// How far it is, in hundredths.
    share: i64,
    /// Reasons in words, and how many were left out for each.
    withheld: Vec<(String, i64)>,
    /// How far it is, in words.
    progress: String,
}

#[derive(Template)]
#[template(path = "satisfaction/pages/desk/wave.html")]
struct SurveyPage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    /// Where it is sent; without an id it is new.
    action: String,
    id: Option<RelationshipId>,
    /// When the next wave begins, in words.
    next: Option<String>,
    form: Form,
    surveys: Vec<Choice>,
    languages: Vec<Choice>,
    /// None where there is only one.
    brands: Vec<Choice>,
    /// What a wave would find now, if that was asked.
    expected: Option<ExpectedShown>,
    waves: Vec<WaveShown>,
}

struct ExpectedShown {
    headline: String,
    about: String,
    withheld: Vec<(String, i64)>,
}

/// The list.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    look(site, signed_in, list).await
}

fn list(tx: &mut Tx, site: &Site, signed_in: &SignedIn) -> Result<ListPage> {
    let title = signed_in.viewer.words().say("waves-title");
    let (page, frame) = Frame::load(tx, site, signed_in, "satisfaction", &title)?;
    let mut surveys = vec![];
    for survey in satisfaction::relationships(tx)? {
        let last = satisfaction::waves(tx, survey.id)?.into_iter().next();
        let running = match last.filter(|wave| wave.ended_at.is_none()) {
            Some(wave) => Some(wave_shown(tx, &page, wave)?),
            None => None,
        };
        surveys.push(Line {
            says: says(&page, &survey),
            running,
            survey,
        });
    }
    Ok(ListPage {
        page,
        frame,
        tab: "waves",
        surveys,
    })
}

fn says(page: &Page, survey: &Relationship) -> String {
    match survey.next_at {
        Some(at) => page.words.say_one("waves-next", "day", page.exactly(&at)),
        None => page.words.say("waves-none-planned"),
    }
}

fn wave_shown(tx: &mut Tx, page: &Page, wave: Wave) -> Result<WaveShown> {
    let done = wave.asked + wave.withheld;
    let share = match (wave.ended_at, wave.expected) {
        (Some(_), _) => 100,
        (None, 0) => 0,
        (None, expected) => (done * 100 / expected).min(99),
    };
    let facts = [
        ("asked", wave.asked.into()),
        ("withheld", wave.withheld.into()),
        ("expected", wave.expected.into()),
        ("answered", satisfaction::answers_of_wave(tx, wave.id)?.into()),
    ];
    Ok(WaveShown {
        progress: page.words.say_with("waves-progress", &facts),
        began: page.exactly(&wave.started_at),
        ended: wave.ended_at.map(|at| page.exactly(&at)),
        share,
        withheld: in_words(&page.words, satisfaction::withheld_by_reason(tx, wave.id)?),
        wave,
    })
}

fn in_words(words: &Words, reasons: Vec<(Sentence, i64)>) -> Vec<(String, i64)> {
    let said = |(reason, count): (Sentence, i64)| (reason.say(words), count);
    reasons.into_iter().map(said).collect()
}

/// The form of a new one.
pub async fn new(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    shown(site, signed_in, None, Form::fresh(), false, StatusCode::OK).await
}

/// The page of one.
pub async fn edit(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<RelationshipId>) -> Answered {
    let found = site
        .desk
        .read(move |tx| satisfaction::find_relationship(tx, id))
        .await?;
    shown(
        site,
        signed_in,
        Some(id),
        Form::of(&found.is),
        false,
        StatusCode::OK,
    )
    .await
}

async fn shown(
    site: Site,
    signed_in: SignedIn,
    id: Option<RelationshipId>,
    form: Form,
    counts: bool,
    status: StatusCode,
) -> Answered {
    let desk = site.desk.clone();
    let loaded = desk.read(move |tx| {
        let page = load(tx, &site, &signed_in, id, form, counts)?;
        Ok((page, signed_in))
    });
    let (page, signed_in) = loaded.await?;
    match status {
        StatusCode::OK => answer(&page, &signed_in),
        status => Ok((status, render(&page)?).into_response()),
    }
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    id: Option<RelationshipId>,
    form: Form,
    counts: bool,
) -> Result<SurveyPage> {
    let title = signed_in.viewer.words().say("waves-survey");
    let (page, frame) = Frame::load(tx, site, signed_in, "satisfaction", &title)?;
    let (mut next, mut waves) = (None, vec![]);
    if let Some(id) = id {
        let found = satisfaction::find_relationship(tx, id)?;
        next = found.next_at.map(|at| page.exactly(&at));
        for wave in satisfaction::waves(tx, id)? {
            waves.push(wave_shown(tx, &page, wave)?);
        }
    }
    let number = waves.first().map_or(1, |wave| wave.wave.number + 1);
    let expected = match (counts, form.survey()) {
        (true, Ok(survey)) => Some(expected(tx, &page, id, number, &survey)?),
        _ => None,
    };
    let language = |language: &Language| {
        let name = page.words.say(&format!("fact-language-{language}"));
        Choice::new(language, name, form.languages.contains(language))
    };
    Ok(SurveyPage {
        tab: "waves",
        action: id.map_or(format!("{LIST}/new"), |id| format!("{LIST}/{id}")),
        id,
        next,
        surveys: surveys(tx, &form.line)?,
        languages: Language::ALL.iter().map(language).collect(),
        brands: brands(tx, &form.brand, &page)?,
        expected,
        waves,
        form,
        page,
        frame,
    })
}

/// In whose name to ask; the first is the desk's own.
fn brands(tx: &mut Tx, chosen: &str, page: &Page) -> Result<Vec<Choice>> {
    let mut brands = brands::all(tx)?;
    brands.retain(|brand| brand.retired_at.is_none() || chosen == brand.id.to_string());
    if brands.len() < 2 {
        return Ok(vec![]);
    }
    let anyone = Choice::new("", page.words.say("waves-brand-any"), chosen.is_empty());
    let named = brands
        .into_iter()
        .map(|brand| Choice::new(brand.id, brand.name, chosen == brand.id.to_string()));
    Ok(std::iter::once(anyone).chain(named).collect())
}

fn expected(
    tx: &mut Tx,
    page: &Page,
    id: Option<RelationshipId>,
    number: i64,
    survey: &NewRelationship,
) -> Result<ExpectedShown> {
    let id = id.unwrap_or_else(|| 0.into());
    let found: Expected = satisfaction::expected(tx, id, number, &survey.segment, survey.share, page.now)?;
    let facts = [
        ("segment", found.in_segment.into()),
        ("chosen", found.chosen.into()),
        (
            "hours",
            ((found.asked() + survey.per_hour - 1) / survey.per_hour).into(),
        ),
    ];
    let reasons = found.withheld.iter();
    Ok(ExpectedShown {
        headline: page.words.say_one("waves-would-ask", "number", found.asked()),
        about: page.words.say_with("waves-would-ask-about", &facts),
        withheld: reasons
            .map(|(reason, count)| (page.words.say(reason.as_str()), *count))
            .collect(),
    })
}

/// Adds one.
pub async fn add(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    save(site, signed_in, None, &typed).await
}

/// Changes one.
pub async fn change(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<RelationshipId>,
    typed: Typed,
) -> Answered {
    save(site, signed_in, Some(id), &typed).await
}

/// Saves what was typed, or only counts whom it would ask.
async fn save(site: Site, signed_in: SignedIn, id: Option<RelationshipId>, typed: &Typed) -> Answered {
    let mut form = Form::typed(typed);
    let wanted = match form.survey() {
        Ok(survey) => survey,
        Err(problems) => {
            form.problems = problems;
            return shown(site, signed_in, id, form, false, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    if typed.get("act") == "count" {
        return shown(site, signed_in, id, form, true, StatusCode::OK).await;
    }
    let saved = site.desk.act(signed_in.viewer.actor(), move |act| match id {
        Some(id) => satisfaction::change_relationship(act, id, &wanted).map(|()| id),
        None => satisfaction::add_relationship(act, &wanted),
    });
    match saved.await {
        Ok(id) => Ok(go_on(&format!("{LIST}/{id}"), "workspace-done-settings", 1)),
        Err(Error::Invalid(problems)) => {
            form.problems = problems;
            shown(site, signed_in, id, form, false, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// Plans waves by the schedule, or no more of them.
pub async fn plan(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<RelationshipId>,
    typed: Typed,
) -> Answered {
    let wanted = typed.get("on") == "yes";
    let planned = site.desk.act(signed_in.viewer.actor(), move |act| {
        satisfaction::plan_next(act, id, wanted)
    });
    planned.await?;
    Ok(go_on(&format!("{LIST}/{id}"), "workspace-done-settings", 1))
}

/// Ends a wave before its time.
pub async fn stop(State(site): State<Site>, Admin(signed_in): Admin, Id(id): Id<WaveId>) -> Answered {
    let stopped = site.desk.act(signed_in.viewer.actor(), move |act| {
        satisfaction::stop_wave(act, id)?;
        Ok(satisfaction::find_wave(act, id)?.relationship_id)
    });
    let survey = stopped.await?;
    Ok(go_on(&format!("{LIST}/{survey}"), "workspace-done-settings", 1))
}
