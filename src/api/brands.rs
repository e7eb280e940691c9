//! Brands: the public faces of the desk.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, Refusal, ok};
use crate::brands;
use crate::shapes::{Brand, Listing, One};
use axum::extract::State;

/// The calls of brands.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("brands", list)
            .about("All brands")
            .pages::<Listing<Brand>>(),
        Call::get("brands/{id}", show)
            .about("One brand")
            .answers::<One<Brand>>(),
    ]
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let brands = api.desk.read(brands::all).await?;
    let own = brands.first().map(|first| first.id);
    let shown = brands.iter();
    let shown = shown.map(|brand| Brand::of(&asked.base, brand, Some(brand.id) == own));
    ok(page.of_whole(&asked, shown.collect()))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let brands = api.desk.read(brands::all).await?;
    let place = brands.iter().position(|brand| brand.id.get() == id);
    let place = place.ok_or(Refusal::NotFound)?;
    ok(One(Brand::of(&asked.base, &brands[place], place == 0)))
}
