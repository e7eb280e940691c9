//! The marker of the folder in which the desk keeps its files: what stands in it stands in the database too. Nodes on several
//! machines share one folder; a node that has another one would lose what it keeps there for all others.
//! A copy of the folder bears the same marker: that is not noticed.

use super::Files;
use crate::store::{Act, Result};
use data_encoding::HEXLOWER;
use database::{Engine, Tx, params};
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

/// The name of the marker in the folder.
const NAME: &str = "desk-id";
/// Files that are looked for where the marker is lost.
const SOME: i64 = 5;

/// Whose folder it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Marked {
    /// That of this desk.
    Ours,
    /// Nobody's yet: the next start makes it that of this desk.
    Not,
    /// Another one than the desk keeps its files in.
    Other { path: PathBuf, wanted: String },
}

impl Marked {
    /// In one line, for operators, where it is another folder.
    pub fn trouble(&self) -> Option<String> {
        let Marked::Other { path, wanted } = self else {
            return None;
        };
        let folder = path.parent().unwrap_or(path).display();
        Some(format!(
            "{folder} is not the folder in which this desk keeps its files: all nodes need the same one, mounted there (if it is \
             the right one and only lost its marker, write {wanted} into {})",
            path.display()
        ))
    }
}

/// Looks whose folder it is.
pub fn look_at_marker(tx: &mut Tx, files: &Files) -> Result<Marked> {
    let Some(wanted) = marker(tx)? else {
        return Ok(Marked::Not);
    };
    let there = files.marker()?;
    Ok(match there {
        Some(there) if there == wanted => Marked::Ours,
        None if is_surely_ours(tx, files)? => Marked::Not,
        _ => Marked::Other {
            path: files.folder.join(NAME),
            wanted,
        },
    })
}

/// Makes the folder that of this desk where it is nobody's, and says whose it is. `fresh` is a marker that nobody has.
pub fn mark(act: &mut Act, files: &Files, fresh: &str) -> Result<Marked> {
    // Nodes that start together take turns.
    act.in_turn("files_folder")?;
    let looked = look_at_marker(act, files)?;
    if looked == Marked::Ours
        && let Some(known) = marker(act)?
    {
        files.guard(known);
    }
    if looked != Marked::Not {
        return Ok(looked);
    }
    let marker = match (marker(act)?, files.marker()?) {
        (Some(known), _) => known,
        (None, Some(there)) => there,
        (None, None) => fresh.to_owned(),
    };
    files.write_marker(&marker)?;
    act.run(
        "INSERT INTO files_folder (one, marker) VALUES (1, $1) ON CONFLICT (one) DO NOTHING",
        params![&marker],
    )?;
    files.guard(marker);
    Ok(Marked::Ours)
}

/// A marker that nobody has.
pub fn fresh_marker() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(HEXLOWER.encode(&bytes))
}

/// Marks a folder that was just filled from a backup like the one in which the desk kept its files.
pub fn mark_as_kept(tx: &mut Tx, files: &Files) -> Result<()> {
    match marker(tx)? {
        Some(marker) => Ok(files.write_marker(&marker)?),
        None => Ok(()),
    }
}

/// None too where the tables are those of an earlier version.
fn marker(tx: &mut Tx) -> Result<Option<String>> {
    if !tx.tables()?.iter().any(|table| table.name == "files_folder") {
        return Ok(None);
    }
    let found: Option<(String,)> = tx.find("SELECT marker FROM files_folder WHERE one = 1", [])?;
    Ok(found.map(|(marker,)| marker))
}

/// Some of the files that the database names are there. Where it names none, only a SQLite database, which lies beside its
/// files, is known to have no other folder.
fn is_surely_ours(tx: &mut Tx, files: &Files) -> Result<bool> {
    let sql = "SELECT hash FROM file WHERE bytes IS NULL ORDER BY hash LIMIT $1";
    let some: Vec<(String,)> = tx.all(sql, params![SOME])?;
    Ok(match some.is_empty() {
        true => tx.engine() == Engine::Sqlite,
        false => some.iter().all(|(hash,)| files.path(hash).exists()),
    })
}

impl Files {
    /// From now on the folder must be the one with this marker.
    fn guard(&self, marker: String) {
        // It never becomes another one while a process runs.
        let _ = self.marker.set(marker);
    }

    /// That the folder is still the one it was at the start: a share can drop away, and leave an empty folder behind.
    pub(super) fn must_be_there(&self) -> io::Result<()> {
        let Some(wanted) = self.marker.get() else {
            return Ok(());
        };
        match self.marker()? {
            Some(there) if there == *wanted => Ok(()),
            _ => Err(io::Error::other(
                "the folder for files is away, or is another one",
            )),
        }
    }

    fn marker(&self) -> io::Result<Option<String>> {
        match fs::read_to_string(self.folder.join(NAME)) {
            Ok(text) => Ok(Some(text.trim().to_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn write_marker(&self, marker: &str) -> io::Result<()> {
        fs::create_dir_all(&*self.folder)?;
        let mut file = tempfile::NamedTempFile::new_in(&*self.folder)?;
        writeln!(file, "{marker}")?;
        file.as_file().sync_all()?;
        file.persist(self.folder.join(NAME))
            .map_err(|error| error.error)?;
        fs::File::open(&*self.folder)?.sync_all()
    }
}
