//! Writing as a customer: a new request, or an answer to a letter of the desk.

use super::letter::Opened;
use super::page::{self, Place};
use crate::correspondence::outbox;
use crate::demo::posting::{self, Written};
use crate::ids::OutboxId;
use crate::people;
use crate::store::{Desk, Error, Problem, Result};
use crate::web::{Answered, Site};
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;

/// What the form holds.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    pub from: String,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub subject: String,
    #[serde(default)]
    pub body: String,
    /// The letter it answers; empty for none.
    #[serde(default)]
    pub answers: String,
    /// The letter that was open.
    #[serde(default)]
    pub opened: String,
}

/// Fills the form before anything is typed.
pub struct Asked;

impl Asked {
    /// To answer the opened letter; else a new request from `address`.
    pub fn answering(opened: Option<&Opened>, address: &str) -> Typed {
        let Some(opened) = opened else {
            return Typed {
                from: address.to_owned(),
                ..Typed::default()
            };
        };
        Typed {
            from: opened.to_address.clone(),
            name: opened.to_name.clone(),
            subject: format!("Re: {}", opened.subject),
            body: String::new(),
            answers: opened.id.to_string(),
            opened: opened.id.to_string(),
        }
    }
}

/// `POST /demo/mailbox`: posts the letter and leads to what became of it.
pub async fn write(State(site): State<Site>, headers: HeaderMap, Form(typed): Form<Typed>) -> Answered {
    let answers: Option<OutboxId> = typed.answers.parse().ok();
    let posted = match check(&typed) {
        Ok(()) => post(&site.desk, &typed, answers).await,
        Err(error) => Err(error),
    };
    let opened: Option<OutboxId> = typed.opened.parse().ok();
    match posted {
        Ok(place) => {
            let letter = opened.map_or_else(|| "write=new".to_owned(), |id| format!("letter={id}"));
            Ok(Redirect::to(&format!("/demo/mailbox?{letter}&{place}#main")).into_response())
        }
        Err(Error::Invalid(problems)) => {
            let write = opened.is_none().then(|| "new".to_owned());
            let place = Place {
                letter: opened,
                write,
                ..Place::default()
            };
            let language = page::read_in(&site.desk, &headers, &place).await?;
            let page = page::show(&site, &headers, place, language, Some(typed), problems).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(error),
    }
}

async fn post(desk: &Desk, typed: &Typed, answers: Option<OutboxId>) -> Result<String> {
    let letter = match answers {
        Some(id) => desk.read(move |tx| outbox::find(tx, id)).await?,
        None => None,
    };
    let address = typed.from.trim().to_lowercase();
    let known = {
        let address = address.clone();
        desk.read(move |tx| people::by_address(tx, &address)).await?
    };
    let named = typed.name.trim().to_owned();
    let written = Written {
        name: known
            .map(|person| person.name)
            .filter(|name| !name.is_empty())
            .unwrap_or(named),
        address,
        subject: typed.subject.trim().to_owned(),
        text: typed.body.clone(),
    };
    let ticket = posting::post(desk, written, letter.as_ref()).await?;
    Ok(ticket.map_or_else(String::new, |ticket| format!("arrived={ticket}")))
}

fn check(typed: &Typed) -> Result<()> {
    let mut problems = vec![];
    let whole = |address: &str| {
        address
            .split_once('@')
            .is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'))
    };
    if !whole(typed.from.trim()) {
        problems.push(Problem {
            field: "from",
            key: "error-address",
        });
    }
    if typed.body.trim().is_empty() {
        problems.push(Problem {
            field: "body",
            key: "error-empty",
        });
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Error::Invalid(problems))
    }
}
