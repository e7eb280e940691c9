//! Tags: lower-case words without spaces.

use super::find;
use crate::events::{self, Field, TicketEvent};
use crate::ids::TicketId;
use crate::people::checked_tags;
use crate::store::{Act, Error, Result};
use database::{Tx, params};

/// A ticket's tags in order.
pub fn tags(tx: &mut Tx, id: TicketId) -> Result<Vec<String>> {
    let sql = "SELECT tag FROM ticket_tag WHERE ticket_id = $1 ORDER BY tag";
    Ok(tx
        .all::<(String,)>(sql, params![id])?
        .into_iter()
        .map(|(tag,)| tag)
        .collect())
}

/// Replaces a ticket's tags and records it if they differ. Those of a closed ticket stay.
pub fn set_tags(act: &mut Act, id: TicketId, wanted: &[String]) -> Result<()> {
    let before = tags(act, id)?;
    let wanted = checked_tags(wanted)?;
    if before == wanted {
        return Ok(());
    }
    if find(act, id)?.is_some_and(|ticket| ticket.status.is_final()) {
        return Err(Error::invalid("status", "error-closed"));
    }
    act.run("DELETE FROM ticket_tag WHERE ticket_id = $1", params![id])?;
    insert(act, id, &wanted)?;
    let (from, to) = (Some(before.join(" ")), Some(wanted.join(" ")));
    events::record(
        act,
        id,
        TicketEvent::Changed {
            field: Field::Tags,
            from,
            to,
        },
    )
}

/// The tags of a ticket that is just being opened: part of its opening, not a change.
pub(super) fn set_tags_quietly(act: &mut Act, id: TicketId, wanted: &[String]) -> Result<()> {
    insert(act, id, &checked_tags(wanted)?)
}

fn insert(act: &mut Act, id: TicketId, wanted: &[String]) -> Result<()> {
    for tag in wanted {
        act.put(
            "INSERT INTO ticket_tag (ticket_id, tag) VALUES ($1, $2)",
            params![id, tag.as_str()],
        )?;
    }
    Ok(())
}
