//! The results of a survey: the score with its interval and its definition, the trend, whom it comes from, and what people
//! wrote.

use super::asked::Asked;
use super::breakdown::{Breakdown, Making};
use super::names::Names;
use super::readings::Readings;
use super::said;
use super::stream::{Stream, stream};
use super::trend::{Trend, trend};
use crate::languages::Words;
use crate::pages::{Choice, Frame, SignedIn, answer};
use crate::satisfaction::{self, By, ENOUGH, Period, Scale, Survey, Tally};
use crate::store::Result;
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;

#[derive(Template)]
#[template(path = "satisfaction/pages/desk/results.html")]
struct ResultsPage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    surveys: Vec<Choice>,
    period: Period,
    summary: Summary,
    trend: Trend,
    /// How often each point of the scale and each reason was given.
    shares: Vec<Breakdown>,
    breakdowns: Vec<Breakdown>,
    stream: Stream,
    /// The scales that its versions had, where they had several.
    readings: Vec<Choice>,
    /// The version that names the one looked at; empty where there is only one.
    version: String,
    /// The line of the survey.
    line: String,
    /// The query of the rows to take away.
    export: String,
}

/// The score and what it rests on, in words.
struct Summary {
    headline: String,
    interval: String,
    enough: bool,
    /// What the score is, and how its range is computed.
    definition: String,
    /// Label, number and what to know about it.
    figures: Vec<(String, String, String)>,
    /// What is not known about these numbers.
    notes: Vec<String>,
}

/// The page.
pub async fn show(State(site): State<Site>, signed_in: SignedIn, Query(asked): Query<Asked>) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| Ok((load(tx, &site, &signed_in, &asked)?, signed_in)))
        .await?;
    answer(&page, &signed_in)
}

/// The survey asked for: the one named, else the one after solving, else the first.
pub fn chosen(tx: &mut Tx, asked: &Asked) -> Result<(Vec<Survey>, Option<Survey>)> {
    let surveys = satisfaction::surveys(tx)?;
    let named = asked.line().and_then(|line| find(&surveys, line));
    let usual = match named {
        Some(_) => None,
        None => satisfaction::after_solving(tx)?,
    };
    let survey = named.or(usual).or_else(|| surveys.first().cloned());
    Ok((surveys, survey))
}

fn find(surveys: &[Survey], line: crate::ids::SurveyLineId) -> Option<Survey> {
    surveys.iter().find(|survey| survey.line_id == line).cloned()
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, asked: &Asked) -> Result<ResultsPage> {
    let viewer = &signed_in.viewer;
    let title = viewer.words().say("satisfaction-nav");
    let (page, frame) = Frame::load(tx, site, signed_in, "satisfaction", &title)?;
    let (surveys, survey) = chosen(tx, asked)?;
    let survey = survey.ok_or(crate::store::Error::NotFound)?;
    let line = survey.line_id;
    let readings = Readings::load(tx, line, asked)?;
    let (reading, named) = (readings.shown(), readings.named());
    let scale = reading.scale();
    let zone = satisfaction::counting_zone(tx)?;
    let today = page.now.to_zoned(zone.clone()).date();
    let period = asked.period(today);
    let groups = satisfaction::groups(tx, viewer, &reading.ids(), period)?;
    let days = satisfaction::by_day(tx, viewer, &reading.ids(), period)?;
    let names = Names::load(tx, &page.words)?;
    let asked = &Asked {
        version: named.clone(),
        ..asked.clone()
    };
    let making = Making {
        words: &page.words,
        asked,
        names: &names,
        reading,
        scale,
    };
    let all = groups.iter().filter(|group| group.by == By::All);
    let total = all.fold(Tally::default(), |sum, group| sum.with(&group.tally));
    let wanted = asked.wanted(line, reading.ids(), today, true);
    Ok(ResultsPage {
        tab: "results",
        summary: summary(&page.words, scale, &total, zone.iana_name().unwrap_or("UTC")),
        trend: trend(&page, scale, &asked.weeks(today), &days, &zone),
        shares: making.shares(&groups),
        breakdowns: making.breakdowns(&groups),
        stream: stream(tx, &page, viewer, &wanted, &zone, &making)?,
        surveys: surveys
            .iter()
            .map(|one| Choice::new(one.line_id, one.name.clone(), one.line_id == line))
            .collect(),
        readings: readings.choices(&page.words),
        version: named,
        line: line.to_string(),
        export: asked.query(&[]),
        period,
        page,
        frame,
    })
}

fn summary(words: &Words, scale: Scale, total: &Tally, zone: &str) -> Summary {
    let measure = scale.measure;
    let known = total.delivered + total.lost;
    let figure = |key: &str, number: String, more: String| (words.say(key), number, more);
    let mut delivered = words.say_one("satisfaction-delivered-known", "known", known);
    if total.lost > 0 {
        delivered = format!(
            "{delivered} {}",
            words.say_one("satisfaction-delivered-lost", "lost", total.lost)
        );
    }
    let figures = vec![
        figure("satisfaction-asked-head", total.asked.to_string(), String::new()),
        figure(
            "satisfaction-delivered-head",
            total.delivered.to_string(),
            delivered,
        ),
        figure(
            "satisfaction-answered-head",
            total.answered.to_string(),
            words.say_one(
                "satisfaction-rate-is",
                "rate",
                said::percent(words, total.response_rate()),
            ),
        ),
    ];
    let score = said::score(words, scale, total);
    Summary {
        headline: words.say_one(&format!("satisfaction-score-{measure}"), "score", score),
        interval: said::interval(words, scale, total),
        enough: total.is_enough(),
        definition: words.say_one(&format!("satisfaction-define-{measure}"), "enough", ENOUGH),
        figures,
        notes: vec![
            words.say("satisfaction-opened"),
            words.say("satisfaction-trash"),
            words.say_one("satisfaction-days-of", "zone", zone.to_owned()),
        ],
    }
}
