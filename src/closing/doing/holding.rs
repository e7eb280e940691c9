//! A ticket on hold: whom it waits for, and when an agent looks again (TY2). Under a policy the day comes as a step of its
//! own; an agent's wish needs no policy, so the day comes without one too.

use super::planning;
use crate::closing::policy::StepKind;
use crate::closing::situation::hold::Hold;
use crate::correspondence::stopped;
use crate::events::{self, ClosingEvent};
use crate::ids::TicketId;
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Status};
use database::{Tx, params};
use jiff::Timestamp;

/// Longer names of whom we wait for do not fit into a sentence, in characters.
const LONGEST: usize = 120;

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
    events::record(act, id, ClosingEvent::OnHold { awaited, look_at })?;
    match ticket.status {
        Status::OnHold => planning::replan(act, id),
        _ => tickets::set_status(act, id, Status::OnHold),
    }
}

/// No step will bring the ticket of `h` back: no policy holds it, it is switched off, or it is paused. The day is the
/// agent's own, not the policy's.
const NO_STEP: &str =
    "NOT EXISTS (SELECT 1 FROM step s WHERE s.ticket_id = h.ticket_id AND s.state = 'waiting')";
/// The same while letters are stopped: a letter that waits brings nothing back then.
const NO_LOOK: &str = "NOT EXISTS (SELECT 1 FROM step s WHERE s.ticket_id = h.ticket_id AND s.state = 'waiting' \
     AND s.kind = 'look')";

fn no_step(tx: &mut Tx) -> Result<&'static str> {
    Ok(match stopped(tx)? {
        Some(_) => NO_LOOK,
        None => NO_STEP,
    })
}

/// The tickets on hold whose day has come and that no step will bring back, the longest due first.
pub(super) fn come(tx: &mut Tx, now: Timestamp) -> Result<Vec<TicketId>> {
    let no_step = no_step(tx)?;
    let sql = format!(
        "SELECT h.ticket_id FROM hold h WHERE h.look_at <= $1 AND {no_step} AND EXISTS (
             SELECT 1 FROM ticket t WHERE t.id = h.ticket_id AND t.status = 'on_hold' AND t.deleted_at IS NULL)
         ORDER BY h.look_at, h.ticket_id LIMIT 100"
    );
    let found: Vec<(TicketId,)> = tx.all(&sql, params![now])?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Opens one of them again. False if it is in other hands, or not so any more.
pub(super) fn wake(act: &mut Act, id: TicketId) -> Result<bool> {
    let now = act.now;
    let no_step = no_step(act)?;
    let sql = format!(
        "SELECT t.id FROM ticket t JOIN hold h ON h.ticket_id = t.id WHERE h.look_at <= $1 AND t.id = $2
             AND t.status = 'on_hold' AND t.deleted_at IS NULL AND {no_step} {{skip}}"
    );
    if act.find::<(TicketId,)>(&sql, params![now, id])?.is_none() {
        return Ok(false);
    }
    act.holds(id);
    let come = ClosingEvent::StepDone {
        step: StepKind::Look.as_str().to_owned(),
        policy_version: None,
        promised_at: None,
    };
    events::record(act, id, come)?;
    tickets::set_status(act, id, Status::Open)?;
    Ok(true)
}

/// The ticket is no longer on hold.
pub(super) fn forget(act: &mut Act, id: TicketId) -> Result<()> {
    act.put("DELETE FROM hold WHERE ticket_id = $1", params![id])?;
    Ok(())
}
