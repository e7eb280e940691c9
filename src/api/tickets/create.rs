//! Opening a ticket. The answer carries the ticket and the audit of its opening.

use super::copies::{self, Copies};
use super::update::{Comment, comment_of};
use super::{fields, json, solve};
use crate::api::Api;
use crate::api::asked::Asked;
use crate::api::audits;
use crate::api::caller::Caller;
use crate::api::given::{self, Given};
use crate::api::refusals::Answer;
use crate::api::repeats::Repeat;
use crate::ids::{BrandId, MailboxId, PersonId, TicketId};
use crate::languages::{Language, recognise};
use crate::people::{self, Person, Viewer};
use crate::settings;
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Addressed, Channel, MessageKind, NewMessage, Opening, Recipient, Status};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// `POST /tickets`: 201. With an `Idempotency-Key` the same request again gives the same ticket.
pub async fn create(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    bytes: Bytes,
) -> Answer {
    caller.must_work_here()?;
    let given = given::body(&bytes, "ticket")?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let ticket = open(act, &viewer, &given)?;
        let audit = act.first_event;
        Ok((
            StatusCode::CREATED,
            both(act, &viewer, &asked.base, ticket, audit)?,
        ))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

/// Ticket and audit, as clients want both.
pub(super) fn both(
    act: &mut Act,
    caller: &Viewer,
    base: &str,
    ticket: TicketId,
    audit: Option<i64>,
) -> Result<Value> {
    let found = tickets::find(act, ticket)?.ok_or(Error::NotFound)?;
    let shown = json::shown(act, base, std::slice::from_ref(&found))?.pop();
    let audit = audits::one(act, caller, base, &found, audit)?;
    Ok(json!({"ticket": shown, "audit": audit}))
}

fn open(act: &mut Act, caller: &Viewer, given: &Given) -> Result<TicketId> {
    let (first, comment) = first_comment(act, caller, given)?;
    let change = fields::read(act, given)?;
    let requester = match change.requester {
        Some(id) => people::find(act, id)?,
        None => people::find(act, caller.id)?,
    };
    let author = match given.id("submitter_id")?.flatten() {
        Some(id) => fields::person_for(act, "submitter_id", id)?,
        None => requester.clone(),
    };
    let author = comment.author.clone().unwrap_or(author);
    let subject = change
        .subject
        .unwrap_or_else(|| first.lines().next().unwrap_or_default().to_owned());
    let mut opening = Opening::new(
        requester.id,
        &subject,
        Channel::Api,
        language(&subject, &first, &requester),
    );
    let assigned = change.assignee.flatten();
    let usual = assigned.map_or(Status::New, |_| Status::Open);
    opening.status = change.status.unwrap_or(usual);
    opening.priority = change.priority.unwrap_or(opening.priority);
    opening.kind = change.kind.flatten();
    opening.category_id = change.category.flatten();
    opening.impact = change.impact.flatten();
    opening.assignee_id = assigned;
    opening.team_id = change.team.flatten();
    opening.external_id = change.external_id.flatten();
    opening.due_at = change.due_at.flatten();
    opening.tags = fields::tags(given, vec![])?.unwrap_or_default();
    if !caller.works_here() || caller.must_be_agent().is_err() {
        // A light agent may write down a request, but not work on it.
        opening.assignee_id = None;
        opening.status = Status::New;
    }
    (opening.mailbox_id, opening.brand_id) = face(act, given)?;
    let by_agent = author.role.works_here() && author.id != requester.id;
    let message = say_first(&comment, &author, by_agent);
    let copies = copies::read(act, given)?;
    if !copies.is_empty() {
        caller.must_be_agent()?;
    }
    open_with(act, opening, message, &copies, given)
}

/// The brand that was asked for and its first mailbox, or the main mailbox with whichever brand it has.
fn face(act: &mut Act, given: &Given) -> Result<(Option<MailboxId>, Option<BrandId>)> {
    let main = settings::main_mailbox(act)?.map(|mailbox| mailbox.id);
    let Some(wanted) = given.id("brand_id")?.flatten().map(BrandId::from) else {
        return Ok((main, None));
    };
    if !settings::brands_in_use(act)?
        .iter()
        .any(|brand| brand.id == wanted)
    {
        return Err(Error::invalid("brand_id", "error-invalid-sentence"));
    }
    let own = settings::mailboxes(act)?
        .into_iter()
        .find(|mailbox| mailbox.brand_id == wanted);
    Ok((own.map(|mailbox| mailbox.id).or(main), Some(wanted)))
}

/// Opens it with these people in copy: what an agent says first goes to them too. Solving comes after the opening, with
/// what there is to say about it.
fn open_with(
    act: &mut Act,
    mut opening: Opening,
    mut message: NewMessage,
    copies: &Copies,
    given: &Given,
) -> Result<TicketId> {
    let public = message.by_agent && message.kind == MessageKind::Reply;
    if public && !copies.put.is_empty() {
        message.addressed = addressed(act, opening.requester_id, &copies.put)?;
    }
    let solves = opening.status == Status::Solved;
    if solves {
        opening.status = Status::Open;
    }
    let ticket = tickets::open(act, opening, message)?.0;
    copies::apply(act, ticket, copies)?;
    if solves {
        solve::solve(act, ticket, given)?;
    }
    Ok(ticket)
}

/// The first message goes to the requester and, in copy, to these. None where the requester has no address.
fn addressed(act: &mut Act, requester: PersonId, copies: &[PersonId]) -> Result<Option<Addressed>> {
    let mut list = |persons: &[PersonId]| -> Result<Vec<Recipient>> {
        let mut list = vec![];
        for person in persons {
            let person = people::find(act, *person)?;
            let name = person.name;
            list.extend(person.address.map(|address| Recipient { name, address }));
        }
        Ok(list)
    };
    let (to, cc) = (list(&[requester])?, list(copies)?);
    let addressed = Addressed {
        to,
        cc,
        ..Addressed::default()
    };
    Ok((!addressed.to.is_empty()).then_some(addressed))
}

/// The comment, or the older `description`; one of them must say something.
fn first_comment(act: &mut Act, caller: &Viewer, given: &Given) -> Result<(String, Comment)> {
    let comment = match comment_of(act, caller, given)? {
        Some(comment) => comment,
        None => match given.words("description")? {
            Some(text) => Comment::plain(text),
            None => return Err(Error::invalid("base", "error-empty")),
        },
    };
    Ok((comment.text.clone(), comment))
}

/// The first message of a ticket.
pub fn say_first(comment: &Comment, author: &Person, by_agent: bool) -> NewMessage {
    let mut message = NewMessage::text(comment.kind(), author.id, by_agent, Channel::Api, &comment.text);
    message.html = comment.html.clone();
    message.attachments = comment.attachments.clone();
    message
}

/// The language the request is written in, else the one the requester reads.
fn language(subject: &str, text: &str, requester: &Person) -> Language {
    recognise(&format!("{subject}\n{text}"))
        .or(requester.language)
        .unwrap_or(Language::English)
}
