//! Holding the letters of policies back while they are stopped, and letting them go again.

use crate::languages::Sentence;
use crate::store::{Act, Result};
use database::params;

/// Holds the letters of policies that have not left, for this reason. Says how many.
pub fn hold(act: &mut Act, reason: &Sentence) -> Result<u64> {
    let sql = "UPDATE outbox SET state = 'withheld', reason = $1 WHERE state IN ('waiting', 'sending') AND NOT held AND automatic IN (FALSE, TRUE)
         AND state = 'waiting' AND due_at < $2
         AND purpose IN ('reminder', 'warning', 'notice', 'progress', 'survey', 'check_back')";
    Ok(act.run(sql, params![reason, i64::MAX])?)
}

/// Lets all that is held go, now.
pub fn let_go(act: &mut Act) -> Result<()> {
    let now = act.now;
    act.run(
        "UPDATE outbox SET state = 'waiting', due_at = $1, reason = '' WHERE state = 'withheld'",
        params![now],
    )?;
    Ok(())
}
