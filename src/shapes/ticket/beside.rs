//! What other tables know of tickets. A page of tickets costs the same few queries as one.

use super::{Ticket, TicketRating};
use crate::categories;
use crate::ids::{CategoryId, MailboxId, TicketId};
use crate::mailboxes;
use crate::people::Viewer;
use crate::shapes::address;
use crate::shapes::facts::Facts;
use crate::shapes::values::{self, Via};
use crate::store::Result;
use crate::tickets::{self, First};
use database::{Tx, pad, places};
use std::collections::HashMap;

/// What stands beside tickets in other tables.
pub(super) struct Beside {
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

impl Beside {
    /// What stands beside these tickets.
    pub(super) fn of(tx: &mut Tx, viewer: &Viewer, ids: &[TicketId]) -> Result<Beside> {
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
        let follow_ups =
            format!("SELECT follows_id, id FROM ticket WHERE follows_id IN ({list}) ORDER BY id");
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

    /// A ticket with what stands beside it.
    pub(super) fn ticket(
        &self,
        base: &str,
        ticket: &tickets::Ticket,
        rating: Option<&TicketRating>,
    ) -> Ticket {
        let id = ticket.id;
        let (submitter, description) = match self.first.get(&id) {
            Some(first) => (first.author, first.text.clone()),
            None => (ticket.requester_id, String::new()),
        };
        let mailbox = ticket.mailbox_id.and_then(|id| self.mailboxes.get(&id));
        let category = ticket.category_id.and_then(|id| self.categories.get(&id));
        let copies = of(&self.copies, id);
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
            satisfaction_rating: rating.cloned().unwrap_or_else(TicketRating::not_asked),
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
