//! A ticket on hold: whom it waits for, and when an agent looks again (TY2). The day comes as a step of its own.

use super::plan;
use crate::events::{self, Event};
use crate::ids::TicketId;
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Status};
use database::{Tx, params, record};
use jiff::Timestamp;

record! {
    /// Whom a ticket waits for, and until when.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Hold {
        /// As customers may read it: "your bank". May be empty.
        pub awaited: String,
        /// When the ticket is open again by itself.
        pub look_at: Option<Timestamp>,
    }
}

/// Longer names of whom we wait for do not fit into a sentence, in characters.
const LONGEST: usize = 120;

/// What is known of a ticket on hold; None where nobody said anything.
pub fn hold(tx: &mut Tx, ticket: TicketId) -> Result<Option<Hold>> {
    let sql = "SELECT awaited, look_at FROM hold WHERE ticket_id = $1";
    Ok(tx.find(sql, params![ticket])?)
}

/// Puts a ticket on hold, or says anew whom it waits for. The caller has checked that the viewer may change it.
pub fn put_on_hold(act: &mut Act, id: TicketId, hold: &Hold) -> Result<()> {
    let ticket = tickets::lock(act, id)?;
    if ticket.status.is_final() {
        return Err(Error::invalid("awaited", "error-closed"));
    }
    if hold.look_at.is_some_and(|at| at <= act.now) {
        return Err(Error::invalid("look", "hold-look-past"));
    }
    let awaited: String = hold.awaited.split_whitespace().collect::<Vec<_>>().join(" ");
    let awaited: String = awaited.chars().take(LONGEST).collect();
    let (now, by) = (act.now, act.by.person());
    act.run(
        "INSERT INTO hold (ticket_id, awaited, look_at, person_id, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (ticket_id) DO UPDATE SET awaited = excluded.awaited, look_at = excluded.look_at,
             person_id = excluded.person_id, created_at = excluded.created_at",
        params![id, awaited.as_str(), hold.look_at, by, now],
    )?;
    let look_at = hold.look_at;
    events::record(act, id, Event::OnHold { awaited, look_at })?;
    match ticket.status {
        Status::OnHold => plan::replan(act, id, "an agent said anew whom the ticket waits for"),
        _ => tickets::set_status(act, id, Status::OnHold),
    }
}

/// The ticket is no longer on hold.
pub(super) fn forget(act: &mut Act, id: TicketId) -> Result<()> {
    act.put("DELETE FROM hold WHERE ticket_id = $1", params![id])?;
    Ok(())
}
