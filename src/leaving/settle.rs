//! How a try ended: sent, to be tried later, or given up.
//!
//! Only the node that has the parcel in hand says how a try ended: `attempts` counts every taking in hand, so it tells a
//! node whose lease ran out meanwhile. That the network took a parcel always counts.

use super::parcel::COLUMNS;
use super::{Fate, LaneKind, Parcel};
use crate::ids::OutboxId;
use crate::languages::Sentence;
use crate::store::{Act, Result};
use database::params;
use jiff::{SignedDuration, Timestamp};

/// How long a parcel is tried before an agent is asked to look.
pub(super) const GIVE_UP_AFTER: SignedDuration = SignedDuration::from_hours(5 * 24);

/// Why a try failed, as it is noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// For agents.
    pub why: Sentence,
    /// The network may have taken the parcel.
    pub uncertain: bool,
    /// The network knows no such address.
    pub unknown_address: bool,
}

impl Failure {
    /// The parcel surely has not left, and its address may be sound.
    pub fn certain(why: Sentence) -> Failure {
        Failure {
            why,
            uncertain: false,
            unknown_address: false,
        }
    }
}

/// The network took it. What has come back already stays so: a report can be faster than this.
pub fn sent(act: &mut Act, kind: &LaneKind, parcel: &Parcel) -> Result<()> {
    hold_ticket(act, parcel)?;
    let now = act.now;
    let settled = act.run(
        "UPDATE outbox SET state = 'sent', sent_at = $1, lease_until = 0, leaving = FALSE, last_error = NULL, failed_at = NULL
         WHERE id = $2 AND state <> 'sent' AND NOT returned",
        params![now, parcel.id],
    )?;
    if settled == 0 {
        return Ok(());
    }
    (kind.record)(act, parcel, &Fate::Sent)
}

/// The try failed for now; the parcel is tried again at `at`. After five days it is given up instead.
pub fn postpone(
    act: &mut Act,
    kind: &LaneKind,
    parcel: &Parcel,
    failure: &Failure,
    at: Timestamp,
) -> Result<()> {
    hold_ticket(act, parcel)?;
    if act.now > parcel.give_up_at {
        return fail(act, kind, parcel, failure);
    }
    let settled = act.run(
        "UPDATE outbox SET state = 'waiting', due_at = $1, lease_until = 0, leaving = FALSE, last_error = $2,
             uncertain = uncertain OR $3
         WHERE id = $4 AND attempts = $5 AND state = 'sending'",
        params![at, &failure.why, failure.uncertain, parcel.id, parcel.attempts],
    )?;
    // The same error again is no news.
    if settled == 0 || parcel.last_error.as_ref() == Some(&failure.why) {
        return Ok(());
    }
    record(act, kind, parcel, failure, false)
}

/// Given up: refused for good, or five days are over. An agent sees it and can have it tried again.
pub fn fail(act: &mut Act, kind: &LaneKind, parcel: &Parcel, failure: &Failure) -> Result<()> {
    hold_ticket(act, parcel)?;
    let now = act.now;
    let settled = act.run(
        "UPDATE outbox SET state = 'failed', lease_until = 0, leaving = FALSE, last_error = $1,
             uncertain = uncertain OR $2, failed_at = $3
         WHERE id = $4 AND attempts = $5 AND state = 'sending'",
        params![&failure.why, failure.uncertain, now, parcel.id, parcel.attempts],
    )?;
    if settled == 0 {
        return Ok(());
    }
    record(act, kind, parcel, failure, true)
}

fn record(act: &mut Act, kind: &LaneKind, parcel: &Parcel, failure: &Failure, last: bool) -> Result<()> {
    let failed = Fate::Failed {
        error: failure.why.clone(),
        last,
        unknown_address: failure.unknown_address,
    };
    (kind.record)(act, parcel, &failed)
}

/// The ticket before the parcel, as everybody does who takes parcels of a ticket back.
fn hold_ticket(act: &mut Act, parcel: &Parcel) -> Result<()> {
    match parcel.ticket_id {
        Some(ticket) => act.hold(ticket),
        None => Ok(()),
    }
}

/// It does not leave any more.
pub(super) fn cancel(act: &mut Act, parcel: OutboxId, reason: &Sentence) -> Result<Parcel> {
    let sql = format!(
        "UPDATE outbox SET state = 'cancelled', lease_until = 0, reason = $1 WHERE id = $2 RETURNING {COLUMNS}"
    );
    Ok(act.one(&sql, params![reason, parcel])?)
}
