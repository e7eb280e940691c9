//! Whom a wave left out, by reason.

use crate::ids::{PersonId, WaveId};
use crate::languages::Sentence;
use crate::satisfaction::Withheld;
use crate::store::{Act, Result};
use database::{Tx, params};

/// Keeps why a wave does not ask someone.
pub(super) fn withhold(act: &mut Act, wave: WaveId, person: PersonId, reason: Withheld) -> Result<()> {
    let now = act.now;
    act.put(
        "INSERT INTO wave_withheld (wave_id, person_id, reason, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (wave_id, person_id) DO NOTHING",
        params![wave, person, reason, now],
    )?;
    Ok(())
}

/// How many of those a wave asked have answered.
pub fn answers_of_wave(tx: &mut Tx, wave: WaveId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM response WHERE wave_id = $1 AND state = 'answered'";
    let (count,): (i64,) = tx.one(sql, params![wave])?;
    Ok(count)
}

/// How many persons a wave left out for each reason, the most frequent first.
pub fn withheld_by_reason(tx: &mut Tx, wave: WaveId) -> Result<Vec<(Sentence, i64)>> {
    let sql = "SELECT reason, COUNT(*) FROM wave_withheld WHERE wave_id = $1 GROUP BY reason ORDER BY COUNT(*) DESC, reason";
    Ok(tx.all(sql, params![wave])?)
}
