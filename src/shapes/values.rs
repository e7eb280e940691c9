//! Values that several resources share, and the words of the API for what the desk calls otherwise.

use crate::tickets::{Channel, Status};
use jiff::Timestamp;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// An instant without a fraction: `YYYY-MM-DDTHH:MM:SSZ`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(pub Timestamp);

impl From<Timestamp> for Time {
    fn from(at: Timestamp) -> Time {
        Time(at)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0.strftime("%Y-%m-%dT%H:%M:%SZ"))
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Time, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map(Time).map_err(D::Error::custom)
    }
}

impl JsonSchema for Time {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Time".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "format": "date-time"})
    }
}

/// How something came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Via {
    /// `email`, `voice`, `chat`, `api`, `web`, or `rule` for what the desk did by itself.
    pub channel: String,
    /// Where it came from.
    pub source: Source,
}

/// Where something came from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// Who or what sent it: empty, or `title` with the purpose of a letter.
    pub from: BTreeMap<String, String>,
    /// Always empty.
    pub to: BTreeMap<String, String>,
    /// `trigger` for letters of the desk.
    pub rel: Option<String>,
}

impl Via {
    /// The way of a ticket or a comment.
    pub fn of(channel: Channel) -> Via {
        let channel = match channel {
            Channel::Email => "email",
            Channel::Phone => "voice",
            Channel::Chat => "chat",
            Channel::Api => "api",
            Channel::Form | Channel::Portal | Channel::Workspace => "web",
        };
        Via {
            channel: channel.to_owned(),
            source: Source::default(),
        }
    }

    /// A letter that the desk sent by itself, for this purpose.
    pub fn rule(purpose: String) -> Via {
        Via {
            channel: "rule".to_owned(),
            source: Source {
                from: BTreeMap::from([("title".to_owned(), purpose)]),
                to: BTreeMap::new(),
                rel: Some("trigger".to_owned()),
            },
        }
    }
}

/// What clients keep beside comments and audits; this desk keeps nothing there.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Metadata {
    /// Always empty.
    pub system: BTreeMap<String, Value>,
    /// Always empty.
    pub custom: BTreeMap<String, Value>,
}

/// The API's word for a status.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::OnHold => "hold",
        Status::Cancelled => "closed",
        other => other.as_str(),
    }
}

/// The status that a word of the API means.
pub fn read_status(word: &str) -> Option<Status> {
    match word {
        "hold" => Some(Status::OnHold),
        "deleted" | "cancelled" => None,
        other => other.parse().ok(),
    }
}

/// A text, or null where it is empty.
pub fn or_null(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
