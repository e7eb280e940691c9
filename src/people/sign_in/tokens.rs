//! API tokens. The token is shown once; only its hash is kept.

use super::sessions::hash;
use crate::events;
use crate::ids::PersonId;
use crate::people::Person;
use crate::people::person::{COLUMNS, JOIN};
use crate::store::{Act, Error, Result};
use data_encoding::BASE64URL_NOPAD;
use database::{Tx, params};

/// A token that was presented and is good.
pub struct TokenUse {
    /// Who it was made for.
    pub owner: Person,
    /// The token's id, for the log.
    pub token: i64,
}

/// Makes a token for a person and returns it: 240 random bits.
pub fn add_token(act: &mut Act, person: PersonId, name: &str) -> Result<String> {
    let mut secret = [0; 30];
    getrandom::fill(&mut secret).map_err(|error| Error::File(std::io::Error::other(error)))?;
    let secret = BASE64URL_NOPAD.encode(&secret);
    let now = act.now;
    act.run(
        "INSERT INTO api_token (hash, person_id, name, created_at) VALUES ($1, $2, $3, $4)",
        params![hash(&secret), person, name, now],
    )?;
    let owner = crate::people::find(act, person)?;
    events::changed(act, person, owner.shown(), "api_token", "", name)?;
    Ok(secret)
}

/// Whom a presented token belongs to; None for a wrong or revoked one, or a suspended owner.
pub fn by_token(tx: &mut Tx, secret: &str) -> Result<Option<TokenUse>> {
    let sql = "SELECT id, person_id FROM api_token WHERE hash = $1 AND revoked_at IS NULL";
    let Some((token, person)) = tx.find::<(i64, PersonId)>(sql, params![hash(secret)])? else {
        return Ok(None);
    };
    let sql = format!("SELECT {COLUMNS} FROM {JOIN} WHERE p.id = $1 AND NOT p.suspended");
    Ok(tx
        .find(&sql, params![person])?
        .map(|owner| TokenUse { owner, token }))
}
