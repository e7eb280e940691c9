//! How long we wait for a relay that does not answer: the times of RFC 5321, 4.5.3.2. A relay may be slow and
//! well: it checks who comes, and what it is given, while we wait.

use crate::clock;
use std::pin::pin;
use std::time::Duration;

/// Waits counted in ticks, never measured by a clock: a clock that is moved meanwhile costs one tick at most.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// The longest single sleep.
    pub tick: Duration,
    /// Ticks until the relay's machine takes the connection: nobody works on anything there yet.
    pub reaching: u32,
    /// Ticks for the relay's first words, its handshake and its answer to ours (4.5.3.2.1: five minutes).
    pub greeting: u32,
    /// Ticks for the answer to a command: the sign-in, the sender, a recipient (4.5.3.2.2 and 3: five minutes).
    pub command: u32,
    /// Ticks until the text may come (4.5.3.2.4: two minutes).
    pub inviting: u32,
    /// Ticks for each piece of the text (4.5.3.2.5: three minutes).
    pub piece: u32,
    /// Ticks for the answer to the whole letter (4.5.3.2.6: ten minutes).
    pub taking: u32,
}

impl Default for Patience {
    fn default() -> Patience {
        Patience {
            tick: Duration::from_secs(1),
            reaching: 30,
            greeting: 300,
            command: 300,
            inviting: 120,
            piece: 180,
            taking: 600,
        }
    }
}

impl Patience {
    /// For somebody who looks on: they want to know within half a minute whether it works.
    pub(super) fn of_a_person() -> Patience {
        Patience {
            greeting: 30,
            command: 30,
            ..Patience::default()
        }
    }

    /// What `future` gives, or None when `ticks` went by before.
    pub(super) async fn within<T>(&self, ticks: u32, future: impl Future<Output = T>) -> Option<T> {
        self.while_it_moves(|| (0, ticks), future).await
    }

    /// What `future` gives, or None when nothing moved for too long: `step` says how far it has come and how many ticks that
    /// step may take.
    pub(super) async fn while_it_moves<T>(
        &self,
        step: impl Fn() -> (u32, u32),
        future: impl Future<Output = T>,
    ) -> Option<T> {
        let mut future = pin!(future);
        let (mut at, mut waited) = (step().0, 0);
        loop {
            let (now, most) = step();
            if now != at {
                (at, waited) = (now, 0);
            }
            if waited >= most {
                return None;
            }
            if let Some(done) = clock::within_pinned(self.tick, &mut future).await {
                return Some(done);
            }
            waited += 1;
        }
    }

    /// So many ticks as a span of time.
    pub(super) fn span(&self, ticks: u32) -> Duration {
        self.tick.saturating_mul(ticks)
    }
}
