//! Pictures pasted into the reply box: kept with the draft, shown to those who work here, sent inside the letter.

use super::address::ticket_id;
use super::{drafting, typing};
use crate::files;
use crate::ids::TicketId;
use crate::pages::{Id, SignedIn, Typed};
use crate::people::Viewer;
use crate::store::{Error, Result};
use crate::tickets::pages::attach;
use crate::tickets::{self, WritingKind, Written};
use crate::web::{Answered, Download, Site, is_picture};
use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use data_encoding::HEXLOWER;
use database::Tx;
use serde_json::json;

/// Keeps one picture and says under which address it is shown.
pub async fn keep(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<TicketId>,
    mut typed: Typed,
) -> Answered {
    let kind = typing::kind(&typed).unwrap_or(WritingKind::Reply);
    let first = std::mem::take(&mut typed.files).into_iter().take(1).collect();
    let mut kept = attach::keep(&site.desk, first).await?;
    let refused = Error::invalid("files", "composer-no-picture");
    let Some(mut picture) = kept.pop().filter(|file| is_picture(&file.content_type)) else {
        return Err(refused);
    };
    let mut unique = [0; 12];
    getrandom::fill(&mut unique).map_err(|error| Error::File(std::io::Error::other(error)))?;
    let content_id = format!("{}@guichet", HEXLOWER.encode(&unique));
    picture.content_id = Some(content_id.clone());
    picture.inline = true;
    let src = address(id.get(), &content_id);
    let viewer = signed_in.viewer;
    let revision = site
        .desk
        .act(viewer.actor(), move |act| {
            files::name(act, &picture.file)?;
            let from = drafting::writing_box(&typed);
            tickets::save_in_box(act, &viewer, id, kind, &from, |mut draft| {
                draft.files.push(Written::from(&picture));
                draft
            })
        })
        .await?;
    Ok(Json(json!({"src": src, "revision": revision})).into_response())
}

/// Where a picture that is not said yet is shown.
pub fn address(ticket: i64, content_id: &str) -> String {
    format!("/tickets/{ticket}/pictures/{content_id}")
}

/// Shows one.
pub async fn show(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path((id, content_id)): Path<(String, String)>,
) -> Answered {
    let id = ticket_id(&id)?;
    let files = site.desk.files.clone();
    let (bytes, kind) = site
        .desk
        .read(move |tx| {
            let file = find(tx, &signed_in.viewer, id, &content_id)?.ok_or(Error::NotFound)?;
            Ok((files.read(tx, &file.hash)?, file.content_type))
        })
        .await?;
    if !is_picture(&kind) || !files::is_bearable(&bytes) {
        return Err(Error::NotFound);
    }
    Ok(Download::show(kind, bytes).lasting().into_response())
}

/// In the viewer's drafts, or in a message on its way.
fn find(tx: &mut Tx, viewer: &Viewer, id: crate::ids::TicketId, content_id: &str) -> Result<Option<Written>> {
    let mut written = vec![];
    for planned in tickets::planned(tx, viewer, id)? {
        written.extend(planned.plan()?.writing.files);
    }
    for kind in WritingKind::ALL {
        written.extend(tickets::draft(tx, viewer, id, *kind)?.files);
    }
    let wanted = |file: &Written| file.content_id.as_deref() == Some(content_id);
    Ok(written.into_iter().find(wanted))
}
