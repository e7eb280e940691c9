//! Who wrote a letter: a person by one certain address, or a stand-in when the letter does not say (threat M8).

use super::author::Author;
use super::kind;
use super::reading::Read;
use crate::intake::{self, Sender, Verdict};
use crate::people::{self, Identity};
use crate::store::{Act, Result};

/// Finds the writer, or makes a customer of them.
pub(super) fn writer(act: &mut Act, read: &Read, author: &Author, verdict: Verdict) -> Result<Sender> {
    let mailbox = match author {
        Author::Nobody { shown } => return Sender::stand_in(act, shown, read.language),
        Author::From(mailbox) | Author::Named { who: mailbox, .. } => mailbox,
    };
    let address = mailbox.address.as_str();
    let sender = intake::sender(act, Identity::email(address), &mailbox.name, read.language)?;
    // What a domain disowns shows nothing of its addresses.
    if !sender.fresh && verdict != Verdict::Failed && kind::robot(&read.letter, true).is_none() {
        people::mark_deliverable(act, address)?;
    }
    Ok(sender)
}
