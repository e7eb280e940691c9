//! How the outbox stands: what waits, since when, and what was given up.

use crate::store::Result;
use database::{Tx, record};
use jiff::Timestamp;

record! {
    /// Letters that have not left.
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

/// Counts them. Served by the partial indexes, which hold only letters that have not left.
pub fn standing(tx: &mut Tx) -> Result<Standing> {
    Ok(tx.one(
        "SELECT COUNT(*), MIN(created_at), (SELECT COUNT(*) FROM outbox WHERE state = 'failed')
         FROM outbox WHERE state IN ('waiting', 'sending') AND NOT held",
        [],
    )?)
}
