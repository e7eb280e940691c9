//! How a try ended: sent, to be tried later, or given up.

use super::{Letter, State};
use crate::events::{self, Event};
use crate::ids::{OutboxId, TicketId};
use crate::store::{Act, Error, Result};
use database::params;
use jiff::{SignedDuration, Timestamp};

/// How long a letter is tried before an agent is asked to look.
pub const GIVE_UP_AFTER: SignedDuration = SignedDuration::from_hours(5 * 24);

/// The relay took it.
pub fn sent(act: &mut Act, letter: &Letter) -> Result<()> {
    let now = act.now;
    act.run(
        "UPDATE outbox SET state = 'sent', sent_at = $1, lease_until = 0, last_error = NULL WHERE id = $2",
        params![now, letter.id],
    )?;
    events::record(act, letter.ticket_id, Event::LetterSent { letter: letter.id })
}

/// The try failed for now; it is tried again at `at`. After five days it is given up instead. `uncertain` when the
/// relay may have taken it.
pub fn postpone(act: &mut Act, letter: &Letter, error: &str, uncertain: bool, at: Timestamp) -> Result<()> {
    if act.now.duration_since(letter.created_at) > GIVE_UP_AFTER {
        return fail(act, letter, error);
    }
    act.run(
        "UPDATE outbox SET state = 'waiting', due_at = $1, lease_until = 0, last_error = $2, uncertain = $3 WHERE id = $4",
        params![at, error, uncertain, letter.id],
    )?;
    let failed = Event::LetterFailed {
        letter: letter.id,
        error: error.to_owned(),
        last: false,
    };
    events::record(act, letter.ticket_id, failed)
}

/// Given up: the relay refused for good, or five days are over. An agent sees it and can [`release`] it.
pub fn fail(act: &mut Act, letter: &Letter, error: &str) -> Result<()> {
    act.run(
        "UPDATE outbox SET state = 'failed', lease_until = 0, last_error = $1 WHERE id = $2",
        params![error, letter.id],
    )?;
    let failed = Event::LetterFailed {
        letter: letter.id,
        error: error.to_owned(),
        last: true,
    };
    events::record(act, letter.ticket_id, failed)
}

/// Tries a letter again now, by an agent's wish: one that was given up, or one that waits for its next try.
pub fn release(act: &mut Act, letter: OutboxId, ticket: TicketId) -> Result<()> {
    let now = act.now;
    let released = act.run(
        "UPDATE outbox SET state = 'waiting', due_at = $1, created_at = $1 WHERE id = $2 AND ticket_id = $3 AND state IN ('failed', 'waiting')",
        params![now, letter, ticket],
    )?;
    if released == 0 {
        Err(Error::NotFound)
    } else {
        Ok(())
    }
}

/// Takes back a letter that has not left, because events overtook it. Says whether it could still be stopped.
pub fn cancel(act: &mut Act, letter: OutboxId, reason: &str) -> Result<bool> {
    let cancelled = act.run(
        "UPDATE outbox SET state = $1, reason = $2 WHERE id = $3 AND state = 'waiting'",
        params![State::Cancelled, reason, letter],
    )?;
    Ok(cancelled > 0)
}
