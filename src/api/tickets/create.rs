//! Opening a ticket. The answer carries the ticket and the audit of its opening.

use super::copies::{self, Copies};
use super::show::shown;
use super::{Changed, fields, solve};
use crate::api::Api;
use crate::api::asked::Asked;
use crate::api::audits;
use crate::api::caller::Caller;
use crate::api::given::{self, Given};
use crate::api::refusals::Answer;
use crate::api::repeats::Repeat;
use crate::api::saying::{self, Comment};
use crate::api::{known, unkept};
use crate::events::Field;
use crate::ids::{BrandId, MailboxId, PersonId, TicketId};
use crate::languages::{Language, recognise};
use crate::mailboxes;
use crate::people::{self, Person, Viewer};
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Addressed, Author, Channel, MessageKind, NewMessage, Opening, Recipient, Status};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;

/// `POST /tickets`: 201. With an `Idempotency-Key` the same request again gives the same ticket.
pub async fn create(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    bytes: Bytes,
) -> Answer {
    caller.must_work_here()?;
    let given = known::of_tickets(given::body(&bytes, "ticket")?)?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let ticket = open(act, &viewer, &given)?;
        let audit = act.first_event;
        let made = both(act, &viewer, &asked.base, ticket, audit)?;
        unkept::refuse_other(&given, &unkept::SHOWN_OF_TICKETS, &made.ticket)?;
        Ok((StatusCode::CREATED, made))
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
) -> Result<Changed> {
    let found = tickets::find(act, ticket)?.ok_or(Error::NotFound)?;
    let shown = shown(act, caller, base, std::slice::from_ref(&found))?.pop();
    let audit = audits::one(act, caller, base, &found, audit)?;
    let ticket = shown.ok_or(Error::NotFound)?;
    Ok(Changed { ticket, audit })
}

fn open(act: &mut Act, caller: &Viewer, given: &Given) -> Result<TicketId> {
    unkept::refuse(given, &unkept::OF_TICKETS)?;
    let comment = first_comment(act, caller, given)?;
    let first = comment.text.clone();
    let change = fields::read(act, given)?;
    let copies = copies::read(act, given)?;
    let requester = match change.facts.find(Field::Requester) {
        Some(id) => people::find(act, id)?,
        None => people::find(act, caller.id)?,
    };
    let author = author(act, caller, given, &requester, comment.public)?;
    let takes_part = author.id == requester.id || copies.put.contains(&author.id);
    // Customers read the subject, but no note.
    let heard = if comment.public { first.as_str() } else { "" };
    let subject = change.facts.get(Field::Subject);
    let subject = subject
        .unwrap_or_else(|| heard.lines().next().unwrap_or_default())
        .to_owned();
    let message = comment.message(caller, Author::of(&author, takes_part), requester.id)?;
    let mut opening = Opening::new(
        requester.id,
        &subject,
        Channel::Api,
        language(&subject, &first, &requester),
    );
    let is_assigned = change.facts.get(Field::Assignee).is_some();
    let usual = if is_assigned { Status::Open } else { Status::New };
    opening.status = change.status.unwrap_or(usual);
    opening.facts = opening.facts.and(change.facts);
    opening.tags = fields::tags(given, vec![])?.unwrap_or_default();
    // A light agent may write down a request, but not work on it.
    if opening.status != Status::New || is_assigned || !copies.is_empty() {
        caller.must_be_agent()?;
    }
    (opening.mailbox_id, opening.brand_id) = face(act, given)?;
    open_with(act, opening, message, &copies, given)
}

/// In whose name the first comment is: as the comment or `submitter_id` say; else a public one is what the requester
/// said, and a note the caller's own.
fn author(act: &mut Act, caller: &Viewer, given: &Given, requester: &Person, public: bool) -> Result<Person> {
    if let Some(id) = saying::author_id(given)? {
        return fields::person_for(act, "author_id", id);
    }
    match given.id("submitter_id")?.flatten() {
        Some(id) => fields::person_for(act, "submitter_id", id),
        None if public => Ok(requester.clone()),
        None => people::find(act, caller.id),
    }
}

/// The mailbox that `recipient` names; else the brand that was asked for and its first mailbox, or the main mailbox with whichever brand it has.
fn face(act: &mut Act, given: &Given) -> Result<(Option<MailboxId>, Option<BrandId>)> {
    let main = mailboxes::main(act)?.map(|mailbox| mailbox.id);
    let brand = fields::brand(act, given)?;
    if let Some(address) = given.words("recipient")? {
        let address = address.trim().to_lowercase();
        let found = mailboxes::all(act)?;
        let found = found
            .iter()
            .find(|mailbox| mailbox.address.to_lowercase() == address);
        let found = found.ok_or(Error::invalid("recipient", "api-unknown"))?;
        return Ok((Some(found.id), brand));
    }
    let Some(wanted) = brand else {
        return Ok((main, None));
    };
    let own = mailboxes::all(act)?
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
fn first_comment(act: &mut Act, caller: &Viewer, given: &Given) -> Result<Comment> {
    match (saying::read(act, caller, given)?, given.words("description")?) {
        (Some(comment), _) => Ok(comment),
        (None, Some(text)) => Ok(Comment::plain(text)),
        (None, None) => Err(Error::invalid("base", "error-empty")),
    }
}

/// The language the request is written in, else the one the requester reads.
fn language(subject: &str, text: &str, requester: &Person) -> Language {
    recognise(&format!("{subject}\n{text}"))
        .or(requester.language)
        .unwrap_or(Language::English)
}
