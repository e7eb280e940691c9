//! How times and words of the desk are written in the API.

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
