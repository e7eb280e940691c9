//! Policies taken out as text and brought in again: what differs is shown before anything is saved.

use super::difference::{Difference, difference};
use super::sentence;
use crate::closing::editing::carrying_over::{self, Incoming};
use crate::pages::{Admin, Frame, SignedIn, Typed, answer, go_on};
use crate::store::Result;
use crate::web::{Answered, Download, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

#[derive(Template)]
#[template(path = "closing/pages/policies/carrying.html")]
struct CarryingPage {
    page: Page,
    frame: Frame,
    text: String,
    reason: String,
    /// Why the text cannot be read.
    problem: Option<String>,
    reason_missing: bool,
    /// What would be saved; None before a text was looked at.
    incoming: Option<Vec<Line>>,
}

/// A policy that would be added or changed.
struct Line {
    name: String,
    is_new: bool,
    difference: Difference,
}

/// All policies as a file.
pub async fn take_out(State(site): State<Site>, Admin(_signed_in): Admin) -> Answered {
    let text = site.desk.read(carrying_over::write).await?;
    let kind = "application/toml; charset=utf-8";
    Ok(Download::save("policies.toml", kind, text).into_response())
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            Ok((
                load(tx, &site, &signed_in, String::new(), String::new(), false)?,
                signed_in,
            ))
        })
        .await?;
    answer(&page, &signed_in)
}

fn load(
    tx: &mut Tx,
    site: &Site,
    signed_in: &SignedIn,
    text: String,
    reason: String,
    reason_missing: bool,
) -> Result<CarryingPage> {
    let words = signed_in.viewer.words();
    let title = words.say("policies-carrying");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let (incoming, problem) = match text.trim() {
        "" => (None, None),
        given => match carrying_over::read(tx, given)? {
            Ok(incoming) => (Some(lines(tx, &incoming, &page)?), None),
            Err(why) => (
                None,
                Some(words.say_one("policies-carrying-unreadable", "why", why)),
            ),
        },
    };
    Ok(CarryingPage {
        page,
        frame,
        text,
        reason,
        problem,
        reason_missing,
        incoming,
    })
}

fn lines(tx: &mut Tx, incoming: &[Incoming], page: &Page) -> Result<Vec<Line>> {
    let mut lines = vec![];
    for policy in incoming {
        let difference = match &policy.before {
            Some(before) => difference(tx, before, &policy.rules, &page.words)?,
            None => Difference {
                gone: vec![],
                new: sentence::parts(&policy.rules, &page.words),
            },
        };
        lines.push(Line {
            name: policy.name.clone(),
            is_new: policy.follows.is_none(),
            difference,
        });
    }
    Ok(lines)
}

/// Looks at a text, or saves what it says.
pub async fn bring_in(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let file = typed
        .files
        .first()
        .map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
    let text = file.unwrap_or_else(|| typed.get("text").to_owned());
    let reason = typed.get("reason").trim().to_owned();
    let saves = typed.get("act") == "save";
    let desk = site.desk.clone();
    if saves && !reason.is_empty() {
        let (text, reason) = (text.clone(), reason.clone());
        let saved = desk.act(signed_in.viewer.actor(), move |act| {
            match carrying_over::read(act, &text)? {
                Ok(incoming) => carrying_over::bring_in(act, &incoming, &reason).map(|()| true),
                Err(_) => Ok(false),
            }
        });
        if saved.await? {
            return Ok(go_on("/settings/policies", "workspace-done-policies-carried", 1));
        }
    }
    let missing = saves && reason.is_empty();
    let page = desk
        .read(move |tx| load(tx, &site, &signed_in, text, reason, missing))
        .await?;
    let status = match page.problem.is_some() || missing {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    Ok((status, render(&page)?).into_response())
}
