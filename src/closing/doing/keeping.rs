//! Keeps which policy holds for a ticket, from when on, and when it will be closed: the rows of `under_way`.

use crate::closing::situation::under_way::UnderWay;
use crate::ids::TicketId;
use crate::store::{Act, Result};
use database::params;
use jiff::Timestamp;

/// Keeps what holds, as long as the ticket waits or is solved.
pub(super) fn keep(act: &mut Act, ticket: TicketId, under_way: &UnderWay) -> Result<()> {
    if under_way.kept {
        return Ok(());
    }
    act.put(
        "INSERT INTO under_way (ticket_id, began_at, since, policy_version_id, experiment_id, arm) VALUES ($1, $2, $3, $4,
             (SELECT id FROM experiment WHERE ended_at IS NULL AND (version_a = $4 OR version_b = $4)),
             (SELECT CASE WHEN version_b = $4 THEN 'b' ELSE 'a' END FROM experiment
              WHERE ended_at IS NULL AND (version_a = $4 OR version_b = $4)))
         ON CONFLICT (ticket_id) DO UPDATE SET began_at = excluded.began_at, since = excluded.since,
             policy_version_id = excluded.policy_version_id, paused_at = NULL, closes_at = NULL,
             experiment_id = CASE WHEN $5 THEN under_way.experiment_id ELSE excluded.experiment_id END,
             arm = CASE WHEN $5 THEN under_way.arm ELSE excluded.arm END",
        params![
            ticket,
            under_way.began_at,
            under_way.since,
            under_way.policy.version_id,
            under_way.continues
        ],
    )?;
    Ok(())
}

/// Keeps when the ticket will be closed.
pub(super) fn closes(act: &mut Act, ticket: TicketId, at: Option<Timestamp>) -> Result<()> {
    act.put(
        "UPDATE under_way SET closes_at = $1 WHERE ticket_id = $2",
        params![at, ticket],
    )?;
    Ok(())
}

/// The ticket neither waits nor is solved any more.
pub(super) fn forget(act: &mut Act, ticket: TicketId) -> Result<()> {
    act.put("DELETE FROM under_way WHERE ticket_id = $1", params![ticket])?;
    Ok(())
}
