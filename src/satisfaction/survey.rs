//! A survey: a line of versions, each with its scale and its words in every language, so that an answer remembers what
//! it saw (CS4, CS5).

use super::{Content, Supplied};
use crate::brands;
use crate::events::{self, Subject};
use crate::ids::{BrandId, SurveyLineId};
use crate::settings;
use crate::store::{Act, Error, Result};
use database::{Tx, id, params, record, text_enum};
use jiff::Timestamp;
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
        /// What the desk wants to know.
        Own => "own",
    }
}

impl Kind {
    /// Whether a score makes a promoter: 9 and 10 of NPS, also where its scale begins with 1.
    pub fn promotes(self, score: i64) -> bool {
        self == Kind::Nps && score >= 9
    }
}

record! {
    /// A version of a survey as stored.
    #[derive(Debug, Clone)]
    pub struct Survey {
        pub id: SurveyId,
        pub line_id: SurveyLineId,
        /// For those who work here; customers never read it.
        pub name: String,
        pub kind: Kind,
        /// Counted from 1.
        pub version: i64,
        /// [`Content`] as JSON.
        pub content: String,
        /// The highest score.
        pub best: i64,
        /// When the line was archived: nobody is asked with it any more.
        pub archived_at: Option<Timestamp>,
    }
}

/// The setting that names the line closing asks with.
const AFTER_SOLVING: &str = "survey_after_solving";
/// The setting that names the lines of the brands that have one of their own.
const OF_BRANDS: &str = "survey_after_solving_of_brands";

const SELECT: &str = "SELECT s.id, s.line_id, s.name, s.kind, s.version, s.content, s.best, f.archived_at \
    FROM survey s JOIN survey f ON f.id = s.line_id";

/// The newest version of a line only.
const NEWEST: &str = "s.version = (SELECT MAX(n.version) FROM survey n WHERE n.line_id = s.line_id)";

impl Survey {
    /// What it asks.
    pub fn content(&self) -> Result<Content> {
        Ok(serde_json::from_str(&self.content)?)
    }
}

/// Makes the supplied surveys at the first start. Doing it again changes nothing, also where they were renamed.
pub fn install(act: &mut Act) -> Result<()> {
    settings::in_turn(act)?;
    for supplied in [Supplied::Csat, Supplied::Ces, Supplied::Nps] {
        let content = supplied.content()?;
        let now = act.now;
        // Two nodes may start a new desk together: the second finds the name taken.
        act.run(
            "INSERT INTO survey (name, kind, version, content, best, created_at) VALUES ($1, $2, 1, $3, $4, $5)
             ON CONFLICT (kind, name, version) DO NOTHING",
            params![
                supplied.name(),
                supplied.kind(),
                serde_json::to_string(&content)?,
                content.best(),
                now
            ],
        )?;
    }
    act.run("UPDATE survey SET line_id = id WHERE line_id IS NULL", [])?;
    Ok(())
}

/// A version of a survey.
pub fn find_survey(tx: &mut Tx, id: SurveyId) -> Result<Survey> {
    let sql = format!("{SELECT} WHERE s.id = $1");
    tx.find(&sql, params![id])?.ok_or(Error::NotFound)
}

/// The newest version of a line, archived or not.
pub fn newest(tx: &mut Tx, line: SurveyLineId) -> Result<Survey> {
    let sql = format!("{SELECT} WHERE s.line_id = $1 ORDER BY s.version DESC LIMIT 1");
    tx.find(&sql, params![line])?.ok_or(Error::NotFound)
}

/// The versions of a line, the newest first.
pub fn versions(tx: &mut Tx, line: SurveyLineId) -> Result<Vec<Survey>> {
    let sql = format!("{SELECT} WHERE s.line_id = $1 ORDER BY s.version DESC");
    Ok(tx.all(&sql, params![line])?)
}

