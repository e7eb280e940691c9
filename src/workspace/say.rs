//! Sending a reply or a note, and keeping a draft. A message is stopped when something arrived that its writer has not
//! seen: the page shows it, what was typed is kept, and sending again is sending anyway.

use super::attach;
use super::composer::Composer;
use super::flash::go_on;
use super::session::SignedIn;
use super::ticket::{self, Asked, ticket_id};
use super::typed::Typed;
use crate::closing;
use crate::ids::{MessageId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Channel, MessageKind, NewAttachment, NewMessage, Status};
use crate::web::{Answered, Site, render};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;

/// What is to be said, as it was typed.
struct Wanted {
    kind: MessageKind,
    body: String,
    status: Option<Status>,
    seen: i64,
}

/// Takes a message.
pub async fn send(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    let id = ticket_id(&id)?;
    let wanted = wanted(&signed_in.viewer, &typed)?;
    if wanted.body.trim().is_empty() && typed.files.is_empty() {
        return refuse(
            site,
            signed_in,
            id,
            asked,
            &typed,
            Error::invalid("body", "error-empty"),
        )
        .await;
    }
    let path = format!("/tickets/{id}{}", views_query(&asked));
    let done = match wanted.kind {
        MessageKind::Reply => "workspace-done-reply",
        _ => "workspace-done-note",
    };
    let attachments = attach::keep(&site.desk, typed.files.clone()).await?;
    let viewer = signed_in.viewer.clone();
    let sent = site
        .desk
        .act(viewer.actor(), move |act| {
            say(act, &viewer, id, &wanted, attachments)
        })
        .await;
    match sent {
        Ok(message) => Ok(go_on(&format!("{path}#message-{message}"), done, id.get())),
        Err(error @ (Error::Conflict(_) | Error::Invalid(_))) => {
            refuse(site, signed_in, id, asked, &typed, error).await
        }
        Err(error) => Err(error),
    }
}

/// The list beside the ticket stays the same after sending.
pub fn views_query(asked: &Asked) -> String {
    match super::views::parse(&asked.view) {
        Some(view) => format!("?view={}", super::views::name(view)),
        None => String::new(),
    }
}

fn wanted(viewer: &Viewer, typed: &Typed) -> Result<Wanted> {
    let kind = match typed.get("kind") {
        "note" => MessageKind::Note,
        "reply" | "" => MessageKind::Reply,
        _ => return Err(Error::invalid("kind", "error-invalid-sentence")),
    };
    if kind == MessageKind::Reply {
        viewer.must_be_agent()?;
    }
    Ok(Wanted {
        kind,
        body: typed.get("body").to_owned(),
        // A note leaves the status as it is.
        status: typed.choice("status")?.filter(|_| kind == MessageKind::Reply),
        seen: typed.get("seen").parse().unwrap_or(0),
    })
}

fn say(
    act: &mut Act,
    viewer: &Viewer,
    id: TicketId,
    wanted: &Wanted,
    attachments: Vec<NewAttachment>,
) -> Result<MessageId> {
    // Taken first, so that whoever writes at the same moment is seen by one of the two.
    let before = tickets::lock(act, id)?;
    if before.status.is_final() && wanted.kind == MessageKind::Reply {
        return Err(Error::invalid("body", "workspace-reply-closed"));
    }
    let unseen = tickets::messages(act, viewer, id)?
        .iter()
        .any(|said| said.id.get() > wanted.seen && said.author_id != viewer.id);
    if unseen {
        return Err(Error::Conflict("workspace-arrived"));
    }
    let mut text = wanted.body.trim_end().to_owned();
    if wanted.status == Some(Status::Solved)
        && let Some(way_back) = closing::way_back(act, &before)?
    {
        text = format!("{text}\n\n{way_back}");
    }
    let mut message = NewMessage::text(wanted.kind, viewer.id, true, Channel::Workspace, &text);
    message.attachments = attachments;
    let message = tickets::say(act, id, message)?;
    if let Some(status) = wanted.status {
        tickets::set_status(act, id, status)?;
    }
    tickets::save_draft(act, viewer, id, wanted.kind, "")?;
    tickets::mark_seen(act, viewer, id, message)?;
    Ok(message)
}

/// The ticket page again, with what was typed and why it was not sent.
async fn refuse(
    site: Site,
    signed_in: SignedIn,
    id: TicketId,
    asked: Asked,
    typed: &Typed,
    error: Error,
) -> Answered {
    let status = error.status();
    let problem = match &error {
        Error::Conflict(key) => key,
        Error::Invalid(problems) => problems
            .first()
            .map_or("error-invalid-sentence", |first| first.key),
        _ => "error-invalid-sentence",
    };
    let kind = if typed.get("kind") == "note" {
        "note"
    } else {
        "reply"
    };
    let seen = typed.get("seen").parse().unwrap_or(0);
    let kept = Composer::kept(typed.get("body"), kind, typed.get("status"), seen, problem);
    let desk = site.desk.clone();
    let page = desk
        .read(move |tx| ticket::load(tx, &site, &signed_in, id, &asked, Some(kept)))
        .await?;
    Ok((status, render(&page)?).into_response())
}

/// Keeps a draft.
pub async fn draft(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    typed: Typed,
) -> Answered {
    let id = ticket_id(&id)?;
    let kind = match typed.get("kind") {
        "note" => MessageKind::Note,
        _ => MessageKind::Reply,
    };
    let body = typed.get("body").to_owned();
    let viewer = signed_in.viewer;
    site.desk
        .act(viewer.actor(), move |act| {
            tickets::save_draft(act, &viewer, id, kind, &body)
        })
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Notes how far the viewer has read. A page that is only fetched ahead does not come here.
pub async fn seen(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    typed: Typed,
) -> Answered {
    let id = ticket_id(&id)?;
    let message: MessageId = typed.choice("message")?.ok_or(Error::NotFound)?;
    let viewer = signed_in.viewer;
    site.desk
        .act(viewer.actor(), move |act| {
            // Not further than the ticket goes: another ticket's number would hide what is to come.
            let newest = tickets::latest_message(act, id)?.ok_or(Error::NotFound)?;
            tickets::mark_seen(act, &viewer, id, message.min(newest))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
