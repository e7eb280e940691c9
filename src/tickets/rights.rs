//! Who may say what in a ticket, in whose name, and who may end it. Pages, the reply box, the API and mail ask here and nowhere
//! else (threats A1, A9). Pure.

use super::{MessageKind, Status, WritingKind};
use crate::ids::PersonId;
use crate::people::{Person, Role, Viewer};
use crate::store::{Error, Result};

/// For whom a message speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// For whoever asked, or somebody in copy: it is an answer to the desk.
    Customer,
    /// For the desk.
    Desk,
}

/// In whose name something is to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Author {
    pub id: PersonId,
    pub role: Role,
    pub suspended: bool,
    /// Asked, or is in copy.
    pub takes_part: bool,
}

impl Author {
    /// A person; `takes_part`: whether they asked or are in copy.
    pub fn of(person: &Person, takes_part: bool) -> Author {
        Author {
            id: person.id,
            role: person.role,
            suspended: person.suspended,
            takes_part,
        }
    }

    /// Whoever looks, in their own name, at a ticket they may see.
    pub fn oneself(viewer: &Viewer) -> Author {
        Author {
            id: viewer.id,
            role: viewer.role,
            suspended: false,
            takes_part: true,
        }
    }
}

/// Whether `by` may say something of this kind in `author`'s name in a request of `requester`, and for whom it speaks.
///
/// Customers and light agents speak in their own name only: customers publicly, light agents to colleagues. Agents may
/// also write down what a customer of the ticket said, or what a colleague who may write to customers did. Whoever asks,
/// whatever else they may do here, is the customer of their own request.
///
/// # Errors
/// Denied to whoever has no right to it; invalid where an agent names somebody who cannot have said it.
pub fn may_say(by: &Viewer, author: Author, requester: PersonId, kind: MessageKind) -> Result<Voice> {
    say((by.id, by.role), author, requester, kind)
}

/// For whom the public words of somebody's own speak in a request of `requester`, in which they take part.
///
/// # Errors
/// As for [`may_say`].
pub fn own_words(person: &Person, requester: PersonId) -> Result<Voice> {
    let author = Author::of(person, true);
    say((person.id, person.role), author, requester, MessageKind::Reply)
}

/// Whether `by` may send this from the reply box of a ticket of `requester`, and for whom it speaks.
pub fn may_write(by: &Viewer, requester: PersonId, kind: WritingKind) -> Result<Voice> {
    match kind {
        // It is kept as a note, but it leaves the desk.
        WritingKind::Forward => by.must_be_agent().map(|()| Voice::Desk),
        WritingKind::Reply => may_say(by, Author::oneself(by), requester, MessageKind::Reply),
        WritingKind::Note => may_say(by, Author::oneself(by), requester, MessageKind::Note),
    }
}

fn say(by: (PersonId, Role), author: Author, requester: PersonId, kind: MessageKind) -> Result<Voice> {
    let (by_id, by_role) = by;
    let own_request = author.id == requester;
    if !matches!(by_role, Role::Agent | Role::Admin) {
        let public = kind == MessageKind::Reply;
        return match by_role {
            _ if author.id != by_id => Err(Error::Denied("error-agents-only")),
            Role::Customer if public && author.takes_part => Ok(Voice::Customer),
            Role::Light if public && own_request => Ok(Voice::Customer),
            Role::Light if kind == MessageKind::Note => Ok(Voice::Desk),
            _ => Err(Error::Denied("error-agents-only")),
        };
    }
    let nobody = Err(Error::invalid("author_id", "api-unknown"));
    if author.suspended {
        return nobody;
    }
    match (kind, author.role) {
        (MessageKind::Note, Role::Customer) => nobody,
        (MessageKind::Note, _) => Ok(Voice::Desk),
        _ if own_request => Ok(Voice::Customer),
        (_, Role::Agent | Role::Admin) => Ok(Voice::Desk),
        (_, Role::Customer) if author.takes_part => Ok(Voice::Customer),
        (_, Role::Customer | Role::Light) => nobody,
    }
}

/// Whether `by` may set this status in a request of `requester`: agents any, whoever asked "solved".
pub fn may_set_status(by: &Viewer, requester: PersonId, status: Status) -> Result<()> {
    match by.must_be_agent() {
        Err(_) if status == Status::Solved => may_end(by.id, requester),
        decided => decided,
    }
}

