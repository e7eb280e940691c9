//! Answers browsers and API clients. Each connection has its time for headers, for a body and between two requests, and there
//! are only so many, so that whoever only holds connections keeps nobody out (slowloris).

use super::{LAST_ANSWERS, unread};
use crate::clock;
use crate::connections::{Connections, Place};
use crate::web::ArrivedAt;
use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::ConnectInfo;
use axum::http::{Request, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio_io_timeout::TimeoutStream;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt;
use tower_http::timeout::{DeadlineBody, TimeoutBody};

/// From the first moment, or the end of the last answer, until the headers of a request are all there.
const HEADERS: Duration = Duration::from_secs(20);

/// The longest pause within a body.
const PAUSE: Duration = Duration::from_secs(20);

/// The longest a whole body may take: 50 MB over a slow line.
const BODY: Duration = Duration::from_secs(10 * 60);

/// Silence after which a browser is gone that does not read its answer.
const UNREAD: Duration = Duration::from_secs(60);

/// Bytes that the headers of a request may have.
const LONGEST_HEADERS: usize = 64 * 1024;

/// What a connection is told when all places are taken by others that are being served.
const NO_PLACE: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nConnection: close\r\n\
    Content-Type: text/plain; charset=utf-8\r\nContent-Length: 42\r\n\r\nThe desk is busy; please come again soon.\n";

/// Takes connections until `stop`; then only the requests that are under way are answered, for a moment.
pub(super) async fn answer(listener: TcpListener, routes: Router, most: usize, stop: CancellationToken) {
    // One address has no share of its own: behind a proxy all have the same.
    let places = Connections::new(most, most);
    let connections = TaskTracker::new();
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file handles, mostly: wait for some to come back rather than spin.
                tracing::warn!(%error, "no connection could be taken");
                clock::pause(Duration::from_millis(200)).await;
                continue;
            }
        };
        let (routes, stop, place) = (routes.clone(), stop.clone(), places.admit(peer.ip()));
        connections.spawn(async move {
            match place {
                Some(place) => serve(stream, peer, routes, place, stop).await,
                None => refuse(stream).await.unwrap_or_default(),
            }
        });
    }
    connections.close();
    clock::within(LAST_ANSWERS, connections.wait()).await;
}

async fn refuse(mut stream: TcpStream) -> io::Result<()> {
    stream.write_all(NO_PLACE).await?;
    stream.shutdown().await
}

/// Serves one connection until it ends, its place is needed while it waits, or the desk stops.
async fn serve(stream: TcpStream, peer: SocketAddr, routes: Router, place: Place, stop: CancellationToken) {
    let Ok(here) = stream.local_addr().map(ArrivedAt) else {
        return;
    };
    // Small answers leave at once.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(UNREAD));
    let (needed, place) = (place.ended(), Arc::new(place));
    let asked = hyper::service::service_fn(move |request: Request<Incoming>| {
        answer_one(request, (peer, here), routes.clone(), place.clone())
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS)
        .max_buf_size(LONGEST_HEADERS)
        .serve_connection(TokioIo::new(Box::pin(stream)), asked);
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => Some(ended),
        () = needed.cancelled() => None,
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            clock::within(LAST_ANSWERS, connection).await
        }
    };
    if let Some(Err(error)) = ended {
        tracing::debug!(%error, "a connection broke");
    }
}

async fn answer_one(
    request: Request<Incoming>,
    (peer, here): (SocketAddr, ArrivedAt),
    routes: Router,
    place: Arc<Place>,
) -> Result<Response<Body>, Infallible> {
    let served = place.serve();
    let whole = request.body().is_end_stream();
    let mut request =
        request.map(|body| Body::new(DeadlineBody::new(BODY, Box::pin(TimeoutBody::new(PAUSE, body)))));
    request.extensions_mut().insert(ConnectInfo(peer));
    request.extensions_mut().insert(here);
    let answer = match whole {
        true => routes.oneshot(request).await?,
        false => unread::answer(routes, request).await?,
    };
    // Served until the last byte of the answer is on its way.
    Ok(answer.map(|body| {
        Body::new(body.map_frame(move |frame| {
            let _ = &served;
            frame
        }))
    }))
}
