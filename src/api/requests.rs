//! Requests: the tickets of the caller as a customer sees them. Here customers write, too.

use super::asked::{Asked, Path};
use super::caller::Caller;
use super::given::{self, Given};
use super::paging::Page;
use super::refusals::{Answer, ok};
use super::repeats::Repeat;
use super::saying::{self, Comment};
use super::{Api, comments, known, tickets as agents, unkept};
use crate::closing;
use crate::ids::TicketId;
use crate::intake::{self, Incoming, Place, Sender};
use crate::languages::recognise;
use crate::mailboxes;
use crate::people::{self, Viewer};
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Author, Channel, MessageKind, Status, Ticket, Voice, Which};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
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
    let page = Page::read(&asked, &caller)?;
    let which = Which::RequestsOf(caller.0.id);
    let eyes = caller.0.as_customer();
    let sorting = agents::Sorting::read(&asked)?;
    let read = move |tx: &mut Tx| agents::page(tx, &eyes, &asked, &page, &which, &sorting, "requests");
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

/// A ticket as a request; not found if nothing public was said, also for those who work here.
fn one(tx: &mut Tx, viewer: &Viewer, base: &str, id: TicketId) -> Result<Value> {
    let ticket = find(tx, viewer, id)?;
    let shown = agents::shown(tx, &viewer.as_customer(), base, &[ticket])?;
    Ok(shown.first().map(as_request).unwrap_or_default())
}

fn find(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Ticket> {
    let ticket = tickets::find_for(tx, viewer, id)?;
    match tickets::first_read(tx, &viewer.as_customer(), id)? {
        Some(_) => Ok(ticket),
        None => Err(Error::NotFound),
    }
}

async fn said(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    let page = Page::read(&asked, &caller)?;
    let (desk, base) = (api.desk.clone(), asked.base.clone());
    let read = move |tx: &mut Tx| {
        let ticket = find(tx, &caller.0, id.into())?;
        comments::of_ticket(tx, &desk, &caller.0, &base, ticket.id)
    };
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
    let given = known::of_requests(given::body(&bytes, "request")?)?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        unkept::refuse(&given, &unkept::OF_REQUESTS)?;
        asks_for_themselves(&viewer, &given)?;
        let comment = comment(act, &viewer, &given)?.ok_or(Error::invalid("base", "error-empty"))?;
        let subject = given
            .words("subject")?
            .ok_or(Error::invalid("subject", "error-empty"))?;
        let id = open(act, &viewer, &subject, comment)?;
        let request = one(act, &viewer, &asked.base, id)?;
        unkept::refuse_other(&given, &unkept::SHOWN_OF_REQUESTS, &request)?;
        Ok((StatusCode::CREATED, json!({"request": request})))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// Opens the caller's own request.
fn open(act: &mut Act, viewer: &Viewer, subject: &str, comment: Comment) -> Result<TicketId> {
    tickets::may_say(viewer, Author::oneself(viewer), viewer.id, MessageKind::Reply)?;
    let mailbox = mailboxes::main(act)?;
    let mut request = incoming(act, viewer, Place::New(None), comment)?;
    request.language = recognise(&format!("{subject}\n{}", request.text));
    request.subject = subject.to_owned();
    request.mailbox = mailbox.as_ref();
    let (id, _) = intake::take(act, &request)?.made.ok_or(Error::NotFound)?;
    Ok(id)
}

/// What the caller says as a customer, as every channel provides a message.
fn incoming<'a>(act: &mut Act, viewer: &Viewer, place: Place, comment: Comment) -> Result<Incoming<'a>> {
    let sender = Sender::known(people::find(act, viewer.id)?);
    let mut incoming = Incoming::text(Channel::Api, sender, place, &comment.text);
    incoming.html = comment.html;
    incoming.files = comment.attachments;
    Ok(incoming)
}

/// Whoever asks here asks in their own name: another requester is refused, not dropped.
fn asks_for_themselves(viewer: &Viewer, given: &Given) -> Result<()> {
    let Some(Value::Object(requester)) = given.look("requester") else {
        return Ok(());
    };
    let own = |field: &str, own: &str| match requester.get(field).and_then(Value::as_str) {
        Some(said) => said.trim().eq_ignore_ascii_case(own),
        None => true,
    };
    match own("email", &viewer.address) && own("name", &viewer.name) {
        true => Ok(()),
        false => Err(Error::invalid("requester", "api-not-yours")),
    }
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
    let given = known::of_requests(given::body(&bytes, "request")?)?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        unkept::refuse(&given, &unkept::OF_REQUESTS)?;
        tickets::hold_for(act, &viewer, id.into())?;
        let before = find(act, &viewer, id.into())?;
        let mut id = before.id;
        if let Some(comment) = comment(act, &viewer, &given)? {
            id = say(act, &viewer, &before, comment)?;
        }
        if id == before.id && given.flag("solved")? == Some(true) {
            solve(act, &viewer, &before, &given)?;
        }
        let request = one(act, &viewer, &asked.base, id)?;
        if !given.names().any(|name| name == "comment" || name == "solved") {
            unkept::refuse_other(&given, &["subject", "status"], &request)?;
        }
        unkept::refuse_other(&given, &unkept::SHOWN_OF_REQUESTS, &request)?;
        Ok((StatusCode::OK, json!({"request": request})))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// What is said here is public.
fn comment(act: &mut Act, viewer: &Viewer, given: &Given) -> Result<Option<Comment>> {
    let comment = saying::read(act, viewer, given)?;
    Ok(comment.map(|comment| Comment {
        public: true,
        ..comment
    }))
}

/// Says it for whom the viewer may speak: an agent's words are the desk's reply, a customer's are an answer. Gives the
/// ticket it stands in.
fn say(act: &mut Act, viewer: &Viewer, before: &Ticket, comment: Comment) -> Result<TicketId> {
    let author = Author::oneself(viewer);
    if tickets::may_say(viewer, author, before.requester_id, MessageKind::Reply)? == Voice::Desk {
        if before.status.is_final() {
            return Err(Error::invalid("status", "error-closed"));
        }
        comment.reply(act, viewer, before.id, author)?;
        return Ok(before.id);
    }
    let answer = incoming(act, viewer, Place::answer(before.clone()), comment)?;
    let (ticket, _) = intake::take(act, &answer)?.made.ok_or(Error::NotFound)?;
    Ok(ticket)
}

/// The requester says that their request is solved; so may an agent, for it is a ticket of theirs.
fn solve(act: &mut Act, viewer: &Viewer, before: &Ticket, given: &Given) -> Result<()> {
    tickets::may_set_status(viewer, before.requester_id, Status::Solved)?;
    if before.status.is_final() {
        return Err(Error::invalid("status", "error-closed"));
    }
    if viewer.id == before.requester_id {
        closing::confirm_solved(act, before.id, viewer.id)
    } else {
        agents::solve(act, before.id, given)
    }
}
