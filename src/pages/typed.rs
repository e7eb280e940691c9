//! What a person typed into a form: fields in order, and files. One reader for forms with and without files, so that
//! every form keeps what was typed in the same way.

use crate::ids::PersonId;
use crate::store::{Error, Once, Result};
use axum::RequestExt;
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The files of one form together, in bytes.
pub const MOST_OF_FILES: usize = 25 * 1024 * 1024;
/// What a form with files may weigh, in bytes: the files and the words around them.
pub const MOST_OF_FORM: usize = MOST_OF_FILES + 1024 * 1024;

/// More fields than any form of ours has.
const FIELDS: usize = 2000;

/// A form as it was sent.
#[derive(Debug, Default, Clone)]
pub struct Typed {
    fields: Vec<(String, String)>,
    pub files: Vec<TypedFile>,
}

/// A file as it was sent: name and bytes, both still to be looked at.
#[derive(Debug, Clone)]
pub struct TypedFile {
    pub name: String,
    pub bytes: Bytes,
}

impl Typed {
    /// A form that is filled in before anybody typed.
    pub fn filled(fields: &[(&str, &str)]) -> Typed {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Typed {
            fields: fields.iter().map(owned).collect(),
            files: vec![],
        }
    }

    /// A form that was typed before and kept.
    pub fn of_fields(fields: &[(String, String)]) -> Typed {
        Typed {
            fields: fields.to_vec(),
            files: vec![],
        }
    }

    /// The same form with another value of a field; None leaves it.
    pub fn with(mut self, name: &str, value: Option<String>) -> Typed {
        self.fields.extend(value.map(|value| (name.to_owned(), value)));
        self
    }

    /// The field as it was typed; None if the form has none of that name.
    pub fn find(&self, name: &str) -> Option<&str> {
        let found = self.fields.iter().rev().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The field as it was typed; empty if it is missing.
    pub fn get(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// All values of a field that can be there several times.
    pub fn all<'t>(&'t self, name: &'t str) -> impl Iterator<Item = &'t str> {
        self.fields
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// What makes this form known when the same person sends it again, in another tab or by another click. How far its page
    /// was read, and which draft its words are kept as, changes under it, and is not part of it.
    pub fn once(&self, person: PersonId, place: &str) -> Option<Once> {
        let moves = |name: &str| name.starts_with("seen") || ["revision", "box"].contains(&name);
        let fields = self.fields.iter().filter(|(name, _)| !moves(name));
        let texts = fields.flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]);
        let files = self
            .files
            .iter()
            .flat_map(|file| [file.name.as_bytes(), &*file.bytes]);
        Once::form(person, place, self.get("once"), texts.chain(files))
    }

    /// A choice: None where the field is missing, an error where it is none of ours.
    pub fn choice<T: std::str::FromStr>(&self, name: &'static str) -> Result<Option<T>> {
        match self.find(name) {
            None | Some("") => Ok(None),
            Some(text) => text
                .parse()
                .map(Some)
                .map_err(|_| Error::invalid(name, "error-invalid-sentence")),
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for Typed {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> std::result::Result<Typed, Response> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok());
        if kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let parts = request
                .extract::<Multipart, _>()
                .await
                .map_err(|refused| refused.status())
                .map_err(wordless)?;
            return from_parts(parts).await.map_err(wordless);
        }
        let bytes = request
            .extract::<Bytes, _>()
            .await
            .map_err(|refused| wordless(refused.into_response().status()))?;
        let fields = url::form_urlencoded::parse(&bytes).take(FIELDS);
        Ok(Typed {
            fields: fields
                .map(|(key, value)| (key.into_owned(), value.into_owned()))
                .collect(),
            files: vec![],
        })
    }
}

/// A refusal that the error page gives words to.
fn wordless(status: StatusCode) -> Response {
    status.into_response()
}

async fn from_parts(mut parts: Multipart) -> std::result::Result<Typed, StatusCode> {
    let mut typed = Typed::default();
    let mut room = MOST_OF_FILES;
    while let Some(part) = parts.next_field().await.map_err(|error| error.status())? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(|error| error.status())?;
        room = room
            .checked_sub(bytes.len())
            .ok_or(StatusCode::PAYLOAD_TOO_LARGE)?;
        match file_name {
            // A browser sends an empty file where none was chosen.
            Some(file) if file.is_empty() && bytes.is_empty() => {}
            Some(file) => typed.files.push(TypedFile { name: file, bytes }),
            None => typed
                .fields
                .push((name, String::from_utf8_lossy(&bytes).into_owned())),
        }
        if typed.fields.len() + typed.files.len() > FIELDS {
            return Err(StatusCode::BAD_REQUEST);
        }
    }
    Ok(typed)
}
