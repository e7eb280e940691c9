//! The brand of a mailbox, and that no brand goes that has one.

use super::all;
use crate::brands::{self, Brand};
use crate::ids::{BrandId, MailboxId};
use crate::settings;
use crate::store::{Act, Error, Result};
use database::{Tx, params};

/// The brand of a mailbox; the desk's own for none.
pub fn brand_of(tx: &mut Tx, mailbox: Option<MailboxId>) -> Result<Brand> {
    let sql = "SELECT brand_id FROM mailbox WHERE id = $1";
    let found: Option<(BrandId,)> = match mailbox {
        Some(mailbox) => tx.find(sql, params![mailbox])?,
        None => None,
    };
    match found {
        Some((id,)) => brands::find(tx, id),
        None => brands::own(tx),
    }
}

/// Retires a brand, or brings it back. One that has a mailbox stays: letters would go on arriving in its name.
pub fn set_brand_retired(act: &mut Act, id: BrandId, retired: bool) -> Result<()> {
    settings::in_turn(act)?;
    if retired && all(act)?.iter().any(|mailbox| mailbox.brand_id == id) {
        // The desk's own is refused for what it is, mailbox or not.
        let key = match brands::own(act)?.id == id {
            true => "brands-first-stays",
            false => "brands-has-mailbox",
        };
        return Err(Error::invalid("retire", key));
    }
    brands::set_retired(act, id, retired)
}
