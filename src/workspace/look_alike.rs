//! Warns of a sender made to be taken for somebody else (threat X9).

use crate::languages::Words;
use crate::people::{self, Person};
use crate::tickets::Message;
use letters::LookAlike;

/// The warning beside a message, in words; None for honest names. `staff` are the people who work here.
pub fn look_alike(words: &Words, message: &Message, staff: &[Person]) -> Option<String> {
    let works_here = staff.iter().any(|person| person.id == message.author_id);
    if works_here || message.by_agent {
        return None;
    }
    let address = message.author_address.as_deref().unwrap_or_default();
    match letters::look_alike(&message.author_name, address) {
        Some(LookAlike::MixedDomain) => {
            return Some(words.say_one("workspace-look-alike-domain", "domain", spelled(address)));
        }
        Some(LookAlike::NameWithAddress) => {
            return Some(words.say_one("workspace-look-alike-address", "address", address));
        }
        None => {}
    }
    let name = people::fold(&message.author_name);
    let borrowed = name.contains(' ') && staff.iter().any(|person| people::fold(&person.name) == name);
    borrowed.then(|| words.say_one("workspace-look-alike-colleague", "address", address))
}

/// The domain as the name system spells it: letters of other alphabets cannot be mistaken there.
fn spelled(address: &str) -> String {
    let domain = address
        .rsplit_once('@')
        .map(|(_, domain)| domain)
        .unwrap_or_default();
    match url::Host::parse(domain) {
        Ok(host) => host.to_string(),
        Err(_) => domain.to_owned(),
    }
}
