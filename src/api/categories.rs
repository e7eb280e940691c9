//! Categories: what requests are about. That API has no notion of them; they stand beside it in its style.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, Refusal, ok};
use crate::categories;
use crate::shapes::{Category, Listing, One};
use axum::extract::State;

/// The calls of categories.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("categories", list)
            .about("All categories")
            .pages::<Listing<Category>>(),
        Call::get("categories/{id}", show)
            .about("One category")
            .answers::<One<Category>>(),
    ]
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let categories = api.desk.read(categories::all).await?;
    let shown = categories
        .iter()
        .map(|category| Category::of(&asked.base, category));
    ok(page.of_whole(&asked, shown.collect()))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let found = api.desk.read(move |tx| categories::find(tx, id.into())).await?;
    let category = found.ok_or(Refusal::NotFound)?;
    ok(One(Category::of(&asked.base, &category)))
}
