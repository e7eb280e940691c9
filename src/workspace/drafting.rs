//! Keeping what stands in the reply box while it is written: words, recipients, choices and files, as one draft. Answers
//! which revision that is, or what another window has kept meanwhile.

use super::{addressing, typing};
use crate::files;
use crate::ids::TicketId;
use crate::pages::{Id, SignedIn, Typed};
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use crate::tickets::pages::attach;
use crate::tickets::pages::kept_files;
use crate::tickets::{self, Draft, NewAttachment, OTHER_VERSION, Writing, WritingBox, WritingKind};
use crate::web::{Answered, Site};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::json;

/// What a draft keeps beside its words: the fields of the reply box, as they were typed.
const FIELDS: [&str; 11] = [
    "status",
    "to",
    "cc",
    "bcc",
    "forward_to",
    "mailbox",
    "at",
    "unless-answered",
    "asks-quote",
    "quote",
    "only",
];

/// Characters of one field that a draft keeps; more names no recipients and no choice.
const MOST: usize = 20_000;

/// Which reply box a form comes from.
pub fn writing_box(typed: &Typed) -> WritingBox {
    WritingBox {
        name: typed.get("box").chars().take(64).collect(),
        revisions: typed.all("revision").take(8).map(str::to_owned).collect(),
    }
}

/// The fields of the form that stand beside its words.
pub fn fields(typed: &Typed) -> Vec<(String, String)> {
    let kept = FIELDS.iter().filter_map(|name| {
        let value: String = typed.find(name)?.chars().take(MOST).collect();
        Some(((*name).to_owned(), value))
    });
    kept.collect()
}

/// Saves the form as the draft of its box, with its files, which are kept already.
pub fn save(
    act: &mut Act,
    viewer: &Viewer,
    id: TicketId,
    typed: &Typed,
    new: &[NewAttachment],
) -> Result<String> {
    let kind = typing::kind(typed).unwrap_or(WritingKind::Reply);
    // Who is half typed is kept among the fields.
    let addressed = addressing::read(act, typed, kind)?.ok().flatten();
    for file in new {
        files::name(act, &file.file)?;
    }
    tickets::save_in_box(act, viewer, id, kind, &writing_box(typed), |before| Writing {
        addressed: addressed.or(before.addressed),
        files: kept_files::joined(before.files, typed, new),
        back_from: before.back_from,
        only: typed.get("only").parse().ok(),
        fields: fields(typed),
        ..typing::words(typed)
    })
}

/// Keeps a draft.
pub async fn keep(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<TicketId>,
    mut typed: Typed,
) -> Answered {
    let kind = typing::kind(&typed).unwrap_or(WritingKind::Reply);
    let new = attach::keep(&site.desk, std::mem::take(&mut typed.files)).await?;
    let (viewer, words) = (signed_in.viewer.clone(), signed_in.viewer.words());
    let from = writing_box(&typed);
    let saved = site.desk.act(viewer.actor(), move |act| {
        let revision = save(act, &viewer, id, &typed, &new)?;
        Ok((revision, tickets::draft(act, &viewer, id, kind)?))
    });
    let (revision, draft) = match saved.await {
        Err(Error::Conflict(OTHER_VERSION)) => {
            let viewer = signed_in.viewer;
            let find = site
                .desk
                .read(move |tx| tickets::other_version(tx, &viewer, id, kind, &from));
            return Ok(other(find.await?).into_response());
        }
        saved => saved?,
    };
    let files = kept_files::of(&words, &draft, |file| !file.off);
    let files: Vec<_> = files
        .iter()
        .map(|file| json!({"place": file.place, "name": file.name, "size": file.size, "ticked": file.ticked}))
        .collect();
    Ok(Json(json!({"revision": revision, "files": files})).into_response())
}

/// The other version: which it is, and its words.
fn other(found: Option<Draft>) -> (StatusCode, Json<serde_json::Value>) {
    let (revision, text) = found.map_or_else(Default::default, |draft| (draft.revision, draft.writing.text));
    (
        StatusCode::CONFLICT,
        Json(json!({"revision": revision, "text": text})),
    )
}
