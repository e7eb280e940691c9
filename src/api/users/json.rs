//! A person as the API shows them.

use crate::api::written;
use crate::languages::Language;
use crate::people::{Person, Role};
use serde_json::{Value, json};

/// A person as a user. `base` is scheme and host of the request.
pub fn shown(base: &str, person: &Person) -> Value {
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
        "role": role,
        "external_id": person.external_id,
        "active": true,
        "verified": person.verified.unwrap_or(false),
        "suspended": person.suspended,
        "tags": [],
        "notes": person.notes,
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
        "phone",
        "alias",
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
