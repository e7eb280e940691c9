//! The link that makes the first administrator. Nothing is kept for it: the desk signs it, and it is good while nobody works
//! here. So it is the same after every start, and ends with its first use.

use crate::people;
use crate::store::{Desk, Error, Keys, Purpose, Result};
use database::Tx;

/// What is signed.
const SIGNED: &str = "first administrator";

/// The address of the page; None once somebody works here.
pub fn link(tx: &mut Tx, desk: &Desk) -> Result<Option<String>> {
    if people::somebody_works_here(tx)? {
        return Ok(None);
    }
    let token = desk.keys.sign(Purpose::SetUp, SIGNED);
    Ok(Some(desk.link(&format!("set-up/{token}"))))
}

/// Refuses a token that is not ours, or that somebody has used.
pub(super) fn must_be_good(tx: &mut Tx, keys: &Keys, token: &str) -> Result<()> {
    let ours = keys.verify(Purpose::SetUp, SIGNED, token);
    if !ours || people::somebody_works_here(tx)? {
        return Err(Error::NotFound);
    }
    Ok(())
}
