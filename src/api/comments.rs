//! What was said in a ticket, as comments.

use super::asked::{Asked, Path};
use super::attachments;
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, ok};
use super::{Api, written};
use crate::events::{self, Event, TicketEvent};
use crate::ids::{MessageId, TicketId};
use crate::people::Viewer;
use crate::store::{Desk, Result};
use crate::tickets::{self, Message, MessageKind};
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use database::Tx;
use letters::Images;
use serde_json::{Value, json};
use std::collections::HashMap;

/// The routes of comments.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/tickets/{id}/comments", get(list))
        .route("/api/v2/tickets/{id}/comments/count", get(count))
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let (_, newest_first) = asked.order(&["created_at"])?;
    let desk = api.desk.clone();
    let base = asked.base.clone();
    let mut comments = api
        .desk
        .read(move |tx| of_ticket(tx, &desk, &caller.0, &base, id.into()))
        .await?;
    if newest_first {
        comments.reverse();
    }
    ok(page.of_whole(&asked, "comments", comments))
}

async fn count(State(api): State<Api>, caller: Caller, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let now = written::time(api.desk.clock.now());
    let said = api
        .desk
        .read(move |tx| tickets::count_messages(tx, &caller.0, id.into()))
        .await?;
    ok(json!({"count": {"value": said, "refreshed_at": now}}))
}

/// The comments that the viewer may read, oldest first.
pub fn of_ticket(tx: &mut Tx, desk: &Desk, viewer: &Viewer, base: &str, id: TicketId) -> Result<Vec<Value>> {
    let said = tickets::messages(tx, viewer, id)?;
    let mut files: HashMap<MessageId, Vec<Value>> = HashMap::new();
    let mut pictures: HashMap<(MessageId, String), String> = HashMap::new();
    for file in tickets::attachments(tx, viewer, id)? {
        let shown = attachments::shown(desk, base, &file);
        if let (Some(id), Some(link)) = (&file.content_id, shown["content_url"].as_str()) {
            pictures.insert((file.message_id, id.clone()), link.to_owned());
        }
        files.entry(file.message_id).or_default().push(shown);
    }
    let audits = audits(tx, id)?;
    let comments = said.iter().map(|message| {
        let files = files.remove(&message.id).unwrap_or_default();
        one(message, files, &pictures, audits.get(&message.id).copied())
    });
    Ok(comments.collect())
}

/// The act in which each message was said.
fn audits(tx: &mut Tx, id: TicketId) -> Result<HashMap<MessageId, i64>> {
    let said = events::of_ticket(tx, id)?
        .into_iter()
        .filter(|recorded| recorded.kind == "said");
    Ok(said
        .filter_map(|recorded| match recorded.event() {
            Some(Event::Ticket(TicketEvent::Said { message, .. })) => Some((message, recorded.act)),
            _ => None,
        })
        .collect())
}

fn one(
    message: &Message,
    attachments: Vec<Value>,
    pictures: &HashMap<(MessageId, String), String>,
    audit: Option<i64>,
) -> Value {
    let picture = |content_id: &str| pictures.get(&(message.id, content_id.to_owned())).cloned();
    let whole = if message.folded.is_empty() {
        message.text.clone()
    } else {
        format!("{}\n\n{}", message.text, message.folded)
    };
    let html = match &message.html {
        Some(html) => letters::show(html, Images::Blocked, &picture).html,
        None => letters::text_to_html(&whole),
    };
    json!({
        "id": message.id,
        "type": "Comment",
        "author_id": message.author_id,
        "body": whole,
        "html_body": html,
        "plain_body": whole,
        "public": message.kind == MessageKind::Reply,
        "attachments": attachments,
        "audit_id": audit,
        "via": written::via(message.channel.as_str()),
        "created_at": written::time(message.created_at),
        "metadata": {"system": {}, "custom": {}},
    })
}
