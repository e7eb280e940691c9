//! `docs/api.md` tells what the table of resources and the calls say. To write it again:
//! `GUICHET_WRITE_DOCS=1 cargo nextest run -p guichet --lib the_reference`.

use crate::api::{Call, EMPTY, Takes, calls};
use crate::shapes::{self, Field, RESOURCES, Row};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

/// What stands before the part that is written from the table.
const BEGINS: &str = "<!-- Everything below is written from the table of resources and the calls (src/api/tests/written.rs). -->\n";

#[test]
fn the_reference_says_what_the_table_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/api.md");
    let page = fs::read_to_string(path).expect("docs/api.md");
    let (by_hand, written) = page
        .split_once(BEGINS)
        .expect("a part that is written from the table");
    let reference = reference();
    if std::env::var_os("GUICHET_WRITE_DOCS").is_some() {
        fs::write(path, format!("{by_hand}{BEGINS}{reference}")).expect("docs/api.md is written");
        return;
    }
    assert!(
        written == reference,
        "docs/api.md differs from the table. Write it again: GUICHET_WRITE_DOCS=1 cargo nextest run -p guichet --lib the_reference"
    );
}

fn reference() -> String {
    let mut text = "\n## Calls\n\nEach below `/api/v2/`, with or without `.json`. A list also takes the query of its pages.\n".to_owned();
    let mut rooms: BTreeMap<&str, Vec<Call>> = BTreeMap::new();
    for call in calls() {
        rooms
            .entry(call.path.split('/').next().unwrap_or_default())
            .or_default()
            .push(call);
    }
    text.push_str("\n| call | what it does | takes | answers |\n| --- | --- | --- | --- |\n");
    let (empty, told): (Vec<&Call>, Vec<&Call>) =
        rooms.values().flatten().partition(|call| call.about == EMPTY);
    for call in told {
        text.push_str(&line(call));
    }
    let empty: Vec<String> = empty.iter().map(|call| format!("`{}`", call.path)).collect();
    text.push_str(&format!("\n{EMPTY}: {}.\n", empty.join(", ")));
    text.push_str("\n## Fields\n\nA field that is *set* can be written as well as read; one that is *sent* is only written. The parts that are named here, \
         such as Via, are described in `/api/v2/openapi.json`.\n");
    for row in RESOURCES {
        text.push_str(&resource(row));
    }
    text
}

fn line(call: &Call) -> String {
    let asks: Vec<String> = call
        .asks
        .iter()
        .map(|(name, about)| format!("`{name}`: {about}"))
        .collect();
    let asks = match asks.is_empty() {
        true => String::new(),
        false => format!(". Query: {}", asks.join("; ")),
    };
    let takes = match &call.takes {
        Takes::Nothing => String::new(),
        Takes::One(name) => format!("`{name}`"),
        Takes::Other(shape) => names((shape.schema)(&mut shapes::schemas()).as_value()),
        Takes::Bytes => "bytes".to_owned(),
    };
    let answers = call
        .answers
        .map(|shape| names((shape.schema)(&mut shapes::schemas()).as_value()));
    let answers = answers.unwrap_or_else(|| {
        if call.status.as_u16() == 204 {
            String::new()
        } else {
            "bytes".to_owned()
        }
    });
    format!(
        "| `{} {}` | {}{asks} | {takes} | {} {answers} |\n",
        call.method,
        call.path,
        call.about,
        call.status.as_u16()
    )
}

/// The names that stand in a body.
fn names(schema: &Value) -> String {
    let names = schema["properties"].as_object().into_iter().flatten();
    let names: Vec<String> = names.map(|(name, _)| format!("`{name}`")).collect();
    names.join(", ")
}

fn resource(row: &Row) -> String {
    let mut text = format!(
        "\n### {}\n\n{} One stands under `{}`, several under `{}`.\n",
        row.one,
        row.about(),
        row.one,
        row.many
    );
    let fields = row.fields();
    if fields.is_empty() {
        return text;
    }
    text.push_str("\n| field | values | meaning |\n| --- | --- | --- |\n");
    for field in fields {
        text.push_str(&field_line(&field));
    }
    for (name, about) in row.sent {
        text.push_str(&format!("| `{name}` | | *sent*: {about} |\n"));
    }
    text
}

fn field_line(field: &Field) -> String {
    let about = field.schema["description"]
        .as_str()
        .unwrap_or_default()
        .replace('\n', " ");
    let about = match (field.is_set, about.is_empty()) {
        (false, _) => about,
        (true, true) => "*set*".to_owned(),
        (true, false) => format!("*set*: {about}"),
    };
    format!("| `{}` | {} | {about} |\n", field.name, values(&field.schema))
}

/// What values a schema allows, in words.
fn values(schema: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str() {
        return name.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if let Some(codes) = schema["enum"].as_array() {
        let codes: Vec<String> = codes
            .iter()
            .map(|code| {
                code.as_str()
                    .map_or("null".to_owned(), |code| format!("`{code}`"))
            })
            .collect();
        return codes.join(", ");
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let any: Vec<String> = any.iter().map(values).collect();
        return any.join(" or ");
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        kind => kind.as_str().into_iter().collect(),
    };
    let named = kinds.iter().map(|kind| match *kind {
        "array" => format!("list of {}", values(&schema["items"])),
        "string" if schema["format"] == "date-time" => "time".to_owned(),
        "string" => "text".to_owned(),
        "boolean" => "true or false".to_owned(),
        other => other.to_owned(),
    });
    let named: Vec<String> = named.collect();
    if named.is_empty() {
        "anything".to_owned()
    } else {
        named.join(" or ")
    }
}
