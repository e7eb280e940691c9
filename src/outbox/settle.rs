//! How a try ended: sent, to be tried later, or given up.
//!
//! Only the node that has the letter in hand says how a try ended: `attempts` counts every taking in hand, so it tells a
//! node whose lease ran out meanwhile. That the relay took a letter always counts.

use super::Letter;
use crate::events::{self, LetterEvent};
use crate::ids::OutboxId;
use crate::languages::Sentence;
use crate::store::{Act, Error, Result};
use database::params;
use jiff::{SignedDuration, Timestamp};

/// How long a letter is tried before an agent is asked to look.
pub(super) const GIVE_UP_AFTER: SignedDuration = SignedDuration::from_hours(5 * 24);

/// The relay took it. What has come back already stays so: a report can be faster than this.
pub fn sent(act: &mut Act, letter: &Letter) -> Result<()> {
    hold_ticket(act, letter)?;
    let now = act.now;
    let settled = act.run(
        "UPDATE outbox SET state = 'sent', sent_at = $1, lease_until = 0, leaving = FALSE, last_error = NULL, failed_at = NULL
         WHERE id = $2 AND state <> 'sent' AND NOT returned",
        params![now, letter.id],
    )?;
    if settled == 0 {
        return Ok(());
    }
    record(act, letter, LetterEvent::Sent { letter: letter.id })
}

/// The try failed for now; it is tried again at `at`. After five days it is given up instead. `uncertain` when the
/// relay may have taken it.
pub fn postpone(
    act: &mut Act,
    letter: &Letter,
    error: &Sentence,
    uncertain: bool,
    at: Timestamp,
) -> Result<()> {
    hold_ticket(act, letter)?;
    if act.now > letter.give_up_at {
        return fail(act, letter, error, uncertain);
    }
    let settled = act.run(
        "UPDATE outbox SET state = 'waiting', due_at = $1, lease_until = 0, leaving = FALSE, last_error = $2,
             uncertain = uncertain OR $3
         WHERE id = $4 AND attempts = $5 AND state = 'sending'",
        params![at, error, uncertain, letter.id, letter.attempts],
    )?;
    // The same error again is no news for the ticket.
    if settled == 0 || letter.last_error.as_ref() == Some(error) {
        return Ok(());
    }
    record_failure(act, letter, error, false)
}

/// Given up: the relay refused for good, or five days are over. An agent sees it and can [`release`] it.
pub fn fail(act: &mut Act, letter: &Letter, error: &Sentence, uncertain: bool) -> Result<()> {
    hold_ticket(act, letter)?;
    let now = act.now;
    let settled = act.run(
        "UPDATE outbox SET state = 'failed', lease_until = 0, leaving = FALSE, last_error = $1,
             uncertain = uncertain OR $2, failed_at = $3
         WHERE id = $4 AND attempts = $5 AND state = 'sending'",
        params![error, uncertain, now, letter.id, letter.attempts],
    )?;
    if settled == 0 {
        return Ok(());
    }
    record_failure(act, letter, error, true)
}

pub(super) fn record_failure(act: &mut Act, letter: &Letter, error: &Sentence, last: bool) -> Result<()> {
    let failed = LetterEvent::Failed {
        letter: letter.id,
        error: error.clone(),
        last,
    };
    record(act, letter, failed)
}

/// The ticket before the letter, as everybody does who takes letters of a ticket back.
fn hold_ticket(act: &mut Act, letter: &Letter) -> Result<()> {
    match letter.ticket_id {
        Some(ticket) => act.hold(ticket),
        None => Ok(()),
    }
}

/// A letter about no ticket has no log to stand in.
pub(super) fn record(act: &mut Act, letter: &Letter, event: LetterEvent) -> Result<()> {
    match letter.ticket_id {
        Some(ticket) => events::record(act, ticket, event),
        None => Ok(()),
    }
}

/// Tries a letter again, now, by an agent's wish: one that was given up, or one that waits for its next try. It has
/// all its tries and five days again.
pub fn release(act: &mut Act, letter: OutboxId) -> Result<()> {
    let now = act.now;
    let released = act.run(
        "UPDATE outbox SET state = 'waiting', due_at = $1, give_up_at = $2, attempts = 0,
             uncertain = uncertain AND state = 'waiting', failed_at = NULL, returned = FALSE, late_at = NULL
         WHERE id = $3 AND state IN ('failed', 'waiting')",
        params![now, now + GIVE_UP_AFTER, letter],
    )?;
    if released == 0 {
        Err(Error::NotFound)
    } else {
        Ok(())
    }
}

/// Corrects the address of a letter that has not left, and tries it again now. Whoever else its headers name stays.
pub fn readdress(act: &mut Act, letter: &Letter, address: &str) -> Result<()> {
    let mut contents = letter.contents()?;
    for copy in contents.to.iter_mut().chain(&mut contents.cc) {
        if copy.address == letter.to_address {
            address.clone_into(&mut copy.address);
        }
    }
    act.run(
        "UPDATE outbox SET to_address = $1, letter = $2, uncertain = FALSE
         WHERE id = $3 AND state IN ('failed', 'waiting')",
        params![address, serde_json::to_string(&contents)?, letter.id],
    )?;
    release(act, letter.id)
}
