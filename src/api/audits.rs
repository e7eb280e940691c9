//! The audits of a ticket: the events of one act are one audit.

use super::asked::{Asked, Path};
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, Refusal, ok};
use super::{Api, comments, written};
use crate::events::{self, Event, Field, LetterEvent, Recorded, SurveyEvent, TicketEvent};
use crate::ids::TicketId;
use crate::people::Viewer;
use crate::store::{Act, Desk, Result};
use crate::tickets::facts::{FACTS, Fact};
use crate::tickets::{self, Status, Ticket};
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use database::Tx;
use serde_json::{Value, json};
use std::collections::HashMap;

/// The author of what the desk did by itself.
const DESK: i64 = -1;

/// The routes of audits.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/api/v2/tickets/{id}/audits", get(list))
        .route("/api/v2/tickets/{id}/audits/{audit}", get(show))
}

async fn list(State(api): State<Api>, caller: Caller, asked: Asked, Path(id): Path<i64>) -> Answer {
    caller.must_work_here()?;
    let page = Page::read(&asked, &caller)?;
    let (_, newest_first) = asked.order(&["created_at"])?;
    let mut audits = read(&api, caller, asked.base.clone(), id.into()).await?;
    if newest_first {
        audits.reverse();
    }
    ok(page.of_whole(&asked, "audits", audits))
}

async fn show(
    State(api): State<Api>,
    caller: Caller,
    asked: Asked,
    Path((id, audit)): Path<(i64, i64)>,
) -> Answer {
    caller.must_work_here()?;
    let audits = read(&api, caller, asked.base, id.into()).await?;
    let found = audits.into_iter().find(|entry| entry["id"] == audit);
    ok(json!({"audit": found.ok_or(Refusal::NotFound)?}))
}

async fn read(api: &Api, caller: Caller, base: String, id: TicketId) -> Result<Vec<Value>> {
    let desk = api.desk.clone();
    let read = move |tx: &mut Tx| {
        let ticket = tickets::find_for(tx, &caller.0, id)?;
        of_ticket(tx, &desk, &caller.0, &base, &ticket)
    };
    api.desk.read(read).await
}

/// The audit of an act on a ticket; one without events when nothing changed.
pub fn one(act: &mut Act, viewer: &Viewer, base: &str, ticket: &Ticket, audit: Option<i64>) -> Result<Value> {
    let desk = act.desk;
    let audits = of_ticket(act, desk, viewer, base, ticket)?;
    let found = audits
        .into_iter()
        .find(|entry| audit.is_some_and(|id| entry["id"] == id));
    let nothing = json!({
        "id": audit,
        "ticket_id": ticket.id,
        "created_at": written::time(act.now),
        "author_id": viewer.id,
        "via": written::via("api"),
        "metadata": {"system": {}, "custom": {}},
        "events": [],
    });
    Ok(found.unwrap_or(nothing))
}

/// All audits of a ticket that the viewer may see, oldest first.
fn of_ticket(tx: &mut Tx, desk: &Desk, viewer: &Viewer, base: &str, ticket: &Ticket) -> Result<Vec<Value>> {
    let recorded = events::of_ticket(tx, ticket.id)?;
    let said = comments::of_ticket(tx, desk, viewer, base, ticket.id)?;
    let said: HashMap<i64, Value> = said
        .into_iter()
        .filter_map(|c| Some((c["id"].as_i64()?, c)))
        .collect();
    let mut audits: Vec<Value> = Vec::new();
    for entry in &recorded {
        let shown = shown(entry, &recorded, ticket, &said);
        if shown.is_empty() {
            continue;
        }
        let position = audits.iter().position(|audit| audit["id"] == entry.act);
        let audit = match position {
            Some(position) => &mut audits[position],
            None => {
                audits.push(frame(entry, ticket));
                let last = audits.len() - 1;
                &mut audits[last]
            }
        };
        if let Value::Array(events) = &mut audit["events"] {
            events.extend(shown);
        }
    }
    Ok(audits)
}

fn frame(entry: &Recorded, ticket: &Ticket) -> Value {
    json!({
        "id": entry.act,
        "ticket_id": ticket.id,
        "created_at": written::time(entry.at),
        "author_id": entry.by().person().map_or(DESK, |person| person.get()),
        "via": written::via(ticket.channel.as_str()),
        "metadata": {"system": {}, "custom": {}},
        "events": [],
    })
}

/// An event of the desk as events of an audit; what the API has no notion of is left out.
fn shown(entry: &Recorded, all: &[Recorded], ticket: &Ticket, said: &HashMap<i64, Value>) -> Vec<Value> {
    match entry.event() {
        Some(Event::Ticket(TicketEvent::Opened { .. })) => opened(entry, all, ticket),
        Some(Event::Ticket(TicketEvent::Said { message, .. })) => {
            said.get(&message.get()).cloned().into_iter().collect()
        }
        Some(Event::Ticket(TicketEvent::Changed { field, from, to })) => vec![json!({
            "id": entry.id,
            "type": "Change",
            "field_name": Fact::of(field).api,
            "value": value(field, to),
            "previous_value": value(field, from),
        })],
        Some(Event::Letter(LetterEvent::Queued { to, purpose, .. })) => vec![json!({
            "id": entry.id,
            "type": "Notification",
            "via": {"channel": "rule", "source": {"from": {"title": purpose}, "to": {}, "rel": "trigger"}},
            "recipients": [to],
        })],
        Some(Event::Survey(SurveyEvent::Rated { negative, .. })) => vec![json!({
            "id": entry.id,
            "type": "Change",
            "field_name": "satisfaction_score",
            "value": if negative { "bad" } else { "good" },
            "previous_value": "offered",
        })],
        _ => vec![],
    }
}

/// The fields as they were when the ticket was opened: before their first change, else as they are.
fn opened(entry: &Recorded, all: &[Recorded], ticket: &Ticket) -> Vec<Value> {
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
        let value = value(fact.field, Some(then));
        Some(json!({"id": entry.id, "type": "Create", "field_name": fact.api, "value": value}))
    });
    created.collect()
}

fn value(field: Field, value: Option<String>) -> Value {
    match (field, value) {
        (_, None) => Value::Null,
        (Field::Status, Some(word)) => match word.parse::<Status>() {
            Ok(status) => json!(written::status(status)),
            Err(_) => json!(word),
        },
        (Field::Tags, Some(words)) => json!(words.split_whitespace().collect::<Vec<_>>()),
        (_, Some(text)) => json!(text),
    }
}
