//! What conditions ask of a ticket, and reading it: only what any of them asks for.

use super::{Channel, Conditions, Impact, Priority, Ticket, Type};
use crate::ids::{BrandId, CategoryId, MailboxId, TeamId};
use crate::languages::Language;
use crate::people;
use crate::settings::Whose;
use crate::store::Result;
use database::Tx;

/// What conditions ask of a ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    pub kind: Option<Type>,
    pub category: Option<CategoryId>,
    pub impact: Option<Impact>,
    pub priority: Priority,
    pub channel: Channel,
    pub mailbox: Option<MailboxId>,
    pub brand: BrandId,
    pub team: Option<TeamId>,
    pub tags: Vec<String>,
    pub language: Language,
    /// The requester's own tags.
    pub customer_tags: Vec<String>,
}

impl Facts {
    /// Whose calendar counts.
    pub fn whose(&self) -> Whose {
        Whose {
            team: self.team,
            brand: self.brand,
        }
    }

    /// The facts of a ticket as it stands in its row: without any tags.
    pub fn of(ticket: &Ticket) -> Facts {
        Facts {
            kind: ticket.kind,
            category: ticket.category_id,
            impact: ticket.impact,
            priority: ticket.priority,
            channel: ticket.channel,
            mailbox: ticket.mailbox_id,
            brand: ticket.brand_id,
            team: ticket.team_id,
            tags: vec![],
            language: ticket.language,
            customer_tags: vec![],
        }
    }

    /// The facts of a ticket for these conditions; tags that none of them asks for are not read.
    pub fn load<'c>(
        tx: &mut Tx,
        ticket: &Ticket,
        conditions: impl IntoIterator<Item = &'c Conditions>,
    ) -> Result<Facts> {
        let asked = Tagged::asked(conditions);
        let mut facts = Facts::of(ticket);
        if asked.ticket {
            facts.tags = super::tags(tx, ticket.id)?;
        }
        if asked.customer {
            facts.customer_tags = people::tags(tx, ticket.requester_id)?;
        }
        Ok(facts)
    }
}

/// Whose tags are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tagged {
    pub ticket: bool,
    pub customer: bool,
}

impl Tagged {
    /// Whose tags any of these conditions asks for.
    pub fn asked<'c>(conditions: impl IntoIterator<Item = &'c Conditions>) -> Tagged {
        let mut asked = Tagged::default();
        for conditions in conditions {
            asked.ticket |= !conditions.tags.is_empty();
            asked.customer |= !conditions.customer_tags.is_empty();
        }
        asked
    }
}
