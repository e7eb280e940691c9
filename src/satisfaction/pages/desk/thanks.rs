//! Thanks of customers, to oneself and to all.

use crate::ids::ResponseId;
use crate::pages::{Frame, SignedIn, Typed, answer};
use crate::satisfaction::{self, Thanks};
use crate::store::Error;
use crate::web::{Answered, Page, Query, Site};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use jiff::Timestamp;
use serde::Deserialize;

/// Thanks a page.
const PAGE: i64 = 30;

#[derive(Template)]
#[template(path = "satisfaction/pages/desk/thanks.html")]
struct ThanksPage {
    page: Page,
    frame: Frame,
    tab: &'static str,
    /// To all, not to oneself alone.
    all: bool,
    thanks: Vec<Line>,
    /// When the latest one that is shown was given, in microseconds; 0 for none.
    newest: i64,
    /// The address of what follows.
    next: Option<String>,
}

struct Line {
    one: Thanks,
    about: String,
    when: String,
}

/// Whose thanks, and before which.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    to: String,
    /// After which one the page begins: `<microseconds>-<id>`.
    before: String,
}

impl Asked {
    fn before(&self) -> Option<(Timestamp, ResponseId)> {
        let (at, id) = self.before.split_once('-')?;
        let at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
        Some((at, id.parse().ok()?))
    }
}

/// The page.
pub async fn show(State(site): State<Site>, signed_in: SignedIn, Query(asked): Query<Asked>) -> Answered {
    let desk = site.desk.clone();
    let (page, signed_in) = desk
        .read(move |tx| {
            let viewer = &signed_in.viewer;
            let title = viewer.words().say("satisfaction-tab-thanks");
            let (page, frame) = Frame::load(tx, &site, &signed_in, "satisfaction", &title)?;
            let all = asked.to == "all";
            let to = (!all).then_some(viewer.id);
            let found = satisfaction::thanks(tx, viewer, to, asked.before(), PAGE)?;
            let last = found.last().filter(|_| found.len() as i64 == PAGE);
            let next = last.map(|last| {
                let to = if all { "all" } else { "me" };
                let at = last.answered_at.as_microsecond();
                format!("/satisfaction/thanks?to={to}&before={at}-{}", last.id)
            });
            let newest = found
                .first()
                .map_or(0, |first| first.answered_at.as_microsecond());
            let line = |one: Thanks| Line {
                about: about(&page, &one),
                when: page.when(&one.answered_at),
                one,
            };
            let thanks = found.into_iter().map(line).collect();
            let page = ThanksPage {
                page,
                frame,
                tab: "thanks",
                all,
                thanks,
                newest,
                next,
            };
            Ok((page, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// "From Camille Moreau, to Ines Keller · Rated 5 out of 5".
fn about(page: &Page, one: &Thanks) -> String {
    let rated = [("score", one.score.into()), ("best", one.best.into())];
    let rated = page.words.say_with("workspace-rated", &rated);
    let from = match &one.agent {
        Some(agent) => {
            let facts = [
                ("customer", one.customer.as_str().into()),
                ("agent", agent.as_str().into()),
            ];
            page.words.say_with("satisfaction-thanks-someone", &facts)
        }
        None => one.customer.clone(),
    };
    format!("{from} · {rated}")
}

/// The viewer has looked at the thanks to them.
pub async fn seen(State(site): State<Site>, signed_in: SignedIn, typed: Typed) -> Answered {
    let newest = typed.get("until").parse().ok();
    let newest = newest.and_then(|micros| Timestamp::from_microsecond(micros).ok());
    let newest = newest.ok_or(Error::NotFound)?;
    let person = signed_in.viewer.id;
    let seen = site.desk.act(signed_in.viewer.actor(), move |act| {
        satisfaction::see_thanks(act, person, newest)
    });
    seen.await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
