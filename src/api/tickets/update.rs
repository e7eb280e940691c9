//! Changing a ticket and saying something in it.

use super::{copies, create, fields, solve};
use crate::api::Api;
use crate::api::asked::Asked;
use crate::api::caller::Caller;
use crate::api::given::{self, Given};
use crate::api::refusals::Answer;
use crate::api::repeats::Repeat;
use crate::api::{uploads, written};
use crate::ids::TicketId;
use crate::people;
use crate::people::{Person, Role, Viewer};
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Change, MessageKind, NewAttachment};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::Value;

/// `PUT /tickets/{id}`: the comment and the new values, in one act.
pub async fn update(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    repeat: Repeat,
    Path(id): Path<i64>,
    bytes: Bytes,
) -> Answer {
    caller.must_work_here()?;
    let given = given::body(&bytes, "ticket")?;
    let viewer = caller.0.clone();
    let work = move |act: &mut Act| {
        let updated = update_in(act, &viewer, &asked.base, id.into(), &given)?;
        Ok((StatusCode::OK, updated))
    };
    repeat.once(&api, &caller, &bytes, work).await
}

fn update_in(act: &mut Act, caller: &Viewer, base: &str, id: TicketId, given: &Given) -> Result<Value> {
    // Taken first: what is checked is what is changed, and two updates follow each other.
    let before = tickets::hold_for(act, caller, id)?;
    let safe = given.flag("safe_update")? == Some(true);
    if safe {
        let stamp = given.time("updated_stamp")?.flatten();
        let stamp = stamp.ok_or(Error::invalid("updated_stamp", "error-empty"))?;
        // Stamps have no fraction.
        if written::time(stamp) != written::time(before.updated_at) {
            return Err(Error::Conflict("error-changed-meanwhile"));
        }
    }
    tickets::lock(act, id)?;
    if safe {
        tickets::outdate_stamp(act, id, before.updated_at)?;
    }
    let comment = comment_of(act, caller, given)?;
    let mut change = fields::read(act, given)?;
    change.tags = fields::tags(given, tickets::tags(act, id)?)?;
    if before.status.is_final() && comment.is_some() {
        return Err(Error::invalid("status", "error-closed"));
    }
    let copies = copies::read(act, given)?;
    if !copies.is_empty() {
        caller.must_be_agent()?;
        copies::apply(act, id, &copies)?;
    }
    if let Some(comment) = comment {
        let author = match &comment.author {
            Some(author) => author.clone(),
            None => people::find(act, caller.id)?,
        };
        let by_agent = author.role.works_here() && author.id != before.requester_id;
        tickets::say(act, id, create::say_first(&comment, &author, by_agent))?;
    }
    if changes_something(&change) {
        caller.must_be_agent()?;
        let solves = solve::take_out(&mut change, &before);
        tickets::change(act, id, change)?;
        if solves {
            solve::solve(act, id, given)?;
        }
    }
    let audit = act.first_event;
    create::both(act, caller, base, id, audit)
}

fn changes_something(change: &Change) -> bool {
    change.subject.is_some()
        || change.priority.is_some()
        || change.kind.is_some()
        || change.category.is_some()
        || change.impact.is_some()
        || change.assignee.is_some()
        || change.team.is_some()
        || change.due_at.is_some()
        || change.external_id.is_some()
        || change.requester.is_some()
        || change.tags.is_some()
        || change.status.is_some()
}

/// Something to say, as a caller gave it.
pub struct Comment {
    pub text: String,
    /// Safe to show.
    pub html: Option<String>,
    pub public: bool,
    /// Who is to have said it; None: the caller, or who the request says.
    pub author: Option<Person>,
    pub attachments: Vec<NewAttachment>,
}

impl Comment {
    /// A public comment.
    pub fn plain(text: String) -> Comment {
        Comment {
            text,
            html: None,
            public: true,
            author: None,
            attachments: vec![],
        }
    }

    /// A reply or a note.
    pub fn kind(&self) -> MessageKind {
        if self.public {
            MessageKind::Reply
        } else {
            MessageKind::Note
        }
    }
}

/// The comment in a request, if it says anything. A light agent says nothing to customers (S1).
pub fn comment_of(act: &mut Act, caller: &Viewer, given: &Given) -> Result<Option<Comment>> {
    let Some(given) = given.object("comment")? else {
        return Ok(None);
    };
    let html = given.words("html_body")?;
    let body = given.words("body")?;
    let text = match (&body, &html) {
        (_, Some(html)) => letters::html_to_text(html),
        (Some(text), None) => text.clone(),
        (None, None) => String::new(),
    };
    let tokens = given.texts("uploads")?.unwrap_or_default();
    let attachments = uploads::take(act, caller.id, &tokens)?;
    if text.trim().is_empty() && attachments.is_empty() {
        return Ok(None);
    }
    let public = given.flag("public")?.unwrap_or(true);
    if public && caller.role == Role::Light {
        return Err(Error::Denied("error-agents-only"));
    }
    let author = match given.id("author_id")?.flatten() {
        Some(id) => Some(fields::person_for(act, "author_id", id)?),
        None => None,
    };
    Ok(Some(Comment {
        text,
        html: html.as_deref().map(letters::clean),
        public,
        author,
        attachments,
    }))
}
