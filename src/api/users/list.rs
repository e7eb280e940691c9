//! Reading users.

use super::seeking;
use crate::api::Api;
use crate::api::asked::{Asked, Path};
use crate::api::caller::Caller;
use crate::api::paging::Page;
use crate::api::refusals::{Answer, Refusal, ok};
use crate::api::tickets;
use crate::ids::PersonId;
use crate::people::{self, Person, Role};
use crate::shapes::{Count, Group, Listing, One, User};
use crate::tickets::Which;
use axum::extract::State;
use database::Tx;

/// A search gives no more than these.
pub const MOST: i64 = 1000;

/// `GET /users`, with `role` or `role[]`.
pub async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let (page, roles) = (Page::read(&asked, &caller)?, roles(&asked)?);
    let (from, descending) = (page.key().and_then(|key| key.parse().ok()), page.back());
    let (skipped, fetched) = (page.skipped(), page.fetched());
    let read = move |tx: &mut Tx| {
        let found = people::page(tx, &roles, from, descending, skipped, fetched)?;
        let count = page.counted(|| people::count(tx, &roles))?;
        let key = |person: &Person| person.id.to_string();
        page.of_fetched(&asked, found, key, count, |found| {
            User::all(tx, &caller.0, &asked.base, found)
        })
    };
    ok(api.desk.read(read).await?)
}

/// The roles asked for; none means all.
fn roles(asked: &Asked) -> Result<Vec<Role>, Refusal> {
    let mut roles = Vec::new();
    for role in asked.all("role") {
        match role {
            "end-user" => roles.push(Role::Customer),
            "agent" => roles.extend([Role::Agent, Role::Light]),
            "admin" => roles.push(Role::Admin),
            other => return Err(Refusal::Bad(format!("{other} is no role"))),
        }
    }
    Ok(roles)
}

/// `GET /users/me`.
pub async fn me(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    let id = caller.0.id;
    one(&api, caller, asked, id).await
}

/// `GET /users/count`.
pub async fn count(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let roles = roles(&asked)?;
    let count = api.desk.read(move |tx| people::count(tx, &roles)).await?;
    ok(Count::new(count, api.desk.clock.now()))
}

/// `GET /users/{id}`: customers see themselves only.
pub async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    let id = PersonId::from(id);
    if id != caller.0.id {
        caller.must_work_here()?;
    }
    one(&api, caller, asked, id).await
}

async fn one(api: &Api, caller: Caller, asked: Asked, id: PersonId) -> Answer {
    let read = move |tx: &mut Tx| {
        let person = people::find(tx, id)?;
        User::one(tx, &caller.0, &asked.base, &person)
    };
    ok(One(api.desk.read(read).await?))
}

/// `GET /users/show_many?ids=1,2` or `external_ids=a,b`.
pub async fn show_many(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let ids: Vec<PersonId> = asked.ids("ids")?.into_iter().map(PersonId::from).collect();
    let texts = asked.get("external_ids").unwrap_or_default().split(',');
    let external: Vec<String> = texts
        .map(|id| id.trim().to_owned())
        .filter(|id| !id.is_empty())
        .collect();
    if ids.len() > 100 || external.len() > 100 {
        return Err(Refusal::TooMany);
    }
    let read = move |tx: &mut Tx| {
        let mut found = people::find_many(tx, &ids)?;
        for id in &external {
            found.extend(people::by_external_id(tx, id)?);
        }
        User::all(tx, &caller.0, &asked.base, &found)
    };
    ok(Listing::whole(api.desk.read(read).await?))
}

/// `GET /users/search?query=` (words of a name, the beginning of an address, terms) or `?external_id=`.
pub async fn search(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let query = asked.get("query").or(asked.get("name")).unwrap_or_default();
    let mut sought = seeking::sought(query)?;
    if let Some(id) = asked.get("external_id") {
        sought.external_id = Some(id.to_owned());
    }
    let base = asked.base.clone();
    let found = api.desk.read(move |tx| {
        let found = match sought.is_empty() {
            true => vec![],
            false => people::seek(tx, &sought, MOST)?,
        };
        User::all(tx, &caller.0, &base, &found)
    });
    ok(page.of_whole(&asked, found.await?))
}

/// `GET /users/{id}/tickets/requested`.
pub async fn requested(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let (which, sorting) = (Which::AskedBy(id.into()), tickets::Sorting::read(&asked)?);
    let read = move |tx: &mut Tx| {
        people::find(tx, id.into())?;
        tickets::page(tx, &caller.0, &asked, &page, &which, &sorting)
    };
    ok(api.desk.read(read).await?)
}

/// `GET /users/{id}/groups`.
pub async fn groups(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let teams = api.desk.read(move |tx| people::teams_of(tx, id.into())).await?;
    let shown = teams.iter().map(|team| Group::of(&asked.base, team)).collect();
    ok(page.of_whole(&asked, shown))
}