/// Whether this customer may say that a request is solved: whoever asked, nobody in copy.
pub fn may_end(person: PersonId, requester: PersonId) -> Result<()> {
    if person == requester {
        Ok(())
    } else {
        Err(Error::Denied("error-requester-only"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::{Language, Zone};

    fn viewer(id: i64, role: Role) -> Viewer {
        Viewer {
            id: id.into(),
            name: String::new(),
            address: String::new(),
            role,
            language: Language::English,
            zone: Zone::UTC,
        }
    }

    fn author(id: i64, role: Role, takes_part: bool) -> Author {
        Author {
            id: id.into(),
            role,
            suspended: false,
            takes_part,
        }
    }

    /// What comes of it, in a word.
    fn outcome(decided: Result<Voice>) -> &'static str {
        match decided {
            Ok(Voice::Customer) => "customer",
            Ok(Voice::Desk) => "desk",
            Err(Error::Denied(_)) => "denied",
            Err(_) => "invalid",
        }
    }

    const ASKER: i64 = 1;

    #[test]
    fn who_may_say_what_in_whose_name() {
        let asker = author(ASKER, Role::Customer, true);
        let copy = author(2, Role::Customer, true);
        let stranger = author(3, Role::Customer, false);
        let light = author(4, Role::Light, false);
        let agent = author(5, Role::Agent, false);
        let admin = author(6, Role::Admin, false);
        let everybody = [asker, copy, stranger, light, agent, admin];
        // A row for each caller; each cell says what comes of a reply and of a note in the name of `everybody` in turn.
        let table: [(Author, [&str; 6], [&str; 6]); 6] = [
            (
                asker,
                ["customer", "denied", "denied", "denied", "denied", "denied"],
                ["denied"; 6],
            ),
            (
                copy,
                ["denied", "customer", "denied", "denied", "denied", "denied"],
                ["denied"; 6],
            ),
            (stranger, ["denied"; 6], ["denied"; 6]),
            (
                light,
                ["denied"; 6],
                ["denied", "denied", "denied", "desk", "denied", "denied"],
            ),
            (
                agent,
                ["customer", "customer", "invalid", "invalid", "desk", "desk"],
                ["invalid", "invalid", "invalid", "desk", "desk", "desk"],
            ),
            (
                admin,
                ["customer", "customer", "invalid", "invalid", "desk", "desk"],
                ["invalid", "invalid", "invalid", "desk", "desk", "desk"],
            ),
        ];
        for (caller, replies, notes) in table {
            let by = viewer(caller.id.get(), caller.role);
            for ((author, reply), note) in everybody.into_iter().zip(replies).zip(notes) {
                let say = |kind| outcome(may_say(&by, author, ASKER.into(), kind));
                assert_eq!(say(MessageKind::Reply), reply, "{caller:?} replies as {author:?}");
                assert_eq!(say(MessageKind::Note), note, "{caller:?} notes as {author:?}");
            }
        }
    }

    #[test]
    fn in_their_own_request_everybody_is_the_customer_and_may_end_it() {
        for role in [Role::Customer, Role::Light, Role::Agent, Role::Admin] {
            let by = viewer(ASKER, role);
            let voice = may_say(&by, author(ASKER, role, true), by.id, MessageKind::Reply);
            assert_eq!(outcome(voice), "customer", "{role:?}");
            assert!(may_set_status(&by, by.id, Status::Solved).is_ok(), "{role:?}");
        }
    }

    #[test]
    fn the_reply_box_and_letters_know_the_same_rule() {
        let person = |id: i64, role: Role| Person {
            id: id.into(),
            name: String::new(),
            role,
            language: None,
            time_zone: None,
            address: None,
            verified: None,
            external_id: None,
            notes: String::new(),
            phone: String::new(),
            alias: String::new(),
            details: String::new(),
            suspended: false,
            created_at: jiff::Timestamp::MIN,
            updated_at: jiff::Timestamp::MIN,
        };
        for (role, reply, own_reply, note, forward) in [
            (Role::Customer, "customer", "customer", "denied", "denied"),
            (Role::Light, "denied", "customer", "desk", "denied"),
            (Role::Agent, "desk", "customer", "desk", "desk"),
            (Role::Admin, "desk", "customer", "desk", "desk"),
        ] {
            let by = viewer(9, role);
            let write = |requester: i64, kind| outcome(may_write(&by, requester.into(), kind));
            assert_eq!(write(ASKER, WritingKind::Reply), reply, "{role:?}");
            assert_eq!(write(9, WritingKind::Reply), own_reply, "{role:?}");
            assert_eq!(write(ASKER, WritingKind::Note), note, "{role:?}");
            assert_eq!(write(ASKER, WritingKind::Forward), forward, "{role:?}");
            assert_eq!(
                outcome(own_words(&person(9, role), ASKER.into())),
                reply,
                "{role:?}"
            );
            assert_eq!(
                outcome(own_words(&person(9, role), 9.into())),
                own_reply,
                "{role:?}"
            );
        }
    }

    #[test]
    fn who_may_set_which_status() {
        for (role, solved, open) in [
            (Role::Customer, false, false),
            (Role::Light, false, false),
            (Role::Agent, true, true),
            (Role::Admin, true, true),
        ] {
            let by = viewer(9, role);
            let may = |status| may_set_status(&by, ASKER.into(), status).is_ok();
            assert_eq!(
                (may(Status::Solved), may(Status::Open)),
                (solved, open),
                "{role:?}"
            );
        }
        let asker = viewer(ASKER, Role::Customer);
        assert!(may_set_status(&asker, asker.id, Status::Pending).is_err());
    }

    #[test]
    fn nobody_speaks_for_someone_who_is_suspended() {
        let by = viewer(5, Role::Agent);
        let gone = Author {
            suspended: true,
            ..author(6, Role::Agent, false)
        };
        for kind in [MessageKind::Reply, MessageKind::Note] {
            assert_eq!(outcome(may_say(&by, gone, ASKER.into(), kind)), "invalid");
        }
    }
}
