//! A form as a page shows it: what was typed stays, and what is wrong stands beside its field.

use super::{SignedIn, Typed};
use crate::languages::Words;
use crate::store::{Error, Problem, Result};
use crate::web::{Answered, Site, render};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use database::Tx;
use std::cell::Cell;

/// What was typed into a form that could not be taken, and why. Empty: nobody has typed yet.
#[derive(Debug, Default, Clone)]
pub struct Fields {
    typed: Typed,
    problems: Vec<Problem>,
    /// Which of several like forms on the page it is: the id of its line; empty for the only one.
    of: String,
    /// Whether a field of the page has said what is wrong.
    told: Cell<bool>,
}

/// One field: what `parts.html` writes an input from.
pub struct Field {
    /// Unique on the page.
    pub id: String,
    pub name: String,
    pub value: String,
    /// What is wrong with it, in words.
    pub problem: Option<String>,
}

impl Fields {
    /// What was typed into the only form of a page, and what is wrong with it.
    pub fn refused(typed: Typed, problems: Vec<Problem>) -> Fields {
        Fields {
            typed,
            problems,
            of: String::new(),
            told: Cell::new(false),
        }
    }

    /// The field of the form that stands alone; `before` is its value while nobody has typed.
    pub fn field(&self, words: &Words, name: &'static str, before: &str) -> Field {
        self.field_of("", words, name, before)
    }

    /// The field of the form in the line `of`.
    pub fn field_of(&self, of: &str, words: &Words, name: &'static str, before: &str) -> Field {
        let mine = self.of == of;
        let problem = self.problems.iter().find(|problem| mine && problem.field == name);
        self.told.set(self.told.get() || problem.is_some());
        let typed = self.typed.find(name).filter(|_| mine);
        Field {
            id: match of {
                "" => name.to_owned(),
                of => format!("{name}-{of}"),
            },
            name: name.to_owned(),
            value: typed.unwrap_or(before).to_owned(),
            problem: problem.map(|problem| words.say(problem.key)),
        }
    }
}

impl Field {
    /// A field of a form that keeps what was typed itself: its value, and the first of these problems that is its own. `say` says
    /// the sentence of a key, with what it names.
    pub fn of(
        name: impl Into<String>,
        value: &str,
        problems: &[Problem],
        say: impl Fn(&str) -> String,
    ) -> Field {
        let name = name.into();
        let problem = problems.iter().find(|problem| problem.field == name);
        Field {
            id: name.clone(),
            value: value.to_owned(),
            problem: problem.map(|problem| say(problem.key)),
            name,
        }
    }
}

/// Answers a form: what was done leads on; what could not be taken comes back with its words, in the page that `load` reads,
/// and what is wrong beside the field. `of` says which of several like forms it was.
pub async fn settle<P: Template + Send + 'static>(
    site: Site,
    signed_in: SignedIn,
    (of, typed): (&str, Typed),
    (done, on): (Result<()>, Response),
    load: impl FnOnce(&mut Tx, &Site, &SignedIn, &Fields) -> Result<P> + Send + 'static,
) -> Answered {
    let problems = match done {
        Ok(()) => return Ok(on),
        Err(Error::Invalid(problems)) => problems,
        Err(error) => return Err(error),
    };
    let fields = Fields {
        of: of.to_owned(),
        ..Fields::refused(typed, problems)
    };
    let desk = site.desk.clone();
    let page = desk.read(move |tx| load(tx, &site, &signed_in, &fields)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
}
