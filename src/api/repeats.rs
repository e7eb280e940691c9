//! The same request again: under an `Idempotency-Key` it is answered as it was answered first, and nothing is done twice.

use super::Api;
use super::caller::Caller;
use super::refusals::{Answer, Refusal, json_answer};
use crate::store::{Act, Came, Once, Result, once};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use serde::Serialize;
use serde_json::Value;

/// The longest key, in bytes.
const LONGEST: usize = 255;

/// Whether a request may come again, and as which.
#[derive(Debug, Clone)]
pub struct Repeat {
    key: Option<String>,
    /// Method and address.
    place: String,
}

impl FromRequestParts<Api> for Repeat {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Api) -> std::result::Result<Repeat, Refusal> {
        let key = match parts.headers.get("idempotency-key").map(HeaderValue::to_str) {
            None => None,
            Some(Ok(key)) if !key.is_empty() && key.len() <= LONGEST => Some(key.to_owned()),
            Some(_) => {
                let words = "The Idempotency-Key needs 1 to 255 characters";
                return Err(Refusal::Bad(words.to_owned()));
            }
        };
        Ok(Repeat {
            key,
            place: format!("{} {}", parts.method, parts.uri),
        })
    }
}

impl Repeat {
    /// Does what `caller` asks for with this body, once: gives status and body of the answer.
    pub async fn once<T: Serialize>(
        &self,
        api: &Api,
        caller: &Caller,
        bytes: &[u8],
        work: impl FnOnce(&mut Act) -> Result<(StatusCode, T)> + Clone + Send + 'static,
    ) -> Answer {
        let request = self
            .key
            .as_ref()
            .map(|key| Once::request(caller.0.id, key, [self.place.as_bytes(), bytes]));
        let has_key = request.is_some();
        let doing = api.desk.act(caller.0.actor(), move |act| {
            once(act, request.as_ref(), |act| {
                let (status, body) = work(act)?;
                Ok((status.as_u16(), serde_json::to_value(body)?))
            })
        });
        let (status, body, hit): (u16, Value, &'static str) = match doing.await? {
            Came::Now((status, body)) => (status, body, "miss"),
            Came::Before((status, body)) => (status, body, "hit"),
            Came::Other => return Err(Refusal::OtherRequest),
        };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
        let mut answer = json_answer(status, &body);
        let headers = answer.headers_mut();
        if status == StatusCode::CREATED
            && let Some(place) = body["ticket"]["url"].as_str().and_then(|url| url.parse().ok())
        {
            headers.insert(header::LOCATION, place);
        }
        if has_key {
            let name = HeaderName::from_static("x-idempotency-lookup");
            headers.insert(name, HeaderValue::from_static(hit));
        }
        Ok(answer)
    }
}
