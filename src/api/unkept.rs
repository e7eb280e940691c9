//! Fields that clients know and this desk does not keep. A value that would be lost is refused by its field's name; null
//! and empty values, which clients send back as they got them, say nothing.

use super::given::Given;
use crate::store::{Error, Problem, Result};
use serde::Serialize;
use serde_json::Value;

/// Of tickets.
pub const OF_TICKETS: [&str; 14] = [
    "custom_fields",
    "fields",
    "custom_status_id",
    "followers",
    "follower_ids",
    "organization_id",
    "problem_id",
    "ticket_form_id",
    "sharing_agreement_ids",
    "macro_id",
    "macro_ids",
    "attribute_value_ids",
    "via_followup_source_id",
    "voice_comment",
];

/// Of requests.
pub const OF_REQUESTS: [&str; 9] = [
    "custom_fields",
    "fields",
    "organization_id",
    "ticket_form_id",
    "recipient",
    "collaborators",
    "collaborator_ids",
    "additional_collaborators",
    "email_ccs",
];

/// Of users.
pub const OF_USERS: [&str; 12] = [
    "password",
    "organization_id",
    "organization",
    "organizations",
    "user_fields",
    "signature",
    "photo",
    "remote_photo_url",
    "custom_role_id",
    "default_group_id",
    "shared_phone_number",
    "identities",
];

/// Refuses what would be lost.
pub fn refuse(given: &Given, fields: &[&'static str]) -> Result<()> {
    let lost = |field: &&&'static str| given.look(field).is_some_and(says_something);
    let problems: Vec<Problem> = fields
        .iter()
        .filter(lost)
        .map(|field| Problem {
            field,
            key: "api-not-kept",
        })
        .collect();
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Error::Invalid(problems)),
    }
}

/// What is shown of users and set by nobody here, or not by everybody.
pub const SHOWN_OF_USERS: [&str; 18] = [
    "active",
    "verified",
    "moderator",
    "restricted_agent",
    "ticket_restriction",
    "only_private_comments",
    "shared",
    "shared_agent",
    "chat_only",
    "role",
    "email",
    "external_id",
    "notes",
    "phone",
    "alias",
    "details",
    "suspended",
    "tags",
];

/// What is shown of requests and never set. Priority, type and due date, which only agents set, are wishes of the customer.
pub const SHOWN_OF_REQUESTS: [&str; 4] = ["id", "created_at", "requester_id", "is_public"];

/// What is shown of tickets and never set.
pub const SHOWN_OF_TICKETS: [&str; 3] = ["id", "created_at", "is_public"];

/// Refuses what would be lost of `fields`: another value than `shown` has. Clients send back what they got.
pub fn refuse_other(given: &Given, fields: &[&'static str], shown: &impl Serialize) -> Result<()> {
    let shown = serde_json::to_value(shown)?;
    let lost = |field: &&&'static str| match given.look(field) {
        None | Some(Value::Null) => false,
        Some(value) => !same(value, &shown[**field]),
    };
    let problems: Vec<Problem> = fields
        .iter()
        .filter(lost)
        .map(|field| Problem {
            field,
            key: "api-not-yours",
        })
        .collect();
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Error::Invalid(problems)),
    }
}

/// Whether two values say the same: nothing, false and empty are one, and upper case is lower case.
fn same(value: &Value, shown: &Value) -> bool {
    match (value, shown) {
        (Value::String(one), Value::String(other)) => one.trim().eq_ignore_ascii_case(other.trim()),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().all(|one| other.iter().any(|other| same(one, other)))
        }
        (one, other) => one == other || !says_something(one) && !says_something(other),
    }
}

/// An entry of custom fields says something by its value; its id alone says nothing.
fn says_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(list) => list.iter().any(says_something),
        Value::Object(entry)
            if entry.contains_key("id") && (entry.len() == 1 || entry.contains_key("value")) =>
        {
            entry.get("value").is_some_and(says_something)
        }
        Value::Object(entries) => entries.values().any(says_something),
        Value::Bool(true) | Value::Number(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_empty_says_nothing() {
        for nothing in [
            json!(null),
            json!(""),
            json!([]),
            json!({}),
            json!(false),
            json!([{"id": 7}]),
            json!([{"id": 7, "value": null}, {"id": 8, "value": []}]),
            json!({"floor": null, "keys": ""}),
        ] {
            assert!(!says_something(&nothing), "{nothing}");
        }
        for something in [
            json!(5),
            json!("gold"),
            json!([12]),
            json!([{"id": 7, "value": "x"}]),
            json!({"floor": 3}),
            json!([{"user_id": "5"}]),
            json!({"name": "Acme"}),
        ] {
            assert!(says_something(&something), "{something}");
        }
    }
}
