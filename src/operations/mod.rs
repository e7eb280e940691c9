//! For those who run the desk: whether it lives, whether it can work, and its numbers for Prometheus.
//!
//! Nothing here is about a person or a ticket, so nobody signs in for it; the numbers are for this machine, or for a monitor
//! that shows its token. HEAD is answered wherever GET is.

mod doctor;
mod metrics;
mod requests;

pub use doctor::{Finding, examine};
pub use requests::count_requests;

#[cfg(test)]
mod tests;

use crate::store::{Lack, tell};
use crate::web::{Came, Site};
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};
use std::net::SocketAddr;
use std::time::Duration;

/// The longest a database may take to answer and count as ready.
const PATIENCE: Duration = Duration::from_secs(5);

/// `/health`, `/ready` and `/metrics`.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/health", get(|| async { plain(StatusCode::OK, "ok\n") }))
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
}

/// Ready when what comes can be kept: the disk has room and the database answers. It was migrated before anything was served.
async fn ready(State(site): State<Site>) -> Response {
    match site.desk.keeping.lacks() {
        // Whether it is back is asked below.
        Some((Lack::Database, _)) | None => {}
        Some((lack, _)) => return unready(lack.words()),
    }
    let asked = site.desk.read(|tx| Ok(tx.one::<(i64,)>("SELECT 1", [])?));
    match tokio::time::timeout(PATIENCE, asked).await {
        Ok(Ok(_)) => plain(StatusCode::OK, "ready\n"),
        Ok(Err(error)) => {
            tell(&error, "not ready");
            unready(Lack::Database.words())
        }
        Err(_) => unready("the database is slow to answer"),
    }
}

fn unready(why: &str) -> Response {
    plain(StatusCode::SERVICE_UNAVAILABLE, format!("{why}\n"))
}

/// Open to this machine, and to whoever shows the token that the operator set. What a proxy passes on is not from here.
fn may_read(site: &Site, request: &Request) -> bool {
    let shown = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|shown| shown.to_str().ok());
    let shown = shown.and_then(|shown| shown.strip_prefix("Bearer "));
    if let (Some(wanted), Some(shown)) = (&site.desk.edge.metrics_token, shown) {
        // Compared as hashes: how long that takes tells nothing about the token.
        return Sha256::digest(wanted) == Sha256::digest(shown);
    }
    let from = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let passed_on = request
        .extensions()
        .get::<Came>()
        .is_some_and(|came| came.passed_on);
    !passed_on && from.is_some_and(|from| from.0.ip().to_canonical().is_loopback())
}

async fn metrics(State(site): State<Site>, request: Request) -> Response {
    if !may_read(&site, &request) {
        let told = "from elsewhere, show the token of GUICHET_METRICS_TOKEN\n";
        return plain(StatusCode::FORBIDDEN, told);
    }
    let now = site.desk.clock.now();
    let asked = site.desk.read(move |tx| metrics::look(tx, now));
    // What the process knows by itself is told also while the database is away: that is when it is looked at.
    let numbers = tokio::time::timeout(PATIENCE, asked)
        .await
        .ok()
        .and_then(Result::ok);
    let own = metrics::Own::look(&site.desk, numbers.is_none());
    let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    (kind, metrics::text(numbers.as_ref(), &own)).into_response()
}

fn plain(status: StatusCode, text: impl Into<Body>) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    let body: Body = text.into();
    (status, kind, body).into_response()
}
