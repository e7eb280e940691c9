//! Refusals in the shapes that clients look for.

use crate::languages::Language;
use crate::shapes::{Detail, Refused};
use crate::store::{Error, Problem};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a handler gives back.
pub type Answer = Result<Response, Refusal>;

/// Why something is not answered.
#[derive(Debug)]
pub enum Refusal {
    /// Nobody we know (401).
    Unknown,
    /// Too many failed tries (429).
    Throttled,
    /// More requests than a caller has in a minute (429).
    TooOften,
    /// Not for this caller (403).
    Forbidden,
    NotFound,
    Method,
    /// Not readable as what it should be (400).
    Bad(String),
    /// More than 100 at once (400).
    TooMany,
    TooLarge,
    /// A search deeper than we look (422).
    Limit,
    /// A term of a search that nobody understands (422).
    Term(String),
    /// The ticket changed since the caller saw it (409).
    Outdated,
    /// An Idempotency-Key that came with another request before (400).
    OtherRequest,
    /// Fields that nobody knows (422).
    Fields(Vec<String>),
    /// What the rooms say.
    Error(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Refusal {
        match error {
            Error::NotFound => Refusal::NotFound,
            Error::Denied(_) => Refusal::Forbidden,
            Error::Conflict(_) => Refusal::Outdated,
            other => Refusal::Error(other),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, body) = self.words();
        let mut answer = json_answer(status, &body);
        match self {
            // The error travels with the answer, so that it is logged where all are.
            Refusal::Error(error) => {
                answer.extensions_mut().insert(Arc::new(error));
            }
            Refusal::Throttled => {
                let wait = HeaderValue::from_static("60");
                answer.headers_mut().insert(header::RETRY_AFTER, wait);
            }
            Refusal::Unknown => {
                let ask = HeaderValue::from_static("Basic realm=\"API\"");
                answer.headers_mut().insert(header::WWW_AUTHENTICATE, ask);
            }
            _ => {}
        }
        answer
    }
}

/// What an error of ours means for whoever called.
fn troubled(status: StatusCode) -> &'static str {
    match status {
        StatusCode::INSUFFICIENT_STORAGE => {
            "The desk has no room to keep anything. Nothing was changed; try again later"
        }
        StatusCode::SERVICE_UNAVAILABLE => {
            "The desk cannot keep anything now. Nothing was changed; try again later"
        }
        _ => "Something went wrong here",
    }
}

impl Refusal {
    fn words(&self) -> (StatusCode, Refused) {
        let (status, error, description) = match self {
            Refusal::Unknown => {
                let mut body = Refused::new("Couldn't authenticate you", "");
                body.description = None;
                return (StatusCode::UNAUTHORIZED, body);
            }
            Refusal::Error(Error::Invalid(problems)) => return invalid(details(problems)),
            Refusal::Fields(names) => return invalid(unknown(names)),
            Refusal::Error(error) => (error.status(), "InternalError", troubled(error.status())),
            Refusal::Term(why) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid", why.as_str()),
            Refusal::Bad(why) => (StatusCode::BAD_REQUEST, "InvalidRequest", why.as_str()),
            plain => plain.plain_words(),
        };
        (status, Refused::new(error, description))
    }

    /// Those that always say the same.
    fn plain_words(&self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Refusal::Throttled => (
                StatusCode::TOO_MANY_REQUESTS,
                "TooManyRequests",
                "Too many failed sign-ins. Try again later.",
            ),
            Refusal::TooOften => (
                StatusCode::TOO_MANY_REQUESTS,
                "APIRateLimitExceeded",
                "Number of allowed API requests per minute exceeded",
            ),
            Refusal::Forbidden => (
                StatusCode::FORBIDDEN,
                "Forbidden",
                "You do not have access to this page.",
            ),
            Refusal::Method => (
                StatusCode::METHOD_NOT_ALLOWED,
                "MethodNotAllowed",
                "This address does not take this method",
            ),
            Refusal::TooMany => (StatusCode::BAD_REQUEST, "TooManyValues", "At most 100 at once"),
            Refusal::TooLarge => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "RequestEntityTooLarge",
                "The request is too large",
            ),
            Refusal::Limit => (
                StatusCode::UNPROCESSABLE_ENTITY,
                "invalid",
                "Requested response size was greater than Search Response Limits",
            ),
            Refusal::Outdated => (
                StatusCode::CONFLICT,
                "UpdateConflict",
                "Safe Update prevented the update due to outdated ticket data.",
            ),
            Refusal::OtherRequest => (
                StatusCode::BAD_REQUEST,
                "IdempotentRequestError",
                "This Idempotency-Key came with another request before",
            ),
            _ => (StatusCode::NOT_FOUND, "RecordNotFound", "Not found"),
        }
    }
}

/// What is wrong, field by field.
fn invalid(details: BTreeMap<String, Vec<Detail>>) -> (StatusCode, Refused) {
    (StatusCode::UNPROCESSABLE_ENTITY, Refused::of_fields(details))
}

/// Fields that nobody knows, at most so many and so long as an answer bears.
fn unknown(names: &[String]) -> BTreeMap<String, Vec<Detail>> {
    let words = Language::English.words().say("api-not-kept");
    let short = names
        .iter()
        .take(50)
        .map(|name| name.chars().take(100).collect::<String>());
    short
        .map(|name| (name, vec![Detail::invalid(words.clone())]))
        .collect()
}

fn details(problems: &[Problem]) -> BTreeMap<String, Vec<Detail>> {
    let words = Language::English.words();
    let mut details: BTreeMap<String, Vec<Detail>> = BTreeMap::new();
    for problem in problems {
        let error = match problem.key {
            "error-empty" | "resolve-summary-wanted" => "BlankValue",
            "error-taken" => "DuplicateValue",
            _ => "InvalidValue",
        };
        details.entry(problem.field.to_owned()).or_default().push(Detail {
            description: words.say(problem.key),
            error: error.to_owned(),
        });
    }
    details
}

/// JSON as an answer.
pub fn json_answer(status: StatusCode, body: &impl Serialize) -> Response {
    let kind = HeaderValue::from_static("application/json; charset=utf-8");
    match serde_json::to_string(body) {
        Ok(text) => (status, [(header::CONTENT_TYPE, kind)], text).into_response(),
        Err(error) => Refusal::Error(error.into()).into_response(),
    }
}

/// JSON as a good answer.
pub fn ok(body: impl Serialize) -> Answer {
    Ok(json_answer(StatusCode::OK, &body))
}
