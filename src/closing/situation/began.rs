//! When the present waiting or solving of a ticket began.

use crate::store::Result;
use crate::tickets::{self, Status, Ticket};
use database::Tx;
use jiff::Timestamp;

/// When the present waiting or solving of a ticket began.
pub fn began_at(tx: &mut Tx, ticket: &Ticket) -> Result<Timestamp> {
    Ok(match ticket.status {
        Status::Pending => {
            let reply = tickets::last_reply(tx, ticket.id)?;
            reply.map_or(ticket.status_at, |(at, _)| at.max(ticket.status_at))
        }
        Status::Solved => ticket.solved_at.unwrap_or(ticket.status_at),
        _ => ticket.status_at,
    })
}
