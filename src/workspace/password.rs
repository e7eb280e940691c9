//! Setting a password by a link, and asking for one. Whoever asks gets the same answer for every address.

use super::session::with_cookie;
use super::typed::Typed;
use crate::correspondence::{self, Alone, Block, Choice, Content};
use crate::languages::{Language, Zone};
use crate::outbox::Purpose;
use crate::people::{self, Person, sign_in};
use crate::settings;
use crate::store::{Act, Actor, Error, Result};
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
#[template(path = "workspace/password.html")]
struct PasswordPage {
    page: Page,
    shown: Shown,
    /// Whose password it is.
    address: String,
}

/// The longest password that is hashed, in characters.
const LONGEST: usize = 1000;

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
    let counted = vec![format!("link:{address}"), format!("link-from:{}", from.ip())];
    let now = site.desk.clock.now();
    let names = counted.clone();
    let full = site
        .desk
        .read(move |tx| sign_in::is_throttled(tx, &names, now))
        .await?;
    if !full {
        site.desk
            .act(Actor::Desk, move |act| {
                sign_in::count_failure(act, &counted)?;
                let person = people::by_address(act, &address)?;
                match person.filter(|person| person.role.works_here() && !person.suspended) {
                    Some(person) => write(act, &person),
                    None => Ok(()),
                }
            })
            .await?;
    }
    shown(&site, &headers, Shown::Asked, String::new()).await
}

/// The letter with the link, in its reader's language.
fn write(act: &mut Act, person: &Person) -> Result<()> {
    let keys = act.desk.keys.clone();
    let now = act.now;
    let link = sign_in::password_link(act, &keys, person.id, now)?;
    let words = person.language.unwrap_or(Language::English).words();
    let brand = settings::brand(act)?;
    let letter = Alone {
        purpose: Purpose::Alert,
        to: person,
        brand: &brand,
        words,
        content: Content {
            subject: words.say_one("letter-password-subject", "desk", brand.name.as_str()),
            blocks: vec![
                Block::Text(words.say("letter-password-text")),
                Block::Button(Choice {
                    label: words.say("letter-password-button"),
                    url: act.desk.link(&format!("password/{link}")),
                }),
                Block::Small(words.say("letter-password-small")),
            ],
        },
        footer: words.say_one("letter-footer-staff", "desk", brand.name.as_str()),
        opt_out: String::new(),
        reason: "asked for a link to set a password".to_owned(),
        good_until: None,
    };
    correspondence::send_alone(act, letter).map(drop)
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
    if !(sign_in::SHORTEST..=LONGEST).contains(&password.chars().count()) {
        let problem = Some("password-too-short");
        let page = shown(&site, &headers, Shown::Choosing { problem }, String::new()).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let (keys, now, asked) = (site.desk.keys.clone(), site.desk.clock.now(), link.clone());
    let good = site
        .desk
        .read(move |tx| sign_in::linked_person(tx, &keys, &asked, now))
        .await;
    match good {
        Ok(_) => {}
        Err(Error::NotFound) => return spent(&site, &headers).await,
        Err(error) => return Err(error),
    }
    let hash = tokio::task::spawn_blocking(move || sign_in::hash_password(&password)).await;
    let hash = hash
        .ok()
        .and_then(|hash| hash.ok())
        .ok_or_else(|| Error::Broken("a password cannot be hashed".to_owned()))?;
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
