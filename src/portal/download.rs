//! GET: a file of a message, always as a download that can do nothing on our address.

use super::visitor::{Address, visitor};
use crate::ids::AttachmentId;
use crate::store::Error;
use crate::tickets::{self, Attachment};
use crate::web::{Answered, Site};
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};

/// The file, if it belongs to a message of this ticket that the customer may read.
pub(super) async fn download(
    State(site): State<Site>,
    Path((token, file)): Path<(String, i64)>,
    Query(address): Query<Address>,
) -> Answered {
    let visitor = visitor(&site, &token, &address).await?;
    let files = site.desk.files.clone();
    let read = site.desk.read(move |tx| {
        let file = tickets::attachment(tx, &visitor.viewer, AttachmentId::from(file))?;
        if file.ticket_id != visitor.ticket.id {
            return Err(Error::NotFound);
        }
        let bytes = files.read(tx, &file.file_hash)?;
        Ok((file, bytes))
    });
    let (file, bytes) = read.await?;
    Ok(as_download(file, bytes))
}

/// The answer that is saved, never looked at here.
pub(super) fn as_download(file: Attachment, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, file.content_type),
        (header::CONTENT_DISPOSITION, disposition(&file.name)),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'".to_owned(),
        ),
    ];
    (headers, bytes).into_response()
}

/// A download under this name (RFC 6266), with the name in full for whoever reads RFC 8187.
fn disposition(name: &str) -> String {
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() || ".-_ ".contains(c) {
            c
        } else {
            '_'
        }
    };
    let ascii: String = name.chars().map(plain).collect();
    let encoded: String = name
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}")
}
