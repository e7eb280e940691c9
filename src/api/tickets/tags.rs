//! The tags of a ticket: POST sets them, PUT adds, DELETE takes away.

use super::{fields, update};
use crate::api::Api;
use crate::api::asked::Path;
use crate::api::caller::Caller;
use crate::api::given;
use crate::api::refusals::{Answer, Refusal, json_answer, ok};
use crate::ids::TicketId;
use crate::shapes::Tags;
use crate::tickets;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;

/// `GET /tickets/{id}/tags`.
pub async fn list(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let id = TicketId::from(id);
    let read = move |tx: &mut database::Tx| {
        tickets::find_for(tx, &caller.0, id)?;
        tickets::tags(tx, id)
    };
    let tags = api.desk.read(read).await?;
    ok(Tags { tags })
}

/// `POST /tickets/{id}/tags`.
pub async fn set(State(api): State<Api>, caller: Caller, Path(id): Path<i64>, bytes: Bytes) -> Answer {
    let tags = change(api, caller, id, &bytes, |_, given| given).await?;
    Ok(json_answer(StatusCode::CREATED, &Tags { tags }))
}

/// `PUT /tickets/{id}/tags`.
pub async fn add(State(api): State<Api>, caller: Caller, Path(id): Path<i64>, bytes: Bytes) -> Answer {
    let tags = change(api, caller, id, &bytes, |before, given| [before, given].concat()).await?;
    ok(Tags { tags })
}

/// `DELETE /tickets/{id}/tags`.
pub async fn remove(State(api): State<Api>, caller: Caller, Path(id): Path<i64>, bytes: Bytes) -> Answer {
    let tags = change(api, caller, id, &bytes, |before, given| {
        fields::without(before, &given)
    });
    ok(Tags { tags: tags.await? })
}

/// With `safe_update` as for the whole ticket.
async fn change(
    api: Api,
    caller: Caller,
    id: i64,
    bytes: &[u8],
    combine: fn(Vec<String>, Vec<String>) -> Vec<String>,
) -> Result<Vec<String>, Refusal> {
    caller.must_work_here()?;
    caller.0.must_be_agent()?;
    let given = given::whole(bytes)?;
    let tags = given.texts("tags")?;
    let tags = tags.ok_or_else(|| Refusal::Bad("The body needs tags".to_owned()))?;
    let id = TicketId::from(id);
    let (actor, viewer) = (caller.0.actor(), caller.0);
    let change = move |act: &mut crate::store::Act| {
        let found = tickets::hold_for(act, &viewer, id)?;
        update::must_be_current(&given, &found, act.now)?;
        tickets::lock(act, id)?;
        let before = tickets::tags(act, id)?;
        tickets::set_tags(act, id, &combine(before, tags))?;
        tickets::tags(act, id)
    };
    Ok(api.desk.act(actor, change).await?)
}
