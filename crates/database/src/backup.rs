//! A copy of a SQLite database while it is in use.

use crate::{Database, Error, Location};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Pages copied at once (16 MB), and the pause after them that lets others work.
const STEP: i32 = 4096;
const PAUSE: Duration = Duration::from_millis(5);

impl Database {
    /// Writes a whole, consistent copy to the file `to`, which must not exist yet, while readers and writers go on. Blocks.
    /// PostgreSQL has its own tools for this (`pg_dump`) and gets [`Error::Location`].
    pub fn back_up(&self, to: &Path) -> Result<(), Error> {
        let Location::Sqlite(from) = self.location() else {
            return Err(Error::Location(
                "only SQLite is copied this way; use pg_dump".to_owned(),
            ));
        };
        if to.exists() {
            return Err(Error::Location(format!("{} exists already", to.display())));
        }
        copy(from, to).map_err(|error| Error::Unavailable(error.to_string()))
    }
}

fn copy(from: &Path, to: &Path) -> rusqlite::Result<()> {
    let source = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // One read transaction keeps one snapshot: writers in other connections would make the copy begin again and again.
    source.execute_batch("BEGIN; SELECT COUNT(*) FROM sqlite_schema;")?;
    let mut target = Connection::open(to)?;
    Backup::new(&source, &mut target)?.run_to_completion(STEP, PAUSE, None)
}
