//! The search page: a ticket by its number, tickets by what is said in them, customers by name or address.

use super::rows::{self, Row};
use crate::pages::{Frame, SignedIn, answer};
use crate::people::{self, Viewer};
use crate::search::{Query, Search, Sort};
use crate::store::Result;
use crate::tickets::{self, Item};
use crate::web::{self, Answered, Page, Site};
use askama::Template;
use axum::Extension;
use axum::extract::State;
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
    /// The index does not hold every ticket yet.
    filling: bool,
}

/// So many are shown; whoever looks for more says more.
const MOST: usize = 50;

/// What is looked for.
#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

/// What was found; a number leads to its ticket at once.
pub async fn show(
    State(site): State<Site>,
    Extension(search): Extension<Search>,
    signed_in: SignedIn,
    web::Query(asked): web::Query<Asked>,
) -> Answered {
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
            let (page, frame) = Frame::load(tx, &site, &signed_in, "search", &title)?;
            let items = found(tx, &signed_in.viewer, &search, &q)?;
            let rows = rows::rows(tx, &signed_in.viewer, items, page.now, None)?;
            let filling = search.position()?.is_none();
            let page = SearchPage {
                page,
                frame,
                q,
                rows,
                filling,
            };
            Ok((page, signed_in))
        })
        .await?;
    answer(&page, &signed_in)
}

/// The tickets that answer to `words`, best first: those that say them, then those of people whose name or address
/// begins so.
fn found(tx: &mut Tx, viewer: &Viewer, search: &Search, words: &str) -> Result<Vec<Item>> {
    if words.is_empty() {
        return Ok(vec![]);
    }
    let query = Query {
        cancelled_is_closed: false,
        text: words.to_owned(),
        sort: Sort::Relevance,
        ascending: false,
        skip: 0,
        limit: MOST,
    };
    let ids = search.find(tx, viewer, &query)?.ids;
    let mut items = tickets::by_ids(tx, viewer, &ids)?;
    for person in people::search(tx, words, 10)? {
        let theirs = tickets::of_requester(tx, viewer, person.id, 10)?;
        items.extend(
            theirs
                .into_iter()
                .filter(|item| items.iter().all(|known| known.id != item.id))
                .collect::<Vec<_>>(),
        );
    }
    items.truncate(MOST);
    Ok(items)
}
