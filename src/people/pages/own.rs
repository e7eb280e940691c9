//! One's own settings: language, time zone, theme.

use crate::languages::{Language, Zone};
use crate::pages::{Choice, Frame, SignedIn, Typed, answer, go_on, own_path};
use crate::people;
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site, remember_language, render};
use askama::Template;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use database::Tx;

#[derive(Template)]
#[template(path = "people/pages/own.html")]
struct OwnPage {
    page: Page,
    frame: Frame,
    languages: Vec<Choice>,
    zone: String,
    /// Why the typed time zone was not taken: the key of a sentence.
    zone_problem: Option<&'static str>,
}

/// The page.
pub async fn show(State(site): State<Site>, signed_in: SignedIn) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| Ok((load(tx, &site, &signed_in, None)?, signed_in)))
        .await?;
    answer(&page, &signed_in)
}

/// The page; `wrong_zone` is what was typed and cannot be taken.
fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, wrong_zone: Option<String>) -> Result<OwnPage> {
    let title = signed_in.viewer.words().say("workspace-settings");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let choice = |language: &Language| {
        Choice::new(
            language,
            language.own_name(),
            *language == signed_in.viewer.language,
        )
    };
    Ok(OwnPage {
        languages: Language::ALL.iter().map(choice).collect(),
        zone_problem: wrong_zone.as_ref().map(|_| "workspace-no-such-zone"),
        zone: wrong_zone.unwrap_or_else(|| page.zone.iana_name().unwrap_or("UTC").to_owned()),
        page,
        frame,
    })
}

/// Sets one's own language and time zone.
pub async fn set(State(site): State<Site>, signed_in: SignedIn, typed: Typed) -> Answered {
    let language: Option<Language> = typed.choice("language")?;
    let zone = typed.get("time_zone").trim().to_owned();
    if !zone.is_empty() && Zone::get(&zone).is_err() {
        let desk = site.desk.clone();
        let page = desk
            .read(move |tx| load(tx, &site, &signed_in, Some(zone)))
            .await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response());
    }
    let viewer = signed_in.viewer;
    site.desk
        .act(viewer.actor(), move |act| {
            if let Some(language) = language {
                people::set_language(act, viewer.id, language)?;
            }
            if !zone.is_empty() {
                people::set_time_zone(act, viewer.id, &zone)?;
            }
            Ok(())
        })
        .await?;
    Ok(go_on("/settings", "workspace-done-settings", 1))
}

/// Changes one's own language at once and comes back.
pub async fn language(State(site): State<Site>, signed_in: SignedIn, typed: Typed) -> Answered {
    let language: Language = typed
        .choice("language")?
        .ok_or(Error::invalid("language", "error-empty"))?;
    let viewer = signed_in.viewer;
    site.desk
        .act(viewer.actor(), move |act| {
            people::set_language(act, viewer.id, language)
        })
        .await?;
    let mut answer = Redirect::to(&own_path(typed.get("next"), "/settings")).into_response();
    answer
        .headers_mut()
        .append(header::SET_COOKIE, remember_language(language));
    Ok(answer)
}
