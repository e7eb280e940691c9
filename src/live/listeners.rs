//! Who listens to live pages. A stream belongs to a session and ends with it, whoever ended it, on whichever node.

use crate::store::{Desk, Result};
use database::Tx;
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often it is asked which sessions still hold: what a sign-out ends is silent within a second.
const CHECK: Duration = Duration::from_millis(500);

/// Asks which of these sessions (what is kept of their secrets) still hold; sessions are kept above this room.
pub type Holding = fn(&mut Tx, Vec<Vec<u8>>, Timestamp) -> Result<Vec<Vec<u8>>>;

/// The streams of this node.
#[derive(Clone, Default)]
pub struct Listeners {
    open: Arc<Mutex<Open>>,
}

#[derive(Default)]
struct Open {
    next: u64,
    streams: HashMap<u64, (Vec<u8>, CancellationToken)>,
}

/// One stream; forgotten when dropped.
pub struct Listener {
    all: Listeners,
    number: u64,
    ended: CancellationToken,
}

impl Listeners {
    /// A stream that `session` opens.
    pub fn add(&self, session: Vec<u8>) -> Listener {
        let ended = CancellationToken::new();
        let mut open = self.open();
        open.next += 1;
        let number = open.next;
        open.streams.insert(number, (session, ended.clone()));
        Listener {
            all: self.clone(),
            number,
            ended,
        }
    }

    /// Ends the streams of sessions that no longer hold, until the task is dropped. One question for all of them.
    pub async fn watch(self, desk: Desk, holding: Holding) {
        loop {
            crate::clock::pause(CHECK).await;
            let sessions: HashSet<Vec<u8>> = {
                let open = self.open();
                open.streams
                    .values()
                    .map(|(session, _)| session.clone())
                    .collect()
            };
            if sessions.is_empty() {
                continue;
            }
            let (asked, now) = (sessions.iter().cloned().collect(), desk.clock.now());
            // A database that is away for a moment ends no session.
            let Ok(held) = desk.read(move |tx| holding(tx, asked, now)).await else {
                continue;
            };
            let held: HashSet<Vec<u8>> = held.into_iter().collect();
            for (session, ended) in self.open().streams.values() {
                if sessions.contains(session) && !held.contains(session) {
                    ended.cancel();
                }
            }
        }
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Listener {
    /// Done when the session no longer holds.
    pub fn ended(&self) -> CancellationToken {
        self.ended.clone()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.all.open().streams.remove(&self.number);
    }
}
