//! One's own settings: language, time zone, theme.

use crate::languages::{Language, Zone};
use crate::pages::{Choice, Field, Fields, Frame, SignedIn, Typed, go_on, look, own_path, settle};
use crate::people;
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site, remember_language};
use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Redirect};
use database::Tx;

#[derive(Template)]
#[template(path = "people/pages/own.html")]
struct OwnPage {
    page: Page,
    frame: Frame,
    languages: Vec<Choice>,
    zone: Field,
}

/// The page.
pub async fn show(State(site): State<Site>, signed_in: SignedIn) -> Answered {
    look(site, signed_in, |tx, site, signed_in| {
        load(tx, site, signed_in, &Fields::default())
    })
    .await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, fields: &Fields) -> Result<OwnPage> {
    let words = signed_in.viewer.words();
    let title = words.say("workspace-settings");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let choice = |language: &Language| {
        Choice::new(
            language,
            language.own_name(),
            *language == signed_in.viewer.language,
        )
    };
    let before = page.zone.iana_name().unwrap_or("UTC");
    Ok(OwnPage {
        languages: Language::ALL.iter().map(choice).collect(),
        zone: fields.field(&words, "time_zone", before),
        page,
        frame,
    })
}

/// Sets one's own language and time zone.
pub async fn set(State(site): State<Site>, signed_in: SignedIn, typed: Typed) -> Answered {
    let done = keep(&site, &signed_in, &typed).await;
    let on = go_on("/settings", "workspace-done-settings", 1);
    settle(site, signed_in, ("", typed), (done, on), load).await
}

async fn keep(site: &Site, signed_in: &SignedIn, typed: &Typed) -> Result<()> {
    let language: Option<Language> = typed.choice("language")?;
    let zone = typed.get("time_zone").trim().to_owned();
    if !zone.is_empty() && Zone::get(&zone).is_err() {
        return Err(Error::invalid("time_zone", "workspace-no-such-zone"));
    }
    let viewer = signed_in.viewer.clone();
    let setting = site.desk.act(viewer.actor(), move |act| {
        if let Some(language) = language {
            people::set_language(act, viewer.id, language)?;
        }
        if !zone.is_empty() {
            people::set_time_zone(act, viewer.id, &zone)?;
        }
        Ok(())
    });
    setting.await
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
