//! The envelope sender of our letters: an address of the mailbox, signed for the letter itself. Whatever comes back to it, in
//! whatever form, tells which letter it is about. It is in the mailbox's own domain, so that SPF speaks for the From header
//! too (RFC 7489, 3.1.2). Responses alone have none (RFC 3834, 3.3).

use super::thread::LONGEST_LOCAL_PART;
use crate::ids::OutboxId;
use crate::store::{Keys, Purpose};

/// What is signed; nothing that a thread's token could be.
fn signed(letter: OutboxId) -> String {
    format!("returned:{letter}")
}

/// Where a letter from this mailbox comes back to: `support+r-56-signature@…`; the plain address if that would be too long.
pub fn return_path(keys: &Keys, mailbox: &str, letter: OutboxId) -> String {
    let Some((local, domain)) = mailbox.rsplit_once('@') else {
        return mailbox.to_owned();
    };
    let signature = keys.sign(Purpose::Thread, &signed(letter));
    let local = format!("{local}+r-{letter}-{signature}");
    if local.len() > LONGEST_LOCAL_PART {
        mailbox.to_owned()
    } else {
        format!("{local}@{domain}")
    }
}

/// The letter that comes back to such an address; None unless it is ours.
pub fn read_return_path(keys: &Keys, address: &str) -> Option<OutboxId> {
    let (local, _) = address.rsplit_once('@')?;
    let (_, detail) = local.rsplit_once('+')?;
    let detail = detail
        .get(..2)
        .filter(|start| start.eq_ignore_ascii_case("r-"))
        .map(|_| &detail[2..])?;
    let (letter, signature) = detail.split_once('-')?;
    let letter = OutboxId::from(letter.parse::<i64>().ok()?);
    keys.verify(Purpose::Thread, &signed(letter), signature)
        .then_some(letter)
}
