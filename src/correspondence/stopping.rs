//! Whether the letters that the desk writes by itself are stopped: one switch for policies, rules and waves.

use crate::ids::PersonId;
use crate::settings;
use crate::store::{Act, Result};
use database::Tx;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The setting; the name it had when only policies wrote.
const NAME: &str = "closing_stopped";

/// Since when the letters of the desk are stopped, and by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stopped {
    pub at: Timestamp,
    pub by: Option<PersonId>,
}

/// Whether they are stopped.
pub fn stopped(tx: &mut Tx) -> Result<Option<Stopped>> {
    Ok(settings::get::<Option<Stopped>>(tx, NAME)?.flatten())
}

/// Notes that they are, or that they go on. What becomes of letters that wait is decided by `closing`.
pub fn set_stopped(act: &mut Act, stopped: Option<Stopped>) -> Result<()> {
    settings::change(act, NAME, &stopped)
}
