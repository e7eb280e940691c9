//! How long the courier waits for a relay that does not answer.

use crate::clock;
use std::time::Duration;

/// Waits counted in ticks, never measured by a clock: a clock that is moved meanwhile costs one tick at most.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// The longest single sleep.
    pub tick: Duration,
    /// Ticks for each step of the conversation.
    pub step: u32,
    /// Ticks for the answer to the whole letter (RFC 5321, 4.5.3.2.6 asks for ten minutes; few relays need one).
    pub taking: u32,
    /// Ticks that letters in hand get when the desk stops.
    pub stopping: u32,
}

impl Default for Patience {
    fn default() -> Patience {
        Patience {
            tick: Duration::from_secs(1),
            step: 30,
            taking: 300,
            stopping: 6,
        }
    }
}

impl Patience {
    /// What `future` gives, or None when `ticks` went by before.
    pub(super) async fn within<T>(&self, ticks: u32, future: impl Future<Output = T>) -> Option<T> {
        let mut future = std::pin::pin!(future);
        for _ in 0..ticks {
            if let Some(done) = clock::within_pinned(self.tick, &mut future).await {
                return Some(done);
            }
        }
        None
    }
}
