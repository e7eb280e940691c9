//! What an archive says of itself.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name of the last part.
pub(super) const NAME: &str = "manifest.json";

/// Raised when an older program could not read what is written.
pub(super) const FORMAT: u32 = 1;

/// The last part of an archive: what came before it, and what it was made from.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq)]
pub struct Manifest {
    pub format: u32,
    /// The version of the program that made it.
    pub guichet: String,
    /// UTC, RFC 3339.
    pub made_at: String,
    /// `sqlite` or `postgres`; it can be put back on either.
    pub engine: String,
    /// The migrations that the tables went through, in order.
    pub migrations: Vec<String>,
    pub tables: Vec<TableInside>,
    /// Files that the database names and that could not be read when the archive was made.
    pub missing_files: Vec<String>,
    /// Every part but this one: its name and the SHA-256 of its content, in hex.
    pub parts: BTreeMap<String, String>,
}

/// A table inside an archive.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq)]
pub struct TableInside {
    pub name: String,
    pub columns: Vec<String>,
    pub rows: u64,
}

impl Manifest {
    /// All rows.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum()
    }

    /// All files that lie outside the tables.
    pub fn files(&self) -> usize {
        self.parts
            .keys()
            .filter(|name| name.starts_with("files/"))
            .count()
    }
}
