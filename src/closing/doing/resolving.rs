//! Solving a ticket with what there is to say about it: what solved it (TA11), and how it ends if not as the policy
//! says (LC7). Kept once a solving, so that an earlier solving keeps its own.

use crate::closing::policy::{OnSolve, manners};
use crate::closing::situation::proposed;
use crate::events::{self, ClosingEvent};
use crate::ids::TicketId;
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Status, Ticket, Type};
use database::{Tx, params};

/// What an agent says at solving.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Solving {
    /// What solved it, for colleagues; may be empty unless the desk wants one for tickets of this type.
    pub summary: String,
    /// The ending, if it is to be another than the policy's.
    pub ending: Option<OnSolve>,
    /// Why another.
    pub reason: String,
}

/// More than this nobody reads, in characters.
const LONGEST: usize = 4000;

/// Solves the ticket. The caller has checked that the viewer may change it. A missing summary or reason is an error
/// beside its field.
pub fn solve(act: &mut Act, id: TicketId, wanted: &Solving) -> Result<()> {
    let ticket = tickets::lock(act, id)?;
    if ticket.status == Status::Solved || ticket.status.is_final() {
        return Err(Error::Conflict("resolve-solved-already"));
    }
    let summary: String = wanted.summary.trim().chars().take(LONGEST).collect();
    let reason: String = wanted.reason.trim().chars().take(LONGEST).collect();
    if summary.is_empty() && wants_summary(act, ticket.kind)? {
        return Err(Error::invalid("summary", "resolve-summary-wanted"));
    }
    let proposed = proposed(act, &ticket)?;
    let ending = wanted.ending.filter(|ending| *ending != proposed);
    if ending.is_some() && reason.is_empty() {
        return Err(Error::invalid("reason", "resolve-reason-wanted"));
    }
    if !summary.is_empty() || ending.is_some() {
        keep(act, &ticket, &summary, ending, &reason)?;
    }
    if let Some(ending) = ending {
        let ending = ending.as_str().to_owned();
        events::record(act, id, ClosingEvent::EndingChosen { ending, reason })?;
    }
    tickets::set_status(act, id, Status::Solved)
}

fn keep(act: &mut Act, ticket: &Ticket, summary: &str, ending: Option<OnSolve>, reason: &str) -> Result<()> {
    let (now, by) = (act.now, act.by.person());
    let reason = if ending.is_some() { reason } else { "" };
    let ending = ending.map_or("", OnSolve::as_str);
    // The solving that begins below. One that was begun and undone in the same way is overwritten.
    act.run(
        "INSERT INTO resolution (ticket_id, solving, summary, ending, reason, person_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (ticket_id, solving) DO UPDATE SET summary = excluded.summary, ending = excluded.ending,
             reason = excluded.reason, person_id = excluded.person_id, created_at = excluded.created_at",
        params![ticket.id, ticket.solvings + 1, summary, ending, reason, by, now],
    )?;
    Ok(())
}

/// Whether the desk wants to know what solved tickets of this type.
pub fn wants_summary(tx: &mut Tx, kind: Option<Type>) -> Result<bool> {
    let manners = manners(tx)?;
    Ok(kind.is_some_and(|kind| manners.summary_for.contains(&kind)))
}
