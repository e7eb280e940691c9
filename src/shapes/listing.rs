//! The page of a list, by number or by cursor.

use super::Resource;
use super::envelopes::take;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// A page of a list: `{"tickets": […], "count": …}`.
#[derive(Debug, Clone)]
pub struct Listing<T> {
    pub entries: Vec<T>,
    pub turning: Turning,
}

/// How a page leads to the others.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Turning {
    Numbers(Numbers),
    Cursors(Cursors),
}

/// Pages by number.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
pub struct Numbers {
    /// How many there are on all pages.
    pub count: i64,
    /// The link to the next page; null on the last one.
    pub next_page: Option<String>,
    /// The link to the page before; null on the first one.
    pub previous_page: Option<String>,
}

/// Pages by cursor.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Cursors {
    /// Where the page stands.
    pub meta: Meta,
    /// The pages beside it.
    pub links: Links,
}

/// Where a page stands in its list.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Meta {
    /// Whether there is more in the direction of reading.
    pub has_more: bool,
    /// The cursor behind the last entry, for `page[after]`.
    pub after_cursor: Option<String>,
    /// The cursor before the first entry, for `page[before]`.
    pub before_cursor: Option<String>,
}

/// The pages beside one.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Links {
    /// The link to the next page; null on the last one.
    pub next: Option<String>,
    /// The link to the page before; null on the first one.
    pub prev: Option<String>,
}

impl<T> Listing<T> {
    /// A list that has one page.
    pub fn whole(entries: Vec<T>) -> Listing<T> {
        let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
        let turning = Turning::Numbers(Numbers {
            count,
            ..Numbers::default()
        });
        Listing { entries, turning }
    }

    /// The same page of other entries.
    pub fn map<U>(self, each: impl FnMut(T) -> U) -> Listing<U> {
        Listing {
            entries: self.entries.into_iter().map(each).collect(),
            turning: self.turning,
        }
    }
}

impl<T: Resource> Serialize for Listing<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        page(to, T::MANY, &self.entries, &self.turning)
    }
}

fn page<S: Serializer, T: Serialize>(
    to: S,
    name: &str,
    entries: &[T],
    turning: &Turning,
) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    map.serialize_entry(name, entries)?;
    match turning {
        Turning::Numbers(numbers) => {
            map.serialize_entry("count", &numbers.count)?;
            map.serialize_entry("next_page", &numbers.next_page)?;
            map.serialize_entry("previous_page", &numbers.previous_page)?;
        }
        Turning::Cursors(cursors) => {
            map.serialize_entry("meta", &cursors.meta)?;
            map.serialize_entry("links", &cursors.links)?;
        }
    }
    map.end()
}

impl<'de, T: Resource> Deserialize<'de> for Listing<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Listing<T>, D::Error> {
        let mut map = Map::deserialize(from)?;
        let entries = take(&mut map, T::MANY)?;
        let turning = serde_json::from_value(Value::Object(map)).map_err(D::Error::custom)?;
        Ok(Listing { entries, turning })
    }
}

impl<T: Resource> JsonSchema for Listing<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("ListOf{}", T::schema_name()).into()
    }

    fn json_schema(schemas: &mut SchemaGenerator) -> Schema {
        let (many, turning) = (
            schemas.subschema_for::<Vec<T>>(),
            schemas.subschema_for::<Turning>(),
        );
        json_schema!({
            "type": "object",
            "required": [T::MANY],
            "properties": {T::MANY: many},
            "allOf": [turning],
        })
    }
}

/// A page of what the desk has none of, under its name: `{"macros": [], "count": 0, …}`.
#[derive(Debug, Clone)]
pub struct Empty {
    pub name: String,
    pub turning: Turning,
}

impl Serialize for Empty {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        page::<S, ()>(to, &self.name, &[], &self.turning)
    }
}

impl<'de> Deserialize<'de> for Empty {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Empty, D::Error> {
        let mut map = Map::deserialize(from)?;
        let is_empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
        let found = map.iter().find(|(_, value)| is_empty(value));
        let name = found.map(|(name, _)| name.clone());
        let name = name.ok_or_else(|| D::Error::custom("no empty list"))?;
        map.remove(&name);
        let turning = serde_json::from_value(Value::Object(map)).map_err(D::Error::custom)?;
        Ok(Empty { name, turning })
    }
}

impl JsonSchema for Empty {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Empty".into()
    }

    fn json_schema(schemas: &mut SchemaGenerator) -> Schema {
        let turning = schemas.subschema_for::<Turning>();
        json_schema!({"type": "object", "allOf": [turning]})
    }
}
