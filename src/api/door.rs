//! The way in: paths with and without `.json`, headers on every answer, words for every refusal.

use super::Api;
use super::call::Call;
use super::calls::calls;
use super::openapi;
use super::refusals::{Answer, Refusal, ok};
use crate::store::Error;
use crate::web;
use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{StatusCode, Uri, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::Value;
use std::net::SocketAddr;
use std::sync::LazyLock;
use tower::Layer;
use tower::util::MapRequestLayer;

/// All routes below `/api/v2`.
pub fn routes<S: Clone + Send + Sync + 'static>(api: Api) -> Router<S> {
    let calls = calls().into_iter().map(Call::route);
    let rooms = calls.fold(Router::new(), |rooms: Router<Api>, (path, serves)| {
        rooms.route(&path, serves)
    });
    let rooms = rooms
        .route("/api/v2/openapi", get(document))
        .fallback(async || Refusal::NotFound)
        .method_not_allowed_fallback(async || Refusal::Method);
    let inner: Router = web::caught(rooms, refused)
        .layer(from_fn_with_state(api.clone(), dress))
        .with_state(api);
    let plain = MapRequestLayer::new(without_json).layer(inner);
    Router::new()
        .route_service("/api/v2", plain.clone())
        .route_service("/api/v2/", plain.clone())
        .route_service("/api/v2/{*path}", plain)
}

/// The document of all calls, for programs that make clients of it. Nothing of the desk is in it, so nobody is asked who
/// they are.
async fn document() -> Answer {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(|| openapi::document(&calls()));
    ok(&*DOCUMENT)
}

/// `/api/v2/tickets/7.json` is `/api/v2/tickets/7`. What the outer router noted of the path is forgotten, so that the
/// inner one begins afresh.
fn without_json(mut request: Request) -> Request {
    let from = request.extensions_mut().remove::<ConnectInfo<SocketAddr>>();
    request.extensions_mut().clear();
    if let Some(from) = from {
        request.extensions_mut().insert(from);
    }
    let uri = request.uri();
    let plain = uri.path().strip_suffix(".json").map(|path| match uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    });
    if let Some(Ok(plain)) = plain.map(|text| text.parse::<Uri>()) {
        *request.uri_mut() = plain;
    }
    request
}

/// A fault in the shape that clients read.
fn refused(fault: Error) -> Response {
    Refusal::from(fault).into_response()
}

/// Gives every answer its headers, and refusals of the framework a body that clients can read.
async fn dress(State(api): State<Api>, request: Request, next: Next) -> Response {
    let from = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let from = from.map(|ConnectInfo(from)| from.ip());
    let standing = api.rates.count(request.headers(), from, api.desk.clock.now());
    let mut answer = match standing.remaining {
        Some(_) => next.run(request).await,
        None => Refusal::TooOften.into_response(),
    };
    let is_refusal = answer.status().is_client_error() || answer.status().is_server_error();
    let is_json = answer
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if is_refusal && !is_json {
        answer = match answer.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLarge.into_response(),
            _ => Refusal::Bad("The request could not be understood".to_owned()).into_response(),
        };
    }
    standing.write(answer.headers_mut());
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::{Body, to_bytes};
    use axum::routing::get;
    use tower::ServiceExt;

    async fn breaks() -> Response {
        panic!("a mistake")
    }

    #[tokio::test]
    async fn a_handler_that_panics_answers_in_the_shape_of_this_api() {
        let routes: Router = web::caught(Router::new().route("/", get(breaks)), refused);
        let request = Request::get("/").body(Body::empty()).expect("a request");
        let answer = routes.oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let body = to_bytes(answer.into_body(), 10_000).await.expect("a body");
        let body: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
        assert!(body["error"].is_string(), "{body}");
    }
}
