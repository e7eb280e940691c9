//! The tags of a ticket: POST sets them, PUT adds, DELETE takes away.

use crate::api::Api;
use crate::api::caller::Caller;
use crate::api::refusals::{Answer, Refusal, json_answer, ok};
use crate::ids::TicketId;
use crate::tickets;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Body {
    tags: Vec<String>,
}

/// `GET /tickets/{id}/tags`.
pub async fn list(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let id = TicketId::from(id);
    let read = move |tx: &mut database::Tx| {
        tickets::find_for(tx, &caller.0, id)?;
        tickets::tags(tx, id)
    };
    let tags = api.desk.read(read).await?;
    ok(json!({"tags": tags}))
}

/// `POST /tickets/{id}/tags`.
pub async fn set(State(api): State<Api>, caller: Caller, Path(id): Path<i64>, bytes: Bytes) -> Answer {
    let tags = change(api, caller, id, &bytes, |_, given| given).await?;
    Ok(json_answer(StatusCode::CREATED, &json!({"tags": tags})))
}

/// `PUT /tickets/{id}/tags`.
pub async fn add(State(api): State<Api>, caller: Caller, Path(id): Path<i64>, bytes: Bytes) -> Answer {
    let tags = change(api, caller, id, &bytes, |before, given| [before, given].concat()).await?;
    ok(json!({"tags": tags}))
}

/// `DELETE /tickets/{id}/tags`.
pub async fn remove(State(api): State<Api>, caller: Caller, Path(id): Path<i64>, bytes: Bytes) -> Answer {
    let without = |mut before: Vec<String>, given: Vec<String>| {
        before.retain(|tag| !given.contains(tag));
        before
    };
    let tags = change(api, caller, id, &bytes, without).await?;
    ok(json!({"tags": tags}))
}

async fn change(
    api: Api,
    caller: Caller,
    id: i64,
    bytes: &[u8],
    combine: fn(Vec<String>, Vec<String>) -> Vec<String>,
) -> Result<Vec<String>, Refusal> {
    caller.must_work_here()?;
    caller.0.must_be_agent()?;
    let given: Body = serde_json::from_slice(bytes).map_err(|error| Refusal::Bad(error.to_string()))?;
    let id = TicketId::from(id);
    let change = move |act: &mut crate::store::Act| {
        tickets::lock(act, id)?;
        let before = tickets::tags(act, id)?;
        tickets::set_tags(act, id, &combine(before, given.tags))?;
        tickets::tags(act, id)
    };
    Ok(api.desk.act(caller.0.actor(), change).await?)
}
