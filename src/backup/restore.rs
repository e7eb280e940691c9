//! Putting an archive back into an empty place, on either engine.

use super::archive::{self, Part};
use super::lines;
use super::manifest::{Manifest, NAME};
use super::unfinished;
use super::verify::{Damage, table_of, verify};
use crate::files::{self, Files};
use crate::store::{self, Error, MIGRATIONS};
use database::{Database, Migration, Table, Tx, Value};
use std::collections::HashMap;
use std::fs::OpenOptions;
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Why an archive was not put back. Nothing was changed, but for the last two.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    #[error("{0}")]
    Damaged(#[from] Damage),
    #[error("there is a desk already: an archive is put into an empty place only")]
    Occupied,
    #[error("it was made by a newer program: {0} is not known here")]
    Newer(String),
    #[error("{0}")]
    Store(#[from] Error),
    #[error("{0}")]
    File(#[from] io::Error),
}

/// Checks the archive, then puts its tables, files and key where `database` and `files` are; both must be empty. A newer
/// program brings the tables up to date at its next start. Blocking; memory stays at some MB.
pub fn restore(from: &Path, database: &Database, files: &Files) -> Result<Manifest, RestoreError> {
    let manifest = verify(from)?;
    if let Some(unknown) = manifest
        .migrations
        .iter()
        .find(|name| MIGRATIONS.iter().all(|known| known.name != **name))
    {
        return Err(RestoreError::Newer(unknown.clone()));
    }
    let (inside, again) = (manifest.clone(), unfinished::is_unfinished(files));
    match database.read_now(move |tx| place(tx, &inside, again))? {
        Place::Empty => {}
        Place::Filled => return finish(database, files, manifest),
        Place::Occupied => return Err(RestoreError::Occupied),
    }
    unfinished::begin(files)?;
    put_files(from, files)?;
    let known: Vec<Migration> = MIGRATIONS
        .iter()
        .filter(|migration| manifest.migrations.iter().any(|name| name == migration.name))
        .copied()
        .collect();
    database.migrate(&known).map_err(Error::from)?;
    let (path, inside) = (from.to_owned(), manifest.clone());
    database.load(move |tx| put_tables(tx, path, &inside))?;
    finish(database, files, manifest)
}

/// What a restore finds where it is to put a desk.
enum Place {
    Empty,
    /// All rows of this archive: a restore was interrupted after them.
    Filled,
    Occupied,
}

/// Rows come all or none, so a restore that was interrupted left no person, or all that the archive has.
fn place(tx: &mut Tx, manifest: &Manifest, again: bool) -> store::Result<Place> {
    let tables = tx.tables()?;
    if tables.is_empty() {
        return Ok(Place::Empty);
    }
    if !again {
        return Ok(Place::Occupied);
    }
    let has_people = tables.iter().any(|table| table.name == "person")
        && tx.find::<(i64,)>("SELECT id FROM person LIMIT 1", [])?.is_some();
    if !has_people {
        return Ok(Place::Empty);
    }
    for inside in &manifest.tables {
        let there = tables.iter().any(|table| table.name == inside.name);
        let rows = |tx: &mut Tx| tx.one::<(i64,)>(&format!("SELECT COUNT(*) FROM {}", inside.name), []);
        if !there || u64::try_from(rows(tx)?.0).ok() != Some(inside.rows) {
            return Ok(Place::Occupied);
        }
    }
    Ok(Place::Filled)
}

fn finish(database: &Database, files: &Files, manifest: Manifest) -> Result<Manifest, RestoreError> {
    let folder = files.clone();
    database.read_now(move |tx| files::mark_as_kept(tx, &folder))?;
    unfinished::end(files)?;
    Ok(manifest)
}

/// Files first: what a row names is there before the row is.
fn put_files(from: &Path, files: &Files) -> Result<(), RestoreError> {
    archive::read(from, |part| match part.name.as_str() {
        name if name.starts_with("files/") => {
            let mut bytes = Vec::new();
            part.content.read_to_end(&mut bytes)?;
            files.keep(&bytes).map(drop).map_err(io::Error::other)
        }
        store::SECRETS_KEY => {
            let mut key = Vec::new();
            part.content.read_to_end(&mut key)?;
            let file = files.beside(store::SECRETS_KEY);
            let mut file = OpenOptions::new()
                .write(true)
                .create(true)
                .truncate(true)
                .mode(0o600)
                .open(file)?;
            file.write_all(&key)?;
            file.sync_all()
        }
        _ => Ok(()),
    })
    .map(drop)
    .map_err(|(_, error)| RestoreError::File(error))
}

fn put_tables(tx: &mut Tx, from: PathBuf, manifest: &Manifest) -> store::Result<()> {
    let tables: HashMap<String, Table> = tx
        .tables()?
        .into_iter()
        .map(|table| (table.name.clone(), table))
        .collect();
    for inside in &manifest.tables {
        let same = tables
            .get(&inside.name)
            .is_some_and(|table| table.columns.iter().map(|(name, _)| name).eq(&inside.columns));
        if !same {
            return Err(Error::Broken(format!(
                "table {} has other columns here",
                inside.name
            )));
        }
    }
    for table in tables.values() {
        // A migration may have put rows here.
        tx.empty(table)?;
    }
    let read = archive::read(&from, |part| {
        if let Some(table) = table_of(&part.name).and_then(|name| tables.get(name)) {
            put_rows(tx, table, part)?;
        }
        Ok(())
    });
    read.map(drop)
        .map_err(|(part, error)| Error::Broken(format!("{part}: {error}")))
}

fn put_rows(tx: &mut Tx, table: &Table, part: Part) -> io::Result<()> {
    debug_assert_ne!(part.name, NAME);
    for line in BufReader::new(part.content).lines() {
        let row = lines::row(&line?).filter(|row| row.len() == table.columns.len());
        let row = row.ok_or_else(|| io::Error::other("a line is no row"))?;
        tx.put_row(table, beginning_here(table, row))
            .map_err(io::Error::other)?;
    }
    Ok(())
}

/// The transactions of another server mean nothing here: what was put back comes before all that happens from now on.
fn beginning_here(table: &Table, mut row: Vec<Value>) -> Vec<Value> {
    if let Some(place) = table.columns.iter().position(|(name, _)| name == "txid") {
        row[place] = Value::Integer(0);
    }
    row
}
