//! Attachments, and fetching one by its link alone: the link is signed, so that it cannot be guessed.

use super::Api;
use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::refusals::{Answer, Refusal, ok};
use crate::ids::AttachmentId;
use crate::shapes::{Attachment, One};
use crate::store::Purpose;
use crate::tickets;
use crate::web::Download;
use axum::extract::State;
use axum::response::IntoResponse;
use database::{Tx, params};

/// The calls of attachments.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("attachments/{id}", show)
            .about("One file of a comment")
            .answers::<One<Attachment>>(),
        Call::get("attachments/content/{link}", content)
            .about("The file itself: what `content_url` leads to, for whoever has the link"),
    ]
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    let file = api
        .desk
        .read(move |tx| tickets::attachment(tx, &caller.0, id.into()))
        .await?;
    ok(One(Attachment::of(&api.desk, &asked.base, &file)))
}

/// The file itself, to save; whoever has the link may. A deleted ticket's files are gone.
async fn content(State(api): State<Api>, Path(link): Path<String>) -> Answer {
    let (id, signature) = link.split_once('-').ok_or(Refusal::NotFound)?;
    if !api.desk.keys.verify(Purpose::File, id, signature) {
        return Err(Refusal::NotFound);
    }
    let id: AttachmentId = id.parse().map_err(|_| Refusal::NotFound)?;
    let files = api.desk.files.clone();
    let read = move |tx: &mut Tx| {
        let sql = "SELECT a.file_hash, a.name, a.content_type FROM attachment a
             JOIN ticket t ON t.id = a.ticket_id WHERE a.id = $1 AND t.deleted_at IS NULL";
        let found: Option<(String, String, String)> = tx.find(sql, params![id])?;
        match found {
            Some((hash, name, kind)) => Ok(Some((files.read(tx, &hash)?, name, kind))),
            None => Ok(None),
        }
    };
    let (bytes, name, kind) = api.desk.read(read).await?.ok_or(Refusal::NotFound)?;
    Ok(Download::save(name, kind, bytes).into_response())
}
