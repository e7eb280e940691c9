//! Ends a mailbox's quarantine: from now on its letters leave.

use crate::ids::MailboxId;
use crate::outbox;
use crate::settings;
use crate::store::{Act, Error, Result};

/// Releases the mailbox. Of the letters it held none leaves; with `replies`, those that agents wrote do. Gives how many.
pub fn release_mailbox(act: &mut Act, mailbox: MailboxId, replies: bool) -> Result<u64> {
    settings::find_mailbox(act, mailbox)?.ok_or(Error::NotFound)?;
    if settings::end_quarantine(act, mailbox)? {
        outbox::let_out(act, mailbox, replies)
    } else {
        Ok(0)
    }
}
