//! A call of the API: where it stands, what it takes and answers, and who serves it. The router and the documents are made
//! of the calls of all files, so that neither knows more than the other.

use super::Api;
use crate::shapes::Resource;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::http::{Method, StatusCode};
use axum::routing::{self, MethodRouter};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A method of an address.
pub struct Call {
    pub method: Method,
    /// Below `/api/v2/`, such as `tickets/{id}`.
    pub path: &'static str,
    /// What it does, in one sentence.
    pub about: &'static str,
    /// What can stand in the query, with its meaning; pages apart.
    pub asks: &'static [(&'static str, &'static str)],
    pub takes: Takes,
    /// None: no content, or bytes.
    pub answers: Option<Shape>,
    /// Of a good answer.
    pub status: StatusCode,
    /// Whether the answer is the page of a list.
    pub is_paged: bool,
    serves: MethodRouter<Api>,
}

/// The body of a request.
pub enum Takes {
    Nothing,
    /// A resource under its name; its row in the table says which fields.
    One(&'static str),
    /// Anything else that is JSON.
    Other(Shape),
    /// Bytes, such as a file.
    Bytes,
}

/// A type of a body.
#[derive(Clone, Copy)]
pub struct Shape {
    pub schema: fn(&mut SchemaGenerator) -> Schema,
    /// Reads a body into the type and writes it again.
    pub round: fn(Value) -> serde_json::Result<Value>,
}

impl Shape {
    /// The shape of bodies of this type.
    pub fn of<T: JsonSchema + Serialize + DeserializeOwned>() -> Shape {
        Shape {
            schema: |schemas| schemas.subschema_for::<T>(),
            round: |body| serde_json::to_value(serde_json::from_value::<T>(body)?),
        }
    }
}

impl Call {
    /// `GET`.
    pub fn get<H: Handler<T, Api>, T: 'static>(path: &'static str, handler: H) -> Call {
        Call::new(Method::GET, path, routing::get(handler))
    }

    /// `POST`.
    pub fn post<H: Handler<T, Api>, T: 'static>(path: &'static str, handler: H) -> Call {
        Call::new(Method::POST, path, routing::post(handler))
    }

    /// `PUT`.
    pub fn put<H: Handler<T, Api>, T: 'static>(path: &'static str, handler: H) -> Call {
        Call::new(Method::PUT, path, routing::put(handler))
    }

    /// `DELETE`, answered with 204 unless it says otherwise.
    pub fn delete<H: Handler<T, Api>, T: 'static>(path: &'static str, handler: H) -> Call {
        Call {
            status: StatusCode::NO_CONTENT,
            ..Call::new(Method::DELETE, path, routing::delete(handler))
        }
    }

    fn new(method: Method, path: &'static str, serves: MethodRouter<Api>) -> Call {
        Call {
            method,
            path,
            about: "",
            asks: &[],
            takes: Takes::Nothing,
            answers: None,
            status: StatusCode::OK,
            is_paged: false,
            serves,
        }
    }

    /// What it does, in one sentence.
    pub fn about(self, about: &'static str) -> Call {
        Call { about, ..self }
    }

    /// What can stand in the query, with its meaning.
    pub fn asks(self, asks: &'static [(&'static str, &'static str)]) -> Call {
        Call { asks, ..self }
    }

    /// It takes a resource under its name.
    pub fn takes<T: Resource>(self) -> Call {
        let takes = Takes::One(T::ONE);
        Call { takes, ..self }
    }

    /// It takes other JSON.
    pub fn takes_other<T: JsonSchema + Serialize + DeserializeOwned>(self) -> Call {
        let takes = Takes::Other(Shape::of::<T>());
        Call { takes, ..self }
    }

    /// It takes bytes, at most so many.
    pub fn takes_bytes(self, most: usize) -> Call {
        Call {
            takes: Takes::Bytes,
            serves: self.serves.layer(DefaultBodyLimit::max(most)),
            ..self
        }
    }

    /// It answers with 200 and this.
    pub fn answers<T: JsonSchema + Serialize + DeserializeOwned>(self) -> Call {
        Call {
            answers: Some(Shape::of::<T>()),
            status: StatusCode::OK,
            ..self
        }
    }

    /// It answers with 201 and this.
    pub fn makes<T: JsonSchema + Serialize + DeserializeOwned>(self) -> Call {
        Call {
            status: StatusCode::CREATED,
            ..self.answers::<T>()
        }
    }

    /// It answers with a page of this list.
    pub fn pages<T: JsonSchema + Serialize + DeserializeOwned>(self) -> Call {
        Call {
            is_paged: true,
            ..self.answers::<T>()
        }
    }

    /// The address and who serves it, for the router.
    pub fn route(self) -> (String, MethodRouter<Api>) {
        (format!("/api/v2/{}", self.path), self.serves)
    }
}
