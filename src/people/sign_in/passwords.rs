//! Passwords: argon2id, hashed and checked away from the runtime's threads and few at a time, so that a flood of guesses
//! cannot take the memory or the processors.

use super::SHORTEST;
use crate::store::Error;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::Semaphore;

/// A queue for checks: one at a time, and only so many wait.
pub(super) struct Queue {
    place: Semaphore,
    waiting: AtomicUsize,
}

/// Checks that may wait in a queue: about a second of work.
const WAITING: usize = 64;

/// For whoever comes from anywhere.
pub(super) static STRANGERS: Queue = Queue::new();

/// For browsers from which someone signed in before: no flood of strangers holds them up.
pub(super) static KNOWN: Queue = Queue::new();

/// Stands in for the hash of a person who has none, so that the answer takes as long (threat A5).
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_password("nobody").unwrap_or_default());

/// A PHC string for `password`. Blocking, some 15 ms.
pub fn hash_password(password: &str) -> Result<String, argon2::password_hash::Error> {
    Ok(Argon2::default().hash_password(password.as_bytes())?.to_string())
}

/// The longest password that is hashed, in characters.
const LONGEST: usize = 1000;

/// Refuses a password that is too short or too long, as the field `password`.
pub fn check_password(password: &str) -> crate::store::Result<()> {
    match (SHORTEST..=LONGEST).contains(&password.chars().count()) {
        true => Ok(()),
        false => Err(Error::invalid("password", "password-too-short")),
    }
}

/// A PHC string for a password that somebody chose; refuses what [`check_password`] does.
pub async fn new_password(password: &str) -> crate::store::Result<String> {
    check_password(password)?;
    let password = password.to_owned();
    let hash = tokio::task::spawn_blocking(move || hash_password(&password)).await;
    hash.ok()
        .and_then(|hash| hash.ok())
        .ok_or_else(|| Error::Broken("a password cannot be hashed".to_owned()))
}

impl Queue {
    const fn new() -> Queue {
        Queue {
            place: Semaphore::const_new(1),
            waiting: AtomicUsize::new(0),
        }
    }

    /// Whether `password` is the one that `hash` was made of; None if too many wait to be checked. Takes the same time when
    /// there is no hash.
    pub async fn check(&'static self, password: String, hash: Option<String>) -> Option<bool> {
        let _waiting = Waiting::begin(&self.waiting)?;
        let _place = self.place.acquire().await.ok()?;
        let check = move || {
            let known = hash.is_some();
            let hash = hash.unwrap_or_else(|| NOBODY.clone());
            let matches = Argon2::default()
                .verify_password(password.as_bytes(), hash.as_str())
                .is_ok();
            known && matches
        };
        Some(tokio::task::spawn_blocking(check).await.unwrap_or(false))
    }
}

/// One that waits or is checked; counted until it is dropped.
struct Waiting(&'static AtomicUsize);

impl Waiting {
    fn begin(count: &'static AtomicUsize) -> Option<Waiting> {
        let waiting = Waiting(count);
        (count.fetch_add(1, Ordering::Relaxed) < WAITING).then_some(waiting)
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
