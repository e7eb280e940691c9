//! GET: a file of a message, as a download that can do nothing on our address, or a picture inside the words.

use super::said::is_picture;
use super::visitor::{Address, visitor};
use crate::files::is_bearable;
use crate::ids::AttachmentId;
use crate::store::{Error, Result};
use crate::tickets::{self, Attachment};
use crate::web::{Answered, Query, Site};
use axum::extract::{Path, State};
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};

/// Whatever a file is, it does nothing on our address.
pub(super) fn inert() -> [(HeaderName, &'static str); 2] {
    [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'"),
    ]
}

/// The file, if it belongs to a message of this ticket that the customer may read.
pub(super) async fn download(
    State(site): State<Site>,
    Path((token, file)): Path<(String, i64)>,
    Query(address): Query<Address>,
) -> Answered {
    let (file, bytes) = find(&site, &token, file, &address).await?;
    Ok(as_download(file, bytes))
}

/// A picture that stands inside the words of a message; other files are only downloaded.
pub(super) async fn show(
    State(site): State<Site>,
    Path((token, file)): Path<(String, i64)>,
    Query(address): Query<Address>,
) -> Answered {
    let (file, bytes) = find(&site, &token, file, &address).await?;
    if !is_picture(&file) || !is_bearable(&bytes) {
        return Err(Error::NotFound);
    }
    let headers = [(header::CONTENT_TYPE, file.content_type)];
    Ok((headers, inert(), bytes).into_response())
}

async fn find(site: &Site, token: &str, file: i64, address: &Address) -> Result<(Attachment, Vec<u8>)> {
    let visitor = visitor(site, token, address).await?;
    let files = site.desk.files.clone();
    let read = site.desk.read(move |tx| {
        let file = tickets::attachment(tx, &visitor.viewer, AttachmentId::from(file))?;
        if file.ticket_id != visitor.ticket.id {
            return Err(Error::NotFound);
        }
        let bytes = files.read(tx, &file.file_hash)?;
        Ok((file, bytes))
    });
    read.await
}

/// The answer that is saved, never looked at here.
pub(super) fn as_download(file: Attachment, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, file.content_type),
        (header::CONTENT_DISPOSITION, disposition(&file.name)),
    ];
    (headers, inert(), bytes).into_response()
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
