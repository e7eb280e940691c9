//! What lies in the trash.

use super::Resource;
use super::values::{Time, status};
use crate::ids::PersonId;
use crate::tickets::Trashed;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A ticket in the trash.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct DeletedTicket {
    /// The number of the ticket.
    pub id: i64,
    pub subject: String,
    /// Who deleted it; null for the desk itself.
    pub actor: Option<Deleter>,
    pub deleted_at: Time,
    /// The status it had, and will have again.
    pub previous_state: String,
}

/// Who deleted a ticket.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Deleter {
    pub id: i64,
    pub name: Option<String>,
}

impl Resource for DeletedTicket {
    const ONE: &'static str = "deleted_ticket";
    const MANY: &'static str = "deleted_tickets";
}

impl DeletedTicket {
    /// A ticket in the trash; `names` are those of the persons who deleted some.
    pub fn of(ticket: &Trashed, names: &HashMap<PersonId, String>) -> DeletedTicket {
        let actor = ticket.by.map(|by| Deleter {
            id: by.get(),
            name: names.get(&by).cloned(),
        });
        DeletedTicket {
            id: ticket.id.get(),
            subject: ticket.subject.clone(),
            actor,
            deleted_at: ticket.deleted_at.into(),
            previous_state: status(ticket.status).to_owned(),
        }
    }
}
