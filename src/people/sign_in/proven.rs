//! Passwords that were right a moment ago. A program that shows its password with each request is checked once in a while,
//! not each time: a check costs 15 ms and 19 MB. Kept in memory as hashes under a key that dies with the process.

use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a proof holds.
const LASTS: Duration = Duration::from_secs(300);

/// Proofs that are kept; then all begin anew.
const MOST: usize = 1000;

static KEY: LazyLock<[u8; 32]> = LazyLock::new(|| {
    let mut key = [0; 32];
    // Without random bytes nothing in this program works; the hash of the password below is still salted.
    let _ = getrandom::fill(&mut key);
    key
});

static KNOWN: LazyLock<Mutex<HashMap<Proof, Instant>>> = LazyLock::new(Mutex::default);

/// A password that was shown from a network, for the account whose hash is now this: another password, another network or
/// a changed hash is another proof.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Proof([u8; 32]);

impl Proof {
    pub fn of(network: &str, hash: &str, password: &str) -> Proof {
        let mut digest = Sha256::new();
        digest.update(*KEY);
        for part in [network, hash, password] {
            digest.update(part.len().to_le_bytes());
            digest.update(part);
        }
        Proof(digest.finalize().into())
    }
}

pub(super) fn holds(proof: &Proof) -> bool {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.get(proof).is_some_and(|since| since.elapsed() < LASTS)
}

pub(super) fn keep(proof: Proof) {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if known.len() >= MOST {
        known.clear();
    }
    known.insert(proof, Instant::now());
}
