//! What of a ticket a viewer may read. Those who work here read all; customers what is public, and whoever was put in
//! copy later what was said since (threat M2) and what they wrote themselves.

use super::{Message, Ticket};
use crate::ids::{PersonId, TicketId};
use crate::people::{Person, Viewer};
use crate::store::Result;
use database::{Tx, Value, pad, params, places};
use std::collections::HashMap;

/// Whether the viewer may read the message `m`, as a condition; what it asks for is added to `values`.
pub(super) fn readable(viewer: &Viewer, values: &mut Vec<Value>) -> String {
    if viewer.works_here() {
        return "1 = 1".to_owned();
    }
    values.push(viewer.id.into());
    let person = values.len();
    format!(
        "m.kind = 'reply' AND (m.author_id = ${person} OR NOT EXISTS (
             SELECT 1 FROM participant c JOIN ticket o ON o.id = c.ticket_id
             WHERE c.ticket_id = m.ticket_id AND c.person_id = ${person} AND c.after_message >= m.id
                 AND o.requester_id <> ${person}))"
    )
}

/// The first message of a ticket that somebody may read: what the ticket is about, as they know it.
#[derive(Debug, Clone)]
pub struct First {
    pub author: PersonId,
    pub text: String,
}

/// The first message of each of these tickets that the viewer may read; a ticket without one is left out. The viewer
/// may see the tickets.
pub fn firsts(tx: &mut Tx, viewer: &Viewer, ids: &[TicketId]) -> Result<HashMap<TicketId, First>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let (list, mut values) = (places(1, ids.len()).0, pad(ids));
    let theirs = readable(viewer, &mut values);
    let sql = format!(
        "SELECT ticket_id, author_id, text FROM message WHERE id IN (
             SELECT MIN(m.id) FROM message m WHERE m.ticket_id IN ({list}) AND {theirs} GROUP BY m.ticket_id)"
    );
    let found: Vec<(TicketId, PersonId, String)> = tx.all(&sql, values)?;
    let first = |(ticket, author, text)| (ticket, First { author, text });
    Ok(found.into_iter().map(first).collect())
}

/// The first message of one ticket that the viewer may read.
pub fn first_read(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Option<First>> {
    Ok(firsts(tx, viewer, &[id])?.remove(&id))
}

/// Whether somebody could read a public message when it was said: who works here, whoever asked, its author, and who was
/// in copy by then. A letter quotes nothing else to them.
pub fn had_read(tx: &mut Tx, person: &Person, ticket: &Ticket, message: &Message) -> Result<bool> {
    if person.role.works_here() || person.id == ticket.requester_id || person.id == message.author_id {
        return Ok(true);
    }
    let sql = "SELECT after_message FROM participant WHERE ticket_id = $1 AND person_id = $2 AND after_message < $3";
    let there: Option<(i64,)> = tx.find(sql, params![ticket.id, person.id, message.id])?;
    Ok(there.is_some())
}
