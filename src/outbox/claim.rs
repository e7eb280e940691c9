//! Claims due letters for one node, with a lease that the node renews while it has them in hand.

use super::{COLUMNS, Letter};
use crate::ids::OutboxId;
use crate::store::{Act, Result};
use database::{Engine, Tx, pad, params, places};
use jiff::{SignedDuration, Timestamp};

/// How long a node has a claimed letter to itself without renewing.
const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// A letter in this node's hands.
pub struct Claimed {
    pub letter: Letter,
    /// A node had it in hand, handed its text to the relay and never said how it ended: it may have arrived.
    pub may_have_left: bool,
    /// It was uncertain even before that: its one more try is used up.
    pub used_up: bool,
}

/// Whether a letter could be claimed now.
pub fn something_due(tx: &mut Tx, now: Timestamp, in_hand: &[OutboxId]) -> Result<bool> {
    Ok(!due(tx, now, in_hand, 1, "")?.is_empty())
}

type Due = (OutboxId, bool, bool);

/// The letters that are due and in nobody's hands. Those in the hands of this very process never are, even if its clock
/// was moved past their lease.
fn due(tx: &mut Tx, now: Timestamp, in_hand: &[OutboxId], limit: i64, lock: &str) -> Result<Vec<Due>> {
    let (list, _) = places(3, in_hand.len());
    let except = if in_hand.is_empty() {
        String::new()
    } else {
        format!("AND id NOT IN ({list})")
    };
    let sql = format!(
        "SELECT id, state = 'sending' AND leaving, uncertain FROM outbox
         WHERE state IN ('waiting', 'sending') AND due_at <= $1 AND lease_until <= $2 {except}
         ORDER BY due_at, id LIMIT {limit} {lock}"
    );
    let mut values = params![now, now].to_vec();
    if !in_hand.is_empty() {
        values.extend(pad(in_hand.iter().copied()));
    }
    Ok(tx.all(&sql, values)?)
}

/// Takes up to `limit` letters that are due and not among `in_hand`. A letter whose lease ran out is taken again: its
/// node died.
pub fn claim(act: &mut Act, limit: i64, in_hand: &[OutboxId]) -> Result<Vec<Claimed>> {
    let now = act.now;
    let ids = due(act, now, in_hand, limit, "{skip}")?;
    let mut claimed = Vec::with_capacity(ids.len());
    for (id, may_have_left, uncertain) in ids {
        let sql = format!(
            "UPDATE outbox SET state = 'sending', lease_until = $1, attempts = attempts + 1, leaving = FALSE,
                 uncertain = uncertain OR (state = 'sending' AND leaving)
             WHERE id = $2 RETURNING {COLUMNS}"
        );
        let letter = act.one(&sql, params![now + LEASE, id])?;
        claimed.push(Claimed {
            letter,
            may_have_left,
            used_up: may_have_left && uncertain,
        });
    }
    Ok(claimed)
}

/// Notes that the text is about to be handed to the relay. False if the letter is no longer this node's: then it must
/// not leave.
pub fn leave(act: &mut Act, letter: &Letter) -> Result<bool> {
    let until = act.now + LEASE;
    let noted = act.run(
        "UPDATE outbox SET leaving = TRUE, lease_until = $1 WHERE id = $2 AND attempts = $3 AND state = 'sending'",
        params![until, letter.id, letter.attempts],
    )?;
    Ok(noted > 0)
}

/// Keeps letters in this node's hands.
pub fn renew(act: &mut Act, in_hand: &[OutboxId]) -> Result<()> {
    let until = act.now + LEASE;
    for letter in in_hand {
        act.put(
            "UPDATE outbox SET lease_until = $1 WHERE id = $2 AND state = 'sending'",
            params![until, letter],
        )?;
    }
    Ok(())
}

/// Gives back letters that this node will not send: whoever looks next takes them. Those that were leaving are then
/// tried once more.
pub fn hand_back(act: &mut Act, in_hand: &[OutboxId]) -> Result<()> {
    for letter in in_hand {
        act.put(
            "UPDATE outbox SET lease_until = 0 WHERE id = $1 AND state = 'sending'",
            params![letter],
        )?;
    }
    Ok(())
}

/// At the start: on SQLite there is one process, so letters in hand are those of one that died.
pub fn take_up(act: &mut Act) -> Result<()> {
    if act.engine() == Engine::Sqlite {
        act.run("UPDATE outbox SET lease_until = 0 WHERE state = 'sending'", [])?;
    }
    Ok(())
}
