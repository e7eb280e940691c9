//! The tags of a user: POST sets them, PUT adds, DELETE takes away.

use super::write;
use crate::api::Api;
use crate::api::asked::Path;
use crate::api::caller::Caller;
use crate::api::given;
use crate::api::refusals::{Answer, Refusal, json_answer, ok};
use crate::people;
use crate::shapes::Tags;
use crate::store::Act;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use database::Tx;

/// `GET /users/{id}/tags`.
pub async fn list(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let read = move |tx: &mut Tx| {
        let person = people::find(tx, id.into())?;
        people::tags(tx, person.id)
    };
    let tags = api.desk.read(read).await?;
    ok(Tags { tags })
}

/// `POST`, `PUT` and `DELETE /users/{id}/tags`.
pub async fn change(
    State(api): State<Api>,
    caller: Caller,
    method: Method,
    Path(id): Path<i64>,
    bytes: Bytes,
) -> Answer {
    caller.must_work_here()?;
    caller.0.must_be_agent()?;
    let given = given::whole(&bytes)?.texts("tags")?;
    let given = given.ok_or_else(|| Refusal::Bad("The body needs tags".to_owned()))?;
    let (actor, wish) = (caller.0.actor(), method.clone());
    let work = move |act: &mut Act| {
        let person = people::find(act, id.into())?;
        write::may_change(&caller.0, &person)?;
        people::hold(act, person.id)?;
        let mut tags = people::tags(act, person.id)?;
        match wish {
            Method::PUT => tags.extend(given),
            Method::DELETE => {
                let gone = people::clean_tags(&given);
                tags.retain(|tag| !gone.contains(tag));
            }
            _ => tags = given,
        }
        people::set_tags(act, person.id, &tags)?;
        people::tags(act, person.id)
    };
    let status = match method {
        Method::POST => StatusCode::CREATED,
        _ => StatusCode::OK,
    };
    let tags = api.desk.act(actor, work).await?;
    Ok(json_answer(status, &Tags { tags }))
}
