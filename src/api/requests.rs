//! Requests: the tickets of the caller as a customer sees them. Here customers write, too.

use super::asked::{Asked, Path};
use super::call::Call;
use super::caller::Caller;
use super::given::{self, Given};
use super::paging::Page;
use super::refusals::{Answer, ok};
use super::repeats::Repeat;
use super::saying;
use super::{Api, known, tickets as agents, unkept};
use crate::closing;
use crate::ids::TicketId;
use crate::intake::{self, Incoming, Place, Sender};
use crate::languages::recognise;
use crate::mailboxes;
use crate::people::{self, Viewer};
use crate::shapes::{Comment, Listing, One, Request, Said};
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Author, Channel, MessageKind, Status, Ticket, Voice, Which};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use database::Tx;
use serde_json::Value;

/// The calls of requests.
pub fn calls() -> Vec<Call> {
    vec![
        Call::get("requests", list)
            .about("What the caller asked of the desk")
            .asks(agents::ORDERED)
            .pages::<Listing<Request>>(),
        Call::post("requests", create)
            .about("Asks something of the desk, in the caller's own name")
            .takes::<Request>()
            .makes::<One<Request>>(),
        Call::get("requests/{id}", show)
            .about("One request")
            .answers::<One<Request>>(),
        Call::put("requests/{id}", update)
            .about("Says something in a request, or that it is solved. What a comment to a closed one opens is shown instead")
            .takes::<Request>()
            .answers::<One<Request>>(),
        Call::get("requests/{id}/comments", said)
            .about("What was said publicly in a request, oldest first")
            .pages::<Listing<Comment>>(),
    ]
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked) -> Answer {
    let page = Page::read(&asked, &caller)?;
    let which = Which::RequestsOf(caller.0.id);
    let eyes = caller.0.as_customer();
    let sorting = agents::Sorting::read(&asked)?;
    let read = move |tx: &mut Tx| agents::page(tx, &eyes, &asked, &page, &which, &sorting);
    ok(api.desk.read(read).await?.map(Request::from))
}

async fn show(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    let request = api
        .desk
        .read(move |tx| one(tx, &caller.0, &asked.base, id.into()))
        .await?;
    ok(One(request))
}

/// A ticket as a request; not found if nothing public was said, also for those who work here.
fn one(tx: &mut Tx, viewer: &Viewer, base: &str, id: TicketId) -> Result<Request> {
    let ticket = find(tx, viewer, id)?;
    let shown = agents::shown(tx, &viewer.as_customer(), base, &[ticket])?.pop();
    shown.map(Request::from).ok_or(Error::NotFound)
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
        Said::of_ticket(tx, &desk, &caller.0, &base, ticket.id)
    };
    let said = api.desk.read(read).await?.into_iter();
    let public = said.filter(|said| said.public).map(Comment::Comment);
    ok(page.of_whole(&asked, public.collect()))
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
        Ok((StatusCode::CREATED, One(request)))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// Opens the caller's own request.
fn open(act: &mut Act, viewer: &Viewer, subject: &str, comment: saying::Comment) -> Result<TicketId> {
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
fn incoming<'a>(
    act: &mut Act,
    viewer: &Viewer,
    place: Place,
    comment: saying::Comment,
) -> Result<Incoming<'a>> {
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
        Ok((StatusCode::OK, One(request)))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// What is said here is public.
fn comment(act: &mut Act, viewer: &Viewer, given: &Given) -> Result<Option<saying::Comment>> {
    let comment = saying::read(act, viewer, given)?;
    Ok(comment.map(|comment| saying::Comment {
        public: true,
        ..comment
    }))
}

/// Says it for whom the viewer may speak: an agent's words are the desk's reply, a customer's are an answer. Gives the
/// ticket it stands in.
fn say(act: &mut Act, viewer: &Viewer, before: &Ticket, comment: saying::Comment) -> Result<TicketId> {
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
