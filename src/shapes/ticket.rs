//! Tickets as colleagues see them. A page of tickets costs the same few queries as one.

use super::facts::Facts;
use super::values::{self, Time, Via};
use super::{Resource, address};
use crate::categories;
use crate::ids::{CategoryId, MailboxId, TicketId};
use crate::mailboxes;
use crate::people::Viewer;
use crate::store::Result;
use crate::tickets::{self, First, facts};
use database::{Tx, pad, places};
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

/// What stands beside tickets in other tables.
struct Beside {
    tags: HashMap<TicketId, Vec<String>>,
    /// Persons in copy and followers.
    copies: HashMap<TicketId, Vec<i64>>,
    followers: HashMap<TicketId, Vec<i64>>,
    /// The first message that the viewer may read, and whether anything public was said.
    first: HashMap<TicketId, First>,
    public: HashMap<TicketId, bool>,
    follow_ups: HashMap<TicketId, Vec<i64>>,
    mailboxes: HashMap<MailboxId, String>,
    categories: HashMap<CategoryId, String>,
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
        let beside = beside(tx, viewer, &ids)?;
        let one = |ticket| beside.ticket(base, ticket, ratings.get(&ticket.id));
        Ok(tickets.iter().map(one).collect())
    }
}

fn beside(tx: &mut Tx, viewer: &Viewer, ids: &[TicketId]) -> Result<Beside> {
    let (list, values) = (places(1, ids.len()).0, pad(ids));
    let tags = format!("SELECT ticket_id, tag FROM ticket_tag WHERE ticket_id IN ({list}) ORDER BY tag");
    let people = |role: &str| {
        format!(
            "SELECT ticket_id, person_id FROM participant
             WHERE ticket_id IN ({list}) AND role = '{role}' ORDER BY person_id"
        )
    };
    let public = format!(
        "SELECT DISTINCT ticket_id, TRUE FROM message WHERE ticket_id IN ({list}) AND kind = 'reply'"
    );
    let follow_ups = format!("SELECT follows_id, id FROM ticket WHERE follows_id IN ({list}) ORDER BY id");
    let public: Vec<(TicketId, bool)> = tx.all(&public, &values)?;
    let (mailboxes, categories) = (mailboxes::all(tx)?, categories::all(tx)?);
    Ok(Beside {
        tags: grouped(tx.all(&tags, &values)?),
        copies: grouped(tx.all(&people("cc"), &values)?),
        followers: grouped(tx.all(&people("follower"), &values)?),
        first: tickets::firsts(tx, viewer, ids)?,
        public: public.into_iter().collect(),
        follow_ups: grouped(tx.all(&follow_ups, &values)?),
        mailboxes: mailboxes
            .into_iter()
            .map(|mailbox| (mailbox.id, mailbox.address))
            .collect(),
        categories: categories
            .into_iter()
            .map(|category| (category.id, category.name))
            .collect(),
    })
}

fn grouped<T>(rows: Vec<(TicketId, T)>) -> HashMap<TicketId, Vec<T>> {
    let mut groups: HashMap<TicketId, Vec<T>> = HashMap::new();
    for (ticket, value) in rows {
        groups.entry(ticket).or_default().push(value);
    }
    groups
}

fn of<T: Clone>(groups: &HashMap<TicketId, Vec<T>>, id: TicketId) -> Vec<T> {
    groups.get(&id).cloned().unwrap_or_default()
}

impl Beside {
    fn ticket(&self, base: &str, ticket: &tickets::Ticket, rating: Option<&TicketRating>) -> Ticket {
        let id = ticket.id;
        let (submitter, description) = match self.first.get(&id) {
            Some(first) => (first.author, first.text.clone()),
            None => (ticket.requester_id, String::new()),
        };
        let mailbox = ticket.mailbox_id.and_then(|id| self.mailboxes.get(&id));
        let category = ticket.category_id.and_then(|id| self.categories.get(&id));
        let copies = of(&self.copies, id);
        let not_asked = || TicketRating::NotAsked {
            score: "unoffered".to_owned(),
        };
        Ticket {
            url: address(base, "tickets", id.get()),
            id: id.get(),
            facts: Facts::of(ticket),
            status: values::status(ticket.status).to_owned(),
            category: category.cloned(),
            raw_subject: ticket.subject.clone(),
            description,
            recipient: mailbox.cloned(),
            submitter_id: submitter.get(),
            tags: of(&self.tags, id),
            via: Via::of(ticket.channel),
            collaborator_ids: copies.clone(),
            email_cc_ids: copies,
            follower_ids: of(&self.followers, id),
            followup_ids: of(&self.follow_ups, id),
            is_public: self.public.contains_key(&id),
            satisfaction_rating: rating.cloned().unwrap_or_else(not_asked),
            created_at: ticket.created_at.into(),
            updated_at: ticket.updated_at.into(),
            generated_timestamp: ticket.updated_at.as_second(),
            allow_attachments: true,
            allow_channelback: false,
            from_messaging_channel: false,
            has_incidents: false,
            custom_fields: vec![],
            fields: vec![],
            sharing_agreement_ids: vec![],
            custom_status_id: None,
            forum_topic_id: None,
            organization_id: None,
            problem_id: None,
            ticket_form_id: None,
        }
    }
}
