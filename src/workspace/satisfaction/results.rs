//! The results: the score with its interval and its definition, the trend, whom it comes from, and what people wrote.

use super::asked::Asked;
use super::breakdown::{Breakdown, breakdowns};
use super::trend::{Trend, trend};
use crate::ids::PersonId;
use crate::languages::{Language, Words};
use crate::people;
use crate::satisfaction::{self, Response, Tally, Told};
use crate::store::Result;
use crate::web::{Answered, Page, Site};
use crate::workspace::frame::{Frame, answer};
use crate::workspace::session::SignedIn;
use crate::workspace::shown::Choice;
use askama::Template;
use axum::extract::{Query, State};
use database::Tx;
use std::collections::HashMap;

/// Comments a page.
const PAGE: i64 = 25;
/// Thank-yous shown to an agent.
const PRAISE: i64 = 3;

#[derive(Template)]
#[template(path = "workspace/satisfaction/results.html")]
struct ResultsPage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    from: String,
    to: String,
    score: String,
    interval: String,
    rate: String,
    counts: String,
    enough: bool,
    trend: Trend,
    breakdowns: Vec<Breakdown>,
    praise: Vec<Response>,
    comments: Vec<Comment>,
    teams: Vec<Choice>,
    agents: Vec<Choice>,
    languages: Vec<Choice>,
    negative: bool,
    /// The address of what follows.
    next: Option<String>,
    /// The query of the rows to take away.
    export: String,
}

/// A comment of the stream.
struct Comment {
    told: Told,
    /// "4 of 5".
    rated: String,
    negative: bool,
    when: String,
    about: String,
}

/// The page.
pub async fn show(State(site): State<Site>, signed_in: SignedIn, Query(asked): Query<Asked>) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| Ok((load(tx, &site, &signed_in, &asked)?, signed_in)))
        .await?;
    answer(&page, &signed_in)
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, asked: &Asked) -> Result<ResultsPage> {
    let viewer = &signed_in.viewer;
    let title = viewer.words().say("satisfaction-nav");
    let (page, frame) = Frame::load(tx, site, signed_in, "satisfaction", &title, None)?;
    let (now, zone) = (page.now, &page.zone);
    let (from, to) = asked.days(now, zone);
    let period = asked.period(now, zone);
    let groups = satisfaction::groups(tx, viewer, period)?;
    let total = satisfaction::by_period(tx, viewer, &[period])?;
    let total = total.first().copied().unwrap_or_default();
    let weeks = asked.weeks(now, zone);
    let periods: Vec<_> = weeks.iter().map(|(_, period)| *period).collect();
    let tallies = satisfaction::by_period(tx, viewer, &periods)?;
    let wanted = asked.wanted(now, zone, true);
    let told = satisfaction::told(tx, viewer, &wanted, asked.before(), PAGE)?;
    let next = last_key(&told).map(|before| format!("?{}", asked.query(&[("before", &before)])));
    let names = names(tx)?;
    Ok(ResultsPage {
        tab: "results",
        score: percent(&page.words, total.score()),
        interval: interval(&page.words, &total),
        rate: percent(&page.words, total.response_rate()),
        counts: counts(&page.words, &total),
        enough: total.is_enough(),
        trend: trend(&page, &weeks, &tallies),
        breakdowns: breakdowns(tx, &page.words, asked, groups, &names)?,
        praise: satisfaction::praise(tx, viewer.id, PRAISE)?,
        comments: told.into_iter().map(|told| comment(&page, told)).collect(),
        teams: choices(&names.teams, &asked.team),
        agents: choices(&names.agents, &asked.agent),
        languages: languages(&page, &asked.language),
        negative: wanted.negative_only,
        export: asked.query(&[]),
        from: from.to_string(),
        to: to.to_string(),
        next,
        page,
        frame,
    })
}

/// The names of what answers are counted by.
pub struct Names {
    pub teams: Vec<(String, String)>,
    pub agents: Vec<(String, String)>,
}

impl Names {
    /// The names by key.
    pub fn of(list: &[(String, String)]) -> HashMap<&str, &str> {
        let pairs = list.iter().map(|(key, name)| (key.as_str(), name.as_str()));
        pairs.collect()
    }
}

fn names(tx: &mut Tx) -> Result<Names> {
    let teams = people::teams(tx)?;
    let agents = people::assignable(tx)?;
    let pair = |id: PersonId, name: &str| (id.to_string(), name.to_owned());
    Ok(Names {
        teams: teams
            .into_iter()
            .map(|team| (team.id.to_string(), team.name))
            .collect(),
        agents: agents
            .iter()
            .map(|person| pair(person.id, person.shown()))
            .collect(),
    })
}

fn choices(list: &[(String, String)], chosen: &str) -> Vec<Choice> {
    let choice = |(key, name): &(String, String)| Choice::new(key, name.clone(), key == chosen);
    list.iter().map(choice).collect()
}

fn languages(page: &Page, chosen: &str) -> Vec<Choice> {
    let name = |language: &Language| page.words.say(&format!("workspace-language-{language}"));
    let choice = |language: &Language| Choice::new(language, name(language), language.as_str() == chosen);
    Language::ALL.iter().map(choice).collect()
}

/// Where the stream goes on, if the page is full.
fn last_key(told: &[Told]) -> Option<String> {
    let last = told.last().filter(|_| told.len() as i64 == PAGE)?;
    Some(format!("{}-{}", last.asked_at.as_microsecond(), last.id))
}

fn comment(page: &Page, told: Told) -> Comment {
    let facts = [
        ("score", told.score.unwrap_or_default().into()),
        ("best", told.best.into()),
    ];
    let parts = [Some(&told.customer), told.agent.as_ref(), told.team.as_ref()];
    let about: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    Comment {
        rated: page.words.say_with("workspace-rated", &facts),
        negative: told.negative == Some(true),
        when: page.when(&told.answered_at.unwrap_or(told.asked_at)),
        about: about.join(" · "),
        told,
    }
}

/// A share in whole percent; a dash for none.
pub fn percent(words: &Words, share: Option<f64>) -> String {
    match share {
        Some(share) => words.say_one("satisfaction-percent", "value", whole(share)),
        None => "–".to_owned(),
    }
}

/// A share as whole percent.
pub fn whole(share: f64) -> i64 {
    (share * 100.0).round() as i64
}

/// "between 72 % and 88 %".
pub fn interval(words: &Words, tally: &Tally) -> String {
    let Some((low, high)) = tally.interval() else {
        return String::new();
    };
    let facts = [("low", whole(low).into()), ("high", whole(high).into())];
    words.say_with("satisfaction-interval", &facts)
}

fn counts(words: &Words, tally: &Tally) -> String {
    let facts = [("asked", tally.asked.into()), ("answered", tally.answered.into())];
    words.say_with("satisfaction-counts", &facts)
}
