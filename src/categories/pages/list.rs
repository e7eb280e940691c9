//! The page of categories: adding one, renaming it, archiving it and bringing it back.

use crate::categories;
use crate::ids::CategoryId;
use crate::pages::{Admin, Field, Fields, Frame, Id, SignedIn, Typed, go_on, look, settle};
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site};
use askama::Template;
use axum::extract::State;
use database::Tx;

const LIST: &str = "/settings/categories";

#[derive(Template)]
#[template(path = "categories/pages/list.html")]
struct ListPage {
    page: Page,
    frame: Frame,
    new: Field,
    in_use: Vec<Line>,
    retired: Vec<Line>,
}

/// One category.
struct Line {
    id: CategoryId,
    name: Field,
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    look(site, signed_in, |tx, site, signed_in| {
        load(tx, site, signed_in, &Fields::default())
    })
    .await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, fields: &Fields) -> Result<ListPage> {
    let words = signed_in.viewer.words();
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &words.say("categories-title"))?;
    let (mut in_use, mut retired) = (vec![], vec![]);
    for category in categories::all(tx)? {
        let line = Line {
            id: category.id,
            name: fields.field_of(&category.id.to_string(), &words, "name", &category.name),
        };
        match category.retired_at {
            None => in_use.push(line),
            Some(_) => retired.push(line),
        }
    }
    Ok(ListPage {
        new: fields.field(&words, "name", ""),
        page,
        frame,
        in_use,
        retired,
    })
}

/// Adds a category.
pub async fn add(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let name = typed.get("name").to_owned();
    let act = site.desk.act(signed_in.viewer.actor(), move |act| {
        categories::add(act, &name).map(drop)
    });
    let done = (act.await, go_on(LIST, "workspace-done-category-added", 1));
    settle(site, signed_in, ("", typed), done, load).await
}

/// Renames a category, archives it, or brings it back.
pub async fn change(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<CategoryId>,
    typed: Typed,
) -> Answered {
    let (name, wish) = (typed.get("name").to_owned(), typed.get("do").to_owned());
    let said = match wish.as_str() {
        "retire" => "workspace-done-category-retired",
        "bring-back" => "workspace-done-category-back",
        _ => "workspace-done-settings",
    };
    let act = site
        .desk
        .act(signed_in.viewer.actor(), move |act| match wish.as_str() {
            "rename" => categories::rename(act, id, &name),
            "retire" => categories::set_retired(act, id, true),
            "bring-back" => categories::set_retired(act, id, false),
            _ => Err(Error::invalid("do", "error-invalid-sentence")),
        });
    let done = (act.await, go_on(LIST, said, 1));
    settle(site, signed_in, (&id.to_string(), typed), done, load).await
}
