//! The HTML of a letter alone, for its sandboxed frame: no script, nothing from elsewhere, links open beside the desk. Its
//! pictures travel in it, as they do in a mail.

use crate::correspondence::outbox;
use crate::ids::OutboxId;
use crate::store::{Error, Result};
use crate::web::{Answered, Site};
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse};
use data_encoding::BASE64;
use std::collections::HashMap;

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; \
    frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/// `GET /demo/mailbox/{letter}/frame`.
pub async fn frame(State(site): State<Site>, Path(id): Path<OutboxId>) -> Answered {
    let files = site.desk.files.clone();
    let reading = site.desk.read(move |tx| {
        let letter = outbox::find(tx, id)?.ok_or(Error::NotFound)?.contents()?;
        let mut pictures = HashMap::new();
        for file in letter.enclosed {
            if let Some(id) = file.content_id {
                let bytes = BASE64.encode(&files.read(tx, &file.file_hash)?);
                pictures.insert(
                    format!("cid:{id}"),
                    format!("data:{};base64,{bytes}", file.content_type),
                );
            }
        }
        Result::Ok((letter.html, pictures))
    });
    let (html, pictures) = reading.await?;
    let html = letters::with_sources(&html, |source| {
        letters::source(pictures.get(source).map_or(source, String::as_str))
    });
    let html = html.replacen("<head>", "<head><base target=\"_blank\">", 1);
    let mut answer = Html(html).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    Ok(answer)
}
