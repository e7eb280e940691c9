//! The fields of a request's body. Absent, null and a value are three things; what has the wrong shape is named.

use super::refusals::Refusal;
use crate::store::{Error, Result};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};
use std::str::FromStr;

/// A JSON object that someone sent.
#[derive(Debug, Clone, Default)]
pub struct Given(Map<String, Value>);

/// The object under `envelope`, as in `{"ticket": {…}}`.
pub fn body(bytes: &[u8], envelope: &str) -> std::result::Result<Given, Refusal> {
    match whole(bytes)?.0.remove(envelope) {
        Some(Value::Object(inner)) => Ok(Given(inner)),
        _ => Err(Refusal::Bad(format!("The body needs an object named {envelope}"))),
    }
}

/// A body without an envelope, as in `{"tags": […]}`. A byte order mark before it is no part of it (RFC 8259, 8.1).
pub fn whole(bytes: &[u8]) -> std::result::Result<Given, Refusal> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(whole)) => Ok(Given(whole)),
        Ok(_) => Err(Refusal::Bad("The body needs to be an object".to_owned())),
        Err(error) => Err(Refusal::Bad(format!("Not JSON: {error}"))),
    }
}

fn wrong<T>(field: &'static str) -> Result<T> {
    Err(Error::invalid(field, "api-value"))
}

impl Given {
    /// The value as it was sent.
    pub fn look(&self, field: &str) -> Option<&Value> {
        self.0.get(field)
    }

    /// The names of the fields.
    pub fn names(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// A text; numbers are taken as text. Inner None: null or empty.
    pub fn text(&self, field: &'static str) -> Result<Option<Option<String>>> {
        match self.look(field) {
            None => Ok(None),
            Some(Value::Null) => Ok(Some(None)),
            Some(Value::String(text)) => Ok(Some((!text.trim().is_empty()).then(|| text.clone()))),
            Some(Value::Number(number)) => Ok(Some(Some(number.to_string()))),
            Some(_) => wrong(field),
        }
    }

    /// A text that says something; None if there is none.
    pub fn words(&self, field: &'static str) -> Result<Option<String>> {
        Ok(self.text(field)?.flatten())
    }

    /// A word of a list, such as a priority.
    pub fn word<T: FromStr>(&self, field: &'static str) -> Result<Option<Option<T>>> {
        match self.text(field)? {
            None => Ok(None),
            Some(None) => Ok(Some(None)),
            Some(Some(word)) => match word.parse() {
                Ok(known) => Ok(Some(Some(known))),
                Err(_) => wrong(field),
            },
        }
    }

    /// An id: a number, or its digits as text.
    pub fn id(&self, field: &'static str) -> Result<Option<Option<i64>>> {
        match self.look(field) {
            Some(Value::Number(number)) => match number.as_i64() {
                Some(id) => Ok(Some(Some(id))),
                None => wrong(field),
            },
            _ => self.word(field),
        }
    }

    /// True or false, also as text.
    pub fn flag(&self, field: &'static str) -> Result<Option<bool>> {
        match self.look(field) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(Value::String(text)) if text == "true" || text == "false" => Ok(Some(text == "true")),
            Some(_) => wrong(field),
        }
    }

    /// An instant, or a day (its beginning in UTC).
    pub fn time(&self, field: &'static str) -> Result<Option<Option<Timestamp>>> {
        match self.text(field)? {
            None => Ok(None),
            Some(None) => Ok(Some(None)),
            Some(Some(text)) => match read_time(&text) {
                Some(at) => Ok(Some(Some(at))),
                None => wrong(field),
            },
        }
    }

    /// Several texts: a list, or one text with commas or spaces between.
    pub fn texts(&self, field: &'static str) -> Result<Option<Vec<String>>> {
        match self.look(field) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => {
                let parts = text.split([',', ' ']).filter(|part| !part.is_empty());
                Ok(Some(parts.map(str::to_owned).collect()))
            }
            Some(Value::Array(list)) => {
                let text = |value: &Value| match value {
                    Value::String(text) => Some(text.clone()),
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                };
                match list.iter().map(text).collect() {
                    Some(texts) => Ok(Some(texts)),
                    None => wrong(field),
                }
            }
            Some(_) => wrong(field),
        }
    }

    /// A list of anything; a single value is a list of one.
    pub fn list(&self, field: &'static str) -> Result<Option<Vec<Value>>> {
        match self.look(field) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Array(list)) => Ok(Some(list.clone())),
            Some(one @ (Value::Object(_) | Value::String(_) | Value::Number(_))) => {
                Ok(Some(vec![one.clone()]))
            }
            Some(_) => wrong(field),
        }
    }

    /// An object in this one; a bare text becomes `{"body": text}`, as clients write comments.
    pub fn object(&self, field: &'static str) -> Result<Option<Given>> {
        match self.look(field) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Object(inner)) => Ok(Some(Given(inner.clone()))),
            Some(text @ Value::String(_)) => {
                Ok(Some(Given(Map::from_iter([("body".to_owned(), text.clone())]))))
            }
            Some(_) => wrong(field),
        }
    }
}

/// The bound that `start_time` or `end_time` names: what reads as either is within.
pub fn read_bound(name: &str, text: &str) -> Option<Timestamp> {
    match name {
        "end_time" => read_end(text),
        _ => read_seconds(text),
    }
}

/// The last instant that reads as `text` does: a second without a fraction lasts until the next, a day to its end.
fn read_end(text: &str) -> Option<Timestamp> {
    let from = read_seconds(text)?;
    let lasts = match (
        text.parse::<f64>().is_err() && text.len() == "2026-01-01".len(),
        from,
    ) {
        (true, _) => SignedDuration::from_hours(24),
        (false, from) if from.subsec_nanosecond() == 0 => SignedDuration::from_secs(1),
        _ => SignedDuration::from_micros(1),
    };
    from.checked_add(lasts - SignedDuration::from_micros(1)).ok()
}

/// A time in an address: seconds since 1970, also with a fraction, an instant or a day.
fn read_seconds(text: &str) -> Option<Timestamp> {
    let seconds = text.parse::<f64>().ok().filter(|seconds| seconds.is_finite());
    let at = seconds.and_then(|seconds| Timestamp::from_second(seconds as i64).ok());
    at.or_else(|| read_time(text))
}

/// An instant or a day as clients write them.
pub fn read_time(text: &str) -> Option<Timestamp> {
    if let Ok(at) = text.parse() {
        return Some(at);
    }
    let day: jiff::civil::Date = text.parse().ok()?;
    Some(day.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp())
}
