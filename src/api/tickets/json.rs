//! A ticket as the API shows it. A page of tickets costs the same few queries as one.

use crate::api::{ratings, written};
use crate::categories;
use crate::ids::{CategoryId, MailboxId, PersonId, TicketId};
use crate::mailboxes;
use crate::people::Viewer;
use crate::store::Result;
use crate::tickets::{self, First, Ticket, facts};
use database::{Tx, pad, places};
use serde_json::{Value, json};
use std::collections::HashMap;

/// What stands beside tickets in other tables.
struct Beside {
    tags: HashMap<TicketId, Vec<String>>,
    /// Persons in copy and followers.
    copies: HashMap<TicketId, Vec<PersonId>>,
    followers: HashMap<TicketId, Vec<PersonId>>,
    /// The first message that the viewer may read, and whether anything public was said.
    first: HashMap<TicketId, First>,
    public: HashMap<TicketId, bool>,
    follow_ups: HashMap<TicketId, Vec<TicketId>>,
    ratings: HashMap<TicketId, Value>,
    mailboxes: HashMap<MailboxId, String>,
    categories: HashMap<CategoryId, String>,
}

/// Tickets that the viewer may see, as JSON. `base` is scheme and host of the request.
pub fn shown(tx: &mut Tx, viewer: &Viewer, base: &str, tickets: &[Ticket]) -> Result<Vec<Value>> {
    let ids: Vec<TicketId> = tickets.iter().map(|ticket| ticket.id).collect();
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let beside = beside(tx, viewer, &ids)?;
    Ok(tickets.iter().map(|ticket| one(base, ticket, &beside)).collect())
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
        ratings: ratings::of_tickets(tx, ids)?,
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

fn one(base: &str, ticket: &Ticket, beside: &Beside) -> Value {
    let id = ticket.id;
    let (submitter, description) = match beside.first.get(&id) {
        Some(first) => (first.author, first.text.as_str()),
        None => (ticket.requester_id, ""),
    };
    let recipient = ticket
        .mailbox_id
        .and_then(|mailbox| beside.mailboxes.get(&mailbox));
    let copies = beside.copies.get(&id).cloned().unwrap_or_default();
    let rating = beside.ratings.get(&id).cloned();
    let mut shown = json!({
        "url": format!("{base}/api/v2/tickets/{id}.json"),
        "id": id,
        "via": written::via(ticket.channel.as_str()),
        "created_at": written::time(ticket.created_at),
        "updated_at": written::time(ticket.updated_at),
        "generated_timestamp": ticket.updated_at.as_second(),
        "category": ticket.category_id.and_then(|id| beside.categories.get(&id)),
        "raw_subject": ticket.subject,
        "description": description,
        "status": written::status(ticket.status),
        "recipient": recipient,
        "submitter_id": submitter,
        "tags": beside.tags.get(&id).cloned().unwrap_or_default(),
        "collaborator_ids": copies,
        "email_cc_ids": copies,
        "follower_ids": beside.followers.get(&id).cloned().unwrap_or_default(),
        "followup_ids": beside.follow_ups.get(&id).cloned().unwrap_or_default(),
        "is_public": beside.public.contains_key(&id),
        "satisfaction_rating": rating.unwrap_or_else(|| json!({"score": "unoffered"})),
    });
    for fact in facts::by_api() {
        shown[fact.api] = (fact.read)(ticket).map_or(Value::Null, |value| written::fact(fact, value));
    }
    add_unknown(&mut shown);
    shown
}

/// What clients look for and this desk does not know.
fn add_unknown(shown: &mut Value) {
    for field in [
        "organization_id",
        "forum_topic_id",
        "problem_id",
        "custom_status_id",
        "ticket_form_id",
    ] {
        shown[field] = Value::Null;
    }
    for field in ["custom_fields", "fields", "sharing_agreement_ids"] {
        shown[field] = json!([]);
    }
    shown["has_incidents"] = json!(false);
    shown["allow_channelback"] = json!(false);
    shown["allow_attachments"] = json!(true);
    shown["from_messaging_channel"] = json!(false);
}
