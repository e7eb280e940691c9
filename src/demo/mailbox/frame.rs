//! The HTML of a letter alone, for its sandboxed frame: no script, nothing from elsewhere, links open beside the desk.

use crate::ids::OutboxId;
use crate::outbox;
use crate::store::Error;
use crate::web::{Answered, Site};
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse};

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; \
    frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/// `GET /demo/mailbox/{letter}/frame`.
pub async fn frame(State(site): State<Site>, Path(id): Path<OutboxId>) -> Answered {
    let letter = site.desk.read(move |tx| outbox::find(tx, id)).await?;
    let html = letter.ok_or(Error::NotFound)?.contents()?.html;
    let html = html.replacen("<head>", "<head><base target=\"_blank\">", 1);
    let mut answer = Html(html).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    Ok(answer)
}
