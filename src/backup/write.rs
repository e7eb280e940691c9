//! Making an archive while the desk runs.

use super::archive::Writer;
use super::lines::line;
use super::manifest::{FORMAT, Manifest, NAME, TableInside};
use crate::files::Files;
use crate::store::{Error, Result};
use database::{Database, Engine, Table, Tx, Value};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// Rows read at once.
const ROWS: i64 = 200;

/// A part of a table is closed when it has so many bytes.
const PART: usize = 4 << 20;

/// What was made.
#[derive(Debug)]
pub struct Made {
    pub manifest: Manifest,
    /// Of the archive, in bytes.
    pub size: u64,
}

/// Writes the whole desk to `to`, which must not exist. One snapshot of the database: what is written meanwhile is in the
/// next archive. `now` is written into it. What was begun and failed is removed. Blocking; memory stays at some MB.
pub fn back_up(database: &Database, files: &Files, to: &Path, now: jiff::Timestamp) -> Result<Made> {
    let writer = Writer::create(to)?;
    let (files, target) = (files.clone(), to.to_owned());
    let engine = database.engine();
    let written = database.read_now(move |tx| copy(tx, engine, &files, writer, now));
    match written {
        Ok(manifest) => Ok(Made {
            manifest,
            size: std::fs::metadata(&target)?.len(),
        }),
        Err(error) => {
            let _ = std::fs::remove_file(&target);
            Err(error)
        }
    }
}

fn copy(
    tx: &mut Tx,
    engine: Engine,
    files: &Files,
    mut writer: Writer,
    now: jiff::Timestamp,
) -> Result<Manifest> {
    tx.at_leisure()?;
    let migrations: Vec<(String,)> = tx.all("SELECT name FROM migration ORDER BY name", [])?;
    let missing_files = add_files(tx, files, &mut writer)?;
    let key = files.beside(crate::store::SECRETS_KEY);
    if key.exists() {
        writer.add_bytes(crate::store::SECRETS_KEY, &std::fs::read(key)?)?;
    }
    let mut tables = Vec::new();
    for table in tx.tables()? {
        let rows = add_table(tx, &table, &mut writer)?;
        tables.push(TableInside {
            columns: table.columns.iter().map(|(name, _)| name.clone()).collect(),
            name: table.name,
            rows,
        });
    }
    let manifest = Manifest {
        format: FORMAT,
        guichet: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: now.to_string(),
        engine: match engine {
            Engine::Sqlite => "sqlite",
            Engine::Postgres => "postgres",
        }
        .to_owned(),
        migrations: migrations.into_iter().map(|(name,)| name).collect(),
        tables,
        missing_files,
        parts: std::mem::take(&mut writer.sums),
    };
    let text = serde_json::to_vec_pretty(&manifest).map_err(|error| Error::Broken(error.to_string()))?;
    writer.add_bytes(NAME, &text)?;
    writer.finish()?;
    Ok(manifest)
}

/// Adds the files that lie outside the database; says which are not there.
fn add_files(tx: &mut Tx, files: &Files, writer: &mut Writer) -> Result<Vec<String>> {
    let sql = "SELECT hash, size FROM file WHERE hash > $1 AND bytes IS NULL ORDER BY hash LIMIT $2";
    let (mut last, mut missing) = (String::new(), Vec::new());
    loop {
        let page: Vec<(String, i64)> = tx.all(sql, database::params![&last, ROWS])?;
        let Some((end, _)) = page.last() else {
            return Ok(missing);
        };
        last.clone_from(end);
        for (hash, size) in page {
            match open(&files.path(&hash), size) {
                Ok(file) => writer.add(&format!("files/{hash}"), size.unsigned_abs(), file)?,
                Err(_) => missing.push(hash),
            }
        }
    }
}

fn open(path: &PathBuf, size: i64) -> io::Result<File> {
    let file = File::open(path)?;
    match file.metadata()?.len() == size.unsigned_abs() {
        true => Ok(file),
        false => Err(io::Error::other("it has another size")),
    }
}

fn add_table(tx: &mut Tx, table: &Table, writer: &mut Writer) -> Result<u64> {
    let (mut rows, mut parts, mut text) = (0, 0, String::new());
    let mut last: Option<Vec<Value>> = None;
    loop {
        let page = tx.rows_after(table, last.as_deref(), ROWS)?;
        for row in &page {
            text.push_str(&line(row));
            rows += 1;
        }
        if text.len() >= PART || (page.is_empty() && !text.is_empty()) {
            parts += 1;
            writer.add_bytes(
                &format!("tables/{}/{parts:06}.jsonl", table.name),
                text.as_bytes(),
            )?;
            text.clear();
        }
        match page.into_iter().next_back() {
            Some(row) => last = Some(row),
            None => return Ok(rows),
        }
    }
}
