//! Tickets as colleagues see them.

mod beside;

use self::beside::Beside;
use super::Resource;
use super::facts::Facts;
use super::values::{Time, Via};
use crate::ids::TicketId;
use crate::people::Viewer;
use crate::store::Result;
use crate::tickets::{self, facts};
use database::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;

/// What somebody asked of the desk, as colleagues see it.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Ticket {
    /// Where it is read again.
    pub url: String,
    /// The number that people quote.
    pub id: i64,
    #[serde(flatten)]
    pub facts: Facts,
    /// `new`, `open`, `pending`, `hold`, `solved` or `closed`.
    pub status: String,
    /// The name of its category.
    pub category: Option<String>,
    /// The subject again.
    pub raw_subject: String,
    /// The first comment that the caller may read.
    pub description: String,
    /// The address of the mailbox that its letters leave from.
    pub recipient: Option<String>,
    /// Who wrote the first comment.
    pub submitter_id: i64,
    /// In lower case, each once.
    pub tags: Vec<String>,
    /// How it came in.
    pub via: Via,
    /// Who is in copy.
    pub collaborator_ids: Vec<i64>,
    /// Who is in copy, again.
    pub email_cc_ids: Vec<i64>,
    /// Which colleagues follow it.
    pub follower_ids: Vec<i64>,
    /// The tickets that answers to it opened once it was closed.
    pub followup_ids: Vec<i64>,
    /// Whether a comment is public.
    pub is_public: bool,
    /// What the requester said of the latest solving.
    pub satisfaction_rating: TicketRating,
    pub created_at: Time,
    pub updated_at: Time,
    /// The time of the last change, in seconds since 1970.
    pub generated_timestamp: i64,
    /// Always true.
    pub allow_attachments: bool,
    /// Always false.
    pub allow_channelback: bool,
    /// Always false.
    pub from_messaging_channel: bool,
    /// Always false.
    pub has_incidents: bool,
    /// Always empty.
    pub custom_fields: Vec<CustomField>,
    /// Always empty.
    pub fields: Vec<CustomField>,
    /// Always empty.
    pub sharing_agreement_ids: Vec<i64>,
    /// Always null.
    pub custom_status_id: Option<i64>,
    /// Always null.
    pub forum_topic_id: Option<i64>,
    /// Always null.
    pub organization_id: Option<i64>,
    /// Always null.
    pub problem_id: Option<i64>,
    /// Always null.
    pub ticket_form_id: Option<i64>,
}

/// A field that administrators add. This desk has none yet.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct CustomField {
    pub id: i64,
    pub value: Value,
}

/// The rating of a ticket, in short.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum TicketRating {
    /// The requester was asked.
    Asked {
        id: i64,
        /// `offered`, `unoffered`, `good` or `bad`.
        score: String,
        comment: Option<String>,
        /// The key of the reason.
        reason: Option<String>,
    },
    /// Nobody was asked.
    NotAsked {
        /// `unoffered`.
        score: String,
    },
}

impl TicketRating {
    /// That of a ticket about which nobody was asked.
    fn not_asked() -> TicketRating {
        TicketRating::NotAsked {
            score: "unoffered".to_owned(),
        }
    }
}

impl Resource for Ticket {
    const ONE: &'static str = "ticket";
    const MANY: &'static str = "tickets";

    fn set() -> Vec<&'static str> {
        let facts = facts::by_api().map(|fact| fact.api);
        facts
            .chain(["status", "category", "recipient", "submitter_id", "tags"])
            .collect()
    }

    const SENT: &'static [(&'static str, &'static str)] = &[
        (
            "comment",
            "what to say: `body` or `html_body`, `public` (true unless said otherwise), `author_id`, `uploads` (tokens)",
        ),
        (
            "requester",
            "`name` and `email` of whoever asks, in place of `requester_id`; made if unknown",
        ),
        (
            "assignee_email",
            "the address of the assignee, in place of `assignee_id`",
        ),
        (
            "collaborators",
            "who is to be in copy: ids, addresses or `name` and `email`",
        ),
        ("additional_collaborators", "who is to be in copy too"),
        (
            "email_ccs",
            "who is to come into copy or leave it: `user_id` or `user_email`, and `action` (`put`, `delete`)",
        ),
        ("additional_tags", "tags to add"),
        ("remove_tags", "tags to take away"),
        (
            "resolution_summary",
            "with `status` `solved`: what solved it, for colleagues",
        ),
        (
            "safe_update",
            "true: only if nothing changed since `updated_stamp`, else 409",
        ),
        ("updated_stamp", "`updated_at` as the caller saw it"),
    ];
}

impl Ticket {
    /// Tickets that the viewer may see. `base` is the public address of the desk; `ratings` are those of these tickets,
    /// which the room of surveys knows.
    pub fn all(
        tx: &mut Tx,
        viewer: &Viewer,
        base: &str,
        tickets: &[tickets::Ticket],
        ratings: &HashMap<TicketId, TicketRating>,
    ) -> Result<Vec<Ticket>> {
        let ids: Vec<TicketId> = tickets.iter().map(|ticket| ticket.id).collect();
        if ids.is_empty() {
            return Ok(vec![]);
        }
        let beside = Beside::of(tx, viewer, &ids)?;
        let one = |ticket| beside.ticket(base, ticket, ratings.get(&ticket.id));
        Ok(tickets.iter().map(one).collect())
    }
}
