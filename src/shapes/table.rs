//! The one table of resources: names, fields with their types and meaning, and which of them callers set. Routes, the
//! OpenAPI document and `docs/api.md` say what is here.

use super::*;
use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value};

/// All resources, in the order of the documents.
pub const RESOURCES: &[Row] = &[
    Row::of::<Ticket>(),
    Row::of::<Comment>(),
    Row::of::<Audit>(),
    Row::of::<DeletedTicket>(),
    Row::of::<Request>(),
    Row::of::<Attachment>(),
    Row::of::<Upload>(),
    Row::of::<User>(),
    Row::of::<Group>(),
    Row::of::<Brand>(),
    Row::of::<Category>(),
    Row::of::<Locale>(),
    Row::of::<Hit>(),
    Row::of::<SatisfactionRating>(),
    Row::of::<Reason>(),
    Row::of::<Survey>(),
    Row::of::<SurveyResponse>(),
    Row::of::<ClosingPolicy>(),
    Row::of::<ClosingSimulation>(),
    Row::of::<Mailbox>(),
    Row::of::<MailboxTest>(),
    Row::of::<Mail>(),
];

/// A resource of the table.
#[derive(Clone, Copy)]
pub struct Row {
    /// What one is called.
    pub one: &'static str,
    /// What several are called.
    pub many: &'static str,
    /// Fields that callers send and nobody reads back, with their meaning.
    pub sent: &'static [(&'static str, &'static str)],
    /// Which of the fields that are shown callers set.
    pub set: fn() -> Vec<&'static str>,
    schema: fn(&mut SchemaGenerator) -> Schema,
}

/// A field of a resource.
#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    /// The schema of its values.
    pub schema: Value,
    /// Whether callers set it.
    pub is_set: bool,
}

impl Row {
    const fn of<T: Resource>() -> Row {
        Row {
            one: T::ONE,
            many: T::MANY,
            sent: T::SENT,
            set: T::set,
            schema: T::json_schema,
        }
    }

    /// The schema of the resource itself.
    pub fn schema(&self, schemas: &mut SchemaGenerator) -> Value {
        (self.schema)(schemas).to_value()
    }

    /// What it is.
    pub fn about(&self) -> String {
        let schema = self.schema(&mut schemas());
        schema["description"]
            .as_str()
            .unwrap_or_default()
            .replace('\n', " ")
    }

    /// The fields that are shown; none where it is one of several resources, as what a search found is.
    pub fn fields(&self) -> Vec<Field> {
        let mut schemas = schemas();
        let whole = self.schema(&mut schemas);
        let parts = schemas.take_definitions(true);
        let set = (self.set)();
        let field = |(name, schema): (String, Value)| Field {
            is_set: set.contains(&name.as_str()),
            name,
            schema,
        };
        properties(&whole, &parts).into_iter().map(field).collect()
    }
}

/// The properties of a schema and of the one part that it may consist of.
fn properties(schema: &Value, parts: &Map<String, Value>) -> Map<String, Value> {
    let mut found = schema["properties"].as_object().cloned().unwrap_or_default();
    let kinds = schema["oneOf"].as_array().map_or(&[][..], Vec::as_slice);
    if let [only] = kinds {
        found.extend(properties(only, parts));
    }
    let named = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next());
    if let Some(part) = named.and_then(|name| parts.get(name)) {
        found.extend(properties(part, parts));
    }
    found
}

/// What makes schemas for an OpenAPI 3.1 document (JSON Schema 2020-12).
pub fn schemas() -> SchemaGenerator {
    let mut settings = SchemaSettings::draft2020_12().for_serialize();
    settings.definitions_path = "/components/schemas".into();
    settings.meta_schema = None;
    settings.into_generator()
}
