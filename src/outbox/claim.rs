//! Claims due letters for one node, with a lease.

use super::{COLUMNS, Letter};
use crate::store::{Act, Result};
use database::params;
use jiff::SignedDuration;

/// How long a node has a claimed letter to itself. Longer than any try may take.
pub const LEASE: SignedDuration = SignedDuration::from_mins(10);

/// A letter in this node's hands.
pub struct Claimed {
    pub letter: Letter,
    /// It was already in some node's hands before, which never said how it ended: it may have left.
    pub may_have_left: bool,
}

/// Takes up to `limit` letters that are due. A letter whose lease ran out is taken again: its node died.
pub fn claim(act: &mut Act, limit: i64) -> Result<Vec<Claimed>> {
    let now = act.now;
    let ids: Vec<(i64, bool)> = act.all(
        "SELECT id, state = 'sending' FROM outbox
         WHERE state IN ('waiting', 'sending') AND due_at <= $1 AND lease_until <= $1
         ORDER BY due_at, id LIMIT $2 {skip}",
        params![now, limit],
    )?;
    let mut claimed = Vec::with_capacity(ids.len());
    for (id, may_have_left) in ids {
        let sql = format!(
            "UPDATE outbox SET state = 'sending', lease_until = $1, attempts = attempts + 1 WHERE id = $2 RETURNING {COLUMNS}"
        );
        let letter = act.one(&sql, params![now + LEASE, id])?;
        claimed.push(Claimed {
            letter,
            may_have_left,
        });
    }
    Ok(claimed)
}
