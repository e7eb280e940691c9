//! The kill switch: stops all letters of policies at once, and lets them go on. While they are stopped policies do
//! nothing, as if the desk were down; so the rules for outages hold when they go on: no burst, each promise kept.

use super::sent_lately::OF_POLICIES;
use crate::closing::deciding::reasons;
use crate::correspondence;
use crate::correspondence::outbox::MAILBOXES;
pub use crate::correspondence::{Stopped, stopped};
use crate::leaving;
use crate::settings;
use crate::store::{Act, Result};

/// Stops them. Letters that were decided on and have not left are held. Says how many.
pub fn stop_letters(act: &mut Act) -> Result<u64> {
    settings::in_turn(act)?;
    if stopped(act)?.is_some() {
        return Ok(0);
    }
    let stopped = Stopped {
        at: act.now,
        by: act.by.person(),
    };
    correspondence::set_stopped(act, Some(stopped))?;
    leaving::hold_purposes(act, &MAILBOXES, OF_POLICIES, &reasons::STOPPED)
}

/// Lets them go on. What was held leaves now; a warning whose day would come too early does not leave but is written anew
/// (`good_until` of the outbox).
pub fn let_letters_go(act: &mut Act) -> Result<()> {
    settings::in_turn(act)?;
    if stopped(act)?.is_none() {
        return Ok(());
    }
    correspondence::set_stopped(act, None)?;
    leaving::let_go(act, &MAILBOXES)
}
