//! The search page: a ticket by its number, customers by name or address, and their tickets.

use super::frame::{Frame, answer};
use super::rows::{self, Row};
use super::session::SignedIn;
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::tickets::{self, Item};
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect};
use database::Tx;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "workspace/search.html")]
struct SearchPage {
    page: Page,
    frame: Frame,
    q: String,
    rows: Vec<Row>,
}

/// What is looked for.
#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

/// What was found; a number leads to its ticket at once.
pub async fn show(State(site): State<Site>, signed_in: SignedIn, Query(asked): Query<Asked>) -> Answered {
    let desk = site.desk.clone();
    let q: String = asked.q.trim().chars().take(200).collect();
    if let Ok(number) = q.trim_start_matches('#').parse::<i64>() {
        let viewer = signed_in.viewer.clone();
        let found = desk
            .read(move |tx| Ok(tickets::find_for(tx, &viewer, number.into()).is_ok()))
            .await?;
        if found {
            return Ok(Redirect::to(&format!("/tickets/{number}")).into_response());
        }
    }
    let (page, signed_in) = desk
        .read(move |tx| {
            let title = signed_in.viewer.words().say("workspace-search");
            let (page, frame) = Frame::load(tx, &site, &signed_in, "search", &title, None)?;
            let items = found(tx, &signed_in.viewer, &q)?;
            let rows = rows::rows(tx, &signed_in.viewer, items, page.now, None)?;
            Ok((SearchPage { page, frame, q, rows }, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// The tickets that answer to `words`: those of the people whose name or address begins so.
fn found(tx: &mut Tx, viewer: &Viewer, words: &str) -> Result<Vec<Item>> {
    if words.is_empty() {
        return Ok(vec![]);
    }
    let mut items = vec![];
    for person in people::search(tx, words, 20)? {
        items.extend(tickets::of_requester(tx, viewer, person.id, 10)?);
    }
    items.sort_by_key(|item| std::cmp::Reverse(item.updated_at));
    items.truncate(50);
    Ok(items)
}
