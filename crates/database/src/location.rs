//! Where a database is.

use crate::Error;
use std::path::PathBuf;

/// Where a database is.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// A file, made when it is missing. Its folder must exist.
    Sqlite(PathBuf),
    /// A `postgres://` URL.
    Postgres(String),
}

/// Without the URL, which may hold a password.
impl std::fmt::Debug for Location {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Location::Sqlite(path) => out.debug_tuple("Sqlite").field(path).finish(),
            Location::Postgres(_) => out.write_str("Postgres(…)"),
        }
    }
}

impl Location {
    /// A `postgres://` or `postgresql://` URL, `sqlite:PATH`, or a plain path.
    pub fn parse(text: &str) -> Result<Location, Error> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Location::Postgres(text.to_owned()));
        }
        let path = text
            .strip_prefix("sqlite://")
            .or_else(|| text.strip_prefix("sqlite:"))
            .unwrap_or(text);
        if path.is_empty() || path.contains("://") {
            return Err(Error::Location(
                "expected postgres://…, sqlite:PATH or a path".to_owned(),
            ));
        }
        Ok(Location::Sqlite(PathBuf::from(path)))
    }
}
