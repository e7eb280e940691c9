//! GET: a file of a message, as a download that can do nothing on our address, or a picture inside the words.

use super::said::is_picture;
use super::visitor::{Address, visitor};
use crate::files::is_bearable;
use crate::ids::AttachmentId;
use crate::store::{Error, Result};
use crate::tickets::{self, Attachment};
use crate::web::{Answered, Download, Query, Site};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};

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
    Ok(Download::show(file.content_type, bytes).into_response())
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
    Download::save(file.name, file.content_type, bytes).into_response()
}
