//! A person as the API shows them.

use crate::api::written;
use crate::ids::PersonId;
use crate::languages::Language;
use crate::people::{self, Person, Role, Viewer};
use crate::store::{Error, Result};
use database::Tx;
use serde_json::{Value, json};

/// Persons as users. `base` is scheme and host of the request. What the desk notes about someone is for those who work here.
pub fn shown(tx: &mut Tx, viewer: &Viewer, base: &str, persons: &[Person]) -> Result<Vec<Value>> {
    if !viewer.works_here() {
        return Ok(persons.iter().map(|person| plain(base, person)).collect());
    }
    let ids: Vec<PersonId> = persons.iter().map(|person| person.id).collect();
    let tags = people::tags_of(tx, &ids)?;
    let whole = |person: &Person| {
        let mut user = plain(base, person);
        user["tags"] = json!(tags.get(&person.id).cloned().unwrap_or_default());
        user["notes"] = json!(person.notes);
        user["details"] = json!(person.details);
        user["alias"] = json!(person.alias);
        user
    };
    Ok(persons.iter().map(whole).collect())
}

/// One person as a user.
pub fn shown_one(tx: &mut Tx, viewer: &Viewer, base: &str, person: &Person) -> Result<Value> {
    let shown = shown(tx, viewer, base, std::slice::from_ref(person))?.pop();
    shown.ok_or(Error::NotFound)
}

fn plain(base: &str, person: &Person) -> Value {
    let (locale, locale_id) = locale(person.language);
    let (role, restriction) = match person.role {
        Role::Customer => ("end-user", Some("requested")),
        Role::Light | Role::Agent => ("agent", None),
        Role::Admin => ("admin", None),
    };
    let zone = &person.time_zone;
    let mut user = json!({
        "id": person.id,
        "url": format!("{base}/api/v2/users/{}.json", person.id),
        "name": person.shown(),
        "email": person.address,
        "phone": (!person.phone.is_empty()).then_some(&person.phone),
        "alias": "",
        "role": role,
        "external_id": person.external_id,
        "active": true,
        "verified": person.verified.unwrap_or(false),
        "suspended": person.suspended,
        "tags": [],
        "notes": "",
        "details": "",
        "locale": locale,
        "locale_id": locale_id,
        "time_zone": zone,
        "iana_time_zone": zone,
        "created_at": written::time(person.created_at),
        "updated_at": written::time(person.updated_at),
        "ticket_restriction": restriction,
        "only_private_comments": person.role == Role::Light,
        "restricted_agent": person.role != Role::Admin,
        "moderator": person.role == Role::Admin,
        "shared": false,
        "shared_agent": false,
        "user_fields": {},
    });
    for absent in [
        "organization_id",
        "signature",
        "last_login_at",
        "photo",
        "default_group_id",
        "custom_role_id",
        "shared_phone_number",
    ] {
        user[absent] = Value::Null;
    }
    user
}

/// Locale and its number, as clients know them.
fn locale(language: Option<Language>) -> (&'static str, i64) {
    match language {
        Some(Language::French) => ("fr", 16),
        Some(Language::German) => ("de", 8),
        Some(Language::English) | None => ("en-US", 1),
    }
}
