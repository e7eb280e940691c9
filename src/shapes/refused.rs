//! Why something was not answered.

use super::MailboxTest;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why something was not answered.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Refused {
    /// A word for programs, such as `RecordInvalid`.
    pub error: String,
    /// The same for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What is wrong, per field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<BTreeMap<String, Vec<Detail>>>,
    /// What trying the settings of a mailbox showed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test: Option<MailboxTest>,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Detail {
    /// For people.
    pub description: String,
    /// `BlankValue`, `DuplicateValue` or `InvalidValue`.
    pub error: String,
}

impl Detail {
    /// A value that is not taken.
    pub fn invalid(description: String) -> Detail {
        Detail {
            description,
            error: "InvalidValue".to_owned(),
        }
    }
}

impl Refused {
    /// A refusal with its word and a sentence.
    pub fn new(error: &str, description: &str) -> Refused {
        Refused {
            error: error.to_owned(),
            description: Some(description.to_owned()),
            details: None,
            test: None,
        }
    }

    /// A refusal of fields by their names.
    pub fn of_fields(details: BTreeMap<String, Vec<Detail>>) -> Refused {
        Refused {
            details: Some(details),
            ..Refused::new("RecordInvalid", "Record validation errors")
        }
    }
}
