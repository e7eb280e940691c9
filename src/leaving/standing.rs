//! How a kind of lane stands: what waits, since when, and what was given up.

use super::LaneKind;
use crate::store::Result;
use database::{Tx, params, record};
use jiff::Timestamp;

record! {
    /// Parcels that have not left.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Standing {
        /// Due or not, tried or not.
        pub waiting: i64,
        /// When the oldest of them was queued.
        pub oldest: Option<Timestamp>,
        /// Given up: an agent should look.
        pub failed: i64,
    }
}

/// Counts them. Served by the partial indexes, which hold only parcels that have not left.
pub fn standing(tx: &mut Tx, kind: &LaneKind) -> Result<Standing> {
    Ok(tx.one(
        "SELECT COUNT(*), MIN(created_at), (SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND lane_kind = $1)
         FROM outbox WHERE state IN ('waiting', 'sending') AND NOT held AND lane_kind = $1",
        params![kind.name],
    )?)
}
