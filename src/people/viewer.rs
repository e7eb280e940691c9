//! Who looks: every read that shows a ticket asks for a viewer, and shows what that viewer may see.

use super::{Person, Role};
use crate::ids::PersonId;
use crate::languages::{Language, Words, Zone};
use crate::store::{Actor, Error, Result};

/// Someone signed in, by session, token or signed link.
#[derive(Debug, Clone)]
pub struct Viewer {
    pub id: PersonId,
    pub name: String,
    pub address: String,
    pub role: Role,
    pub language: Language,
    pub zone: Zone,
}

impl Viewer {
    /// The person as a viewer; `fallback` where the person has no language or zone of their own.
    pub fn of(person: Person, fallback: Language, desk_zone: &Zone) -> Viewer {
        let own_zone = person.zone();
        Viewer {
            id: person.id,
            name: person.shown().to_owned(),
            address: person.address.unwrap_or_default(),
            role: person.role,
            language: person.language.unwrap_or(fallback),
            zone: own_zone.unwrap_or_else(|| desk_zone.clone()),
        }
    }

    /// Whether the viewer works here and sees all tickets.
    pub fn works_here(&self) -> bool {
        self.role.works_here()
    }

    /// The viewer as a customer sees the desk, whatever else they may do here.
    pub fn as_customer(&self) -> Viewer {
        Viewer {
            role: Role::Customer,
            ..self.clone()
        }
    }

    /// Only for those who may write to customers and change tickets.
    pub fn must_be_agent(&self) -> Result<()> {
        match self.role {
            Role::Agent | Role::Admin => Ok(()),
            Role::Light | Role::Customer => Err(Error::Denied("error-agents-only")),
        }
    }

    /// Only for administrators.
    pub fn must_be_admin(&self) -> Result<()> {
        if self.role == Role::Admin {
            Ok(())
        } else {
            Err(Error::Denied("error-admins-only"))
        }
    }

    /// The viewer as an actor.
    pub fn actor(&self) -> Actor {
        if self.works_here() {
            Actor::Agent(self.id)
        } else {
            Actor::Customer(self.id)
        }
    }

    /// The words the viewer reads.
    pub fn words(&self) -> Words {
        self.language.words()
    }
}
