//! Turns: tries that are counted under the same name are judged one after the other, so that what fails is counted before
//! the next is heard. Held in memory, on each node for itself.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

/// Tries that may wait under one name; more are refused unheard.
const WAITING: usize = 1000;

/// The longest a try waits for its turn.
const PATIENCE: Duration = Duration::from_secs(10);

type Names = HashMap<String, (Arc<Turn<()>>, usize)>;

/// Names under which a try waits or is judged, and how many there are.
static NAMES: LazyLock<Mutex<Names>> = LazyLock::new(Mutex::default);

/// The turn of one try under all its names; it ends when dropped.
pub(super) struct Turns {
    /// Dropped first: whoever comes next must not wait for what nobody holds.
    held: Vec<OwnedMutexGuard<()>>,
    names: Vec<String>,
}

impl Turns {
    /// Waits for the turn under each of `names`; None if too many wait, or for too long.
    pub async fn take(names: &[String]) -> Option<Turns> {
        let mut names = names.to_vec();
        // Always in one order, so that two tries never wait for each other.
        names.sort();
        names.dedup();
        let mut turns = Turns {
            held: vec![],
            names: vec![],
        };
        let mut places = vec![];
        {
            let mut known = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
            for name in names {
                let (turn, waiting) = known.entry(name.clone()).or_default();
                *waiting += 1;
                places.push((turn.clone(), *waiting));
                turns.names.push(name);
            }
        }
        if places.iter().any(|(_, waiting)| *waiting > WAITING) {
            return None;
        }
        let wait = async {
            for (turn, _) in places {
                turns.held.push(turn.lock_owned().await);
            }
        };
        crate::clock::within(PATIENCE, wait).await?;
        Some(turns)
    }
}

impl Drop for Turns {
    fn drop(&mut self) {
        self.held.clear();
        let mut known = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
        for name in &self.names {
            if let Some((_, waiting)) = known.get_mut(name) {
                *waiting -= 1;
                if *waiting == 0 {
                    known.remove(name);
                }
            }
        }
    }
}
