//! Who writes: a person by one certain identity, or a stand-in when the message does not say (threat M8).

use crate::ids::PersonId;
use crate::languages::Language;
use crate::people::{self, Identity, Person};
use crate::store::{Act, Result};

/// The writer of a message.
#[derive(Debug, Clone)]
pub struct Sender {
    pub person: Person,
    /// Whether the message names exactly one sender. Nothing is ever sent to the writer of one that does not.
    pub certain: bool,
    /// Whether the desk knew nothing of them before this message: then nothing of theirs is looked for.
    pub fresh: bool,
}

impl Sender {
    /// A person who is known already.
    pub fn known(person: Person) -> Sender {
        Sender {
            person,
            certain: true,
            fresh: false,
        }
    }

    /// A new stand-in for a sender whom the message does not name for certain.
    pub fn stand_in(act: &mut Act, shown: &str, language: Option<Language>) -> Result<Sender> {
        Ok(Sender {
            person: people::add_without_address(act, shown, language)?,
            certain: false,
            fresh: true,
        })
    }

    /// Whose rights count; nobody's when the sender is not certain.
    pub fn certain_id(&self) -> Option<PersonId> {
        self.certain.then_some(self.person.id)
    }
}

/// The person with this identity; a customer is made of a new one.
pub fn sender(act: &mut Act, identity: Identity, name: &str, language: Option<Language>) -> Result<Sender> {
    let (person, fresh) = people::find_or_add(act, identity, name, language)?;
    Ok(Sender {
        person,
        certain: true,
        fresh,
    })
}
