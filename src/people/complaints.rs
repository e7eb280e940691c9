//! Persons whose mail system told us that a letter of ours was called spam (RFC 5965): nothing automatic is written to them,
//! until somebody here says so.

use crate::ids::PersonId;
use crate::store::{Act, Result};
use database::{Tx, params};
use jiff::Timestamp;

/// Since when nothing automatic is written to this person.
pub fn complained_at(tx: &mut Tx, person: PersonId) -> Result<Option<Timestamp>> {
    let sql = "SELECT complained_at FROM person WHERE id = $1";
    let found: Option<(Option<Timestamp>,)> = tx.find(sql, params![person])?;
    Ok(found.and_then(|(at,)| at))
}

/// They complained. False if that is known.
pub fn note_complaint(act: &mut Act, person: PersonId) -> Result<bool> {
    let now = act.now;
    let sql = "UPDATE person SET complained_at = $1 WHERE id = $2 AND complained_at IS NULL";
    Ok(act.run(sql, params![now, person])? > 0)
}

/// Automatic letters go to them again.
pub fn forget_complaint(act: &mut Act, person: PersonId) -> Result<()> {
    let sql = "UPDATE person SET complained_at = NULL WHERE id = $1 AND complained_at IS NOT NULL";
    act.run(sql, params![person])?;
    Ok(())
}
