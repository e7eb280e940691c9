//! Surveys of all kinds and their responses, in the style of ratings: what that API has no notion of.

use super::Resource;
use super::values::Time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words by language: `{"en": "…"}`.
pub type Words = BTreeMap<String, String>;

/// A survey in its newest version.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Survey {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub name: String,
    /// `csat`, `ces`, `nps` or `own`.
    pub kind: String,
    /// Whether it can still be sent.
    pub active: bool,
    pub version: i64,
    /// What its score is: `share`, `net` or `mean`.
    pub measure: String,
    /// How the points look.
    pub style: String,
    /// The question in each language.
    pub question: Words,
    /// The scale, worst point first.
    pub points: Vec<SurveyPoint>,
    /// What can be chosen after a negative answer.
    pub reasons: Vec<SurveyReason>,
    /// Whether a reason is asked for.
    pub asks_reason: bool,
    /// Whether there is an open question.
    pub asks_comment: bool,
}

/// A point of a scale.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct SurveyPoint {
    pub score: i64,
    /// Whether it counts as bad.
    pub negative: bool,
    /// Its label in each language.
    pub labels: Words,
}

/// A reason of a survey.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct SurveyReason {
    pub key: String,
    /// Its label in each language.
    pub labels: Words,
    /// The type of tickets it is for; null for all.
    pub ticket_type: Option<String>,
}

impl Resource for Survey {
    const ONE: &'static str = "survey";
    const MANY: &'static str = "surveys";
}

/// What somebody was asked and answered, with what held when it was sent.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct SurveyResponse {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub survey_id: i64,
    pub survey_version: i64,
    /// `csat`, `ces`, `nps` or `own`.
    pub kind: String,
    /// `offered`, `answered` or `withdrawn`.
    pub status: String,
    /// The point that was chosen.
    pub score: Option<i64>,
    /// Whether it counts as bad.
    pub negative: Option<bool>,
    /// The key of the reason.
    pub reason: Option<String>,
    pub comment: Option<String>,
    /// Null for relationship surveys.
    pub ticket_id: Option<i64>,
    /// Which solving of the ticket; 0 is a survey about the first answer.
    pub solving: Option<i64>,
    /// The wave of a relationship survey.
    pub wave_id: Option<i64>,
    pub requester_id: i64,
    pub assignee_id: Option<i64>,
    pub group_id: Option<i64>,
    pub ticket_type: Option<String>,
    pub ticket_category_id: Option<i64>,
    pub brand_id: i64,
    pub channel: Option<String>,
    pub language: Option<String>,
    /// The version of the closing policy that the ticket was under.
    pub closing_policy_version_id: Option<i64>,
    pub experiment_id: Option<i64>,
    /// Which version of the experiment it was.
    pub experiment_arm: Option<String>,
    /// Whether the letter left; null until it is known.
    pub delivered: Option<bool>,
    pub answerable_until: Time,
    pub answered_at: Option<Time>,
    pub created_at: Time,
    pub updated_at: Time,
    /// What was answered before the last answer; with one response alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earlier_answers: Option<Vec<EarlierAnswer>>,
}

/// An answer that was changed later.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct EarlierAnswer {
    pub score: i64,
    /// Whether it counted as bad.
    pub negative: bool,
    /// The key of the reason.
    pub reason: Option<String>,
    pub comment: Option<String>,
    pub answered_at: Time,
}

impl Resource for SurveyResponse {
    const ONE: &'static str = "survey_response";
    const MANY: &'static str = "survey_responses";
}
