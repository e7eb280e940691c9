//! Deleting a ticket: into the trash.

use crate::api::Api;
use crate::api::asked::Path;
use crate::api::caller::Caller;
use crate::api::refusals::Answer;
use crate::tickets;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;

/// `DELETE /tickets/{id}`: 204.
pub async fn delete(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    caller.0.must_be_agent()?;
    api.desk
        .act(caller.0.actor(), move |act| tickets::delete(act, id.into()))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
