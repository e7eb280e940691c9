//! What agents decide about a parcel that does not arrive: try it again, correct its address, or leave it at that.

use super::settle::GIVE_UP_AFTER;
use crate::ids::OutboxId;
use crate::languages::Sentence;
use crate::store::{Act, Error, Result};
use database::params;

/// Tries a parcel again, now: one that was given up, or one that waits for its next try. It has all its tries and five
/// days again.
pub fn release(act: &mut Act, parcel: OutboxId) -> Result<()> {
    let now = act.now;
    let released = act.run(
        "UPDATE outbox SET state = 'waiting', due_at = $1, give_up_at = $2, attempts = 0,
             uncertain = uncertain AND state = 'waiting', failed_at = NULL, returned = FALSE, late_at = NULL
         WHERE id = $3 AND state IN ('failed', 'waiting')",
        params![now, now + GIVE_UP_AFTER, parcel],
    )?;
    if released == 0 {
        Err(Error::NotFound)
    } else {
        Ok(())
    }
}

/// Corrects the address of a parcel that has not left, with what it carries, and tries it again now.
pub fn readdress(act: &mut Act, parcel: OutboxId, to: &str, body: &str) -> Result<()> {
    act.run(
        "UPDATE outbox SET to_address = $1, letter = $2, uncertain = FALSE
         WHERE id = $3 AND state IN ('failed', 'waiting')",
        params![to, body, parcel],
    )?;
    release(act, parcel)
}

/// Takes a parcel that was given up off the list: nobody tries it any more. The caller records it.
pub fn dismiss(act: &mut Act, parcel: OutboxId, reason: &Sentence) -> Result<()> {
    let left = act.run(
        "UPDATE outbox SET state = 'cancelled', reason = $1 WHERE id = $2 AND state = 'failed'",
        params![reason, parcel],
    )?;
    match left {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}
