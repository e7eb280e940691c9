//! What stands around resources in a body: the name of one, the page of a list, how many there are.

use super::{Resource, Time};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{DeserializeOwned, Error};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// One resource under its name: `{"ticket": {…}}`.
#[derive(Debug, Clone)]
pub struct One<T>(pub T);

impl<T: Resource> Serialize for One<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(1))?;
        map.serialize_entry(T::ONE, &self.0)?;
        map.end()
    }
}

impl<'de, T: Resource> Deserialize<'de> for One<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<One<T>, D::Error> {
        let mut map = Map::deserialize(from)?;
        Ok(One(take(&mut map, T::ONE)?))
    }
}

impl<T: Resource> JsonSchema for One<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("One{}", T::schema_name()).into()
    }

    fn json_schema(schemas: &mut SchemaGenerator) -> Schema {
        let one = schemas.subschema_for::<T>();
        json_schema!({"type": "object", "required": [T::ONE], "properties": {T::ONE: one}})
    }
}

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
        let mut map = to.serialize_map(None)?;
        map.serialize_entry(T::MANY, &self.entries)?;
        match &self.turning {
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

/// What stands under a name.
fn take<T: DeserializeOwned, E: Error>(map: &mut Map<String, Value>, name: &'static str) -> Result<T, E> {
    let value = map.remove(name).ok_or_else(|| E::missing_field(name))?;
    serde_json::from_value(value).map_err(E::custom)
}

/// How many there are: `{"count": {"value": 5, "refreshed_at": …}}`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Count {
    pub count: Counted,
}

/// A number and when it held.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Counted {
    /// How many there are.
    pub value: i64,
    /// When they were counted.
    pub refreshed_at: Time,
}

impl Count {
    /// So many, counted now.
    pub fn new(value: i64, now: impl Into<Time>) -> Count {
        Count {
            count: Counted {
                value,
                refreshed_at: now.into(),
            },
        }
    }
}

/// How many were found: `{"count": 5}`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Found {
    /// How many were found.
    pub count: u64,
}

/// Tags: `{"tags": ["vip"]}`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Tags {
    /// In lower case, each once.
    pub tags: Vec<String>,
}

/// An answer that says nothing but that it was done: `{}`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Done {}
