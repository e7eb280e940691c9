//! What was said in a ticket, as comments.

use super::values::{Metadata, Time, Via};
use super::{Attachment, Resource};
use crate::events::{self, Event, TicketEvent};
use crate::ids::{MessageId, TicketId};
use crate::people::Viewer;
use crate::store::{Desk, Result};
use crate::tickets::{self, Message, MessageKind};
use database::Tx;
use letters::Images;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Something said in a ticket: a reply or a note.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type")]
pub enum Comment {
    Comment(Said),
}

impl Resource for Comment {
    const ONE: &'static str = "comment";
    const MANY: &'static str = "comments";
}

/// Something said, without the word for what it is.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Said {
    pub id: i64,
    pub author_id: i64,
    /// The text with all it quotes.
    pub body: String,
    /// The same with its looks, safe to show; without pictures from elsewhere.
    pub html_body: String,
    /// The text again.
    pub plain_body: String,
    /// Whether the customer reads it.
    pub public: bool,
    pub attachments: Vec<Attachment>,
    /// The audit of the act in which it was said.
    pub audit_id: Option<i64>,
    /// How it came in.
    pub via: Via,
    pub created_at: Time,
    pub metadata: Metadata,
}

/// The pictures of messages by what their HTML calls them.
type Pictures = HashMap<(MessageId, String), String>;

impl Said {
    /// The comments of a ticket that the viewer may read, oldest first. `base` is the public address of the desk.
    pub fn of_ticket(
        tx: &mut Tx,
        desk: &Desk,
        viewer: &Viewer,
        base: &str,
        id: TicketId,
    ) -> Result<Vec<Said>> {
        let said = tickets::messages(tx, viewer, id)?;
        let mut files: HashMap<MessageId, Vec<Attachment>> = HashMap::new();
        let mut pictures = Pictures::new();
        for file in tickets::attachments(tx, viewer, id)? {
            let shown = Attachment::of(desk, base, &file);
            if let (Some(id), Some(link)) = (file.content_id, &shown.content_url) {
                pictures.insert((file.message_id, id), link.clone());
            }
            files.entry(file.message_id).or_default().push(shown);
        }
        let audits = audits(tx, id)?;
        let comments = said.iter().map(|message| {
            let files = files.remove(&message.id).unwrap_or_default();
            Said::of(message, files, &pictures, audits.get(&message.id).copied())
        });
        Ok(comments.collect())
    }

    fn of(
        message: &Message,
        attachments: Vec<Attachment>,
        pictures: &Pictures,
        audit_id: Option<i64>,
    ) -> Said {
        let picture = |content_id: &str| pictures.get(&(message.id, content_id.to_owned())).cloned();
        let whole = match message.folded.is_empty() {
            true => message.text.clone(),
            false => format!("{}\n\n{}", message.text, message.folded),
        };
        let html_body = match &message.html {
            Some(html) => letters::show(html, Images::Blocked, &picture).html,
            None => letters::text_to_html(&whole),
        };
        Said {
            id: message.id.get(),
            author_id: message.author_id.get(),
            body: whole.clone(),
            html_body,
            plain_body: whole,
            public: message.kind == MessageKind::Reply,
            attachments,
            audit_id,
            via: Via::of(message.channel),
            created_at: message.created_at.into(),
            metadata: Metadata::default(),
        }
    }
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
