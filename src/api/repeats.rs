//! The same request again: an `Idempotency-Key` gives the same ticket, not another one.

use super::refusals::Refusal;
use crate::ids::{PersonId, TicketId};
use crate::store::{Act, Error, Result};
use axum::http::HeaderMap;
use database::params;
use sha2::{Digest, Sha256};

/// The longest key, in bytes.
const LONGEST: usize = 255;

/// A request that may come again.
#[derive(Debug, Clone)]
pub struct Repeat {
    key: String,
    body_hash: Vec<u8>,
}

impl Repeat {
    /// The key in the headers; None without one.
    pub fn read(headers: &HeaderMap, body: &[u8]) -> std::result::Result<Option<Repeat>, Refusal> {
        let Some(key) = headers.get("idempotency-key") else {
            return Ok(None);
        };
        match key.to_str() {
            Ok(key) if !key.is_empty() && key.len() <= LONGEST => Ok(Some(Repeat {
                key: key.to_owned(),
                body_hash: Sha256::digest(body).to_vec(),
            })),
            _ => Err(Refusal::Bad(
                "The Idempotency-Key needs 1 to 255 characters".to_owned(),
            )),
        }
    }
}

/// What a key stands for.
pub enum Claim {
    First,
    Again { ticket: TicketId, audit: i64 },
    OtherBody,
}

/// Takes the key for this request. A second node with the same key waits here until the first is done.
pub fn claim(act: &mut Act, person: PersonId, repeat: &Repeat) -> Result<Claim> {
    let now = act.now;
    let claimed = act.run(
        "INSERT INTO repeat_key (person_id, key, body_hash, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, key) DO NOTHING",
        params![person, &repeat.key, &repeat.body_hash, now],
    )?;
    if claimed == 1 {
        return Ok(Claim::First);
    }
    let sql = "SELECT body_hash, ticket_id, audit_id FROM repeat_key WHERE person_id = $1 AND key = $2";
    match act.find::<(Vec<u8>, Option<TicketId>, Option<i64>)>(sql, params![person, &repeat.key])? {
        Some((hash, _, _)) if hash != repeat.body_hash => Ok(Claim::OtherBody),
        Some((_, Some(ticket), Some(audit))) => Ok(Claim::Again { ticket, audit }),
        _ => Err(Error::Conflict("error-changed-meanwhile")),
    }
}

/// Remembers what the request made.
pub fn fulfil(act: &mut Act, person: PersonId, repeat: &Repeat, ticket: TicketId, audit: i64) -> Result<()> {
    act.run(
        "UPDATE repeat_key SET ticket_id = $1, audit_id = $2 WHERE person_id = $3 AND key = $4",
        params![ticket, audit, person, &repeat.key],
    )?;
    Ok(())
}
