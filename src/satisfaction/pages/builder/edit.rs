//! The page of a survey: its form, its preview, its history. And the same page for a survey that is not there yet.

use super::form::{Form, ReasonRow};
use super::history::{VersionShown, history};
use super::list::{self, line_id};
use super::preview::Look;
use crate::events::Field;
use crate::ids::SurveyLineId;
use crate::languages::{Language, family};
use crate::pages::{self, Admin, Choice, Frame, SignedIn, answer};
use crate::satisfaction::{self, Content, Style, Supplied};
use crate::store::{Error, Result};
use crate::tickets::Type;
use crate::tickets::pages::facts::code_word;
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::{Path, State};
use database::Tx;
use serde::Deserialize;

/// The page.
#[derive(Template)]
#[template(path = "satisfaction/pages/builder/edit.html")]
pub struct EditPage {
    page: Page,
    frame: Frame,
    /// Where the form goes.
    action: String,
    form: Form,
    history: Vec<VersionShown>,
    /// Where it is asked with, in words.
    used: Vec<String>,
    archived: bool,
    looks: Vec<Choice>,
}

/// With what the address asks the form to be filled in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filled {
    /// The supplied survey to begin with.
    from: String,
    /// The line to copy.
    copy: String,
    /// The older version to look at.
    version: String,
}

impl EditPage {
    /// The labels of a language, with their places.
    fn styles(&self) -> Vec<Choice> {
        let words = &self.page.words;
        let choice = |style: &Style| {
            let label = words.say(&format!("surveys-style-{style}"));
            Choice::new(style, label, *style == self.form.style)
        };
        Style::ALL.iter().map(choice).collect()
    }

    fn counts(&self) -> Vec<Choice> {
        let choice = |count: usize| Choice::new(count, count.to_string(), count == self.form.count);
        let most = super::form::MOST_POINTS;
        // What was typed stays, beside the sentence that refuses it.
        let typed = Some(self.form.count).filter(|count| *count > most);
        (2..=most).chain(typed).map(choice).collect()
    }

    fn languages(&self) -> Vec<(Language, bool, bool)> {
        let language = |language: &Language| {
            (
                *language,
                *language == self.form.tab,
                self.form.is_wrong_in(*language),
            )
        };
        Language::ALL.iter().map(language).collect()
    }

    /// The lists a reason can be in.
    fn lists(&self, row: &ReasonRow) -> Vec<Choice> {
        let words = &self.page.words;
        let all = Choice::new("", words.say("surveys-reason-for-all"), row.only_for.is_none());
        let one = |kind: &Type| {
            let label = words.say_one("surveys-reason-for", "type", code_word(words, Field::Type, *kind));
            Choice::new(kind, label, row.only_for == Some(*kind))
        };
        std::iter::once(all).chain(Type::ALL.iter().map(one)).collect()
    }

    /// What is wrong with a field; the page writes its value.
    fn field(&self, name: &str) -> pages::Field {
        let problem = self.form.problem(name);
        pages::Field {
            id: name.to_owned(),
            name: name.to_owned(),
            value: String::new(),
            problem: problem.map(|key| self.page.words.say(key)),
        }
    }

    fn field_in(&self, field: &str, language: &Language) -> pages::Field {
        self.field(&format!("{field}-{language}"))
    }

    fn field_at(&self, field: &str, language: &Language, index: &usize) -> pages::Field {
        self.field(&format!("{field}-{language}-{index}"))
    }

    fn kind_key(&self) -> String {
        family("surveys-kind-", self.form.kind)
    }
}

/// The page of a survey, or of an older version of it.
pub async fn show(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Path(line): Path<String>,
    Query(filled): Query<Filled>,
) -> Answered {
    let line = line_id(&line)?;
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let form = of_line(tx, line, &filled.version, signed_in.viewer.language)?;
            Ok((load(tx, &site, &signed_in, Some(line), form)?, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// The form of a line in its newest version, filled in with an older one.
fn of_line(tx: &mut Tx, line: SurveyLineId, version: &str, tab: Language) -> Result<Form> {
    let newest = satisfaction::newest(tx, line)?;
    let older = satisfaction::survey_versions(tx, line)?;
    let older = older
        .into_iter()
        .find(|older| older.version.to_string() == version);
    let (name, content) = match older {
        Some(older) => (older.name, serde_json::from_str::<Content>(&older.content)?),
        None => (newest.name.clone(), newest.content()?),
    };
    Ok(Form::of(newest.kind, &name, newest.version, &content, tab))
}

/// A survey to begin with: a supplied one, or a copy of another.
pub async fn begin(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Query(filled): Query<Filled>,
) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let viewer = &signed_in.viewer;
            let form = match filled.copy.parse() {
                Ok(line) => {
                    let copied = of_line(tx, line, "", viewer.language)?;
                    let name = viewer
                        .words()
                        .say_one("surveys-copy-of", "name", copied.name.as_str());
                    Form {
                        name,
                        follows: 0,
                        ..copied
                    }
                }
                Err(_) => supplied(&filled.from, viewer.language)?,
            };
            Ok((load(tx, &site, &signed_in, None, form)?, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

fn supplied(from: &str, tab: Language) -> Result<Form> {
    // Without one named: one's own.
    let supplied: Supplied = match from {
        "" => Supplied::Own,
        from => from.parse().map_err(|_| Error::NotFound)?,
    };
    let content = supplied.content()?;
    Ok(Form::of(supplied.kind(), "", 0, &content, tab))
}

/// The page with this form.
pub fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    line: Option<SurveyLineId>,
    form: Form,
) -> Result<EditPage> {
    let words = signed_in.viewer.words();
    let survey = match line {
        Some(line) => Some(satisfaction::newest(tx, line)?),
        None => None,
    };
    let title = match &survey {
        Some(survey) => survey.name.clone(),
        None => words.say("surveys-new"),
    };
    let (page, frame) = Frame::load(tx, site, signed_in, "satisfaction", &title)?;
    let (history, used) = match line {
        Some(line) => (history(tx, line, &page)?, list::used(tx, line, &page.words)?),
        None => (vec![], vec![]),
    };
    let look = |look: &Look| Choice::new(look, words.say(look.key()), *look == Look::Page);
    Ok(EditPage {
        action: match line {
            Some(line) => format!("/settings/surveys/{line}"),
            None => "/settings/surveys/new".to_owned(),
        },
        archived: survey.is_some_and(|survey| survey.archived_at.is_some()),
        looks: Look::ALL.iter().map(look).collect(),
        form,
        history,
        used,
        page,
        frame,
    })
}
