//! What one process has for itself in a data folder that others use too.

use crate::config::Config;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Nodes of one data folder.
const MOST: usize = 64;

/// Held as long as the process serves; the system lets go of it however the process ends.
pub struct Held(#[expect(dead_code, reason = "a lock is held, not read")] File);

/// A desk on SQLite is served by one process: letters, steps and live pages of a second one would not know of the first.
/// PostgreSQL serves many.
pub fn serve_alone(config: &Config) -> Result<Option<Held>, String> {
    if config.database_url.is_some() {
        return Ok(None);
    }
    let folder = config.data.display();
    match held(&config.data.join("serving.lock")) {
        Ok(Some(lock)) => Ok(Some(lock)),
        Ok(None) => Err(format!(
            "GUICHET_DATA: another guichet serves {folder} already; several nodes need PostgreSQL"
        )),
        Err(error) => Err(format!("GUICHET_DATA: {folder} cannot be used: {error}")),
    }
}

/// A search index of this node's own: `search`, or `search-2`, … where other nodes share the folder.
pub fn index_folder(data: &Path) -> io::Result<(PathBuf, Held)> {
    for number in 1..=MOST {
        let name = match number {
            1 => "search".to_owned(),
            number => format!("search-{number}"),
        };
        if let Some(lock) = held(&data.join(format!("{name}.lock")))? {
            return Ok((data.join(name), lock));
        }
    }
    Err(io::Error::other(format!("{MOST} nodes use this folder already")))
}

/// The lock of a file; None while another process holds it.
fn held(path: &Path) -> io::Result<Option<Held>> {
    let file = fs::OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Held(file))),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_node_has_an_index_of_its_own() {
        let data = tempfile::tempdir().expect("a folder");
        let (first, held) = index_folder(data.path()).expect("an index");
        let (second, _other) = index_folder(data.path()).expect("another");
        assert_eq!(
            (first, second),
            (data.path().join("search"), data.path().join("search-2"))
        );
        drop(held);
        let (again, _held) = index_folder(data.path()).expect("the first is free");
        assert_eq!(again, data.path().join("search"));
    }
}
