//! The page behind the link: who administers the desk, and what it is called.

use super::{link, steps};
use crate::languages::{Language, Words, Zone};
use crate::pages::{Field, Fields, Typed, with_cookie};
use crate::people::{self, NewAgent, Role, sign_in};
use crate::settings;
use crate::store::{Act, Actor, Error, Result};
use crate::web::{Answered, Page, Query, Site, reader, render};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "set_up/first.html")]
struct FirstPage {
    page: Page,
    desk: Field,
    name: Field,
    email: Field,
    password: Field,
}

/// The link of a desk where somebody works already.
#[derive(Template)]
#[template(path = "set_up/used.html")]
struct UsedPage {
    page: Page,
}

/// What the address can say.
#[derive(Deserialize)]
pub(super) struct Asked {
    lang: Option<String>,
}

/// The form.
pub(super) async fn show(
    State(site): State<Site>,
    Path(token): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Answered {
    let words = words_of(&headers, asked.lang.as_deref());
    let keys = site.desk.keys.clone();
    let good = site.desk.read({
        let token = token.clone();
        move |tx| link::must_be_good(tx, &keys, &token)
    });
    match good.await {
        Ok(()) => render(&form(&site, words, &token, &Fields::default())),
        Err(Error::NotFound) => used(&site, words),
        Err(error) => Err(error),
    }
}

/// Makes the administrator and signs them in.
pub(super) async fn make(
    State(site): State<Site>,
    Path(token): Path<String>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    let words = words_of(&headers, asked.lang.as_deref());
    match made(&site, &token, &typed, words.language()).await {
        Ok(session) => {
            let on = Redirect::to("/set-up").into_response();
            Ok(with_cookie(&site.desk, &session, on))
        }
        Err(Error::Invalid(problems)) => {
            let fields = Fields::refused(typed, problems);
            let page = render(&form(&site, words, &token, &fields))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(Error::NotFound) => used(&site, words),
        Err(error) => Err(error),
    }
}

/// The session of the new administrator.
async fn made(site: &Site, token: &str, typed: &Typed, language: Language) -> Result<String> {
    must_be_whole(typed)?;
    let hash = sign_in::new_password(typed.get("password")).await?;
    let (token, typed) = (token.to_owned(), typed.clone());
    let making = site.desk.act(Actor::Desk, move |act| {
        administrator(act, &token, &typed, language, &hash)
    });
    making.await
}

/// Says all at once what is wrong with the form.
fn must_be_whole(typed: &Typed) -> Result<()> {
    let name = match typed.get("name").trim().is_empty() {
        true => Err(Error::invalid("name", "error-empty")),
        false => Ok(()),
    };
    let address = people::check_address(typed.get("email").trim());
    let password = sign_in::check_password(typed.get("password"));
    let mut problems = vec![];
    for checked in [name, address, password] {
        match checked {
            Err(Error::Invalid(more)) => problems.extend(more),
            other => other?,
        }
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Error::Invalid(problems)),
    }
}

/// Two who use the link at once take turns, and the second finds it used.
fn administrator(
    act: &mut Act,
    token: &str,
    typed: &Typed,
    language: Language,
    hash: &str,
) -> Result<String> {
    settings::in_turn(act)?;
    let keys = act.desk.keys.clone();
    link::must_be_good(act, &keys, token)?;
    let new = NewAgent {
        name: typed.get("name").to_owned(),
        address: typed.get("email").to_owned(),
        role: Role::Admin,
        language: Some(language),
        password: Some(hash.to_owned()),
    };
    let person = people::add_agent(act, new)?.id;
    let desk = typed.get("desk").trim();
    if !desk.is_empty() {
        settings::set_desk_name(act, desk)?;
    }
    settings::set(act, "language", &language)?;
    steps::begin(act)?;
    sign_in::start_session(act, person)
}

fn form(site: &Site, words: Words, token: &str, fields: &Fields) -> FirstPage {
    let path = format!("/set-up/{token}");
    FirstPage {
        page: page(site, words, "set-up-first", &path),
        desk: fields.field(&words, "desk", ""),
        name: fields.field(&words, "name", ""),
        email: fields.field(&words, "email", ""),
        password: Field {
            value: String::new(),
            ..fields.field(&words, "password", "")
        },
    }
}

fn used(site: &Site, words: Words) -> Answered {
    let page = UsedPage {
        page: page(site, words, "set-up-used", "/set-up"),
    };
    Ok((StatusCode::NOT_FOUND, render(&page)?).into_response())
}

fn page(site: &Site, words: Words, title: &str, path: &str) -> Page {
    Page::new(site, words, Zone::UTC, words.say(title), String::new(), path)
}

fn words_of(headers: &HeaderMap, chosen: Option<&str>) -> Words {
    reader(headers, chosen).unwrap_or(Language::English).words()
}
