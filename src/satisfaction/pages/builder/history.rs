//! The versions of a survey, each with what it changed: lines that are gone and lines that are new.

use crate::events::Field;
use crate::ids::SurveyLineId;
use crate::languages::{Language, Words};
use crate::satisfaction::{self, Content, Wording};
use crate::store::Result;
use crate::tickets::pages::facts::code_word;
use crate::web::Page;
use database::Tx;

/// A version in the history.
pub struct VersionShown {
    pub version: i64,
    pub who: String,
    pub when: String,
    pub reason: String,
    /// What the version before said and this one does not.
    pub gone: Vec<String>,
    pub new: Vec<String>,
    /// The version that holds.
    pub is_newest: bool,
}

/// The versions, newest first.
pub fn history(tx: &mut Tx, line: SurveyLineId, page: &Page) -> Result<Vec<VersionShown>> {
    let versions = satisfaction::survey_versions(tx, line)?;
    let mut said = vec![];
    for version in &versions {
        let content: Content = serde_json::from_str(&version.content)?;
        let mut lines = vec![
            page.words
                .say_one("surveys-says-name", "name", version.name.as_str()),
        ];
        lines.extend(sentences(&content, &page.words));
        said.push(lines);
    }
    let mut shown = vec![];
    for (place, version) in versions.iter().enumerate() {
        let only = |one: &[String], other: &[String]| -> Vec<String> {
            one.iter().filter(|line| !other.contains(line)).cloned().collect()
        };
        let (gone, new) = match said.get(place + 1) {
            Some(older) => (only(older, &said[place]), only(&said[place], older)),
            None => (vec![], vec![]),
        };
        shown.push(VersionShown {
            version: version.version,
            who: version
                .author
                .clone()
                .unwrap_or_else(|| page.words.say("workspace-event-by-desk")),
            when: page.when(&version.created_at),
            reason: version.reason.clone(),
            gone,
            new,
            is_newest: place == 0,
        });
    }
    Ok(shown)
}

/// All that a survey says, one line each.
pub fn sentences(content: &Content, words: &Words) -> Vec<String> {
    let mut lines = vec![scale(content, words)];
    let part = |key: &str, on: bool| {
        let state = if on { "surveys-says-on" } else { "surveys-says-off" };
        words.say_one(state, "part", words.say(key))
    };
    lines.push(part("surveys-part-reason", content.asks_reason));
    lines.push(part("surveys-part-comment", content.asks_comment));
    for (language, wording) in &content.wordings {
        lines.extend(in_language(content, *language, wording, words));
    }
    lines
}

/// "5 points from 1 to 5, faces; negative up to 2."
pub fn scale(content: &Content, words: &Words) -> String {
    let negative = content.points.iter().filter(|point| point.negative);
    let style = words.say(&format!("surveys-style-{}", content.style));
    let facts = [
        ("count", content.points.len().into()),
        (
            "first",
            content.points.first().map_or(0, |point| point.score).into(),
        ),
        ("best", content.best().into()),
        ("style", style.into()),
    ];
    let scale = words.say_with("surveys-says-scale", &facts);
    match negative.map(|point| point.score).max() {
        Some(score) => format!(
            "{scale} {}",
            words.say_one("surveys-says-negative", "score", score)
        ),
        None => format!("{scale} {}", words.say("surveys-says-none-negative")),
    }
}

fn in_language(content: &Content, language: Language, wording: &Wording, words: &Words) -> Vec<String> {
    let mut lines = vec![];
    let mut line = |what: String, text: &str| {
        if !text.is_empty() {
            lines.push(format!("{} · {what}: {text}", language.own_name()));
        }
    };
    line(words.say("surveys-question"), &wording.question);
    for (point, label) in content.points.iter().zip(&wording.labels) {
        line(point.score.to_string(), label);
    }
    line(words.say("surveys-reason-question"), &wording.reason_question);
    for (key, text) in content.reasons.iter().zip(&wording.reasons) {
        let list = match content.only_for.get(key) {
            Some(kind) => format!(
                "{} ({})",
                words.say("surveys-reason"),
                code_word(words, Field::Type, *kind)
            ),
            None => words.say("surveys-reason"),
        };
        line(list, text);
    }
    line(words.say("surveys-open-question"), &wording.open_question);
    line(words.say("surveys-thanks"), &wording.thanks);
    lines
}
