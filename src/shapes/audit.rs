//! The audits of a ticket: the events of one act are one audit.

use super::Resource;
use super::comment::Said;
use super::values::{self, Metadata, Time, Via};
use crate::events::{self, Event, Field, LetterEvent, Recorded, SurveyEvent, TicketEvent};
use crate::people::Viewer;
use crate::store::{Desk, Result};
use crate::tickets::facts::{FACTS, Fact};
use crate::tickets::{Status, Ticket};
use database::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The author of what the desk did by itself.
const DESK: i64 = -1;

/// What happened to a ticket in one act.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Audit {
    /// Null where nothing happened.
    pub id: Option<i64>,
    pub ticket_id: i64,
    pub created_at: Time,
    /// Who acted; -1 is the desk itself.
    pub author_id: i64,
    /// How the ticket came in.
    pub via: Via,
    pub metadata: Metadata,
    /// What happened, in order.
    pub events: Vec<AuditEvent>,
}

impl Resource for Audit {
    const ONE: &'static str = "audit";
    const MANY: &'static str = "audits";
}

/// Something that happened.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type")]
pub enum AuditEvent {
    /// A field as it was when the ticket was opened.
    Create {
        id: i64,
        field_name: String,
        value: Option<Told>,
    },
    /// A field that changed.
    Change {
        id: i64,
        field_name: String,
        value: Option<Told>,
        previous_value: Option<Told>,
    },
    /// Something said.
    Comment(Said),
    /// A letter of the desk.
    Notification {
        id: i64,
        /// `rule`, with the purpose of the letter as its title.
        via: Via,
        /// Users.
        recipients: Vec<i64>,
    },
}

/// A value as audits tell it: a text, ids in digits; several for tags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Told {
    Text(String),
    Tags(Vec<String>),
}

impl Audit {
    /// One in which nothing happened yet.
    pub fn empty(id: Option<i64>, ticket: &Ticket, author_id: i64, via: Via, at: impl Into<Time>) -> Audit {
        Audit {
            id,
            ticket_id: ticket.id.get(),
            created_at: at.into(),
            author_id,
            via,
            metadata: Metadata::default(),
            events: vec![],
        }
    }

    /// All audits of a ticket that the viewer may see, oldest first. `base` is the public address of the desk.
    pub fn of_ticket(
        tx: &mut Tx,
        desk: &Desk,
        viewer: &Viewer,
        base: &str,
        ticket: &Ticket,
    ) -> Result<Vec<Audit>> {
        let recorded = events::of_ticket(tx, ticket.id)?;
        let said = Said::of_ticket(tx, desk, viewer, base, ticket.id)?;
        let said: HashMap<i64, Said> = said.into_iter().map(|said| (said.id, said)).collect();
        let mut audits: Vec<Audit> = Vec::new();
        for entry in &recorded {
            let shown = shown(entry, &recorded, ticket, &said);
            if shown.is_empty() {
                continue;
            }
            match audits.iter_mut().find(|audit| audit.id == Some(entry.act)) {
                Some(audit) => audit.events.extend(shown),
                None => {
                    let author = entry.by().person().map_or(DESK, |person| person.get());
                    let via = Via::of(ticket.channel);
                    let empty = Audit::empty(Some(entry.act), ticket, author, via, entry.at);
                    audits.push(Audit {
                        events: shown,
                        ..empty
                    });
                }
            }
        }
        Ok(audits)
    }
}

/// An event of the desk as events of an audit; what the API has no notion of is left out.
fn shown(entry: &Recorded, all: &[Recorded], ticket: &Ticket, said: &HashMap<i64, Said>) -> Vec<AuditEvent> {
    let id = entry.id;
    match entry.event() {
        Some(Event::Ticket(TicketEvent::Opened { .. })) => opened(entry, all, ticket),
        Some(Event::Ticket(TicketEvent::Said { message, .. })) => {
            let said = said.get(&message.get()).cloned();
            said.map(AuditEvent::Comment).into_iter().collect()
        }
        Some(Event::Ticket(TicketEvent::Changed { field, from, to })) => vec![AuditEvent::Change {
            id,
            field_name: Fact::of(field).api.to_owned(),
            value: told(field, to),
            previous_value: told(field, from),
        }],
        Some(Event::Letter(LetterEvent::Queued { to, purpose, .. })) => vec![AuditEvent::Notification {
            id,
            via: Via::rule(purpose.to_string()),
            recipients: vec![to.get()],
        }],
        Some(Event::Survey(SurveyEvent::Rated { negative, .. })) => {
            let score = if negative { "bad" } else { "good" };
            vec![AuditEvent::Change {
                id,
                field_name: "satisfaction_score".to_owned(),
                value: Some(Told::Text(score.to_owned())),
                previous_value: Some(Told::Text("offered".to_owned())),
            }]
        }
        _ => vec![],
    }
}

/// The fields as they were when the ticket was opened: before their first change, else as they are.
fn opened(entry: &Recorded, all: &[Recorded], ticket: &Ticket) -> Vec<AuditEvent> {
    let mut first: HashMap<Field, Option<String>> = HashMap::new();
    for later in all {
        if let Some(Event::Ticket(TicketEvent::Changed { field, from, .. })) = later.event() {
            first.entry(field).or_insert(from);
        }
    }
    let shown = FACTS.iter().filter(|fact| fact.set.api && fact.column.is_some());
    let created = shown.filter_map(|fact| {
        let then = first
            .get(&fact.field)
            .cloned()
            .unwrap_or_else(|| (fact.read)(ticket))?;
        Some(AuditEvent::Create {
            id: entry.id,
            field_name: fact.api.to_owned(),
            value: told(fact.field, Some(then)),
        })
    });
    created.collect()
}

fn told(field: Field, value: Option<String>) -> Option<Told> {
    let value = value?;
    Some(match field {
        Field::Status => match value.parse::<Status>() {
            Ok(status) => Told::Text(values::status(status).to_owned()),
            Err(_) => Told::Text(value),
        },
        Field::Tags => Told::Tags(value.split_whitespace().map(str::to_owned).collect()),
        _ => Told::Text(value),
    })
}
