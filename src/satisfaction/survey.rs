//! A survey: its scale and its words in each language, kept as data and versioned, so that an answer remembers what it
//! saw (CS4, CS5).

use crate::languages::Language;
use crate::store::{Act, Error, Result};
use database::{Tx, id, params, record, text_enum};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

id! {
    /// One version of a survey.
    pub struct SurveyId;
}

text_enum! {
    /// What a survey measures.
    pub enum Kind {
        /// How satisfied someone is with one solving.
        Csat => "csat",
        /// How much effort it took.
        Ces => "ces",
        /// Whether someone would recommend us.
        Nps => "nps",
    }
}

record! {
    /// A version of a survey as stored.
    #[derive(Debug, Clone)]
    pub struct Survey {
        pub id: SurveyId,
        pub name: String,
        pub kind: Kind,
        pub version: i64,
        /// [`Content`] as JSON.
        pub content: String,
        /// The highest score.
        pub best: i64,
    }
}

/// What a survey asks, in all languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Worst first.
    pub points: Vec<Point>,
    /// The keys of the reasons for a negative answer; empty: none are asked for.
    pub reasons: Vec<String>,
    pub wordings: BTreeMap<Language, Wording>,
}

/// A point of the scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub score: i64,
    /// Whether a reason is asked for and the answer counts as bad.
    pub negative: bool,
    /// A face from our icons, for pages.
    pub icon: String,
    /// The same face as a character, for letters.
    pub face: String,
}

/// The words of a survey in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    pub question: String,
    /// One a point.
    pub labels: Vec<String>,
    pub reason_question: String,
    /// One a reason.
    pub reasons: Vec<String>,
    pub open_question: String,
}

const COLUMNS: &str = "id, name, kind, version, content, best";

/// The survey a new desk asks with.
const CSAT: &str = include_str!("csat.json");

impl Survey {
    /// What it asks.
    pub fn content(&self) -> Result<Content> {
        Ok(serde_json::from_str(&self.content)?)
    }
}

impl Content {
    /// The words in `language`; those of another language where it has none.
    pub fn wording(&self, language: Language) -> Result<&Wording> {
        let found = self
            .wordings
            .get(&language)
            .or_else(|| self.wordings.values().next());
        found.ok_or_else(|| Error::Broken("a survey without words".to_owned()))
    }

    /// The point with this score.
    pub fn point(&self, score: i64) -> Option<&Point> {
        self.points.iter().find(|point| point.score == score)
    }
}

impl Wording {
    /// The words of the point at `index`.
    pub fn label(&self, index: usize) -> &str {
        self.labels.get(index).map_or("", String::as_str)
    }
}

impl Content {
    /// A reason's words in `language`.
    pub fn reason(&self, language: Language, key: &str) -> Option<&str> {
        let index = self.reasons.iter().position(|reason| reason == key)?;
        self.wording(language)
            .ok()?
            .reasons
            .get(index)
            .map(String::as_str)
    }
}

/// Makes the default CSAT survey at the first start. Doing it again changes nothing.
pub fn install(act: &mut Act) -> Result<()> {
    let content: Content = serde_json::from_str(CSAT)?;
    let best = content.points.iter().map(|point| point.score).max();
    let now = act.now;
    act.run(
        "INSERT INTO survey (name, kind, version, content, best, created_at) VALUES ($1, $2, 1, $3, $4, $5)
         ON CONFLICT (kind, name, version) DO NOTHING",
        params!["CSAT", Kind::Csat, CSAT, best.unwrap_or_default(), now],
    )?;
    Ok(())
}

/// A version of a survey.
pub fn find_survey(tx: &mut Tx, id: SurveyId) -> Result<Survey> {
    let sql = format!("SELECT {COLUMNS} FROM survey WHERE id = $1");
    tx.find(&sql, params![id])?.ok_or(Error::NotFound)
}

/// The version to ask with now: the newest of its kind.
pub fn newest(tx: &mut Tx, kind: Kind) -> Result<Option<Survey>> {
    let sql = format!("SELECT {COLUMNS} FROM survey WHERE kind = $1 ORDER BY version DESC, id DESC LIMIT 1");
    Ok(tx.find(&sql, params![kind])?)
}
