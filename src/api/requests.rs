//! Requests: the tickets of the caller as a customer sees them. Here customers write, too.

use super::asked::Asked;
use super::caller::Caller;
use super::given::{self, Given};
use super::paging::Page;
use super::refusals::{Answer, ok};
use super::repeats::Repeat;
use super::{Api, comments, tickets as agents, uploads};
use crate::ids::TicketId;
use crate::languages::{Language, recognise};
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Opening, Which};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use database::Tx;
use serde_json::{Value, json};

/// The routes of requests.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/requests", get(list).post(create))
        .route("/api/v2/requests/{id}", get(show).put(update))
        .route("/api/v2/requests/{id}/comments", get(said))
}

/// The fields of a ticket that its requester may see.
const SHOWN: [&str; 14] = [
    "id",
    "url",
    "subject",
    "description",
    "status",
    "priority",
    "type",
    "via",
    "requester_id",
    "created_at",
    "updated_at",
    "due_at",
    "is_public",
    "custom_fields",
];

fn as_request(ticket: &Value) -> Value {
    let mut request: serde_json::Map<String, Value> = SHOWN
        .iter()
        .map(|field| ((*field).to_owned(), ticket[*field].clone()))
        .collect();
    if let Some(Value::String(url)) = request.get_mut("url") {
        *url = url.replace("/tickets/", "/requests/");
    }
    Value::Object(request)
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    let page = Page::read(&asked)?;
    let which = Which::AskedBy(caller.0.id);
    let read = move |tx: &mut Tx| agents::page(tx, &caller.0, &asked, &page, &which, "requests");
    let mut body = api.desk.read(read).await?;
    if let Value::Array(requests) = &mut body["requests"] {
        requests
            .iter_mut()
            .for_each(|request| *request = as_request(request));
    }
    ok(body)
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    let request = api
        .desk
        .read(move |tx| one(tx, &caller.0, &asked.base, id.into()))
        .await?;
    ok(json!({"request": request}))
}

fn one(tx: &mut Tx, viewer: &Viewer, base: &str, id: TicketId) -> Result<Value> {
    let ticket = tickets::find_for(tx, viewer, id)?;
    let shown = agents::shown(tx, base, &[ticket])?;
    Ok(shown.first().map(as_request).unwrap_or_default())
}

async fn said(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    let page = Page::read(&asked)?;
    let (desk, base) = (api.desk.clone(), asked.base.clone());
    let read = move |tx: &mut Tx| comments::of_ticket(tx, &desk, &caller.0, &base, id.into());
    let mut comments = api.desk.read(read).await?;
    comments.retain(|comment| comment["public"] == true);
    ok(page.of_whole(&asked, "comments", comments))
}

async fn create(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    bytes: Bytes,
) -> Answer {
    let given = given::body(&bytes, "request")?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let message = message(act, &viewer, &given)?.ok_or(Error::invalid("base", "error-empty"))?;
        let subject = given
            .words("subject")?
            .ok_or(Error::invalid("subject", "error-empty"))?;
        let language = recognise(&format!("{subject}\n{}", message.text)).unwrap_or(Language::English);
        let mut opening = Opening::new(viewer.id, &subject, Channel::Api, language);
        opening.mailbox_id = crate::settings::main_mailbox(act)?.map(|mailbox| mailbox.id);
        let (id, _) = tickets::open(act, opening, message)?;
        let request = one(act, &viewer, &asked.base, id)?;
        Ok((StatusCode::CREATED, json!({"request": request})))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// A comment, or `solved: true`. What a comment to a closed request opens is shown instead of it.
async fn update(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    Path(id): Path<i64>,
    bytes: Bytes,
) -> Answer {
    let given = given::body(&bytes, "request")?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let mut id = tickets::hold_for(act, &viewer, id.into())?.id;
        if let Some(message) = message(act, &viewer, &given)? {
            id = tickets::answer(act, id, message)?.ticket;
        }
        if given.flag("solved")? == Some(true) {
            tickets::set_status(act, id, tickets::Status::Solved)?;
        }
        let request = one(act, &viewer, &asked.base, id)?;
        Ok((StatusCode::OK, json!({"request": request})))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

fn message(act: &mut Act, viewer: &Viewer, given: &Given) -> Result<Option<NewMessage>> {
    let Some(comment) = given.object("comment")? else {
        return Ok(None);
    };
    let html = comment.words("html_body")?;
    let text = match &html {
        Some(html) => letters::html_to_text(html),
        None => comment.words("body")?.unwrap_or_default(),
    };
    let files = uploads::take(act, viewer.id, &comment.texts("uploads")?.unwrap_or_default())?;
    if text.trim().is_empty() && files.is_empty() {
        return Ok(None);
    }
    let mut message = NewMessage::text(MessageKind::Reply, viewer.id, false, Channel::Api, &text);
    message.html = html.as_deref().map(letters::clean);
    message.attachments = files;
    Ok(Some(message))
}
