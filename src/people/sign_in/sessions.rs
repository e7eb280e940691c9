//! Sessions: a random cookie, of which only the hash is kept. Every sign-in makes a new one (threat A4).

use crate::ids::PersonId;
use crate::people::Person;
use crate::people::person::{COLUMNS, JOIN};
use crate::store::{Act, Error, Result};
use data_encoding::BASE64URL_NOPAD;
use database::{Tx, pad, params, places};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// How long a session lasts.
pub const LIFETIME: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Starts a session and gives the secret for the cookie: 256 random bits.
pub fn start_session(act: &mut Act, person: PersonId) -> Result<String> {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(|error| Error::File(std::io::Error::other(error)))?;
    let secret = BASE64URL_NOPAD.encode(&secret);
    let now = act.now;
    act.run("DELETE FROM session WHERE expires_at < $1", params![now])?;
    act.run(
        "INSERT INTO session (hash, person_id, created_at, seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)",
        params![hash(&secret), person, now, now + LIFETIME],
    )?;
    Ok(secret)
}

/// The person of a session that has not expired. Someone who no longer works here, or is suspended, has none.
pub fn session_viewer(tx: &mut Tx, secret: &str, now: Timestamp) -> Result<Option<Person>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {JOIN} WHERE p.role <> 'customer' AND NOT p.suspended
         AND p.id = (SELECT person_id FROM session WHERE hash = $1 AND expires_at > $2)"
    );
    Ok(tx.find(&sql, params![hash(secret), now])?)
}

/// Which of these sessions (their hashes) still hold.
pub fn held_sessions(tx: &mut Tx, hashes: Vec<Vec<u8>>, now: Timestamp) -> Result<Vec<Vec<u8>>> {
    let sql = format!(
        "SELECT s.hash FROM session s JOIN person p ON p.id = s.person_id
         WHERE p.role <> 'customer' AND NOT p.suspended AND s.expires_at > $1 AND s.hash IN ({})",
        places(2, hashes.len()).0
    );
    let mut values = vec![now.into()];
    values.extend(pad(hashes));
    let held: Vec<(Vec<u8>,)> = tx.all(&sql, values)?;
    Ok(held.into_iter().map(|(hash,)| hash).collect())
}

/// Ends one session: signing out.
pub fn end_session(act: &mut Act, secret: &str) -> Result<()> {
    act.run("DELETE FROM session WHERE hash = $1", params![hash(secret)])?;
    Ok(())
}

/// Ends all sessions of a person: after a change of password or role.
pub fn end_sessions(act: &mut Act, person: PersonId) -> Result<()> {
    act.run("DELETE FROM session WHERE person_id = $1", params![person])?;
    Ok(())
}

/// What is kept of a session's secret.
pub fn session_hash(secret: &str) -> Vec<u8> {
    hash(secret)
}

pub(super) fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}
