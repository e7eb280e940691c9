//! What every handler is given.

use crate::live::Live;
use crate::store::Desk;

/// The desk as it is served on the web.
#[derive(Clone)]
pub struct Site {
    pub desk: Desk,
    pub live: Live,
    /// The demo desk shows its time machine and mailbox; a real desk never does.
    pub demo: bool,
}
