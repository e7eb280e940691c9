//! Satisfaction ratings, and the reasons to choose from.

use super::Resource;
use super::values::Time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One solving of one ticket, asked about by CSAT, and what its requester answered.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct SatisfactionRating {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    /// `offered`, `unoffered` (taken back unanswered), `good` or `bad`.
    pub score: String,
    pub comment: Option<String>,
    /// The reason in English words.
    pub reason: Option<String>,
    /// The place of the reason in its survey.
    pub reason_id: Option<i64>,
    /// 0 (none), 5 (too long), 6 (not solved), 8 (tone) or 100 (another one); null unless the rating is bad.
    pub reason_code: Option<i64>,
    pub ticket_id: Option<i64>,
    pub requester_id: i64,
    /// Who had the ticket; 0 is nobody. Clients expect a number.
    pub assignee_id: i64,
    /// Which team had the ticket; 0 is none. Clients expect a number.
    pub group_id: i64,
    pub created_at: Time,
    pub updated_at: Time,
}

impl Resource for SatisfactionRating {
    const ONE: &'static str = "satisfaction_rating";
    const MANY: &'static str = "satisfaction_ratings";

    const SENT: &'static [(&'static str, &'static str)] = &[
        (
            "score",
            "`good` and `bad` are the ends of the scale; a number is a point of it",
        ),
        ("comment", "in the requester's words"),
        ("reason_code", "5, 6, 8 or 100"),
        ("reason", "the key of the reason, in place of its code"),
    ];
}

/// A reason to choose after a bad rating.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Reason {
    /// Its place in the survey.
    pub id: i64,
    /// Where it is.
    pub url: String,
    /// 5 (too long), 6 (not solved), 8 (tone) or 100 (another one).
    pub reason_code: i64,
    /// In English words.
    pub value: String,
    /// Its key.
    pub raw_value: String,
    /// Always null.
    pub deleted_at: Option<Time>,
}

impl Resource for Reason {
    const ONE: &'static str = "reason";
    const MANY: &'static str = "reasons";
}
