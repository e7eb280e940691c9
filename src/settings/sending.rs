//! How letters of agents leave: with a while for second thoughts, and with large files as links.

use super::{change, get};
use crate::store::{Act, Result};
use database::Tx;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// How long a sent reply waits for second thoughts, where the desk wants that.
pub const SECOND_THOUGHTS: SignedDuration = SignedDuration::from_secs(10);

/// What the desk has set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sending {
    /// Whether a reply can be taken back for ten seconds.
    pub undo: bool,
    /// Files that weigh more than this together, in megabytes, go as links: 1 to 25, as mail servers take no more.
    pub link_above: i64,
    /// Whether who answers a ticket that nobody owns becomes its owner.
    pub takes: bool,
}

impl Default for Sending {
    fn default() -> Sending {
        Sending {
            undo: true,
            link_above: 15,
            takes: true,
        }
    }
}

/// What holds now.
pub fn sending(tx: &mut Tx) -> Result<Sending> {
    Ok(get(tx, "sending")?.unwrap_or_default())
}

/// Sets it; a weight out of range becomes the nearest in it.
pub fn set_sending(act: &mut Act, sending: Sending) -> Result<()> {
    let link_above = sending.link_above.clamp(1, 25);
    change(
        act,
        "sending",
        &Sending {
            link_above,
            ..sending
        },
    )
}
