//! Taking a person for an act, and whether they may still say something here.

use crate::ids::PersonId;
use crate::store::{Act, Error, Result};
use database::{Engine, params};

/// Makes other acts that [`hold`] this person wait until this one is done: for what may happen once a person.
pub fn hold(act: &mut Act, person: PersonId) -> Result<()> {
    // SQLite has one writer.
    if act.engine() == Engine::Postgres {
        act.put("SELECT id FROM person WHERE id = $1 {lock}", params![person])?;
    }
    Ok(())
}

/// Refuses what a suspended person does on their pages: a button decides on a ticket and a rating is published, as words are.
pub fn must_not_be_suspended(act: &mut Act, person: PersonId) -> Result<()> {
    let sql = "SELECT id FROM person WHERE id = $1 AND suspended";
    match act.find::<(PersonId,)>(sql, params![person])? {
        Some(_) => Err(Error::Denied("error-suspended")),
        None => Ok(()),
    }
}
