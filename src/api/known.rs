//! The names of the fields that clients send of each thing: those that are set, those that are shown and come back, and
//! those that are refused by their value (`unkept`). Any other name is refused, so that nothing is lost unseen (threat A2).

use super::given::Given;
use super::refusals::Refusal;
use crate::tickets::facts;

/// Of tickets, beside facts and what is shown of them.
const TICKETS: &[&str] = &[
    "additional_collaborators",
    "additional_tags",
    "assignee_email",
    "attribute_value_ids",
    "author_email",
    "author_id",
    "category",
    "collaborators",
    "comment",
    "email_cc_ids",
    "email_ccs",
    "followers",
    "macro_id",
    "macro_ids",
    "metadata",
    "remove_tags",
    "requester",
    "resolution_summary",
    "safe_update",
    "ticket_id",
    "updated_stamp",
    "via_followup_source_id",
    "via_id",
    "voice_comment",
];
/// What is shown of tickets beside facts.
const SHOWN_OF_TICKETS: &[&str] = &[
    "allow_attachments",
    "allow_channelback",
    "collaborator_ids",
    "comment_count",
    "created_at",
    "custom_fields",
    "custom_status_id",
    "description",
    "encoded_id",
    "fields",
    "follower_ids",
    "followup_ids",
    "forum_topic_id",
    "from_messaging_channel",
    "generated_timestamp",
    "has_incidents",
    "id",
    "is_public",
    "organization_id",
    "problem_id",
    "raw_subject",
    "recipient",
    "satisfaction_probability",
    "satisfaction_rating",
    "sharing_agreement_ids",
    "submitter_id",
    "tags",
    "ticket_form_id",
    "updated_at",
    "url",
    "via",
];
/// Of requests.
const REQUESTS: &[&str] = &[
    "additional_collaborators",
    "assignee_id",
    "brand_id",
    "can_be_solved_by_me",
    "ccs",
    "collaborator_ids",
    "collaborators",
    "comment",
    "created_at",
    "custom_fields",
    "custom_status_id",
    "description",
    "due_at",
    "email_cc_ids",
    "email_ccs",
    "fields",
    "followup_source_id",
    "group_id",
    "id",
    "is_public",
    "organization_id",
    "priority",
    "raw_subject",
    "recipient",
    "requester",
    "requester_id",
    "solved",
    "status",
    "subject",
    "ticket_form_id",
    "type",
    "updated_at",
    "url",
    "via",
    "via_followup_source_id",
];
/// Of users.
const USERS: &[&str] = &[
    "active",
    "agent_brand_ids",
    "agent_type",
    "alias",
    "chat_only",
    "created_at",
    "custom_role_id",
    "default_group_id",
    "details",
    "email",
    "external_id",
    "iana_time_zone",
    "id",
    "identities",
    "last_active",
    "last_login_at",
    "locale",
    "locale_id",
    "moderator",
    "name",
    "notes",
    "only_private_comments",
    "organization",
    "organization_id",
    "organizations",
    "password",
    "phone",
    "photo",
    "remote_photo_url",
    "report_csv",
    "restricted_agent",
    "role",
    "role_type",
    "shared",
    "shared_agent",
    "shared_phone_number",
    "signature",
    "skip_verify_email",
    "suspended",
    "tags",
    "ticket_restriction",
    "time_zone",
    "two_factor_auth_enabled",
    "updated_at",
    "url",
    "user_fields",
    "verified",
];

/// Refuses a name that tickets do not have.
pub fn of_tickets(given: Given) -> Result<Given, Refusal> {
    let facts: Vec<&str> = facts::by_api().map(|fact| fact.api).collect();
    only(given, &[TICKETS, SHOWN_OF_TICKETS, &facts, &["status"]])
}

/// Refuses a name that requests do not have.
pub fn of_requests(given: Given) -> Result<Given, Refusal> {
    only(given, &[REQUESTS])
}

/// Refuses a name that users do not have.
pub fn of_users(given: Given) -> Result<Given, Refusal> {
    only(given, &[USERS])
}

fn only(given: Given, known: &[&[&str]]) -> Result<Given, Refusal> {
    let unknown = |name: &&String| !known.iter().any(|list| list.contains(&name.as_str()));
    let unknown: Vec<String> = given.names().filter(unknown).cloned().collect();
    match unknown.is_empty() {
        true => Ok(given),
        false => Err(Refusal::Fields(unknown)),
    }
}
