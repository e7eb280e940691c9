//! Ends a mailbox's quarantine: from now on its letters leave. Ends its use: it reads and sends nothing any more.

use super::outbox;
use crate::ids::MailboxId;
use crate::mailboxes;
use crate::settings;
use crate::store::{Act, Error, Result};

/// Releases the mailbox. Of the letters it held none leaves; with `replies`, those that agents wrote do. Gives how many.
pub fn release_mailbox(act: &mut Act, mailbox: MailboxId, replies: bool) -> Result<u64> {
    settings::in_turn(act)?;
    mailboxes::find(act, mailbox)?.ok_or(Error::NotFound)?;
    if mailboxes::end_quarantine(act, mailbox)? {
        outbox::end_quarantine(act, mailbox, replies)
    } else {
        Ok(0)
    }
}

/// Takes the mailbox out of use; letters that it holds never leave. The last one stays: a desk without an address can
/// answer nobody.
pub fn retire_mailbox(act: &mut Act, mailbox: MailboxId) -> Result<()> {
    settings::in_turn(act)?;
    let in_use = mailboxes::all(act)?;
    if !in_use.iter().any(|known| known.id == mailbox) {
        return Err(Error::NotFound);
    }
    if in_use.len() == 1 {
        return Err(Error::invalid("address", "mailboxes-last-stays"));
    }
    mailboxes::retire(act, mailbox)?;
    outbox::end_quarantine(act, mailbox, false).map(drop)
}
