//! Putting an archive back into an empty place, on either engine.

use super::archive::{self, Part};
use super::lines;
use super::manifest::{Manifest, NAME};
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
    if !database
        .read_now(|tx| tx.tables())
        .map_err(Error::from)?
        .is_empty()
    {
        return Err(RestoreError::Occupied);
    }
    put_files(from, files)?;
    let known: Vec<Migration> = MIGRATIONS
        .iter()
        .filter(|migration| manifest.migrations.iter().any(|name| name == migration.name))
        .copied()
        .collect();
    database.migrate(&known).map_err(Error::from)?;
    let (path, inside) = (from.to_owned(), manifest.clone());
    database.load(move |tx| put_tables(tx, path, &inside))?;
    let folder = files.clone();
    database.read_now(move |tx| files::mark_as_kept(tx, &folder))?;
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
                .create_new(true)
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
