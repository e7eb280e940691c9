//! The facts of a ticket, as the registry has them: a new fact is in the API without a word here.

use crate::events::Field;
use crate::languages::Language;
use crate::tickets::Ticket;
use crate::tickets::facts::{Fact, Kind, by_api};
use jiff::Timestamp;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The facts of a ticket that the registry shows in the API, by their names there. Beside them a ticket has no other field.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Facts(BTreeMap<&'static str, Value>);

impl Facts {
    /// What is true of a ticket.
    pub fn of(ticket: &Ticket) -> Facts {
        let shown = |fact: &'static Fact| {
            let value = (fact.read)(ticket).map_or(Value::Null, |value| written(fact, value));
            (fact.api, value)
        };
        Facts(by_api().map(shown).collect())
    }

    /// A value that is a text.
    pub fn text(&self, field: Field) -> Option<String> {
        self.0.get(Fact::of(field).api)?.as_str().map(str::to_owned)
    }

    /// A value that is an id.
    pub fn id(&self, field: Field) -> Option<i64> {
        self.0.get(Fact::of(field).api)?.as_i64()
    }
}

/// A value as the API writes it: ids are numbers, times have no fraction.
fn written(fact: &Fact, value: String) -> Value {
    match fact.kind {
        Kind::Id(_) => value.parse().map_or(Value::Null, |id: i64| json!(id)),
        Kind::Time => {
            let at = value.parse::<Timestamp>().ok();
            json!(at.map(super::Time))
        }
        Kind::Code(_) | Kind::Text | Kind::Tags => Value::String(value),
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Facts, D::Error> {
        let mut facts = BTreeMap::new();
        for (name, value) in Map::deserialize(from)? {
            let known = by_api().find(|fact| fact.api == name);
            let fact = known.ok_or_else(|| D::Error::custom(format!("{name} is no fact of tickets")))?;
            facts.insert(fact.api, value);
        }
        Ok(Facts(facts))
    }
}

impl JsonSchema for Facts {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Facts".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let properties: Map<String, Value> =
            by_api().map(|fact| (fact.api.to_owned(), schema(fact))).collect();
        let names: Vec<&str> = by_api().map(|fact| fact.api).collect();
        json_schema!({"type": "object", "required": names, "properties": properties})
    }
}

fn schema(fact: &Fact) -> Value {
    let name = match fact.kind {
        Kind::Id(_) => "integer",
        Kind::Code(_) | Kind::Text | Kind::Time | Kind::Tags => "string",
    };
    let mut schema = match fact.needed {
        true => json!({"type": name}),
        false => json!({"type": [name, "null"]}),
    };
    if !fact.label.is_empty() {
        schema["description"] = json!(Language::English.words().say(fact.label));
    }
    match fact.kind {
        Kind::Id(_) => schema["format"] = json!("int64"),
        Kind::Time => schema["format"] = json!("date-time"),
        Kind::Code(codes) => {
            let codes = codes.iter().map(|code| json!(code));
            let null = (!fact.needed).then_some(Value::Null);
            schema["enum"] = codes.chain(null).collect();
        }
        Kind::Text | Kind::Tags => {}
    }
    schema
}
