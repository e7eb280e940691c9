//! The surveys of the desk: what each asks, where it is asked with, and those one can begin with.

use super::history::scale;
use super::of_brands::{self, OfBrand};
use crate::brands;
use crate::closing::policy;
use crate::ids::SurveyLineId;
use crate::languages::{Words, family};
use crate::pages::{Admin, Frame, SignedIn, look};
use crate::satisfaction::{self, Kind, Supplied, Survey};
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;

#[derive(Template)]
#[template(path = "satisfaction/pages/builder/list.html")]
struct ListPage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    surveys: Vec<Row>,
    archived: Vec<Row>,
    supplied: Vec<SuppliedShown>,
    of_brands: Vec<OfBrand>,
}

/// One survey.
struct Row {
    line: SurveyLineId,
    name: String,
    kind: Kind,
    version: i64,
    question: String,
    scale: String,
    /// Whether it is asked with after solving.
    is_usual: bool,
    used: Vec<String>,
}

struct SuppliedShown {
    supplied: Supplied,
    name: String,
    about: String,
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    look(site, signed_in, load).await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn) -> Result<ListPage> {
    let words = signed_in.viewer.words();
    let title = words.say("surveys-title");
    let (page, frame) = Frame::load(tx, site, signed_in, "satisfaction", &title)?;
    let usual = satisfaction::after_solving(tx)?.map(|survey| survey.line_id);
    let (mut surveys, mut archived) = (vec![], vec![]);
    for survey in satisfaction::surveys(tx)? {
        let is_archived = survey.archived_at.is_some();
        let row = row(tx, survey, usual, &words)?;
        if is_archived {
            archived.push(row);
        } else {
            surveys.push(row);
        }
    }
    let shown = |supplied: &Supplied| SuppliedShown {
        supplied: *supplied,
        name: words.say(supplied.key()),
        about: words.say(&format!("surveys-about-{supplied}")),
    };
    Ok(ListPage {
        tab: "surveys",
        surveys,
        archived,
        of_brands: of_brands::choices(tx, &words)?,
        supplied: Supplied::ALL.iter().map(shown).collect(),
        page,
        frame,
    })
}

fn row(tx: &mut Tx, survey: Survey, usual: Option<SurveyLineId>, words: &Words) -> Result<Row> {
    let content = survey.content()?;
    Ok(Row {
        line: survey.line_id,
        kind: survey.kind,
        version: survey.version,
        question: content.wording(words.language())?.question.clone(),
        scale: scale(&content, words),
        is_usual: usual == Some(survey.line_id),
        used: used(tx, survey.line_id, words)?,
        name: survey.name,
    })
}

impl Row {
    fn kind_key(&self) -> String {
        family("surveys-kind-", self.kind)
    }
}

/// Where a survey is asked with, in words: after solving, by which closing policies, rules and relationship surveys.
pub fn used(tx: &mut Tx, line: SurveyLineId, words: &Words) -> Result<Vec<String>> {
    let mut used = vec![];
    let usual = satisfaction::after_solving(tx)?;
    if usual.is_some_and(|survey| survey.line_id == line) {
        used.push(words.say("surveys-used-usual"));
    }
    for (brand, of_brand) in satisfaction::of_brands(tx)? {
        let brand = brands::find(tx, brand)?;
        if of_brand == line && brand.retired_at.is_none() {
            used.push(words.say_one("surveys-used-brand", "name", brand.name));
        }
    }
    let policies = policy::all(tx)?.into_iter();
    let naming = policies.filter(|policy| policy.latest.rules.asks_with == Some(line));
    used.extend(naming.map(|policy| words.say_one("surveys-used-policy", "name", policy.latest.name)));
    let (rules, relationships) = satisfaction::survey_named_by(tx, line)?;
    let rules = rules
        .into_iter()
        .map(|name| words.say_one("surveys-used-rule", "name", name));
    used.extend(rules);
    let relationships = relationships
        .into_iter()
        .map(|name| words.say_one("surveys-used-relationship", "name", name));
    used.extend(relationships);
    Ok(used)
}

/// A survey's number in an address; what is none is not found.
pub fn line_id(text: &str) -> Result<SurveyLineId> {
    text.parse().map_err(|_| Error::NotFound)
}
