//! Others who work at the desk of a story.

use super::TestDesk;
use crate::languages::Language;
use crate::people::{self, NewAgent, Person, Role};

/// Someone else who works here and reads English.
pub fn colleague(desk: &TestDesk, name: &str, address: &str, role: Role, password: Option<String>) -> Person {
    let new = NewAgent {
        name: name.to_owned(),
        address: address.to_owned(),
        role,
        language: Some(Language::English),
        password,
    };
    desk.act(move |act| people::add_agent(act, new))
}
