//! Who writes: a person by one certain address, or a stand-in when the letter does not say (SECURITY M8).

use super::author::Author;
use super::reading::Read;
use super::terms::Terms;
use super::{Verdict, kind};
use crate::ids::PersonId;
use crate::people::{self, Person};
use crate::store::{Act, Result};

/// The writer of a letter.
pub(super) struct Writer {
    pub person: Person,
    /// Whether the letter names exactly one sender. Nothing is ever sent to the writer of a letter that does not.
    pub certain: bool,
    /// Whether the sender's address is a mailbox of this desk.
    pub ourselves: bool,
    /// Whether the desk knew nothing of them before this letter: then it need not be looked for.
    pub fresh: bool,
}

impl Writer {
    /// Whose rights count; nobody's when the sender is not certain.
    pub fn known(&self) -> Option<PersonId> {
        self.certain.then_some(self.person.id)
    }
}

/// Finds the writer, or makes a customer of them.
pub(super) fn writer(
    act: &mut Act,
    read: &Read,
    author: &Author,
    verdict: Verdict,
    terms: &Terms,
) -> Result<Writer> {
    let mailbox = match author {
        Author::Nobody { shown } => {
            return Ok(Writer {
                person: people::add_without_address(act, shown, read.language)?,
                certain: false,
                ourselves: false,
                fresh: true,
            });
        }
        Author::From(mailbox) | Author::Named { who: mailbox, .. } => mailbox,
    };
    let address = mailbox.address.as_str();
    let (person, fresh) = people::find_or_add(act, &mailbox.name, address, read.language)?;
    // What a domain disowns shows nothing of its addresses.
    if !fresh && verdict != Verdict::Failed && kind::robot(&read.letter, true).is_none() {
        people::mark_deliverable(act, address)?;
    }
    Ok(Writer {
        person,
        certain: true,
        ourselves: terms.is_ours(address),
        fresh,
    })
}
