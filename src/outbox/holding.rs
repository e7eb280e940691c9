//! Holding the letters of policies back while they are stopped, and letting them go again.

use super::Purpose;
use crate::ids::{OutboxId, TicketId};
use crate::store::{Act, Result};
use database::{Tx, params, record};
use jiff::Timestamp;

/// Why a letter is held, in words of the log.
const STOPPED: &str = "the letters of policies are stopped";

record! {
    /// A letter that is held.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Held {
        pub id: OutboxId,
        pub ticket_id: Option<TicketId>,
        pub purpose: Purpose,
        /// When it was decided on.
        pub created_at: Timestamp,
    }
}

/// Holds the letters of policies that have not left. Says how many.
pub fn hold(act: &mut Act) -> Result<u64> {
    let sql = "UPDATE outbox SET state = 'withheld', reason = $1 WHERE state IN ('waiting', 'sending') AND NOT held AND automatic IN (FALSE, TRUE)
         AND state = 'waiting' AND due_at < $2
         AND purpose IN ('reminder', 'warning', 'notice', 'progress', 'survey', 'check_back')";
    Ok(act.run(sql, params![STOPPED, i64::MAX])?)
}

/// The letters that are held.
pub fn held(tx: &mut Tx) -> Result<Vec<Held>> {
    let sql = "SELECT id, ticket_id, purpose, created_at FROM outbox WHERE state = 'withheld' ORDER BY id";
    Ok(tx.all(sql, [])?)
}

/// Lets a held letter go, now.
pub fn let_go(act: &mut Act, letter: OutboxId) -> Result<()> {
    let now = act.now;
    act.run(
        "UPDATE outbox SET state = 'waiting', due_at = $1, reason = 'held, then let go'
         WHERE id = $2 AND state = 'withheld'",
        params![now, letter],
    )?;
    Ok(())
}

/// Takes a held letter back: what it says is no longer true.
pub fn drop_held(act: &mut Act, letter: OutboxId, reason: &str) -> Result<()> {
    act.run(
        "UPDATE outbox SET state = 'cancelled', reason = $1 WHERE id = $2 AND state = 'withheld'",
        params![reason, letter],
    )?;
    Ok(())
}
