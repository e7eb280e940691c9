//! Tickets as their requester sees them.

use super::ticket::CustomField;
use super::values::{Time, Via};
use super::{Resource, Ticket};
use crate::events::Field;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A ticket as its requester sees it.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Request {
    /// The number that people quote.
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub subject: Option<String>,
    /// The first public comment.
    pub description: String,
    /// `new`, `open`, `pending`, `hold`, `solved` or `closed`.
    pub status: String,
    /// `low`, `normal`, `high` or `urgent`.
    pub priority: Option<String>,
    /// `question`, `incident`, `problem` or `task`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// How it came in.
    pub via: Via,
    pub requester_id: Option<i64>,
    pub created_at: Time,
    pub updated_at: Time,
    pub due_at: Option<Time>,
    /// Whether a comment is public.
    pub is_public: bool,
    /// Always empty.
    pub custom_fields: Vec<CustomField>,
}

impl Resource for Request {
    const ONE: &'static str = "request";
    const MANY: &'static str = "requests";

    fn set() -> Vec<&'static str> {
        vec!["subject"]
    }

    const SENT: &'static [(&'static str, &'static str)] = &[
        (
            "comment",
            "what to say: `body` or `html_body`, `uploads` (tokens)",
        ),
        ("solved", "true: the requester says that it is solved"),
    ];
}

impl From<Ticket> for Request {
    fn from(ticket: Ticket) -> Request {
        let facts = &ticket.facts;
        let due_at = facts.text(Field::DueAt);
        Request {
            id: ticket.id,
            url: ticket.url.replace("/tickets/", "/requests/"),
            subject: facts.text(Field::Subject),
            status: ticket.status,
            priority: facts.text(Field::Priority),
            kind: facts.text(Field::Type),
            requester_id: facts.id(Field::Requester),
            due_at: due_at.and_then(|at| at.parse().ok()).map(Time),
            description: ticket.description,
            via: ticket.via,
            created_at: ticket.created_at,
            updated_at: ticket.updated_at,
            is_public: ticket.is_public,
            custom_fields: ticket.custom_fields,
        }
    }
}
