//! The ceiling of a lane: so many parcels leave in an hour, the rest waits. A rule that runs wild, or a loop, then costs
//! a number of parcels that somebody chose (threat M4).

use super::parcel::LANE;
use super::{Ceiling, LaneKind};
use crate::store::Result;
use database::{Tx, Value, pad, params, places};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// The ceiling counts what left in this time.
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// How many more parcels each lane with a ceiling may send now; those that are leaving are counted as gone.
pub(super) fn room(
    tx: &mut Tx,
    kind: &LaneKind,
    ceilings: &[Ceiling],
    now: Timestamp,
) -> Result<Vec<(i64, i64)>> {
    if ceilings.is_empty() {
        return Ok(vec![]);
    }
    let mut values: Vec<Value> = params![kind.name, now - HOUR].into();
    let (list, _) = places(values.len() + 1, ceilings.len());
    values.extend(pad(ceilings.iter().map(|ceiling| ceiling.lane)));
    values.push(now.into());
    let leased = values.len();
    let sql = format!(
        "SELECT lane, COUNT(*) FROM (
             SELECT {LANE} AS lane FROM outbox WHERE lane_kind = $1 AND sent_at > $2 AND {LANE} IN ({list})
             UNION ALL
             SELECT {LANE} AS lane FROM outbox WHERE lane_kind = $1 AND {LANE} IN ({list})
                 AND state = 'sending' AND lease_until > ${leased}) AS gone GROUP BY lane"
    );
    let gone: HashMap<i64, i64> = tx.all::<(i64, i64)>(&sql, values)?.into_iter().collect();
    let left = |ceiling: &Ceiling| ceiling.per_hour - gone.get(&ceiling.lane).copied().unwrap_or(0);
    Ok(ceilings
        .iter()
        .map(|ceiling| (ceiling.lane, left(ceiling)))
        .collect())
}

/// The lanes without room.
pub(super) fn full(room: &[(i64, i64)]) -> Vec<i64> {
    let full = room.iter().filter(|(_, room)| *room <= 0);
    full.map(|(lane, _)| *lane).collect()
}

/// The lanes that have reached their ceiling while parcels of theirs are due.
pub fn full_lanes(tx: &mut Tx, kind: &LaneKind, now: Timestamp) -> Result<Vec<i64>> {
    let ceilings = (kind.ceilings)(tx)?;
    let sql = format!(
        "SELECT id FROM outbox WHERE state IN ('waiting', 'sending') AND NOT held AND lane_kind = $1
             AND automatic IN (FALSE, TRUE) AND due_at <= $2 AND {LANE} = $3 AND state = 'waiting' LIMIT 1"
    );
    let mut waiting = vec![];
    for lane in full(&room(tx, kind, &ceilings, now)?) {
        let found: Option<(i64,)> = tx.find(&sql, params![kind.name, now, lane])?;
        waiting.extend(found.map(|_| lane));
    }
    Ok(waiting)
}
