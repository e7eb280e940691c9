//! How many letters were decided on lately: for the mail budget of a customer and the ceiling of all policies.

use crate::ids::PersonId;
use crate::store::Result;
use database::{Tx, params};
use jiff::Timestamp;

/// What letters of policies are for.
pub(super) const OF_POLICIES: &[&str] = &[
    "reminder",
    "warning",
    "notice",
    "progress",
    "survey",
    "check_back",
];

/// How many notices were written to a person after `since`, over all tickets. Those that were taken back before they left
/// do not count; nor do replies, receipts, surveys, nor alerts.
pub(super) fn notices_since(tx: &mut Tx, person: PersonId, since: Timestamp) -> Result<u32> {
    let sql = "SELECT COUNT(*) FROM outbox WHERE person_id = $1
         AND purpose IN ('reminder', 'warning', 'notice', 'progress', 'check_back')
         AND created_at > $2 AND state <> 'cancelled'";
    let (count,): (i64,) = tx.one(sql, params![person, since])?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// How many letters of policies were decided on after `since`, counted up to `most`.
pub(super) fn by_policies_since(tx: &mut Tx, since: Timestamp, most: u32) -> Result<u32> {
    // The list stands here as in the index, so that the index serves it.
    let sql = "SELECT COUNT(*) FROM (SELECT 1 FROM outbox
         WHERE purpose IN ('reminder', 'warning', 'notice', 'progress', 'survey', 'check_back')
         AND created_at > $1 LIMIT $2) AS counted";
    let (count,): (i64,) = tx.one(sql, params![since, i64::from(most)])?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}
