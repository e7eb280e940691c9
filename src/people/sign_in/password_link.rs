//! The link with which someone who works here sets a password: good once, and for a day.
//!
//! Nothing is kept for it: its signature covers the password it replaces, so that it is worth nothing once that has changed.

use crate::ids::PersonId;
use crate::people::{self, Person};
use crate::store::{Act, Error, Keys, Purpose, Result};
use data_encoding::HEXLOWER;
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// How long a link is good.
const GOOD: SignedDuration = SignedDuration::from_hours(24);

/// The shortest password, in characters.
pub const SHORTEST: usize = 8;

/// The secret part of a new link for someone who works here.
pub fn password_link(tx: &mut Tx, keys: &Keys, person: PersonId, now: Timestamp) -> Result<String> {
    let until = (now + GOOD).as_second();
    let signature = keys.sign(Purpose::Password, &signed(tx, person, until)?);
    Ok(format!("{person}-{until}-{signature}"))
}

/// Whose password a link sets; not found for one that was used, is too old or was never ours.
pub fn linked_person(tx: &mut Tx, keys: &Keys, link: &str, now: Timestamp) -> Result<Person> {
    let mut parts = link.splitn(3, '-');
    let mut number = || parts.next().and_then(|part| part.parse::<i64>().ok());
    let (Some(person), Some(until)) = (number(), number()) else {
        return Err(Error::NotFound);
    };
    let signature = parts.next().unwrap_or_default();
    let person = PersonId::from(person);
    let text = signed(tx, person, until)?;
    if !keys.verify(Purpose::Password, &text, signature) || until < now.as_second() {
        return Err(Error::NotFound);
    }
    let found = people::find(tx, person)?;
    match found.role.works_here() && !found.suspended {
        true => Ok(found),
        false => Err(Error::NotFound),
    }
}

/// Sets the password (a PHC string) that a link was made for, and ends every session of its owner.
pub fn set_password(act: &mut Act, link: &str, hash: &str) -> Result<PersonId> {
    let keys = act.desk.keys.clone();
    let now = act.now;
    // Locked first: of two who use the link at once only one finds it still good.
    let id: i64 = link
        .split('-')
        .next()
        .and_then(|id| id.parse().ok())
        .ok_or(Error::NotFound)?;
    act.find::<(i64,)>("SELECT id FROM person WHERE id = $1 {lock}", params![id])?;
    let person = linked_person(act, &keys, link, now)?.id;
    act.run(
        "UPDATE person SET password = $1, updated_at = $2 WHERE id = $3",
        params![hash, now, person],
    )?;
    super::end_sessions(act, person)?;
    Ok(person)
}

/// What is signed: whose password, until when, and which password it replaces.
fn signed(tx: &mut Tx, person: PersonId, until: i64) -> Result<String> {
    let found: Option<(Option<String>,)> =
        tx.find("SELECT password FROM person WHERE id = $1", params![person])?;
    let (password,) = found.ok_or(Error::NotFound)?;
    let replaced = HEXLOWER.encode(&Sha256::digest(password.unwrap_or_default().as_bytes()));
    Ok(format!("{person} {until} {replaced}"))
}
