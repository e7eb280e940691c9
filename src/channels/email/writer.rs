//! Who writes: a person by one certain address, or a stand-in when the letter does not say (SECURITY M8).

use super::reading::Read;
use super::terms::Terms;
use crate::ids::PersonId;
use crate::people::{self, Person};
use crate::store::{Act, Result};
use letters::{Robot, Sender};

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
pub(super) fn writer(act: &mut Act, read: &Read, terms: &Terms) -> Result<Writer> {
    if let (Sender::One(_), Some(address)) = (&read.letter.from, &read.from_address) {
        let (person, fresh) = people::find_or_add(act, &read.from_name, address, read.language)?;
        if !fresh && read.letter.marks.kind == Robot::Person {
            people::mark_deliverable(act, address)?;
        }
        let ourselves = terms.is_ours(address);
        return Ok(Writer {
            person,
            certain: true,
            ourselves,
            fresh,
        });
    }
    let person = people::add_without_address(act, &read.from_name, read.language)?;
    Ok(Writer {
        person,
        certain: false,
        ourselves: false,
        fresh: true,
    })
}
