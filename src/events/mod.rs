//! The event log: what changed, by whom, when. Append-only; everything that reacts to change reads events.
//!
//! Recording an event calls the desk's reactions inside the same transaction (decide). What leaves the desk reads the
//! outbox (deliver); what is computed from events reads the feed (derive).
//!
//! Owns: `event`.

mod kind;

pub use kind::{Event, Field};

use crate::ids::{PersonId, TicketId};
use crate::store::{Act, Actor, Result};
use database::{Tx, params, record};
use jiff::Timestamp;

/// Decides on an event, in the transaction that records it. Listed in order in `app.rs`.
pub type Reaction = fn(&mut Act, TicketId, &Event) -> Result<()>;

record! {
    /// An event as it was recorded.
    #[derive(Debug, Clone)]
    pub struct Recorded {
        pub id: i64,
        pub at: Timestamp,
        /// The id of the first event of the same act.
        pub act: i64,
        pub ticket_id: TicketId,
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
pub const COLUMNS: &str = "id, at, COALESCE(act, id), ticket_id, actor, actor_id, kind, data";

/// Records what happened to `ticket` and lets the desk react.
pub fn record(act: &mut Act, ticket: TicketId, event: Event) -> Result<()> {
    // Those who decide on it decide on the ticket as it stays.
    act.hold(ticket)?;
    let data = serde_json::to_string(&event)?;
    let (now, by) = (act.now, act.by);
    let values = params![
        now,
        act.first_event,
        ticket,
        by.word(),
        by.person(),
        event.kind(),
        data
    ];
    const INSERT: &str = "INSERT INTO event (at, act, ticket_id, actor, actor_id, kind, data)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    if act.first_event.is_none() {
        let (id,): (i64,) = act.one(&format!("{INSERT} RETURNING id"), &values)?;
        act.first_event = Some(id);
    } else {
        act.put(INSERT, &values)?;
    }
    for react in act.desk.reactions {
        react(act, ticket, &event)?;
    }
    Ok(())
}

/// The events of one kind on a ticket from an instant on, oldest first.
pub fn of_kind_since(tx: &mut Tx, ticket: TicketId, kind: &str, since: Timestamp) -> Result<Vec<Recorded>> {
    let sql =
        format!("SELECT {COLUMNS} FROM event WHERE ticket_id = $1 AND kind = $2 AND at >= $3 ORDER BY id");
    Ok(tx.all(&sql, params![ticket, kind, since])?)
}

/// The newest events of a ticket from an instant on, at most `most`, oldest first. The caller has checked that the viewer may
/// see the ticket.
pub fn of_ticket_since(tx: &mut Tx, ticket: TicketId, since: Timestamp, most: i64) -> Result<Vec<Recorded>> {
    let sql =
        format!("SELECT {COLUMNS} FROM event WHERE ticket_id = $1 AND at >= $2 ORDER BY id DESC LIMIT $3");
    let mut events: Vec<Recorded> = tx.all(&sql, params![ticket, since, most])?;
    events.reverse();
    Ok(events)
}

/// The events of a ticket after the event `seen`, oldest first. The caller has checked that the viewer may see the ticket.
pub fn of_ticket_after(tx: &mut Tx, ticket: TicketId, seen: i64) -> Result<Vec<Recorded>> {
    let sql = format!("SELECT {COLUMNS} FROM event WHERE ticket_id = $1 AND id > $2 ORDER BY id");
    Ok(tx.all(&sql, params![ticket, seen])?)
}

/// The newest event of a ticket; 0 for none.
pub fn newest(tx: &mut Tx, ticket: TicketId) -> Result<i64> {
    let sql = "SELECT COALESCE(MAX(id), 0) FROM event WHERE ticket_id = $1";
    Ok(tx.one::<(i64,)>(sql, params![ticket])?.0)
}

/// All events of a ticket, oldest first. The caller has checked that the viewer may see the ticket.
pub fn of_ticket(tx: &mut Tx, ticket: TicketId) -> Result<Vec<Recorded>> {
    Ok(tx.all(
        &format!("SELECT {COLUMNS} FROM event WHERE ticket_id = $1 ORDER BY id"),
        &params![ticket],
    )?)
}
