//! Brands: the public faces of the desk.

use super::Api;
use super::asked::{Asked, Path};
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, Refusal, ok};
use super::written;
use crate::brands::{self, Brand};
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use serde_json::{Value, json};

/// The routes of brands.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/brands", get(list))
        .route("/api/v2/brands/{id}", get(show))
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let brands = api.desk.read(brands::all).await?;
    let own = brands.first().map(|first| first.id);
    let shown = brands.iter();
    let shown = shown.map(|brand| shown_of(&api, &asked.base, brand, Some(brand.id) == own));
    ok(page.of_whole(&asked, "brands", shown.collect()))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let brands = api.desk.read(brands::all).await?;
    let place = brands.iter().position(|brand| brand.id.get() == id);
    let place = place.ok_or(Refusal::NotFound)?;
    ok(json!({"brand": shown_of(&api, &asked.base, &brands[place], place == 0)}))
}

/// A brand; `own`: the desk's own, which tickets get that came by no mailbox.
fn shown_of(api: &Api, base: &str, brand: &Brand, own: bool) -> Value {
    json!({
        "url": format!("{base}/api/v2/brands/{}.json", brand.id),
        "id": brand.id,
        "name": brand.name,
        "brand_url": api.desk.public_url.as_str().trim_end_matches('/'),
        "active": true,
        "default": own,
        "has_help_center": false,
        "created_at": written::time(brand.created_at),
    })
}
