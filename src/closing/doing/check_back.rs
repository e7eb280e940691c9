//! Checking back after the end (LC16): an agent plans a day and a note; when it comes the ticket is on the agent's list
//! again, and the customer is asked by letter if that was wished. The ticket stays solved or closed until someone changes
//! it, so that no survey is lost and no reopening is counted.

use crate::closing::deciding::reasons;
use crate::closing::letters::steps;
use crate::correspondence::outbox::Purpose;
use crate::correspondence::stopped;
use crate::events::{self, ClosingEvent, LetterEvent};
use crate::ids::{CheckBackId, PersonId, TicketId};
use crate::store::{Act, Error, Result};
use crate::tickets;
use database::{Tx, params, record, text_enum};
use jiff::Timestamp;

text_enum! {
    /// Where a planned look stands.
    pub enum CheckState {
        Planned => "planned",
        /// Its day has come: it is on the agent's list.
        Due => "due",
        Done => "done",
        Cancelled => "cancelled",
    }
}

record! {
    /// A look at a case after its end.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CheckBack {
        pub id: CheckBackId,
        pub ticket_id: TicketId,
        pub state: CheckState,
        pub due_at: Timestamp,
        pub note: String,
        pub tells_customer: bool,
        /// On whose list it comes.
        pub person_id: PersonId,
    }
}

const COLUMNS: &str = "id, ticket_id, state, due_at, note, tells_customer, person_id";

/// More are never due for one person at once than a list shows.
const SHOWN: i64 = 50;
/// A note is no letter, in characters.
const LONGEST: usize = 500;

/// Plans a look, on the list of whoever plans it; one that is planned already is planned anew.
pub fn plan_check_back(
    act: &mut Act,
    ticket: TicketId,
    due_at: Timestamp,
    note: &str,
    tells_customer: bool,
) -> Result<()> {
    let Some(person) = act.by.person() else {
        return Err(Error::Broken("only a person plans to check back".to_owned()));
    };
    if due_at <= act.now {
        return Err(Error::invalid("check-day", "check-back-past"));
    }
    tickets::lock(act, ticket)?;
    let now = act.now;
    settle(act, ticket, CheckState::Cancelled)?;
    let note: String = note.trim().chars().take(LONGEST).collect();
    act.run(
        "INSERT INTO check_back (ticket_id, state, due_at, note, tells_customer, person_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            ticket,
            CheckState::Planned,
            due_at,
            note.as_str(),
            tells_customer,
            person,
            now
        ],
    )?;
    events::record(act, ticket, ClosingEvent::CheckBackPlanned { at: due_at, note })
}

/// The look is done, or no longer wished. Says whether there was one.
pub fn settle_check_back(act: &mut Act, ticket: TicketId, done: bool) -> Result<bool> {
    tickets::lock(act, ticket)?;
    let state = if done {
        CheckState::Done
    } else {
        CheckState::Cancelled
    };
    let settled = settle(act, ticket, state)?;
    if settled {
        events::record(act, ticket, ClosingEvent::CheckBackSettled { done })?;
    }
    Ok(settled)
}

fn settle(act: &mut Act, ticket: TicketId, state: CheckState) -> Result<bool> {
    let now = act.now;
    let settled = act.run(
        "UPDATE check_back SET state = $1, settled_at = $2 WHERE ticket_id = $3 AND state IN ('planned', 'due')",
        params![state, now, ticket],
    )?;
    Ok(settled > 0)
}

/// The look that is planned for a ticket or due on it.
pub fn check_back(tx: &mut Tx, ticket: TicketId) -> Result<Option<CheckBack>> {
    let sql =
        format!("SELECT {COLUMNS} FROM check_back WHERE ticket_id = $1 AND state IN ('planned', 'due')");
    Ok(tx.find(&sql, params![ticket])?)
}

/// The looks that are due for a person, oldest first.
pub fn check_backs_due(tx: &mut Tx, person: PersonId) -> Result<Vec<CheckBack>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM check_back WHERE person_id = $1 AND state = 'due' ORDER BY due_at, id LIMIT {SHOWN}"
    );
    Ok(tx.all(&sql, params![person])?)
}

/// The looks whose day has come.
pub fn come(tx: &mut Tx, now: Timestamp) -> Result<Vec<CheckBackId>> {
    let sql =
        "SELECT id FROM check_back WHERE state = 'planned' AND due_at <= $1 ORDER BY due_at, id LIMIT 100";
    let found: Vec<(CheckBackId,)> = tx.all(sql, params![now])?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Brings one onto the list of its agent. False if another node was faster.
pub fn bring(act: &mut Act, id: CheckBackId) -> Result<bool> {
    let planned: Option<(TicketId,)> =
        act.find("SELECT ticket_id FROM check_back WHERE id = $1", params![id])?;
    if let Some((ticket,)) = planned {
        act.hold(ticket)?;
    }
    let sql = format!(
        "UPDATE check_back SET state = 'due' WHERE id = $1 AND state = 'planned' RETURNING {COLUMNS}"
    );
    let Some(look) = act.find::<CheckBack>(&sql, params![id])? else {
        return Ok(false);
    };
    // One that lies in the trash comes with nothing.
    let Some(ticket) = tickets::find(act, look.ticket_id)? else {
        return Ok(true);
    };
    let note = look.note.clone();
    events::record(act, ticket.id, ClosingEvent::CheckBackDue { note })?;
    if !look.tells_customer {
        return Ok(true);
    }
    if stopped(act)?.is_some() {
        let withheld = LetterEvent::Withheld {
            purpose: Purpose::CheckBack.as_str().to_owned(),
            to: ticket.requester_id,
            reason: reasons::STOPPED,
        };
        events::record(act, ticket.id, withheld)?;
        return Ok(true);
    }
    steps::check_back(act, &ticket)?;
    Ok(true)
}
