//! What stands around resources in a body, lists apart: the name of one, how many there are.

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

/// What stands under a name.
pub(super) fn take<T: DeserializeOwned, E: Error>(
    map: &mut Map<String, Value>,
    name: &'static str,
) -> Result<T, E> {
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
