//! A person: anyone with an address. Customers and agents are persons; the role tells them apart.

use crate::ids::PersonId;
use crate::languages::{Language, Zone};
use database::{record, text_enum};
use jiff::Timestamp;
use unicode_normalization::UnicodeNormalization;

text_enum! {
    /// What a person may do here.
    pub enum Role {
        /// Asks, and sees their own tickets.
        Customer => "customer",
        /// Reads and writes internal notes, but never to customers.
        Light => "light",
        /// Works on tickets.
        Agent => "agent",
        /// Also sets up the desk.
        Admin => "admin",
    }
}

impl Role {
    /// Whether such a person works here and sees the workspace.
    pub fn works_here(self) -> bool {
        self != Role::Customer
    }
}

record! {
    /// A person as stored. `address` is the main e-mail address, if there is one.
    #[derive(Debug, Clone)]
    pub struct Person {
        pub id: PersonId,
        pub name: String,
        pub role: Role,
        /// None until recognised.
        pub language: Option<Language>,
        pub time_zone: Option<String>,
        pub address: Option<String>,
        pub verified: Option<bool>,
        pub external_id: Option<String>,
        pub notes: String,
        pub phone: String,
        pub alias: String,
        /// Where somebody works and what else there is to say, as other systems keep it.
        pub details: String,
        pub suspended: bool,
        pub created_at: Timestamp,
        pub updated_at: Timestamp,
    }
}

/// The columns of [`Person`]; the query joins `person p` with its main address `a` by [`JOIN`].
pub(super) const COLUMNS: &str = "p.id, p.name, p.role, p.language, p.time_zone, a.value, a.verified, p.external_id, \
    p.notes, p.phone, p.alias, p.details, p.suspended, p.created_at, p.updated_at";
pub(super) const JOIN: &str =
    "person p LEFT JOIN address a ON a.person_id = p.id AND a.kind = 'email' AND a.main";

impl Person {
    /// The name, or the address where there is no name.
    pub fn shown(&self) -> &str {
        if self.name.is_empty() {
            self.address.as_deref().unwrap_or("?")
        } else {
            &self.name
        }
    }

    /// The zone in which this person reads dates, if it is known.
    pub fn zone(&self) -> Option<Zone> {
        Zone::get(self.time_zone.as_deref()?).ok()
    }
}

/// A name for look-ups: lower case, without accents, single spaces.
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.to_lowercase().nfc() {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'å' => folded.push('a'),
            'ä' | 'æ' => folded.push_str("ae"),
            'ç' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ø' => folded.push('o'),
            'ö' | 'œ' => folded.push_str("oe"),
            'ù' | 'ú' | 'û' => folded.push('u'),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            c if c.is_whitespace() => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            c => folded.push(c),
        }
    }
    folded.trim_end().to_owned()
}
