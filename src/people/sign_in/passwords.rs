//! Passwords: argon2id, hashed and checked away from the runtime's threads, one at a time, so that a flood of guesses
//! cannot take the memory or the processors.

use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

static ONE_AT_A_TIME: Semaphore = Semaphore::const_new(1);

/// Stands in for the hash of a person who has none, so that the answer takes as long (SECURITY A5).
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_password("nobody").unwrap_or_default());

/// A PHC string for `password`. Blocking, some 15 ms.
pub fn hash_password(password: &str) -> Result<String, argon2::password_hash::Error> {
    Ok(Argon2::default().hash_password(password.as_bytes())?.to_string())
}

/// Whether `password` is the one that `hash` was made of. Takes the same time when there is no hash.
pub async fn check_password(password: String, hash: Option<String>) -> bool {
    let Ok(_permit) = ONE_AT_A_TIME.acquire().await else {
        return false;
    };
    let check = move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let matches = Argon2::default()
            .verify_password(password.as_bytes(), hash.as_str())
            .is_ok();
        known && matches
    };
    tokio::task::spawn_blocking(check).await.unwrap_or(false)
}
