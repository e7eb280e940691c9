//! Whether answers of the API keep the shape that their call names: nothing more, nothing less.

use crate::api::{Call, calls};
use crate::shapes::Refused;
use axum::http::StatusCode;
use serde_json::Value;
use std::sync::LazyLock;

static CALLS: LazyLock<Vec<Call>> = LazyLock::new(calls);

/// The call that serves a path below `/api/v2/`; words go before parts that can be anything.
pub fn call_of(method: &str, path: &str) -> Option<&'static Call> {
    let path = path.split('?').next().unwrap_or_default();
    let path = path.strip_suffix(".json").unwrap_or(path);
    let fits = |call: &&Call| {
        let (parts, given) = (call.path.split('/'), path.split('/'));
        call.method == method
            && parts.clone().count() == given.clone().count()
            && parts
                .zip(given)
                .all(|(part, given)| part.starts_with('{') || part == given)
    };
    let fitting = CALLS.iter().filter(fits);
    fitting.min_by_key(|call| call.path.matches('{').count())
}

/// What an answer has that its shape does not, or the other way round.
pub fn strays(method: &str, path: &str, status: StatusCode, body: &Value) -> Option<String> {
    if !body.is_object() {
        return None;
    }
    let round = match status.is_success() {
        true => call_of(method, path)?.answers?.round,
        false => |body| serde_json::to_value(serde_json::from_value::<Refused>(body)?),
    };
    match round(body.clone()) {
        Ok(again) if again == *body => None,
        Ok(again) => Some(format!("{method} {path} is {body:#} and in its shape {again:#}")),
        Err(error) => Some(format!("{method} {path}: {error} in {body:#}")),
    }
}
