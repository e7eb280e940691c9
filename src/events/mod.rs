//! The event log: what changed, by whom, when. Append-only; everything that reacts to change reads events.
//!
//! An event has a subject: a ticket, or something that is set up. Recording it calls the desk's reactions inside the same
//! transaction (decide), breadth first; what they record knows its cause. What leaves the desk reads the
//! outbox (deliver); what is computed from events reads the feed (derive).
//!
//! Owns: `event`.

mod chain;
mod changes;
mod kinds;
mod log_line;
mod setting;
mod subject;

pub use chain::Chain;
pub use changes::{By, Filter, changes};
pub use kinds::{
    ClosingEvent, Event, Field, FieldChange, LetterEvent, SettingEvent, SurveyEvent, TicketEvent,
};
pub use log_line::LogLine;
pub use setting::{added, altered, changed, removed};
pub use subject::{Subject, SubjectKind};

use crate::ids::{PersonId, TicketId};
use crate::store::{Act, Actor, Result};
use database::{Tx, params, record};
use jiff::Timestamp;

/// Decides on an event, in the transaction that records it. Listed in order in `app.rs`.
pub type Reaction = fn(&mut Act, Subject, &Event) -> Result<()>;

record! {
    /// An event as it was recorded.
    #[derive(Debug, Clone)]
    pub struct Recorded {
        pub id: i64,
        pub at: Timestamp,
        /// The id of the first event of the same act.
        pub act: i64,
        pub subject: SubjectKind,
        pub subject_id: i64,
        pub actor: String,
        pub actor_id: Option<PersonId>,
        /// The kind alone, for those who only need that.
        pub kind: String,
        /// The event as JSON; see [`Recorded::event`].
        pub data: String,
    }
}

impl Recorded {
    /// What happened. None for a kind that this version does not know.
    pub fn event(&self) -> Option<Event> {
        serde_json::from_str(&self.data).ok()
    }

    /// On whose behalf it happened.
    pub fn by(&self) -> Actor {
        match (self.actor.as_str(), self.actor_id) {
            ("agent", Some(id)) => Actor::Agent(id),
            ("customer", Some(id)) => Actor::Customer(id),
            _ => Actor::Desk,
        }
    }
}

/// The columns of [`Recorded`], in order.
pub const COLUMNS: &str = "id, at, COALESCE(act, id), subject, subject_id, actor, actor_id, kind, data";

/// The events of ticket `$1`.
const OF_TICKET: &str = "FROM event WHERE subject = 'ticket' AND subject_id = $1";

/// Records what happened to `subject` and lets the desk react: to this event first, then to what that brings about.
pub fn record(act: &mut Act, subject: impl Into<Subject>, event: impl Into<Event>) -> Result<()> {
    let (subject, event) = (subject.into(), event.into());
    // Those who decide on it decide on the ticket as it stays.
    if let Some(ticket) = subject.ticket() {
        act.hold(ticket)?;
    }
    let data = serde_json::to_string(&event)?;
    let (now, by, cause) = (act.now, act.by, act.chain.cause());
    let depth = cause.map_or(0, |cause| cause.depth + 1);
    let sql = "INSERT INTO event (at, act, subject, subject_id, actor, actor_id, kind, data, cause, depth)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id";
    let values = params![
        now,
        act.first_event,
        subject.kind,
        subject.id,
        by.word(),
        by.person(),
        event.kind(),
        data,
        cause.map(|cause| cause.id),
        depth
    ];
    let (id,): (i64,) = act.one(sql, values)?;
    act.first_event.get_or_insert(id);
    chain::tell(act, id, depth, subject, event)
}

/// The events of one kind on a ticket from an instant on, oldest first.
pub fn of_kind_since(tx: &mut Tx, ticket: TicketId, kind: &str, since: Timestamp) -> Result<Vec<Recorded>> {
    let sql = format!("SELECT {COLUMNS} {OF_TICKET} AND kind = $2 AND at >= $3 ORDER BY id");
    Ok(tx.all(&sql, params![ticket, kind, since])?)
}

/// The newest events of a ticket from an instant on, at most `most`, oldest first. The caller has checked that the viewer may
/// see the ticket.
pub fn of_ticket_since(tx: &mut Tx, ticket: TicketId, since: Timestamp, most: i64) -> Result<Vec<Recorded>> {
    let sql = format!("SELECT {COLUMNS} {OF_TICKET} AND at >= $2 ORDER BY id DESC LIMIT $3");
    let mut events: Vec<Recorded> = tx.all(&sql, params![ticket, since, most])?;
    events.reverse();
    Ok(events)
}

/// The events of a ticket after the event `seen`, oldest first. The caller has checked that the viewer may see the ticket.
pub fn of_ticket_after(tx: &mut Tx, ticket: TicketId, seen: i64) -> Result<Vec<Recorded>> {
    let sql = format!("SELECT {COLUMNS} {OF_TICKET} AND id > $2 ORDER BY id");
    Ok(tx.all(&sql, params![ticket, seen])?)
}

/// The newest event of a ticket; 0 for none.
pub fn newest(tx: &mut Tx, ticket: TicketId) -> Result<i64> {
    let sql = format!("SELECT COALESCE(MAX(id), 0) {OF_TICKET}");
    Ok(tx.one::<(i64,)>(&sql, params![ticket])?.0)
}

/// All events of a ticket, oldest first. The caller has checked that the viewer may see the ticket.
pub fn of_ticket(tx: &mut Tx, ticket: TicketId) -> Result<Vec<Recorded>> {
    Ok(tx.all(
        &format!("SELECT {COLUMNS} {OF_TICKET} ORDER BY id"),
        &params![ticket],
    )?)
}

#[cfg(test)]
mod tests;
