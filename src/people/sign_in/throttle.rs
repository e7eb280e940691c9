//! The throttle against guessing: failed tries are counted by account and by network address, in the database, so that
//! a restart forgets none (SECURITY A5, A14).

use crate::store::{Act, Result};
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};

/// The span in which tries are counted.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// So many failed tries within the window, and the next is refused unheard.
const ALLOWED: i64 = 10;

/// Whether the next try counted under any of `names` is to be refused unheard.
pub fn is_throttled(tx: &mut Tx, names: &[String], now: Timestamp) -> Result<bool> {
    for name in names {
        let (failed,): (i64,) = tx.one(
            "SELECT COUNT(*) FROM failed_try WHERE counted_under = $1 AND at > $2",
            params![name, now - WINDOW],
        )?;
        if failed >= ALLOWED {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Counts a failed try under each of `names`, such as `account:ada@example.org` and `from:192.0.2.7`.
pub fn count_failure(act: &mut Act, names: &[String]) -> Result<()> {
    let now = act.now;
    for name in names {
        act.put(
            "INSERT INTO failed_try (counted_under, at) VALUES ($1, $2)",
            params![name, now],
        )?;
    }
    forget_old_failures(act)
}

/// Forgets tries that no longer count.
fn forget_old_failures(act: &mut Act) -> Result<()> {
    let before = act.now - WINDOW;
    act.run("DELETE FROM failed_try WHERE at < $1", params![before])?;
    Ok(())
}
