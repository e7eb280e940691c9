//! The page of categories: adding one, naming it anew, retiring it and bringing it back.

use crate::ids::CategoryId;
use crate::pages::{Admin, Frame, Id, SignedIn, Typed, go_on, look};
use crate::settings;
use crate::store::{Error, Result};
use crate::web::{Answered, Page, Site, render};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use database::Tx;

const LIST: &str = "/settings/categories";

#[derive(Template)]
#[template(path = "workspace/categories/list.html")]
struct ListPage {
    page: Page,
    frame: Frame,
    in_use: Vec<Line>,
    retired: Vec<Line>,
    /// The name of a new one as it was typed, and what is wrong with it.
    new_name: String,
    wrong_new: Option<&'static str>,
}

/// One category, or what was typed for it.
struct Line {
    id: CategoryId,
    name: String,
    /// What is wrong with the name: the key of a sentence.
    wrong: Option<&'static str>,
}

/// A name that cannot be taken: whose, as it was typed, and why.
struct Wrong {
    of: Option<CategoryId>,
    name: String,
    key: &'static str,
}

/// The page.
pub async fn show(State(site): State<Site>, Admin(signed_in): Admin) -> Answered {
    look(site, signed_in, |tx, site, signed_in| {
        load(tx, site, signed_in, None)
    })
    .await
}

fn load(tx: &mut Tx, site: &Site, signed_in: &SignedIn, wrong: Option<Wrong>) -> Result<ListPage> {
    let title = signed_in.viewer.words().say("categories-title");
    let (page, frame) = Frame::load(tx, site, signed_in, "settings", &title)?;
    let (mut in_use, mut retired) = (vec![], vec![]);
    for category in settings::categories(tx)? {
        let told = wrong.as_ref().filter(|wrong| wrong.of == Some(category.id));
        let line = Line {
            id: category.id,
            name: told.map_or(category.name, |wrong| wrong.name.clone()),
            wrong: told.map(|wrong| wrong.key),
        };
        match category.retired_at {
            None => in_use.push(line),
            Some(_) => retired.push(line),
        }
    }
    let new = wrong.filter(|wrong| wrong.of.is_none());
    Ok(ListPage {
        page,
        frame,
        in_use,
        retired,
        wrong_new: new.as_ref().map(|wrong| wrong.key),
        new_name: new.map(|wrong| wrong.name).unwrap_or_default(),
    })
}

/// Adds a category.
pub async fn add(State(site): State<Site>, Admin(signed_in): Admin, typed: Typed) -> Answered {
    let name = typed.get("name").to_owned();
    let wanted = name.clone();
    let added = site.desk.act(signed_in.viewer.actor(), move |act| {
        settings::add_category(act, &wanted).map(drop)
    });
    match added.await {
        Ok(()) => Ok(go_on(LIST, "workspace-done-category-added", 1)),
        Err(error) => refused(site, signed_in, None, name, error).await,
    }
}

/// Names a category anew, retires it, or brings it back.
pub async fn change(
    State(site): State<Site>,
    Admin(signed_in): Admin,
    Id(id): Id<CategoryId>,
    typed: Typed,
) -> Answered {
    let (name, wish) = (typed.get("name").to_owned(), typed.get("do").to_owned());
    let (wanted, done) = (
        name.clone(),
        match wish.as_str() {
            "retire" => "workspace-done-category-retired",
            "bring-back" => "workspace-done-category-back",
            _ => "workspace-done-settings",
        },
    );
    let changed = site
        .desk
        .act(signed_in.viewer.actor(), move |act| match wish.as_str() {
            "rename" => settings::rename_category(act, id, &wanted),
            "retire" => settings::set_retired(act, id, true),
            "bring-back" => settings::set_retired(act, id, false),
            _ => Err(Error::invalid("do", "error-invalid-sentence")),
        });
    match changed.await {
        Ok(()) => Ok(go_on(LIST, done, 1)),
        Err(error) => refused(site, signed_in, Some(id), name, error).await,
    }
}

/// The page with what is wrong beside the name; other errors go on.
async fn refused(
    site: Site,
    signed_in: SignedIn,
    of: Option<CategoryId>,
    name: String,
    error: Error,
) -> Answered {
    let key = match &error {
        Error::Invalid(problems) => problems.iter().find(|problem| problem.field == "name"),
        _ => None,
    };
    let Some(key) = key.map(|problem| problem.key) else {
        return Err(error);
    };
    let desk = site.desk.clone();
    let wrong = Wrong { of, name, key };
    let page = desk
        .read(move |tx| load(tx, &site, &signed_in, Some(wrong)))
        .await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
}
