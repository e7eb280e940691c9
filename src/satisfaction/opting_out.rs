//! No more surveys: one click, for this person, for surveys only. Notices about their requests still reach them (CS10).

use crate::ids::PersonId;
use crate::store::{Act, Result};
use database::{Tx, params};

/// Whether this person asked for no more surveys.
pub fn opted_out(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let sql = "SELECT person_id FROM survey_opt_out WHERE person_id = $1";
    Ok(tx.find::<(PersonId,)>(sql, params![person])?.is_some())
}

/// Sends this person no more surveys. Doing it again changes nothing.
pub fn opt_out(act: &mut Act, person: PersonId) -> Result<()> {
    let now = act.now;
    act.run(
        "INSERT INTO survey_opt_out (person_id, created_at) VALUES ($1, $2) ON CONFLICT (person_id) DO NOTHING",
        params![person, now],
    )?;
    Ok(())
}

/// Asks this person again from now on.
pub fn opt_in(act: &mut Act, person: PersonId) -> Result<()> {
    act.put("DELETE FROM survey_opt_out WHERE person_id = $1", params![person])?;
    Ok(())
}
