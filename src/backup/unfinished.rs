//! The mark of a restore that has begun: as long as it lies in the data folder, what is there is no desk yet.

use crate::files::Files;
use std::fs::{self, File};
use std::io::{self, Write};

const NAME: &str = "restore-unfinished";

/// What the mark means, for whoever finds it.
pub const WORDS: &str =
    "a restore was interrupted here, so there is no desk yet: run guichet restore with the archive again";

/// Whether a restore has begun here and has not ended.
pub fn is_unfinished(files: &Files) -> bool {
    files.beside(NAME).exists()
}

/// Marks the place before anything is put there.
pub(super) fn begin(files: &Files) -> io::Result<()> {
    let path = files.beside(NAME);
    let mut mark = File::create(&path)?;
    writeln!(mark, "{WORDS}")?;
    mark.sync_all()?;
    sync_folder(files)
}

/// All of it is there.
pub(super) fn end(files: &Files) -> io::Result<()> {
    fs::remove_file(files.beside(NAME))?;
    sync_folder(files)
}

fn sync_folder(files: &Files) -> io::Result<()> {
    match files.beside(NAME).parent() {
        Some(folder) => File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}
