//! An answer that is given before its request was read to the end. The connection is of no use after it: what comes next
//! would be read as the rest of that request. Small bodies are read before anything else, so that a program's connection
//! goes on whatever it is told; after the others the answer says that it ends (RFC 9112, 9.6).

use super::gathered::Gathered;
use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use hyper::body::{Frame, SizeHint};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use tower::ServiceExt;

/// Bytes that are read before the request is looked at.
const SMALL: u64 = 64 * 1024;

/// Answers a request that has a body: reads a small one first, and watches whether any other is read.
pub(super) async fn answer(routes: Router, request: Request) -> Result<Response, Infallible> {
    let (parts, body) = request.into_parts();
    let body = Body::new(Gathered::of(body));
    if length(&parts.headers).is_some_and(|length| length <= SMALL) {
        return match body.collect().await {
            Ok(body) => {
                let request = Request::from_parts(parts, Body::from(body.to_bytes()));
                routes.oneshot(request).await
            }
            // Nobody waits for this answer: the rest of the request does not come.
            Err(_) => Ok(last(StatusCode::BAD_REQUEST.into_response())),
        };
    }
    let read = Arc::new(AtomicBool::new(false));
    let watched = Watched {
        body,
        read: Arc::clone(&read),
    };
    let answer = routes
        .oneshot(Request::from_parts(parts, Body::new(watched)))
        .await?;
    Ok(match read.load(Ordering::Relaxed) {
        true => answer,
        false => last(answer),
    })
}

/// The length that the request names.
fn length(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn last(mut answer: Response) -> Response {
    let close = HeaderValue::from_static("close");
    answer.headers_mut().insert(header::CONNECTION, close);
    answer
}

/// A body that notes that it was read to its end.
struct Watched {
    body: Body,
    read: Arc<AtomicBool>,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if matches!(polled, Poll::Ready(None)) || self.body.is_end_stream() {
            self.read.store(true, Ordering::Relaxed);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
