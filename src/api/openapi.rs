//! The OpenAPI 3.1 document, made of the calls and of the table of resources.

use super::call::{Call, Shape, Takes};
use crate::shapes::{self, RESOURCES, Refused};
use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

/// What stands in the query of every list.
const PAGES: [(&str, &str); 5] = [
    ("page[size]", "entries of a page by cursor, at most 100"),
    ("page[after]", "the cursor that the page begins behind"),
    ("page[before]", "the cursor that the page ends before"),
    ("page", "the page by number, from 1"),
    ("per_page", "entries of a page by number, at most 100"),
];

/// The document of these calls.
pub fn document(calls: &[Call]) -> Value {
    let mut schemas = shapes::schemas();
    let refused = schemas.subschema_for::<Refused>().to_value();
    let mut paths: Map<String, Value> = Map::new();
    for call in calls {
        let path = paths
            .entry(format!("/{}", call.path))
            .or_insert_with(|| json!({}));
        path[call.method.as_str().to_lowercase()] = operation(call, &mut schemas);
    }
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Guichet", "version": env!("CARGO_PKG_VERSION")},
        "servers": [{"url": "/api/v2"}],
        "security": [{"basic": []}, {"bearer": []}],
        "paths": paths,
        "components": {
            "schemas": schemas.take_definitions(true),
            "responses": {"Refused": {
                "description": "Why it was not answered",
                "content": {"application/json": {"schema": refused}},
            }},
            "securitySchemes": {
                "basic": {"type": "http", "scheme": "basic", "description": "ADDRESS/token:TOKEN, or ADDRESS:PASSWORD"},
                "bearer": {"type": "http", "scheme": "bearer"},
            },
        },
    })
}

fn operation(call: &Call, schemas: &mut SchemaGenerator) -> Value {
    let room = call.path.split('/').next().unwrap_or_default();
    let mut operation = json!({
        "operationId": name(call),
        "summary": call.about,
        "tags": [room],
        "parameters": parameters(call),
        "responses": {
            call.status.as_str(): answer(call, schemas),
            "default": {"$ref": "#/components/responses/Refused"},
        },
    });
    if let Some(body) = body(&call.takes, schemas) {
        operation["requestBody"] = body;
    }
    operation
}

/// A name for generated clients: `get_tickets_id_comments`.
fn name(call: &Call) -> String {
    let path = call.path.replace(['{', '}'], "").replace('/', "_");
    format!("{}_{path}", call.method.as_str().to_lowercase())
}

fn parameters(call: &Call) -> Vec<Value> {
    let parts = call.path.split('/');
    let parts = parts.filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let in_path = parts.map(|name| {
        let is_id = ["id", "audit"].contains(&name);
        let kind = if is_id { "integer" } else { "string" };
        json!({"name": name, "in": "path", "required": true, "schema": {"type": kind}})
    });
    let pages = PAGES.iter().filter(|_| call.is_paged);
    let in_query = call.asks.iter().chain(pages).map(|(name, about)| {
        json!({"name": name, "in": "query", "description": about, "schema": {"type": "string"}})
    });
    in_path.chain(in_query).collect()
}

fn answer(call: &Call, schemas: &mut SchemaGenerator) -> Value {
    let description = match call.answers {
        _ if call.status.as_u16() == 204 => "Done",
        Some(_) => "The answer",
        None => "Bytes",
    };
    match call.answers {
        Some(shape) => json!({"description": description, "content": json_of(shape, schemas)}),
        None => json!({"description": description}),
    }
}

fn json_of(shape: Shape, schemas: &mut SchemaGenerator) -> Value {
    json!({"application/json": {"schema": (shape.schema)(schemas).to_value()}})
}

fn body(takes: &Takes, schemas: &mut SchemaGenerator) -> Option<Value> {
    match takes {
        Takes::Nothing => None,
        Takes::Other(shape) => Some(json!({"content": json_of(*shape, schemas)})),
        Takes::Bytes => {
            let content = json!({"*/*": {"schema": {"type": "string", "format": "binary"}}});
            Some(json!({"required": true, "content": content}))
        }
        Takes::One(name) => {
            let schema = json!({"type": "object", "required": [name], "properties": {*name: written(name)}});
            Some(json!({"required": true, "content": {"application/json": {"schema": schema}}}))
        }
    }
}

/// What callers send of a resource. Types are those that answers have; numbers may also come as text.
fn written(name: &str) -> Value {
    let mut properties = Map::new();
    for row in RESOURCES.iter().filter(|row| row.one == name) {
        let set = row.fields().into_iter().filter(|field| field.is_set);
        properties.extend(set.map(|field| (field.name, field.schema)));
        let sent = row.sent.iter();
        properties.extend(sent.map(|(name, about)| ((*name).to_owned(), json!({"description": about}))));
    }
    json!({"type": "object", "properties": properties})
}
