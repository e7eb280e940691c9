//! How times and words of the desk are written in the API.

use crate::tickets::facts::{Fact, Kind};
use crate::tickets::{Channel, Status};
use jiff::Timestamp;
use serde_json::{Value, json};

/// `YYYY-MM-DDTHH:MM:SSZ`, without a fraction.
pub fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A time, or null.
pub fn time_or_null(at: Option<Timestamp>) -> Value {
    at.map_or(Value::Null, |at| Value::String(time(at)))
}

/// A value of a fact but of the status: ids are numbers, times have no fraction.
pub fn fact(fact: &Fact, value: String) -> Value {
    match fact.kind {
        Kind::Id(_) => value.parse().map_or(Value::Null, |id: i64| json!(id)),
        Kind::Time => time_or_null(value.parse().ok()),
        Kind::Code(_) | Kind::Text | Kind::Tags => Value::String(value),
    }
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

/// How something came in.
pub fn via(channel: &str) -> Value {
    let channel = match channel.parse() {
        Ok(Channel::Email) => "email",
        Ok(Channel::Phone) => "voice",
        Ok(Channel::Chat) => "chat",
        Ok(Channel::Api) => "api",
        _ => "web",
    };
    json!({"channel": channel, "source": {"from": {}, "to": {}, "rel": null}})
}
