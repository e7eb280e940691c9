//! An alert: a customer is unhappy, and someone is asked to win them back by a given time. One open alert a ticket.

use crate::ids::{PersonId, ResponseId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use database::{Tx, id, params, record, text_enum};
use jiff::Timestamp;

id! {
    /// An alert.
    pub struct AlertId;
}

text_enum! {
    /// Why a customer is taken to be unhappy.
    pub enum Cause {
        /// A negative rating.
        Rated => "rated",
        /// "Not solved", or "please reopen my request".
        NotSolved => "not_solved",
    }
}

record! {
    /// An open alert, with what a list shows of its ticket.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Alert {
        pub id: AlertId,
        /// None: raised by an answer in a wave, which is about no ticket.
        pub ticket_id: Option<TicketId>,
        pub cause: Cause,
        pub response_id: Option<ResponseId>,
        /// Who is asked to win the customer back.
        pub owner_id: Option<PersonId>,
        pub due_at: Timestamp,
        pub created_at: Timestamp,
        pub subject: Option<String>,
        pub customer_id: PersonId,
        pub customer: String,
        pub owner: Option<String>,
    }
}

const SELECT: &str = "SELECT a.id, a.ticket_id, a.cause, a.response_id, a.owner_id, a.due_at, a.created_at, t.subject, \
    p.id, p.name, o.name FROM alert a LEFT JOIN ticket t ON t.id = a.ticket_id LEFT JOIN response r ON r.id = a.response_id \
    JOIN person p ON p.id = COALESCE(t.requester_id, r.person_id) LEFT JOIN person o ON o.id = a.owner_id WHERE a.done_at IS NULL AND t.deleted_at IS NULL";

/// Alerts a page.
pub const PAGE: i64 = 50;

/// The open alerts, the most urgent first, after `after` (the due time and id of the last one shown); at most [`PAGE`].
pub fn open_alerts(tx: &mut Tx, viewer: &Viewer, after: Option<(Timestamp, AlertId)>) -> Result<Vec<Alert>> {
    if !viewer.works_here() {
        return Err(Error::NotFound);
    }
    let (at, id) = after.unwrap_or((Timestamp::UNIX_EPOCH, AlertId::from(0)));
    let sql = format!("{SELECT} AND (a.due_at, a.id) > ($1, $2) ORDER BY a.due_at, a.id LIMIT $3");
    Ok(tx.all(&sql, params![at, id, PAGE])?)
}

/// How many open alerts ask this person to act; of those on the list.
pub fn alerts_of(tx: &mut Tx, person: PersonId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM alert a LEFT JOIN ticket t ON t.id = a.ticket_id
         WHERE a.owner_id = $1 AND a.done_at IS NULL AND t.deleted_at IS NULL";
    let (count,): (i64,) = tx.one(sql, params![person])?;
    Ok(count)
}

/// The open alert of a ticket. The caller has checked that the viewer may see the ticket.
pub fn open_alert(tx: &mut Tx, ticket: TicketId) -> Result<Option<Alert>> {
    Ok(tx.find(&format!("{SELECT} AND a.ticket_id = $1"), params![ticket])?)
}

/// The customer was won back, or there is nothing more to do: the alert of the ticket ends.
pub fn won_back(act: &mut Act, ticket: TicketId) -> Result<()> {
    act.hold(ticket)?;
    let (now, by) = (act.now, act.by.person());
    act.run(
        "UPDATE alert SET done_at = $1, done_by = $2 WHERE ticket_id = $3 AND done_at IS NULL",
        params![now, by, ticket],
    )?;
    Ok(())
}

/// The same for an alert that is about no ticket.
pub fn won_back_in_wave(act: &mut Act, id: AlertId) -> Result<()> {
    let (now, by) = (act.now, act.by.person());
    let done = act.run(
        "UPDATE alert SET done_at = $1, done_by = $2 WHERE id = $3 AND ticket_id IS NULL AND done_at IS NULL",
        params![now, by, id],
    )?;
    match done {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}
