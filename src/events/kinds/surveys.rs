//! Asking customers, and their answers. Recorded by `satisfaction`.

use crate::ids::ResponseId;
use serde::{Deserialize, Serialize};

/// A question to a customer, or its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SurveyEvent {
    /// The customer was asked for a rating.
    #[serde(rename = "survey_offered")]
    Offered { response: ResponseId },
    /// The customer answered a survey, or changed the answer.
    Rated {
        response: ResponseId,
        score: i64,
        negative: bool,
    },
    /// An unanswered survey was taken back because the ticket reopened.
    #[serde(rename = "survey_withdrawn")]
    Withdrawn { response: ResponseId },
}

impl SurveyEvent {
    /// The name it is stored under.
    pub fn kind(&self) -> &'static str {
        match self {
            SurveyEvent::Offered { .. } => "survey_offered",
            SurveyEvent::Rated { .. } => "rated",
            SurveyEvent::Withdrawn { .. } => "survey_withdrawn",
        }
    }
}