/// Every line in its newest version, oldest line first; the archived ones last.
pub fn surveys(tx: &mut Tx) -> Result<Vec<Survey>> {
    let mut found: Vec<Survey> = tx.all(&format!("{SELECT} WHERE {NEWEST} ORDER BY s.line_id"), [])?;
    found.sort_by_key(|survey| survey.archived_at.is_some());
    Ok(found)
}

/// The survey that is asked with after solving where nothing else is said: the one that was chosen, else the first CSAT.
pub fn after_solving(tx: &mut Tx) -> Result<Option<Survey>> {
    let chosen: Option<SurveyLineId> = settings::get(tx, AFTER_SOLVING)?;
    let surveys = surveys(tx)?;
    let mut usable = surveys.into_iter().filter(|survey| survey.archived_at.is_none());
    match chosen {
        Some(line) => Ok(usable.find(|survey| survey.line_id == line)),
        None => Ok(usable.find(|survey| survey.kind == Kind::Csat)),
    }
}

/// Chooses the survey that is asked with after solving.
pub fn set_after_solving(act: &mut Act, line: SurveyLineId) -> Result<()> {
    settings::in_turn(act)?;
    if newest(act, line)?.archived_at.is_some() {
        return Err(Error::invalid("line", "surveys-wrong-archived"));
    }
    let chosen = settings::get(act, AFTER_SOLVING)?;
    let before = named(act, chosen)?;
    settings::set(act, AFTER_SOLVING, &line)?;
    let after = named(act, Some(line))?;
    events::changed(act, Subject::SETTING, "", AFTER_SOLVING, before, after)
}

/// The brands whose customers are asked after solving with a survey of the brand's own.
pub fn of_brands(tx: &mut Tx) -> Result<BTreeMap<BrandId, SurveyLineId>> {
    Ok(settings::get(tx, OF_BRANDS)?.unwrap_or_default())
}

/// Chooses the surveys that brands have of their own; the others are asked with that after solving.
pub fn set_of_brands(act: &mut Act, chosen: &BTreeMap<BrandId, SurveyLineId>) -> Result<()> {
    settings::in_turn(act)?;
    for line in chosen.values() {
        if newest(act, *line)?.archived_at.is_some() {
            return Err(Error::invalid("line", "surveys-wrong-archived"));
        }
    }
    let own = of_brands(act)?;
    let before = named_by_brand(act, &own)?;
    settings::set(act, OF_BRANDS, chosen)?;
    let after = named_by_brand(act, chosen)?;
    events::changed(act, Subject::SETTING, "", OF_BRANDS, before, after)
}

/// A survey by its name; empty for none.
fn named(tx: &mut Tx, line: Option<SurveyLineId>) -> Result<String> {
    Ok(match line {
        Some(line) => newest(tx, line)?.name,
        None => String::new(),
    })
}

/// The brands with their surveys, each by its name.
fn named_by_brand(tx: &mut Tx, chosen: &BTreeMap<BrandId, SurveyLineId>) -> Result<Vec<String>> {
    let mut all = vec![];
    for (brand, line) in chosen {
        let brand = brands::find(tx, *brand)?.name;
        all.push(format!("{brand}: {}", newest(tx, *line)?.name));
    }
    Ok(all)
}

/// The survey to ask with: `line` if it is named, else the brand's own, else that after solving. What is archived is not
/// asked with.
pub fn to_ask_with(tx: &mut Tx, line: Option<SurveyLineId>, brand: BrandId) -> Result<Option<Survey>> {
    let of_brand = of_brands(tx)?.get(&brand).copied();
    for line in [line, of_brand].into_iter().flatten() {
        let sql = format!(
            "{SELECT} WHERE s.line_id = $1 AND f.archived_at IS NULL ORDER BY s.version DESC LIMIT 1"
        );
        if let Some(survey) = tx.find(&sql, params![line])? {
            return Ok(Some(survey));
        }
    }
    after_solving(tx)
}
