//! Users: everyone the desk knows, customers and those who work here.

use super::values::{Time, or_null};
use super::{Attachment, Resource, address};
use crate::ids::PersonId;
use crate::languages::Language;
use crate::people::{self, Person, Role, Viewer};
use crate::store::{Error, Result};
use database::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Somebody the desk knows: a customer, or who works here. Customers see neither tags nor notes.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct User {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub name: String,
    /// The main address.
    pub email: Option<String>,
    pub phone: Option<String>,
    /// Another name; empty if there is none.
    pub alias: String,
    /// `end-user`, `agent` (with `only_private_comments`: a light agent) or `admin`.
    pub role: String,
    /// What another system calls them.
    pub external_id: Option<String>,
    /// Always true.
    pub active: bool,
    /// Whether the address is known to be theirs.
    pub verified: bool,
    /// Whether the desk takes nothing from them.
    pub suspended: bool,
    /// In lower case, each once.
    pub tags: Vec<String>,
    /// What colleagues should know.
    pub notes: String,
    /// More about them.
    pub details: String,
    /// `en-US`, `de` or `fr`.
    pub locale: String,
    /// 1 is English, 8 German, 16 French.
    pub locale_id: i64,
    /// An IANA name, such as `Europe/Paris`.
    pub time_zone: Option<String>,
    /// The time zone again.
    pub iana_time_zone: Option<String>,
    pub created_at: Time,
    pub updated_at: Time,
    /// `requested` for customers, who see what they asked; null for all others.
    pub ticket_restriction: Option<String>,
    /// Whether they write notes only.
    pub only_private_comments: bool,
    /// Whether they do not administer the desk.
    pub restricted_agent: bool,
    /// Whether they administer the desk.
    pub moderator: bool,
    /// Always false.
    pub shared: bool,
    /// Always false.
    pub shared_agent: bool,
    /// Always empty.
    pub user_fields: BTreeMap<String, Value>,
    /// Always null.
    pub organization_id: Option<i64>,
    /// Always null.
    pub signature: Option<String>,
    /// Always null.
    pub last_login_at: Option<Time>,
    /// Always null.
    pub photo: Option<Attachment>,
    /// Always null.
    pub default_group_id: Option<i64>,
    /// Always null.
    pub custom_role_id: Option<i64>,
    /// Always null.
    pub shared_phone_number: Option<bool>,
}

impl Resource for User {
    const ONE: &'static str = "user";
    const MANY: &'static str = "users";

    fn set() -> Vec<&'static str> {
        vec![
            "name",
            "email",
            "phone",
            "alias",
            "role",
            "external_id",
            "verified",
            "suspended",
            "tags",
            "notes",
            "details",
            "locale",
            "locale_id",
            "time_zone",
            "iana_time_zone",
            "only_private_comments",
        ]
    }
}

impl User {
    /// Persons as users. `base` is the public address of the desk. What the desk notes about someone is for those who work
    /// here.
    pub fn all(tx: &mut Tx, viewer: &Viewer, base: &str, persons: &[Person]) -> Result<Vec<User>> {
        if !viewer.works_here() {
            return Ok(persons.iter().map(|person| User::plain(base, person)).collect());
        }
        let ids: Vec<PersonId> = persons.iter().map(|person| person.id).collect();
        let tags = people::tags_of(tx, &ids)?;
        let whole = |person: &Person| User {
            tags: tags.get(&person.id).cloned().unwrap_or_default(),
            notes: person.notes.clone(),
            details: person.details.clone(),
            alias: person.alias.clone(),
            ..User::plain(base, person)
        };
        Ok(persons.iter().map(whole).collect())
    }

    /// One person as a user.
    pub fn one(tx: &mut Tx, viewer: &Viewer, base: &str, person: &Person) -> Result<User> {
        let user = User::all(tx, viewer, base, std::slice::from_ref(person))?.pop();
        user.ok_or(Error::NotFound)
    }

    /// What everybody may see who sees the person.
    fn plain(base: &str, person: &Person) -> User {
        let (locale, locale_id) = locale(person.language);
        let (role, restriction) = match person.role {
            Role::Customer => ("end-user", Some("requested".to_owned())),
            Role::Light | Role::Agent => ("agent", None),
            Role::Admin => ("admin", None),
        };
        User {
            id: person.id.get(),
            url: address(base, "users", person.id.get()),
            name: person.shown().to_owned(),
            email: person.address.clone(),
            phone: or_null(&person.phone),
            alias: String::new(),
            role: role.to_owned(),
            external_id: person.external_id.clone(),
            active: true,
            verified: person.verified.unwrap_or(false),
            suspended: person.suspended,
            tags: vec![],
            notes: String::new(),
            details: String::new(),
            locale: locale.to_owned(),
            locale_id,
            time_zone: person.time_zone.clone(),
            iana_time_zone: person.time_zone.clone(),
            created_at: person.created_at.into(),
            updated_at: person.updated_at.into(),
            ticket_restriction: restriction,
            only_private_comments: person.role == Role::Light,
            restricted_agent: person.role != Role::Admin,
            moderator: person.role == Role::Admin,
            shared: false,
            shared_agent: false,
            user_fields: BTreeMap::new(),
            organization_id: None,
            signature: None,
            last_login_at: None,
            photo: None,
            default_group_id: None,
            custom_role_id: None,
            shared_phone_number: None,
        }
    }
}

/// Locale and its number, as clients know them.
fn locale(language: Option<Language>) -> (&'static str, i64) {
    match language {
        Some(Language::French) => ("fr", 16),
        Some(Language::German) => ("de", 8),
        Some(Language::English) | None => ("en-US", 1),
    }
}
