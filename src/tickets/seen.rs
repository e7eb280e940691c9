//! How far each person has read in each ticket: what makes a row of a list bold, and where "since you last looked" stands.

use crate::ids::{MessageId, PersonId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Result};
use database::{Tx, Value, params, places};
use std::collections::{HashMap, HashSet};

/// The newest message that the viewer has seen in a ticket; None if they never looked.
pub fn last_seen(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Option<MessageId>> {
    let sql = "SELECT message_id FROM seen WHERE ticket_id = $1 AND person_id = $2";
    Ok(tx
        .find::<(MessageId,)>(sql, params![id, viewer.id])?
        .map(|(message,)| message))
}

/// Notes that the viewer has read up to `message`. No event: it changes nothing for anybody else.
pub fn mark_seen(act: &mut Act, viewer: &Viewer, id: TicketId, message: MessageId) -> Result<()> {
    super::find_for(act, viewer, id)?;
    act.run(
        "INSERT INTO seen (ticket_id, person_id, message_id) VALUES ($1, $2, $3)
         ON CONFLICT (ticket_id, person_id) DO UPDATE SET message_id = excluded.message_id
         WHERE seen.message_id < excluded.message_id",
        params![id, viewer.id, message],
    )?;
    Ok(())
}

/// Which of these tickets have something new for the viewer: a newest message by someone else, not yet seen.
pub fn unread(tx: &mut Tx, viewer: &Viewer, ids: &[TicketId]) -> Result<HashSet<TicketId>> {
    let Some(first) = ids.first() else {
        return Ok(HashSet::new());
    };
    let (list, padded) = places(1, ids.len());
    let mut values: Vec<Value> = ids.iter().map(|id| (*id).into()).collect();
    values.resize(padded, (*first).into());
    let newest: Vec<(TicketId, MessageId, PersonId)> = tx.all(
        &format!(
            "SELECT ticket_id, id, author_id FROM message
             WHERE id IN (SELECT MAX(id) FROM message WHERE ticket_id IN ({list}) GROUP BY ticket_id)"
        ),
        &values,
    )?;
    values.push(viewer.id.into());
    let seen: Vec<(TicketId, MessageId)> = tx.all(
        &format!(
            "SELECT ticket_id, message_id FROM seen WHERE ticket_id IN ({list}) AND person_id = ${}",
            padded + 1
        ),
        &values,
    )?;
    let seen: HashMap<TicketId, MessageId> = seen.into_iter().collect();
    Ok(newest
        .into_iter()
        .filter(|(ticket, message, author)| {
            *author != viewer.id && seen.get(ticket).is_none_or(|read| read < message)
        })
        .map(|(ticket, _, _)| ticket)
        .collect())
}
