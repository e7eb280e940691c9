//! Who takes part in a ticket beside its requester.

use super::Ticket;
use crate::events::{self, TicketEvent};
use crate::ids::{PersonId, TicketId};
use crate::store::{Act, Result};
use database::{Tx, params};

/// More people than this never join one ticket (threat M13).
const MOST: i64 = 50;

/// Persons in copy.
pub fn participants(tx: &mut Tx, id: TicketId) -> Result<Vec<PersonId>> {
    let sql = "SELECT person_id FROM participant WHERE ticket_id = $1 ORDER BY person_id";
    Ok(tx
        .all::<(PersonId,)>(sql, params![id])?
        .into_iter()
        .map(|(person,)| person)
        .collect())
}

/// Whether `person` asked or is in copy.
pub fn takes_part(tx: &mut Tx, ticket: &Ticket, person: PersonId) -> Result<bool> {
    if ticket.requester_id == person {
        return Ok(true);
    }
    let sql = "SELECT person_id FROM participant WHERE ticket_id = $1 AND person_id = $2";
    Ok(tx.find::<(PersonId,)>(sql, params![ticket.id, person])?.is_some())
}

/// Takes someone out of copy.
pub fn leave(act: &mut Act, id: TicketId, person: PersonId) -> Result<()> {
    act.hold(id)?;
    let sql = "DELETE FROM participant WHERE ticket_id = $1 AND person_id = $2";
    match act.run(sql, params![id, person])? {
        0 => Ok(()),
        _ => events::record(act, id, TicketEvent::Left { person }),
    }
}

/// Puts someone in copy, by an agent's choice. They see what is said from now on.
pub fn join(act: &mut Act, id: TicketId, person: PersonId) -> Result<()> {
    act.hold(id)?;
    let (present,): (i64,) = act.one(
        "SELECT COUNT(*) FROM participant WHERE ticket_id = $1",
        params![id],
    )?;
    if present >= MOST {
        return Ok(());
    }
    let joined = act.run(
        "INSERT INTO participant (ticket_id, person_id, role, after_message)
         VALUES ($1, $2, 'cc', (SELECT COALESCE(MAX(id), 0) FROM message WHERE ticket_id = $1))
         ON CONFLICT (ticket_id, person_id) DO NOTHING",
        params![id, person],
    )?;
    if joined == 0 {
        Ok(())
    } else {
        events::record(act, id, TicketEvent::Joined { person })
    }
}
