//! Who is signed in, by the session's cookie. A page asked for by nobody leads to the sign-in.

use super::FrameParts;
use super::sign_in as sign_in_page;
use crate::calendars;
use crate::languages::Language;
use crate::people::{Person, Viewer, sign_in};
use crate::store::{Desk, Error, Result};
use crate::web::{Kept, Site, asks_for_json, cookie};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use database::Tx;

/// Someone who works here, and where in the workspace they are.
pub struct SignedIn {
    pub viewer: Viewer,
    /// The path and query asked for.
    pub here: String,
    /// What the page before left to say: a language key and a number.
    pub said: Option<String>,
    /// What the rooms bring into the frame of the page.
    pub parts: &'static FrameParts,
}

impl FromRequestParts<Site> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut Parts,
        site: &Site,
    ) -> std::result::Result<SignedIn, Self::Rejection> {
        let here = parts
            .uri
            .path_and_query()
            .map_or("/", |here| here.as_str())
            .to_owned();
        let Some(frame) = parts.extensions.get::<&'static FrameParts>().copied() else {
            return Err(Error::Broken("the routes lack the parts of the frame".to_owned()).into_response());
        };
        match viewer(&site.desk, &parts.headers).await {
            Ok(Some(viewer)) => Ok(SignedIn {
                parts: frame,
                viewer,
                here,
                said: super::flash::said(&parts.headers),
            }),
            Ok(None) => Err(signed_out(parts, site, &here).await),
            Err(error) => Err(error.into_response()),
        }
    }
}

/// Nobody is signed in. A page leads to the sign-in and back; a form that met the end of its session is kept there; a script
/// is told.
async fn signed_out(parts: &Parts, site: &Site, here: &str) -> Response {
    if asks_for_json(&parts.headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    if let Some(kept) = parts.extensions.get::<Kept>() {
        let words = kept.words().await;
        return sign_in_page::keeping(site, &parts.headers, words)
            .await
            .unwrap_or_else(IntoResponse::into_response);
    }
    let next = url::form_urlencoded::byte_serialize(here.as_bytes()).collect::<String>();
    Redirect::to(&format!("/sign-in?next={next}")).into_response()
}

/// The viewer behind a request's cookie, if there is one.
pub async fn viewer(desk: &Desk, headers: &HeaderMap) -> Result<Option<Viewer>> {
    let Some(secret) = secret(desk, headers) else {
        return Ok(None);
    };
    let now = desk.clock.now();
    desk.read(move |tx| {
        let person = sign_in::session_viewer(tx, &secret, now)?;
        person.map(|person| as_viewer(tx, person)).transpose()
    })
    .await
}

fn as_viewer(tx: &mut Tx, person: Person) -> Result<Viewer> {
    let zone = calendars::zone(tx)?;
    Ok(Viewer::of(person, Language::English, &zone))
}

/// The secret in the session's cookie.
pub fn secret(desk: &Desk, headers: &HeaderMap) -> Option<String> {
    cookie(headers, cookie_name(desk)).map(str::to_owned)
}

fn cookie_name(desk: &Desk) -> &'static str {
    if desk.is_https() {
        "__Host-guichet"
    } else {
        "guichet"
    }
}

/// An answer that keeps the session's secret in the browser; an empty one forgets it.
pub fn with_cookie(desk: &Desk, secret: &str, mut answer: Response) -> Response {
    let secure = if desk.is_https() { "; Secure" } else { "" };
    let age = if secret.is_empty() {
        0
    } else {
        sign_in::LIFETIME.as_secs()
    };
    let name = cookie_name(desk);
    let text = format!("{name}={secret}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(value) = HeaderValue::from_str(&text) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
    answer
}
