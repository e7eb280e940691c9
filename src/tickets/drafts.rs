//! What an agent has typed and not sent: kept on the server, so that a closed browser loses nothing.

use super::MessageKind;
use crate::ids::TicketId;
use crate::people::Viewer;
use crate::store::{Act, Result};
use database::{Tx, params};

/// The viewer's draft in a ticket; empty if there is none.
pub fn draft(tx: &mut Tx, viewer: &Viewer, id: TicketId, kind: MessageKind) -> Result<String> {
    let sql = "SELECT text FROM draft WHERE ticket_id = $1 AND person_id = $2 AND kind = $3";
    Ok(tx
        .find::<(String,)>(sql, params![id, viewer.id, kind])?
        .map(|(text,)| text)
        .unwrap_or_default())
}

/// Keeps a draft; an empty one is removed. No event: a draft is nobody else's business.
pub fn save_draft(act: &mut Act, viewer: &Viewer, id: TicketId, kind: MessageKind, text: &str) -> Result<()> {
    super::find_for(act, viewer, id)?;
    if text.trim().is_empty() {
        act.run(
            "DELETE FROM draft WHERE ticket_id = $1 AND person_id = $2 AND kind = $3",
            params![id, viewer.id, kind],
        )?;
        return Ok(());
    }
    let now = act.now;
    act.run(
        "INSERT INTO draft (ticket_id, person_id, kind, text, updated_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (ticket_id, person_id, kind) DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at",
        params![id, viewer.id, kind, text, now],
    )?;
    Ok(())
}
