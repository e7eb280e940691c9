//! Holding parcels back, and letting them go again: those of a lane that sends nothing for now, and those for some purposes.

use super::parcel::LANE;
use super::settle::GIVE_UP_AFTER;
use super::withdraw::Withdrawn;
use super::{Lane, LaneKind};
use crate::ids::OutboxId;
use crate::languages::Sentence;
use crate::store::{Act, Result};
use database::{Value, params, places};

/// Lets one parcel of a lane that was held go.
pub fn let_one_go(act: &mut Act, parcel: OutboxId) -> Result<()> {
    act.run("UPDATE outbox SET held = FALSE WHERE id = $1", params![parcel])?;
    Ok(())
}

/// The lane sends from now on. With `by_persons`, what persons wrote leaves now; everything else never does, for `reason`.
/// Gives how many leave, and what does not.
pub fn end_hold(
    act: &mut Act,
    lane: Lane,
    by_persons: bool,
    reason: &Sentence,
) -> Result<(u64, Vec<Withdrawn>)> {
    let now = act.now;
    let mut leaving = 0;
    if by_persons {
        let sql = format!(
            "UPDATE outbox SET held = FALSE, give_up_at = $1, due_at = CASE WHEN due_at > $2 THEN due_at ELSE $3 END
             WHERE lane_kind = $4 AND {LANE} = $5 AND held AND state = 'waiting' AND NOT automatic"
        );
        let values = params![now + GIVE_UP_AFTER, now, now, lane.kind.name, lane.id];
        leaving = act.run(&sql, values)?;
    }
    let stopped = format!(
        "UPDATE outbox SET held = FALSE, state = 'cancelled', reason = $1
         WHERE lane_kind = $2 AND {LANE} = $3 AND held AND state = 'waiting' RETURNING ticket_id, purpose, person_id"
    );
    let stopped = act.all(&stopped, params![reason, lane.kind.name, lane.id])?;
    // Overtaken while they were held.
    act.run(
        &format!("UPDATE outbox SET held = FALSE WHERE lane_kind = $1 AND {LANE} = $2 AND held"),
        params![lane.kind.name, lane.id],
    )?;
    Ok((leaving, stopped))
}

/// Holds the parcels for these purposes that have not left, for this reason. Says how many.
pub fn hold_purposes(act: &mut Act, kind: &LaneKind, purposes: &[&str], reason: &Sentence) -> Result<u64> {
    let mut values: Vec<Value> = params![reason, kind.name, i64::MAX].into();
    let (list, padded) = places(values.len() + 1, purposes.len());
    let all = values.len() + padded;
    values.extend(purposes.iter().map(|purpose| Value::from(*purpose)));
    // Padded by a word that is no purpose.
    values.resize(all, Value::from(""));
    let sql = format!(
        "UPDATE outbox SET state = 'withheld', reason = $1 WHERE state IN ('waiting', 'sending') AND NOT held AND lane_kind = $2
             AND automatic IN (FALSE, TRUE) AND state = 'waiting' AND due_at < $3 AND purpose IN ({list})"
    );
    Ok(act.run(&sql, values)?)
}

/// Lets all that [`hold_purposes`] held go, now.
pub fn let_go(act: &mut Act, kind: &LaneKind) -> Result<()> {
    let now = act.now;
    act.run(
        "UPDATE outbox SET state = 'waiting', due_at = $1, reason = '' WHERE state = 'withheld' AND lane_kind = $2",
        params![now, kind.name],
    )?;
    Ok(())
}
