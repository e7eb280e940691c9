//! What can go wrong with an act, sorted by what the caller can do about it. Words are found at the page.

use thiserror::Error;

/// Why something was not done. Nothing of the act is kept.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or it is not for this viewer to know (404).
    #[error("not found")]
    NotFound,
    /// The viewer may see it, but not do this (403).
    #[error("not allowed: {0}")]
    Denied(&'static str),
    /// What was given cannot be taken; one entry a field (422).
    #[error("invalid: {0:?}")]
    Invalid(Vec<Problem>),
    /// Somebody else was faster; look again (409). The key of the sentence that says so.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// A stored value cannot be understood: a defect, or a database changed by hand.
    #[error("stored value cannot be read: {0}")]
    Broken(String),
    /// The database refused or is away.
    #[error(transparent)]
    Database(#[from] database::Error),
    /// A file could not be written or read.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
}

/// What is wrong with one field: its name in the form, and the language key of the sentence to show beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub field: &'static str,
    pub key: &'static str,
}

impl Error {
    /// One field that cannot be taken.
    pub fn invalid(field: &'static str, key: &'static str) -> Error {
        Error::Invalid(vec![Problem { field, key }])
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Error {
        Error::Broken(error.to_string())
    }
}

/// The usual result.
pub type Result<T> = std::result::Result<T, Error>;
