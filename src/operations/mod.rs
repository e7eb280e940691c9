//! For those who run the desk: whether it lives, whether it can work, and its numbers for Prometheus.
//!
//! Nothing here is about a person or a ticket, so nobody signs in for it. HEAD is answered wherever GET is.

mod metrics;
mod requests;

pub use requests::count_requests;

#[cfg(test)]
mod tests;

use crate::web::Site;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
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

/// Ready when the database answers. It was migrated before anything was served.
async fn ready(State(site): State<Site>) -> Response {
    let asked = site.desk.read(|tx| Ok(tx.one::<(i64,)>("SELECT 1", [])?));
    match tokio::time::timeout(PATIENCE, asked).await {
        Ok(Ok(_)) => plain(StatusCode::OK, "ready\n"),
        Ok(Err(error)) => {
            tracing::warn!(%error, "not ready");
            plain(StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
        Err(_) => plain(
            StatusCode::SERVICE_UNAVAILABLE,
            "the database is slow to answer\n",
        ),
    }
}

async fn metrics(State(site): State<Site>) -> Response {
    let now = site.desk.clock.now();
    match site.desk.read(move |tx| metrics::look(tx, now)).await {
        Ok(numbers) => {
            let text = numbers.text(site.desk.database.waiting_writes(), &requests::counted());
            let kind = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
            (kind, text).into_response()
        }
        Err(_) => plain(StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    (status, kind, text).into_response()
}
