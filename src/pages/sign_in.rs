//! Signing in and out. Known and unknown addresses get the same answer in the same time; guessing is throttled by
//! account and by network address (threats A4, A5).

use super::FrameParts;
use super::known_device;
use super::own_path::own_path;
use super::session::{secret, with_cookie};
use super::typed::Typed;
use crate::ids::{PersonId, TicketId};
use crate::languages::{Language, Words, Zone};
use crate::people::sign_in::Judged;
use crate::people::{self, Role, sign_in};
use crate::settings;
use crate::store::{Actor, Error, Result};
use crate::web::{Answered, KeptWords, Page, Query, Site, reader, remember_language, render};
use askama::Template;
use axum::Extension;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use std::net::SocketAddr;

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct SignInPage {
    page: Page,
    email: String,
    next: String,
    problem: Option<String>,
    /// Nobody works here yet: the page says how to add someone.
    nobody: bool,
    /// A form that met the end of its session, as JSON; empty for none.
    kept: String,
}

/// What was typed when the session ended, once its writer has signed in again.
#[derive(Template)]
#[template(path = "pages/signed_in_again.html")]
struct SignedInAgain {
    page: Page,
    kept: KeptWords,
    back: String,
}

/// What the address of the page can say.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    next: String,
    lang: Option<String>,
}

/// The form.
pub async fn show(State(site): State<Site>, headers: HeaderMap, Query(asked): Query<Asked>) -> Answered {
    let chosen: Option<Language> = asked.lang.as_deref().and_then(|code| code.parse().ok());
    let words = words_of(&headers, asked.lang.as_deref());
    let mut answer = render(&page(&site, words, asked.next).await?)?;
    if let Some(language) = chosen {
        answer
            .headers_mut()
            .append(header::SET_COOKIE, remember_language(language));
    }
    Ok(answer)
}

/// Judges a try.
pub async fn enter(
    State(site): State<Site>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    Extension(parts): Extension<&'static FrameParts>,
    headers: HeaderMap,
    typed: Typed,
) -> Answered {
    let (email, next) = (typed.get("email").trim().to_owned(), typed.get("next").to_owned());
    let asked = sign_in::Try {
        account: email.clone(),
        password: typed.get("password").to_owned(),
        from: from.ip(),
        device: known_device::counted_under(&site.desk, &headers, site.desk.clock.now()),
        repeats: false,
    };
    let judged = sign_in::judge(&site.desk, asked).await?;
    let (status, problem) = match judged {
        Judged::Welcome(person) => {
            let session = site
                .desk
                .act(Actor::Agent(person), move |act| {
                    sign_in::start_session(act, person)
                })
                .await?;
            let on = match kept_words(&typed) {
                Some(kept) => again(&site, parts, person, kept).await?,
                None => Redirect::to(&own_path(&next, "/")).into_response(),
            };
            let on = with_cookie(&site.desk, &session, on);
            let now = site.desk.clock.now();
            return Ok(known_device::remember(&site.desk, person, now, on));
        }
        Judged::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, "workspace-sign-in-wrong"),
        Judged::TooMany => (StatusCode::TOO_MANY_REQUESTS, "workspace-sign-in-throttled"),
    };
    let words = words_of(&headers, None);
    let page = SignInPage {
        email,
        problem: Some(words.say(problem)),
        kept: typed.get("kept").to_owned(),
        ..page(&site, words, next).await?
    };
    Ok((status, render(&page)?).into_response())
}

/// The form, which keeps what a page sent after its session had ended.
pub async fn keeping(site: &Site, headers: &HeaderMap, words: KeptWords) -> Answered {
    let said = words_of(headers, None);
    let page = SignInPage {
        problem: None,
        kept: serde_json::to_string(&words)?,
        ..page(site, said, String::new()).await?
    };
    Ok((StatusCode::UNAUTHORIZED, render(&page)?).into_response())
}

/// A form that waited for its writer to sign in; None for what leads elsewhere.
fn kept_words(typed: &Typed) -> Option<KeptWords> {
    let kept: KeptWords = serde_json::from_str(typed.get("kept")).ok()?;
    (own_path(&kept.action, "") == kept.action).then_some(kept)
}

/// Shows what was typed, to be sent with one click: nothing is done by itself. A reply is a draft again as well.
async fn again(site: &Site, parts: &FrameParts, person: PersonId, kept: KeptWords) -> Answered {
    let ticket = kept
        .action
        .strip_prefix("/tickets/")
        .and_then(|rest| rest.split_once("/messages"));
    let ticket: Option<TicketId> = ticket.and_then(|(id, _)| id.parse().ok());
    let back = ticket.map_or_else(|| "/".to_owned(), |id| format!("/tickets/{id}"));
    let (words, name) = site
        .desk
        .read(move |tx| {
            let person = people::find(tx, person)?;
            Ok((
                person.language.unwrap_or(Language::English).words(),
                settings::desk_name(tx)?,
            ))
        })
        .await?;
    let (keep_words, typed) = (parts.keep_words, kept.clone());
    let keeping = site
        .desk
        .act(Actor::Agent(person), move |act| keep_words(act, person, &typed));
    match keeping.await {
        // Kept already, in another version, or a ticket that is not theirs: the page has the words.
        Ok(()) | Err(Error::Conflict(_) | Error::NotFound) => {}
        Err(error) => return Err(error),
    }
    let page = Page::new(
        site,
        words,
        Zone::UTC,
        words.say("workspace-again"),
        name,
        "/sign-in",
    );
    render(&SignedInAgain { page, kept, back })
}

/// Ends the session, here and in the browser.
pub async fn leave(State(site): State<Site>, headers: HeaderMap) -> Answered {
    if let Some(secret) = secret(&site.desk, &headers) {
        site.desk
            .act(Actor::Desk, move |act| sign_in::end_session(act, &secret))
            .await?;
    }
    let on = Redirect::to("/sign-in").into_response();
    Ok(with_cookie(&site.desk, "", on))
}

fn words_of(headers: &HeaderMap, chosen: Option<&str>) -> Words {
    reader(headers, chosen).unwrap_or(Language::English).words()
}

async fn page(site: &Site, words: Words, next: String) -> Result<SignInPage> {
    let (name, nobody) = site
        .desk
        .read(|tx| {
            let mut here = 0;
            for role in [Role::Admin, Role::Agent, Role::Light] {
                here += people::list(tx, Some(role), None, 1)?.len();
            }
            Ok((settings::desk_name(tx)?, here == 0))
        })
        .await?;
    let title = words.say("workspace-sign-in");
    Ok(SignInPage {
        page: Page::new(site, words, Zone::UTC, title, name, "/sign-in"),
        email: String::new(),
        next,
        problem: None,
        nobody,
        kept: String::new(),
    })
}
