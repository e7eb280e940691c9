//! Whether an archive is whole, and where it is not.

use super::archive;
use super::manifest::{FORMAT, Manifest, NAME};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

/// What is wrong with an archive, one line for a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    #[error("{part}: it cannot be read ({why})")]
    Unreadable { part: String, why: String },
    #[error("{0}: it is not what was written")]
    Changed(String),
    #[error("{0}: it is missing")]
    Missing(String),
    #[error("{0}: it does not belong to this archive")]
    Foreign(String),
    #[error("table {table}: {found} rows of {wanted}")]
    Rows { table: String, found: u64, wanted: u64 },
    #[error("it was made by a newer program (format {0})")]
    Newer(u32),
}

/// Reads the whole archive and compares every part with its sum. Gives what the archive says of itself. Blocking.
pub fn verify(path: &Path) -> Result<Manifest, Damage> {
    let mut text = Vec::new();
    let mut rows: BTreeMap<String, u64> = BTreeMap::new();
    let sums = archive::read(path, |part| {
        if part.name == NAME {
            part.content.read_to_end(&mut text)?;
        } else if let Some(table) = table_of(&part.name) {
            *rows.entry(table.to_owned()).or_default() += count_lines(part.content)?;
        }
        Ok(())
    });
    let mut sums = sums.map_err(|(part, error)| Damage::Unreadable {
        part,
        why: error.to_string(),
    })?;
    if sums.remove(NAME).is_none() {
        return Err(Damage::Missing(NAME.to_owned()));
    }
    let manifest: Manifest = serde_json::from_slice(&text).map_err(|_| Damage::Changed(NAME.to_owned()))?;
    if manifest.format > FORMAT {
        return Err(Damage::Newer(manifest.format));
    }
    for (name, sum) in &manifest.parts {
        match sums.remove(name) {
            None => return Err(Damage::Missing(name.clone())),
            Some(found) if found != *sum => return Err(Damage::Changed(name.clone())),
            Some(found) if name.strip_prefix("files/").is_some_and(|hash| hash != found) => {
                return Err(Damage::Changed(name.clone()));
            }
            Some(_) => {}
        }
    }
    if let Some((name, _)) = sums.into_iter().next() {
        return Err(Damage::Foreign(name));
    }
    for table in &manifest.tables {
        let found = rows.get(&table.name).copied().unwrap_or(0);
        if found != table.rows {
            return Err(Damage::Rows {
                table: table.name.clone(),
                found,
                wanted: table.rows,
            });
        }
    }
    Ok(manifest)
}

/// The table of a part such as `tables/ticket/000001.jsonl`.
pub(super) fn table_of(part: &str) -> Option<&str> {
    Some(part.strip_prefix("tables/")?.split_once('/')?.0)
}

fn count_lines(content: &mut dyn Read) -> std::io::Result<u64> {
    let (mut lines, mut buffer) = (0, [0; 64 * 1024]);
    loop {
        let count = content.read(&mut buffer)?;
        if count == 0 {
            return Ok(lines);
        }
        lines += buffer[..count].iter().filter(|byte| **byte == b'\n').count() as u64;
    }
}
