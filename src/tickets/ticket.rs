//! A ticket as stored, and finding one: for the desk itself, or for a viewer with the viewer's rights.

use super::{Channel, Impact, Priority, Status, Type};
use crate::calendars::Whose;
use crate::ids::{BrandId, CategoryId, MailboxId, PersonId, TeamId, TicketId};
use crate::languages::Language;
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use database::{Tx, params, places, record};
use jiff::Timestamp;

/// Microseconds.
const SECOND: i64 = 1_000_000;

record! {
    /// A ticket.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Ticket {
        pub id: TicketId,
        pub subject: String,
        pub status: Status,
        pub priority: Priority,
        pub kind: Option<Type>,
        /// What it is about.
        pub category_id: Option<CategoryId>,
        /// How much it touches; None until somebody says so.
        pub impact: Option<Impact>,
        pub channel: Channel,
        pub language: Language,
        pub requester_id: PersonId,
        pub assignee_id: Option<PersonId>,
        pub team_id: Option<TeamId>,
        pub mailbox_id: Option<MailboxId>,
        /// The public face that its customer sees.
        pub brand_id: BrandId,
        pub external_id: Option<String>,
        /// The closed ticket that this one follows up.
        pub follows_id: Option<TicketId>,
        pub due_at: Option<Timestamp>,
        pub created_at: Timestamp,
        pub updated_at: Timestamp,
        /// Since when the status holds.
        pub status_at: Timestamp,
        /// How often it has been solved.
        pub solvings: i64,
        pub first_reply_at: Option<Timestamp>,
        /// When it was last solved; None while it is not solved or closed.
        pub solved_at: Option<Timestamp>,
        /// `customer` or `agent`.
        pub last_from: String,
        pub deleted_at: Option<Timestamp>,
        pub version: i64,
    }
}

impl Ticket {
    /// Whose calendar counts for it.
    pub fn whose(&self) -> Whose {
        Whose {
            team: self.team_id,
            brand: self.brand_id,
        }
    }
}

/// The columns of [`Ticket`], in order.
pub(super) const COLUMNS: &str = "id, subject, status, priority, type, category_id, impact, channel, language, requester_id, \
    assignee_id, team_id, mailbox_id, brand_id, external_id, follows_id, due_at, created_at, updated_at, status_at, solvings, \
    first_reply_at, solved_at, last_from, deleted_at, version";

/// A ticket for the desk's own work; no viewer's rights are asked. None for deleted ones too.
pub fn find(tx: &mut Tx, id: TicketId) -> Result<Option<Ticket>> {
    Ok(tx.find(
        &format!("SELECT {COLUMNS} FROM ticket WHERE id = $1 AND deleted_at IS NULL"),
        params![id],
    )?)
}

/// A ticket for `viewer`: those who work here see all; customers those they asked or take part in and of which they may
/// read something: a ticket in which nothing was said to them is no request of theirs. What a viewer may not see does
/// not exist for them (threat A1).
pub fn find_for(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Ticket> {
    let ticket = find(tx, id)?.ok_or(Error::NotFound)?;
    let may_see = viewer.works_here()
        || super::takes_part(tx, &ticket, viewer.id)? && super::first_read(tx, viewer, id)?.is_some();
    if may_see { Ok(ticket) } else { Err(Error::NotFound) }
}

/// Several tickets by id, in no order, for those who work here.
pub fn find_many(tx: &mut Tx, ids: &[TicketId]) -> Result<Vec<Ticket>> {
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let (list, padded) = places(1, ids.len());
    let mut values: Vec<database::Value> = ids.iter().map(|id| (*id).into()).collect();
    values.resize(padded, ids[0].into());
    let sql = format!("SELECT {COLUMNS} FROM ticket WHERE id IN ({list}) AND deleted_at IS NULL");
    Ok(tx.all(&sql, values)?)
}

/// Takes a ticket until the act is done, without changing it: what it is now it stays. None when it is deleted. For
/// deciding first; whoever has looked at a ticket before taking it looks again.
pub fn hold(act: &mut Act, id: TicketId) -> Result<Option<Ticket>> {
    act.hold(id)?;
    find(act, id)
}

/// [`hold`] for a viewer, with the viewer's rights.
pub fn hold_for(act: &mut Act, viewer: &Viewer, id: TicketId) -> Result<Ticket> {
    act.hold(id)?;
    find_for(act, viewer, id)
}

/// Takes a ticket for changing: touches its version and its `updated_at` first, so that whoever else changes it waits.
/// `updated_at` never goes back, and each act that changes a ticket has a whole second of its own: the stamps that clients
/// keep have no fraction, and one that was seen before a change is not good after it.
/// Not found when it is deleted.
pub fn lock(act: &mut Act, id: TicketId) -> Result<Ticket> {
    let now = act.now;
    // From here on the stamp of this second is another's.
    let second = match act.stamps(id) {
        true => Timestamp::from_second(now.as_second()).unwrap_or(now),
        false => Timestamp::MAX,
    };
    let sql = format!(
        "UPDATE ticket SET version = version + 1, updated_at = CASE
             WHEN updated_at >= $1 THEN (updated_at / {SECOND} + 1) * {SECOND}
             WHEN updated_at > $2 THEN updated_at ELSE $2 END
         WHERE id = $3 AND deleted_at IS NULL RETURNING {COLUMNS}"
    );
    let ticket = act.find(&sql, params![second, now, id])?.ok_or(Error::NotFound)?;
    act.holds(id);
    Ok(ticket)
}
