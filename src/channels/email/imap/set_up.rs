//! Saves a mailbox that an administrator set up, and where the reading of its folder begins.

use super::connection::Looked;
use super::cursor::begin_at;
use crate::ids::MailboxId;
use crate::mailboxes::{self, SetUp};
use crate::store::{Act, Result};

/// Makes or changes the mailbox. A folder that was `looked` at is read from the next letter on, to the letter; where old
/// letters are wanted too, or it was not looked at, the dates of letters decide.
pub fn set_up(
    act: &mut Act,
    id: Option<MailboxId>,
    wish: &SetUp,
    looked: Option<Looked>,
) -> Result<MailboxId> {
    let id = mailboxes::set_up(act, id, wish)?;
    let (Some((imap, _)), Some(looked)) = (&wish.imap, looked) else {
        return Ok(id);
    };
    // Known settings keep their place in the folder.
    if let (0, 0, Some(next)) = (imap.since, imap.first_days, looked.uid_next) {
        let mut imap = imap.clone();
        imap.since = act.now.as_microsecond();
        begin_at(act, id, &imap, looked.uid_validity, next)?;
    }
    Ok(id)
}
