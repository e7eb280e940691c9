//! Reading users.

use super::{json, seeking};
use crate::api::Api;
use crate::api::asked::{Asked, Path};
use crate::api::caller::Caller;
use crate::api::paging::{Page, Shown};
use crate::api::refusals::{Answer, Refusal, ok};
use crate::api::{groups, tickets, written};
use crate::ids::PersonId;
use crate::people::{self, Role};
use crate::tickets::Which;
use axum::extract::State;
use database::Tx;
use serde_json::json;

/// A search gives no more than these.
pub const MOST: i64 = 1000;

/// `GET /users`, with `role` or `role[]`.
pub async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let (page, roles) = (Page::read(&asked, &caller)?, roles(&asked)?);
    let (from, descending) = (page.key().and_then(|key| key.parse().ok()), page.back());
    let (skipped, fetched, counted) = (page.skipped(), page.fetched(), page.is_counted());
    let read = move |tx: &mut Tx| {
        let mut found = people::page(tx, &roles, from, descending, skipped, fetched)?;
        let more = page.trim(&mut found);
        let ends = match (found.first(), found.last()) {
            (Some(first), Some(last)) => Some((first.id.to_string(), last.id.to_string())),
            _ => None,
        };
        let shown = Shown {
            entries: json::shown(tx, &caller.0, &asked.base, &found)?,
            ends,
            more,
            count: if counted { people::count(tx, &roles)? } else { 0 },
        };
        Ok(page.answer(&asked, "users", shown))
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
    let (roles, now) = (roles(&asked)?, written::time(api.desk.clock.now()));
    let count = api.desk.read(move |tx| people::count(tx, &roles)).await?;
    ok(json!({"count": {"value": count, "refreshed_at": now}}))
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
        json::shown_one(tx, &caller.0, &asked.base, &person)
    };
    ok(json!({"user": api.desk.read(read).await?}))
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
        json::shown(tx, &caller.0, &asked.base, &found)
    };
    let users = api.desk.read(read).await?;
    let count = users.len();
    ok(json!({"users": users, "count": count, "next_page": null, "previous_page": null}))
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
        json::shown(tx, &caller.0, &base, &found)
    });
    ok(page.of_whole(&asked, "users", found.await?))
}

/// `GET /users/{id}/tickets/requested`.
pub async fn requested(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let (which, sorting) = (Which::AskedBy(id.into()), tickets::Sorting::read(&asked)?);
    let read = move |tx: &mut Tx| {
        people::find(tx, id.into())?;
        tickets::page(tx, &caller.0, &asked, &page, &which, &sorting, "tickets")
    };
    ok(api.desk.read(read).await?)
}

/// `GET /users/{id}/groups`.
pub async fn groups(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let teams = api.desk.read(move |tx| people::teams_of(tx, id.into())).await?;
    let shown = teams
        .iter()
        .map(|team| groups::shown(&asked.base, team))
        .collect();
    ok(page.of_whole(&asked, "groups", shown))
}
