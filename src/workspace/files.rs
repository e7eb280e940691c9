//! Files of a ticket, to save; pictures inside a letter, to look at. Never under a type that a browser would run
//! (threat X3).

use crate::files::is_bearable;
use crate::ids::AttachmentId;
use crate::pages::{Id, SignedIn};
use crate::tickets;
use crate::web::{Answered, Download, Query, Site, is_picture};
use axum::extract::State;
use axum::response::IntoResponse;
use serde::Deserialize;

/// `?inline=1` to look at it.
#[derive(Deserialize, Default)]
pub struct Asked {
    inline: Option<String>,
}

/// A file.
pub async fn show(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<AttachmentId>,
    Query(asked): Query<Asked>,
) -> Answered {
    let files = site.desk.files.clone();
    let (file, bytes) = site
        .desk
        .read(move |tx| {
            let file = tickets::attachment(tx, &signed_in.viewer, id)?;
            let bytes = files.read(tx, &file.file_hash)?;
            Ok((file, bytes))
        })
        .await?;
    // A picture too large to be shown is a file like any other.
    let inline = asked.inline.is_some() && is_picture(&file.content_type) && is_bearable(&bytes);
    let answer = match inline {
        true => Download::show(file.content_type, bytes),
        false => Download::save(file.name, file.content_type, bytes),
    };
    Ok(answer.lasting().into_response())
}
