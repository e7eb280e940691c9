//! Attachments, and fetching one by its link alone: the link is signed, so that it cannot be guessed.

use super::Api;
use super::asked::{Asked, Path};
use super::caller::Caller;
use super::refusals::{Answer, Refusal, ok};
use crate::ids::AttachmentId;
use crate::store::{Desk, Purpose};
use crate::tickets::{self, Attachment};
use crate::web::Download;
use axum::Router;
use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::get;
use database::{Tx, params};
use serde_json::{Value, json};
use url::form_urlencoded::byte_serialize;

/// Files that wait for their message have ids above this, so that they are never taken for attachments.
const WAITING: i64 = 1 << 52;

/// The routes of attachments.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/attachments/{id}", get(show))
        .route("/api/v2/attachments/content/{link}", get(content))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    let file = api
        .desk
        .read(move |tx| tickets::attachment(tx, &caller.0, id.into()))
        .await?;
    ok(json!({"attachment": shown(&api.desk, &asked.base, &file)}))
}

/// A file as JSON.
pub fn shown(desk: &Desk, base: &str, file: &Attachment) -> Value {
    let id = file.id;
    let signature = desk.keys.sign(Purpose::File, &id.to_string());
    let name: String = byte_serialize(file.name.as_bytes()).collect();
    let link = format!("{base}/api/v2/attachments/content/{id}-{signature}?name={name}");
    let mut shown = frame(base, id.get(), &file.name, &file.content_type, file.size);
    shown["inline"] = json!(file.inline);
    shown["content_url"] = json!(link);
    shown["mapped_content_url"] = json!(link);
    shown
}

/// A file that waits for its message; it cannot be fetched yet.
pub fn waiting(base: &str, id: i64, name: &str, content_type: &str, size: i64) -> Value {
    frame(base, WAITING + id, name, content_type, size)
}

fn frame(base: &str, id: i64, name: &str, content_type: &str, size: i64) -> Value {
    json!({
        "id": id,
        "url": format!("{base}/api/v2/attachments/{id}.json"),
        "file_name": name,
        "content_url": null,
        "mapped_content_url": null,
        "content_type": content_type,
        "size": size,
        "width": null,
        "height": null,
        "inline": false,
        "deleted": false,
        "malware_scan_result": "not_scanned",
        "thumbnails": [],
    })
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
