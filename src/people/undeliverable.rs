//! Addresses that letters do not reach.

use crate::ids::PersonId;
use crate::store::{Act, Result};
use database::params;

/// Marks an address that a relay said does not exist (RFC 3463, 5.1.1): no letter is written to it until it is set
/// deliverable again.
pub fn mark_undeliverable(act: &mut Act, address: &str) -> Result<()> {
    set(act, address, true)
}

/// Takes an address of this person out of use, because letters to it come back: only that person's, since a
/// bounce can be forged.
pub fn mark_undeliverable_of(act: &mut Act, person: PersonId, address: &str) -> Result<()> {
    act.run(
        "UPDATE address SET undeliverable = TRUE WHERE person_id = $1 AND kind = 'email' AND value = $2",
        params![person, letters::canonical(address)],
    )?;
    Ok(())
}

/// The address exists after all: a letter came from it, or an agent says so.
pub fn mark_deliverable(act: &mut Act, address: &str) -> Result<()> {
    set(act, address, false)
}

fn set(act: &mut Act, address: &str, undeliverable: bool) -> Result<()> {
    act.put(
        "UPDATE address SET undeliverable = $1 WHERE kind = 'email' AND value = $2 AND undeliverable <> $3",
        params![undeliverable, letters::canonical(address), undeliverable],
    )?;
    Ok(())
}
