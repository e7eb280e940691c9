//! The throttle against guessing: failed tries are counted by account and by network address, in the database, so that
//! a restart forgets none (threats A5, A14).

use super::judging::network;
use crate::store::{Act, Result};
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};
use std::net::IpAddr;

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

/// What the asking for a link to `address` is counted under.
pub fn link_tries(address: &str, from: IpAddr) -> Vec<String> {
    let account: String = letters::canonical(address).chars().take(200).collect();
    vec![format!("link:{account}"), format!("link-from:{}", network(from))]
}

/// Counts a try under each of `names` unless it is to be refused unheard. They take their turn: of many at the same moment no
/// more are heard than one after the other.
pub fn may_try(act: &mut Act, names: &[String]) -> Result<bool> {
    let mut turns = names.to_vec();
    // Always in one order, so that two never wait for each other.
    turns.sort();
    for name in &turns {
        act.in_turn(&format!("tries {name}"))?;
    }
    let now = act.now;
    if is_throttled(act, names, now)? {
        return Ok(false);
    }
    count_failure(act, names)?;
    Ok(true)
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
