//! What reports say of parcels that have left: they came back, or they are late. Each is noted once, however often it is
//! told.

use crate::ids::OutboxId;
use crate::languages::Sentence;
use crate::store::{Act, Result};
use database::params;

/// The parcel came back: it does not arrive, though the network had taken it. False if that is known already.
pub fn came_back(act: &mut Act, parcel: OutboxId, why: &Sentence) -> Result<bool> {
    let now = act.now;
    let noted = act.run(
        "UPDATE outbox SET state = 'failed', returned = TRUE, failed_at = $1, last_error = $2, lease_until = 0,
             leaving = FALSE, sent_at = COALESCE(sent_at, $1)
         WHERE id = $3 AND NOT returned AND state IN ('sent', 'sending', 'waiting', 'failed')",
        params![now, why, parcel],
    )?;
    Ok(noted > 0)
}

/// The parcel is late and is tried further by the network. False if that was told before, or it has come back.
pub fn is_late(act: &mut Act, parcel: OutboxId) -> Result<bool> {
    let now = act.now;
    let noted = act.run(
        "UPDATE outbox SET late_at = $1 WHERE id = $2 AND late_at IS NULL AND NOT returned",
        params![now, parcel],
    )?;
    Ok(noted > 0)
}
