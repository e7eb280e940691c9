//! What becomes of the tickets under way when their policy changes or is switched on.

use crate::ids::{PolicyId, PolicyVersionId};
use crate::store::{Act, Result};
use database::{params, text_enum};

text_enum! {
    /// What becomes of the tickets on which an earlier version is at work.
    pub enum Fate {
        /// They go on by the version they began with.
        Keep => "keep",
        /// They go on by the new one, counted from when they began.
        Move => "move",
        /// They go on by the new one, as if they began today.
        StartToday => "start_today",
    }
}

/// The tickets on which any version of the policy is at work.
const AT_WORK: &str = "policy_version_id IN (SELECT id FROM policy_version WHERE policy_id = $2)";

/// Lets the tickets under way go on by this version.
pub(super) fn move_to(act: &mut Act, id: PolicyId, version: PolicyVersionId) -> Result<()> {
    let sql = format!("UPDATE under_way SET policy_version_id = $1 WHERE {AT_WORK}");
    act.run(&sql, params![version, id])?;
    Ok(())
}

/// Lets the clock of the tickets under way begin now. Who was asked for a rating already is not asked again.
pub(super) fn start_today(act: &mut Act, id: PolicyId) -> Result<()> {
    let now = act.now;
    let asked = format!(
        "UPDATE step SET since = $1 WHERE ticket_id IN (SELECT ticket_id FROM under_way WHERE {AT_WORK})
             AND kind = 'survey' AND state IN ('done', 'withheld') AND EXISTS (
                 SELECT 1 FROM under_way u WHERE u.ticket_id = step.ticket_id AND u.since = step.since)"
    );
    act.run(&asked, params![now, id])?;
    for (field, those) in [("paused_at", "paused_at IS NOT NULL"), ("since", "TRUE")] {
        let begin = format!("UPDATE under_way SET {field} = $1 WHERE {those} AND {AT_WORK}");
        act.run(&begin, params![now, id])?;
    }
    Ok(())
}

/// Lets the sweep look at each ticket of a version: what is due is decided on with the ticket in hand, so this is two
/// statements however many there are.
pub(super) fn decide_anew(act: &mut Act, version: PolicyVersionId) -> Result<()> {
    let now = act.now;
    act.run(
        "UPDATE step SET due_at = $1 WHERE state = 'waiting'
             AND ticket_id IN (SELECT ticket_id FROM under_way WHERE policy_version_id = $2)",
        params![now, version],
    )?;
    act.run(
        "INSERT INTO step (ticket_id, policy_version_id, kind, state, since, due_at, created_at)
         SELECT u.ticket_id, u.policy_version_id, 'remind', 'waiting', u.since, $1, $1 FROM under_way u
         WHERE u.policy_version_id = $2 AND u.paused_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM step s WHERE s.ticket_id = u.ticket_id AND s.state = 'waiting')
         ON CONFLICT (ticket_id) WHERE state = 'waiting' DO NOTHING",
        params![now, version],
    )?;
    Ok(())
}

/// Lets the tickets under way rest until someone lets them go on.
pub(super) fn rest(act: &mut Act, id: PolicyId) -> Result<()> {
    let now = act.now;
    let sql = format!("UPDATE under_way SET paused_at = $1 WHERE paused_at IS NULL AND {AT_WORK}");
    act.run(&sql, params![now, id])?;
    let waiting = "UPDATE step SET state = 'cancelled' WHERE state = 'waiting' AND ticket_id IN (
             SELECT u.ticket_id FROM under_way u JOIN policy_version v ON v.id = u.policy_version_id
             WHERE v.policy_id = $1)";
    act.run(waiting, params![id])?;
    Ok(())
}
