//! Into the trash and out again. Nothing is erased here.

use super::ticket;
use crate::events::{self, Event};
use crate::ids::TicketId;
use crate::store::{Act, Error, Result};
use database::params;

/// Puts a ticket into the trash: it is in no list, and letters to it open a new one.
pub fn delete(act: &mut Act, id: TicketId) -> Result<()> {
    ticket::lock(act, id)?;
    let now = act.now;
    act.run(
        "UPDATE ticket SET deleted_at = $1 WHERE id = $2",
        params![now, id],
    )?;
    events::record(act, id, Event::Deleted)
}

/// Takes a ticket out of the trash.
pub fn restore(act: &mut Act, id: TicketId) -> Result<()> {
    let now = act.now;
    let restored = act.run(
        "UPDATE ticket SET deleted_at = NULL, version = version + 1, updated_at = $1
         WHERE id = $2 AND deleted_at IS NOT NULL",
        params![now, id],
    )?;
    if restored == 0 {
        return Err(Error::NotFound);
    }
    events::record(act, id, Event::Restored)
}
