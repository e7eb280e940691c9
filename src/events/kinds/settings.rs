//! What administrators set up and change: who, what, from what to what. Recorded by the room whose setting it is.

use serde::{Deserialize, Serialize};

/// A change of something that is set up. Names and values are as they were then: the subject may be gone by now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum SettingEvent {
    /// It was made.
    #[serde(rename = "setting_added")]
    Added { name: String },
    /// These things about it got another value.
    #[serde(rename = "setting_changed")]
    Changed { name: String, fields: Vec<FieldChange> },
    /// It was taken away.
    #[serde(rename = "setting_removed")]
    Removed { name: String },
}

/// One field of it. Secrets stand in none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldChange {
    /// The name of the field (`change-…` in the language files).
    pub what: String,
    /// Empty: nothing stood there. A long value is cut.
    pub from: String,
    pub to: String,
}

impl SettingEvent {
    /// The name it is stored under.
    pub fn kind(&self) -> &'static str {
        match self {
            SettingEvent::Added { .. } => "setting_added",
            SettingEvent::Changed { .. } => "setting_changed",
            SettingEvent::Removed { .. } => "setting_removed",
        }
    }

    /// What it was called then.
    pub fn name(&self) -> &str {
        match self {
            SettingEvent::Added { name }
            | SettingEvent::Changed { name, .. }
            | SettingEvent::Removed { name } => name,
        }
    }
}
