//! `guichet backup`, `restore` and `verify`: the whole desk in one archive, and back.

use super::{Settings, Stopped, config};
use crate::app;
use crate::backup::{self, Manifest};
use crate::clock::Clock;
use crate::config::Config;
use crate::files::Files;
use crate::usable;
use database::{Database, Location, Options};
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// One reader copies, one writer puts back.
const FEW: Options = Options {
    readers: 1,
    writers: 1,
};

/// Writes the archive, reads it once more, and only then gives it its name.
pub(super) fn back_up(to: &Path, settings: Settings) -> Result<(), Stopped> {
    let config = config(settings)?;
    if to.exists() {
        return Err(Stopped::wrong_setting(format!("{} exists already", to.display())));
    }
    let database = existing(&config)?;
    let draft = with_ending(to, ".part");
    let _ = std::fs::remove_file(&draft);
    let made = backup::back_up(&database, &files(&config), &draft, Clock::system().now())
        .map_err(Stopped::failed)?;
    database.close_now();
    let checked = backup::verify(&draft).map_err(|damage| {
        let _ = std::fs::remove_file(&draft);
        Stopped::failed(format!("what was written cannot be read again: {damage}"))
    })?;
    std::fs::rename(&draft, to).map_err(Stopped::failed)?;
    println!("{}: {} bytes, {}", to.display(), made.size, contents(&checked));
    match checked.missing_files.as_slice() {
        [] => Ok(()),
        missing => Err(Stopped::failed(format!(
            "the archive was made, but {} files that the database names are not in the data folder: {}",
            missing.len(),
            missing.join(", ")
        ))),
    }
}

/// Checks the archive and puts it where the settings point; nothing may be there.
pub(super) fn restore(from: &Path, settings: Settings) -> Result<(), Stopped> {
    let config = config(settings)?;
    backup::verify(from).map_err(|damage| Stopped::failed(format!("{}: {damage}", from.display())))?;
    let occupied = || Stopped::failed("there is a desk already: an archive is put into an empty place only");
    let folder = files(&config);
    let there = [sqlite_file(&config), folder.beside(crate::store::SECRETS_KEY)];
    if !backup::is_unfinished(&folder) && there.iter().any(|file| file.exists()) {
        return Err(occupied());
    }
    usable::stores(&config).map_err(Stopped::wrong_setting)?;
    let database = Database::open(app::location(&config), FEW).map_err(Stopped::failed)?;
    let manifest = backup::restore(from, &database, &folder).map_err(Stopped::failed)?;
    database.close_now();
    println!("{} is put back: {}", from.display(), contents(&manifest));
    println!(
        "The next guichet serve makes the search index. Letters that wait in it leave then: see docs/operating/backup.md."
    );
    Ok(())
}

/// Reads an archive to its end and compares each part with its sum.
pub(super) fn verify(archive: &Path) -> Result<(), Stopped> {
    let manifest = backup::verify(archive);
    let manifest = manifest.map_err(|damage| Stopped::failed(format!("{}: {damage}", archive.display())))?;
    println!("{}: whole, {}", archive.display(), contents(&manifest));
    Ok(())
}

/// A place in which a restore was interrupted is no desk yet.
pub(super) fn finished(config: &Config) -> Result<(), Stopped> {
    match backup::is_unfinished(&files(config)) {
        true => Err(Stopped::failed(format!(
            "{}: {}",
            config.data.display(),
            backup::UNFINISHED
        ))),
        false => Ok(()),
    }
}

/// The database of a desk that is there; it is not brought up to date, so that a backup can come before an upgrade.
pub(super) fn existing(config: &Config) -> Result<Database, Stopped> {
    let folder = config.data.display();
    let looked = std::fs::metadata(sqlite_file(config));
    match looked {
        _ if config.database_url.is_some() => {}
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(Stopped::failed(format!("there is no desk in {folder}")));
        }
        Err(error) => {
            return Err(Stopped::failed(format!(
                "{folder} cannot be looked into: {error}"
            )));
        }
    }
    finished(config)?;
    usable::stores(config).map_err(Stopped::wrong_setting)?;
    let database = Database::open(app::location(config), FEW).map_err(Stopped::failed)?;
    let empty = database.read_now(|tx| Ok::<_, database::Error>(tx.tables()?.is_empty()));
    match empty.map_err(Stopped::failed)? {
        true => Err(Stopped::failed("there is no desk in this database")),
        false => Ok(database),
    }
}

pub(super) fn files(config: &Config) -> Files {
    Files::in_folder(config.data.join("files"))
}

fn sqlite_file(config: &Config) -> PathBuf {
    match app::location(config) {
        Location::Sqlite(file) => file,
        Location::Postgres(_) => PathBuf::new(),
    }
}

fn contents(manifest: &Manifest) -> String {
    format!(
        "{} tables with {} rows, {} files; made {} by guichet {} on {}",
        manifest.tables.len(),
        manifest.rows(),
        manifest.files(),
        manifest.made_at,
        manifest.guichet,
        manifest.engine
    )
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}
