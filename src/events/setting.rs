//! Recording what administrators change, for the change log.

use super::{FieldChange, SettingEvent, Subject, record};
use crate::store::{Act, Result};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Characters of a value that the log keeps.
const LONGEST: usize = 400;

/// Something was made.
pub fn added(act: &mut Act, subject: impl Into<Subject>, name: &str) -> Result<()> {
    let name = name.to_owned();
    record(act, subject, SettingEvent::Added { name })
}

/// Something was taken away.
pub fn removed(act: &mut Act, subject: impl Into<Subject>, name: &str) -> Result<()> {
    let name = name.to_owned();
    record(act, subject, SettingEvent::Removed { name })
}

/// One field of `name` got another value.
pub fn changed(
    act: &mut Act,
    subject: impl Into<Subject>,
    name: &str,
    what: &str,
    from: impl Serialize,
    to: impl Serialize,
) -> Result<()> {
    let field = |value: Value| Map::from_iter([(what.to_owned(), value)]);
    let (from, to) = (serde_json::to_value(from)?, serde_json::to_value(to)?);
    differ(act, subject.into(), name, &field(from), &field(to))
}

/// What differs between two states of `name`, field by field. Nothing is recorded where nothing does. The states hold no
/// secrets.
pub fn altered<T: Serialize>(
    act: &mut Act,
    subject: impl Into<Subject>,
    name: &str,
    before: &T,
    after: &T,
) -> Result<()> {
    let (before, after) = (fields(before)?, fields(after)?);
    differ(act, subject.into(), name, &before, &after)
}

fn differ(
    act: &mut Act,
    subject: Subject,
    name: &str,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
) -> Result<()> {
    let (before, after) = (parts(before), parts(after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let changes = names.into_iter().filter_map(|what| {
        let (from, to) = (in_text(before.get(what)), in_text(after.get(what)));
        (from != to).then(|| FieldChange {
            what: what.clone(),
            from: cut(&from),
            to: cut(&to),
        })
    });
    let fields: Vec<FieldChange> = changes.collect();
    if fields.is_empty() {
        return Ok(());
    }
    let name = name.to_owned();
    record(act, subject, SettingEvent::Changed { name, fields })
}

/// Each field, or the parts of one that has some: `week.monday`.
fn parts(state: &Map<String, Value>) -> Map<String, Value> {
    let mut all = Map::new();
    for (what, value) in state {
        match value {
            Value::Object(parts) if !parts.is_empty() => {
                all.extend(
                    parts
                        .iter()
                        .map(|(part, value)| (format!("{what}.{part}"), value.clone())),
                );
            }
            value => {
                all.insert(what.clone(), value.clone());
            }
        }
    }
    all
}

fn fields(state: &impl Serialize) -> Result<Map<String, Value>> {
    Ok(match serde_json::to_value(state)? {
        Value::Object(fields) => fields,
        other => Map::from_iter([("value".to_owned(), other)]),
    })
}

/// A value as a person reads it: a list with commas, the parts of a whole with their names.
fn in_text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(list)) => list
            .iter()
            .map(|one| in_text(Some(one)))
            .collect::<Vec<_>>()
            .join(", "),
        Some(Value::Object(parts)) => {
            let parts = parts
                .iter()
                .map(|(name, part)| (name.replace('_', " "), in_text(Some(part))));
            let said = parts.filter(|(_, part)| !part.is_empty());
            said.map(|(name, part)| format!("{name}: {part}"))
                .collect::<Vec<_>>()
                .join("; ")
        }
        Some(other) => other.to_string(),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
