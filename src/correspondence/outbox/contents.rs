//! What stands in a letter, as the outbox keeps it.

use crate::leaving::Parcel;
use crate::store::Result;
use serde::{Deserialize, Serialize};

/// The whole letter, kept as JSON; composed into bytes when it leaves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contents {
    /// Name and address it comes from.
    pub from: Copy,
    /// The recipient's name.
    pub to_name: String,
    pub reply_to: String,
    /// Who stands in the To header; empty: the recipient alone. The letter itself goes to its recipient only.
    #[serde(default)]
    pub to: Vec<Copy>,
    #[serde(default)]
    pub cc: Vec<Copy>,
    /// Message-IDs without angle brackets.
    #[serde(default)]
    pub in_reply_to: Option<String>,
    #[serde(default)]
    pub references: Vec<String>,
    pub text: String,
    pub html: String,
    /// Further headers, such as Auto-Submitted.
    #[serde(default)]
    pub headers: Vec<(String, String)>,
    #[serde(default)]
    pub enclosed: Vec<Enclosed>,
}

/// A name and an address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Copy {
    pub name: String,
    pub address: String,
}

/// A file that goes with the letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Enclosed {
    pub file_hash: String,
    pub name: String,
    pub content_type: String,
    /// Set for a picture shown inside the HTML.
    #[serde(default)]
    pub content_id: Option<String>,
}

impl Contents {
    /// What the parcel of a letter carries.
    pub fn of(parcel: &Parcel) -> Result<Contents> {
        Ok(serde_json::from_str(&parcel.body)?)
    }
}
