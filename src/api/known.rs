//! The names of the fields that clients send of each thing: those of its shape, which come back as they were shown, those
//! that are only sent, and those that are refused by their value (`unkept`) or say nothing. Any other name is refused, so
//! that nothing is lost unseen (threat A2).

use super::given::Given;
use super::refusals::Refusal;
use crate::shapes::{RESOURCES, Request, Resource, Row, Ticket, User};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// What clients send of tickets beside their shape.
const TICKETS: &[&str] = &[
    "attribute_value_ids",
    "author_email",
    "author_id",
    "comment_count",
    "encoded_id",
    "followers",
    "macro_id",
    "macro_ids",
    "metadata",
    "satisfaction_probability",
    "ticket_id",
    "via_followup_source_id",
    "via_id",
    "voice_comment",
];
/// What clients send of requests beside their shape.
const REQUESTS: &[&str] = &[
    "additional_collaborators",
    "assignee_id",
    "brand_id",
    "can_be_solved_by_me",
    "ccs",
    "collaborator_ids",
    "collaborators",
    "custom_status_id",
    "email_cc_ids",
    "email_ccs",
    "fields",
    "followup_source_id",
    "group_id",
    "organization_id",
    "raw_subject",
    "recipient",
    "requester",
    "ticket_form_id",
    "via_followup_source_id",
];
/// What clients send of users beside their shape.
const USERS: &[&str] = &[
    "agent_brand_ids",
    "agent_type",
    "chat_only",
    "identities",
    "last_active",
    "organization",
    "organizations",
    "password",
    "remote_photo_url",
    "report_csv",
    "role_type",
    "skip_verify_email",
    "two_factor_auth_enabled",
];

/// The names of the table, by resource.
static NAMES: LazyLock<BTreeMap<&'static str, BTreeSet<String>>> = LazyLock::new(|| {
    let names = |row: &Row| {
        let shown = row.fields().into_iter().map(|field| field.name);
        let sent = row.sent.iter().map(|(name, _)| (*name).to_owned());
        (row.one, shown.chain(sent).collect())
    };
    RESOURCES.iter().map(names).collect()
});

/// Refuses a name that tickets do not have.
pub fn of_tickets(given: Given) -> Result<Given, Refusal> {
    only::<Ticket>(given, TICKETS)
}

/// Refuses a name that requests do not have.
pub fn of_requests(given: Given) -> Result<Given, Refusal> {
    only::<Request>(given, REQUESTS)
}

/// Refuses a name that users do not have.
pub fn of_users(given: Given) -> Result<Given, Refusal> {
    only::<User>(given, USERS)
}

fn only<T: Resource>(given: Given, beside: &[&str]) -> Result<Given, Refusal> {
    let of_shape = |name: &str| NAMES.get(T::ONE).is_some_and(|names| names.contains(name));
    let unknown = |name: &&String| !of_shape(name) && !beside.contains(&name.as_str());
    let unknown: Vec<String> = given.names().filter(unknown).cloned().collect();
    match unknown.is_empty() {
        true => Ok(given),
        false => Err(Refusal::Fields(unknown)),
    }
}
