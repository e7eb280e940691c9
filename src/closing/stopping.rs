//! The kill switch: stops all letters of policies at once, and lets them go on. While they are stopped policies do
//! nothing, as if the desk were down; so the rules for outages hold when they go on: no burst, each promise kept.

use super::{StepKind, Why};
use crate::correspondence;
pub use crate::correspondence::{Stopped, stopped};
use crate::ids::OutboxId;
use crate::outbox::{self, Purpose};
use crate::store::{Act, Result};
use database::params;
use jiff::SignedDuration;

/// A warning that was held no longer than this still gives the days it announces.
const AT_ONCE: SignedDuration = SignedDuration::from_hours(1);

/// Stops them. Letters that were decided on and have not left are held. Says how many.
pub fn stop_letters(act: &mut Act) -> Result<u64> {
    if stopped(act)?.is_some() {
        return Ok(0);
    }
    let stopped = Stopped {
        at: act.now,
        by: act.by.person(),
    };
    correspondence::set_stopped(act, Some(stopped))?;
    outbox::hold(act)
}

/// Lets them go on. What was held leaves now, but for a warning that was held too long: its day would come too early, so
/// another one is written.
pub fn let_letters_go(act: &mut Act) -> Result<()> {
    if stopped(act)?.is_none() {
        return Ok(());
    }
    correspondence::set_stopped(act, None)?;
    let now = act.now;
    for held in outbox::held(act)? {
        let late = now.duration_since(held.created_at) > AT_ONCE;
        match held.purpose {
            Purpose::Warning if late => warn_again(act, held.id)?,
            _ => outbox::let_go(act, held.id)?,
        }
    }
    Ok(())
}

fn warn_again(act: &mut Act, letter: OutboxId) -> Result<()> {
    let now = act.now;
    outbox::drop_held(act, letter, Why::Late.as_str())?;
    act.run(
        "UPDATE step SET state = 'cancelled', reason = $1 WHERE letter_id = $2 AND kind = $3 AND state = 'done'",
        params![Why::Late, letter, StepKind::Warn],
    )?;
    // The sweep looks at the ticket again and finds that nothing was announced.
    act.run(
        "UPDATE step SET due_at = $1 WHERE state = 'waiting'
             AND ticket_id IN (SELECT ticket_id FROM step WHERE letter_id = $2)",
        params![now, letter],
    )?;
    Ok(())
}
