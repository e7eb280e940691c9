//! Budgets for automatic answers to senders of whom nothing is known: anybody can name a stranger's address as the sender
//! of a letter or a thousand, and the desk must not become the one that floods them (threat M4). A letter whose sender
//! is verified, and a customer whom somebody here has answered before, need no budget.

use super::{Sender, Verdict};
use crate::ids::PersonId;
use crate::store::{Act, Result};
use database::{Tx, params, record};
use jiff::{SignedDuration, Timestamp};

/// Answers of the whole desk within [`SPAN`].
const WHOLE_DESK: i64 = 90;
/// Answers to one domain within [`SPAN`].
const ONE_DOMAIN: i64 = 50;
const SPAN: SignedDuration = SignedDuration::from_hours(1);
/// Rows older than this are of no use.
const KEPT: SignedDuration = SignedDuration::from_hours(48);

/// Takes one answer to this person out of the budgets; says why when one is used up, as the key of its sentence.
pub(super) fn spend(act: &mut Act, to: &Sender, verdict: Verdict) -> Result<Option<&'static str>> {
    let trusted = verdict == Verdict::Verified || to.person.verified == Some(true);
    if trusted || (!to.fresh && was_answered(act, to.person.id)?) {
        return Ok(None);
    }
    let to = &to.person;
    let domain = to
        .address
        .as_deref()
        .and_then(|address| address.rsplit_once('@'))
        .map(|(_, domain)| domain.to_lowercase())
        .unwrap_or_default();
    let mut refused = used_up(act, &domain)?;
    if refused.is_none() {
        // Letters that come at the same moment are counted one after the other. Once the budget is used up nobody waits.
        act.in_turn("automatic answers")?;
        refused = used_up(act, &domain)?;
    }
    let now = act.now;
    act.put(
        "INSERT INTO automatic_answer (domain, held, at) VALUES ($1, $2, $3)",
        params![domain, refused.is_some(), now],
    )?;
    Ok(refused)
}

/// Why there is no answer to this domain now; None if there may be one.
fn used_up(act: &mut Act, domain: &str) -> Result<Option<&'static str>> {
    let since = act.now - SPAN;
    Ok(if spent(act, since)? >= WHOLE_DESK {
        Some("channels-unanswered-budget")
    } else if spent_on(act, domain, since)? >= ONE_DOMAIN {
        Some("channels-unanswered-budget-domain")
    } else {
        None
    })
}

/// Whether somebody here has replied to this person before.
fn was_answered(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let sql = "SELECT id FROM ticket WHERE requester_id = $1 AND first_reply_at IS NOT NULL LIMIT 1";
    Ok(tx.find::<(i64,)>(sql, params![person])?.is_some())
}

fn spent(tx: &mut Tx, since: Timestamp) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM automatic_answer WHERE held = FALSE AND at > $1";
    Ok(tx.one::<(i64,)>(sql, params![since])?.0)
}

fn spent_on(tx: &mut Tx, domain: &str, since: Timestamp) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM automatic_answer WHERE NOT held AND domain = $1 AND at > $2";
    Ok(tx.one::<(i64,)>(sql, params![domain, since])?.0)
}

record! {
    /// Answers that a budget held back lately: somebody may be using the desk against others.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct HeldBack {
        pub answers: i64,
        /// The first of them.
        pub since: Option<Timestamp>,
    }
}

/// What was held back within the last day, for administrators.
pub fn held_back(tx: &mut Tx, now: Timestamp) -> Result<HeldBack> {
    let since = now - SignedDuration::from_hours(24);
    let sql = "SELECT COUNT(*), MIN(at) FROM automatic_answer WHERE held = TRUE AND at > $1";
    Ok(tx.one(sql, params![since])?)
}

/// Forgets what no budget counts any more.
pub(super) fn forget(act: &mut Act) -> Result<()> {
    let before = act.now - KEPT;
    act.run(
        "DELETE FROM automatic_answer WHERE held = FALSE AND at < $1",
        params![before],
    )?;
    act.run(
        "DELETE FROM automatic_answer WHERE held = TRUE AND at < $1",
        params![before],
    )?;
    Ok(())
}
