//! Setting a password by a link, and asking for one. Whoever asks gets the same answer for every address.

use crate::correspondence;
use crate::languages::{Language, Zone};
use crate::pages::{Typed, with_cookie};
use crate::people::{self, sign_in};
use crate::settings;
use crate::store::{Actor, Error};
use crate::web::{Answered, Page, Site, reader, render};
use askama::Template;
use axum::Router;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use std::net::SocketAddr;

/// What the page shows.
#[derive(PartialEq)]
enum Shown {
    /// The form that asks for a link.
    Asking,
    /// A link is on its way, if somebody here has that address.
    Asked,
    /// The form for the new password.
    Choosing { problem: Option<&'static str> },
    /// A link that is no good any more.
    Spent,
}

#[derive(Template)]
#[template(path = "people/pages/password.html")]
struct PasswordPage {
    page: Page,
    shown: Shown,
    /// Whose password it is.
    address: String,
}

/// `/password` and `/password/{link}`.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/password", get(ask).post(send))
        .route("/password/{link}", get(choose).post(set))
}

async fn ask(State(site): State<Site>, headers: HeaderMap) -> Answered {
    shown(&site, &headers, Shown::Asking, String::new()).await
}

/// Sends a link to somebody who works here; says the same to everybody.
async fn send(
    State(site): State<Site>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    typed: Typed,
) -> Answered {
    let address = typed.get("email").trim().to_lowercase();
    let tries = sign_in::link_tries(&address, from.ip());
    site.desk
        .act(Actor::Desk, move |act| {
            if !sign_in::may_try(act, &tries)? {
                return Ok(());
            }
            let person = people::by_address(act, &address)?;
            match person.filter(|person| person.role.works_here() && !person.suspended) {
                Some(person) => correspondence::send_password_link(act, &person),
                None => Ok(()),
            }
        })
        .await?;
    shown(&site, &headers, Shown::Asked, String::new()).await
}

async fn choose(State(site): State<Site>, headers: HeaderMap, Path(link): Path<String>) -> Answered {
    let (keys, now) = (site.desk.keys.clone(), site.desk.clock.now());
    let found = site
        .desk
        .read(move |tx| sign_in::linked_person(tx, &keys, &link, now))
        .await;
    match found {
        Ok(person) => {
            let address = person.address.unwrap_or_default();
            shown(&site, &headers, Shown::Choosing { problem: None }, address).await
        }
        Err(Error::NotFound) => spent(&site, &headers).await,
        Err(error) => Err(error),
    }
}

/// Sets the password and signs its owner in.
async fn set(
    State(site): State<Site>,
    headers: HeaderMap,
    Path(link): Path<String>,
    typed: Typed,
) -> Answered {
    let password = typed.get("password").to_owned();
    let (keys, now, asked) = (site.desk.keys.clone(), site.desk.clock.now(), link.clone());
    let owner = site
        .desk
        .read(move |tx| sign_in::linked_person(tx, &keys, &asked, now))
        .await;
    let owner = match owner {
        Ok(owner) => owner,
        Err(Error::NotFound) => return spent(&site, &headers).await,
        Err(error) => return Err(error),
    };
    let hash = match sign_in::new_password(&password).await {
        Ok(hash) => hash,
        Err(Error::Invalid(problems)) => {
            let problem = problems.first().map(|problem| problem.key);
            let address = owner.address.unwrap_or_default();
            let page = shown(&site, &headers, Shown::Choosing { problem }, address).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
        Err(error) => return Err(error),
    };
    let session = site
        .desk
        .act(Actor::Desk, move |act| {
            let person = sign_in::set_password(act, &link, &hash)?;
            sign_in::start_session(act, person)
        })
        .await;
    match session {
        Ok(session) => Ok(with_cookie(
            &site.desk,
            &session,
            Redirect::to("/").into_response(),
        )),
        Err(Error::NotFound) => spent(&site, &headers).await,
        Err(error) => Err(error),
    }
}

async fn spent(site: &Site, headers: &HeaderMap) -> Answered {
    let page = shown(site, headers, Shown::Spent, String::new()).await?;
    Ok((StatusCode::NOT_FOUND, page).into_response())
}

async fn shown(site: &Site, headers: &HeaderMap, shown: Shown, address: String) -> Answered {
    let words = reader(headers, None).unwrap_or(Language::English).words();
    let name = site.desk.read(settings::desk_name).await?;
    let title = words.say(match shown {
        Shown::Asking | Shown::Asked => "password-forgotten",
        Shown::Choosing { .. } => "password-choose",
        Shown::Spent => "password-spent",
    });
    render(&PasswordPage {
        page: Page::new(site, words, Zone::UTC, title, name, "/password"),
        shown,
        address,
    })
}
