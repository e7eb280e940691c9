//! Categories: what requests are about. That API has no notion of them; they stand beside it in its style.

use super::Api;
use super::asked::{Asked, Path};
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, Refusal, ok};
use super::written;
use crate::categories::{self, Category};
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use serde_json::{Value, json};

/// The routes of categories.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/categories", get(list))
        .route("/api/v2/categories/{id}", get(show))
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let categories = api.desk.read(categories::all).await?;
    let shown = categories.iter().map(|category| shown(&asked.base, category));
    ok(page.of_whole(&asked, "categories", shown.collect()))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let found = api.desk.read(move |tx| categories::find(tx, id.into())).await?;
    let category = found.ok_or(Refusal::NotFound)?;
    ok(json!({"category": shown(&asked.base, &category)}))
}

/// A category; one that is not active is given to no other ticket.
fn shown(base: &str, category: &Category) -> Value {
    json!({
        "id": category.id,
        "url": format!("{base}/api/v2/categories/{}.json", category.id),
        "name": category.name,
        "active": category.retired_at.is_none(),
        "created_at": written::time(category.created_at),
    })
}
