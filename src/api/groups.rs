//! Groups: the teams of the desk.

use super::Api;
use super::asked::{Asked, Path};
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, ok};
use crate::people::{self, Team};
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use serde_json::{Value, json};

/// The routes of groups.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/groups", get(list))
        .route("/api/v2/groups/assignable", get(list))
        .route("/api/v2/groups/count", get(count))
        .route("/api/v2/groups/{id}", get(show))
        .route("/api/v2/groups/{id}/users", get(users))
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let teams = api.desk.read(people::teams).await?;
    let groups = teams.iter().map(|team| shown(&asked.base, team)).collect();
    ok(page.of_whole(&asked, "groups", groups))
}

async fn count(State(api): State<Api>, caller: Caller) -> Answer {
    caller.must_work_here()?;
    let teams = api.desk.read(people::teams).await?;
    ok(json!({"count": {"value": teams.len(), "refreshed_at": super::written::time(api.desk.clock.now())}}))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let team = api.desk.read(move |tx| people::find_team(tx, id.into())).await?;
    ok(json!({"group": shown(&asked.base, &team)}))
}

async fn users(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let base = asked.base.clone();
    let members = api.desk.read(move |tx| {
        let team = people::find_team(tx, id.into())?;
        let ids = people::members(tx, team.id)?;
        let members = people::find_many(tx, &ids)?;
        super::users::shown(tx, &caller.0, &base, &members)
    });
    ok(page.of_whole(&asked, "users", members.await?))
}

/// A team as a group.
pub fn shown(base: &str, team: &Team) -> Value {
    json!({
        "id": team.id,
        "url": format!("{base}/api/v2/groups/{}.json", team.id),
        "name": team.name,
        "description": "",
        "default": false,
        "deleted": false,
        "is_public": true,
        "created_at": super::written::time(team.created_at),
        "updated_at": super::written::time(team.created_at),
    })
}
