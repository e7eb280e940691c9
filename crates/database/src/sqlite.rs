//! One SQLite connection: how it is set up, how values and rows pass, what its errors mean.

use crate::row::{Cell, Cells};
use crate::value::without_nul;
use crate::{Engine, Error, Record, Row, Value, dialect};
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{ErrorCode, ffi, params_from_iter};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a writer waits for another process (the command line beside the server) to finish its transaction.
const PATIENCE: Duration = Duration::from_secs(10);

/// The pause before another try where SQLite does not wait by itself.
const TURN: Duration = Duration::from_millis(10);

/// Statements kept prepared per connection.
const STATEMENTS: usize = 256;

/// One connection, owned by one thread.
pub(crate) struct Connection {
    raw: rusqlite::Connection,
}

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Reader,
    Writer,
}

impl Connection {
    pub(crate) fn open(path: &Path, role: Role) -> Result<Connection, Error> {
        let raw = rusqlite::Connection::open(path).map_err(|error| meaning("open", error))?;
        let connection = Connection { raw };
        let begun = Instant::now();
        loop {
            let done = connection.set_up(role).map_err(|error| meaning("PRAGMA", error));
            match done {
                Ok(()) => return Ok(connection),
                // SQLite does not wait by itself where two turn on the write-ahead log of a new file in the same moment.
                Err(Error::Busy) if begun.elapsed() < PATIENCE => std::thread::sleep(TURN),
                Err(Error::Wrong { message, .. }) => return Err(Error::Unavailable(message)),
                Err(other) => return Err(other),
            }
        }
    }

    fn set_up(&self, role: Role) -> rusqlite::Result<()> {
        self.raw.busy_timeout(PATIENCE)?;
        // Misspelt names in double quotes are errors, not strings.
        self.raw.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        self.raw.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
        // A plan does not depend on what is bound: else SQLite plans a statement anew for each value that it compared
        // with the condition of a partial index, which took a third of the writer's time.
        self.raw
            .set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        // FULL: acknowledged means on disk. A checkpoint only every 80 MB: a group of 256 intakes alone writes more than
        // the default of 1000 pages. Page caches are memory of our own, so they stay small.
        self.raw.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
             PRAGMA wal_autocheckpoint = 20000;",
        )?;
        self.raw.execute_batch(match role {
            // Not mapped: after each commit of another connection SQLite gives up what a reader has mapped, all of it, and
            // maps it again.
            Role::Reader => "PRAGMA mmap_size = 0; PRAGMA cache_size = -2048; PRAGMA query_only = ON;",
            // What a savepoint could undo, and each job of a group commit has one, stays in memory: it went to a file
            // beyond 64 KB, which every letter needs. Mapping costs address space only.
            Role::Writer => {
                "PRAGMA mmap_size = 268435456; PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY;"
            }
        })?;
        self.raw.set_prepared_statement_cache_capacity(STATEMENTS);
        if let Role::Writer = role {
            self.forget_statistics()?;
        }
        Ok(())
    }

    /// Plans are those that were tested, whatever a desk held when somebody last counted it. Statistics of a desk with one
    /// person, made when the command that added them ended, let SQLite look up an address by its kind: all of them, for
    /// each letter, for as long as the desk then ran.
    fn forget_statistics(&self) -> rusqlite::Result<()> {
        self.raw
            .execute_batch("DROP TABLE IF EXISTS sqlite_stat1; DROP TABLE IF EXISTS sqlite_stat4;")
    }

    pub(crate) fn all<R: Record>(&self, sql: &str, params: &[Value]) -> Result<Vec<R>, Error> {
        let failed = |error| meaning(sql, error);
        let mut statement = self
            .raw
            .prepare_cached(&dialect::statement(sql, Engine::Sqlite))
            .map_err(failed)?;
        let mut rows = statement.query(params_from_iter(params)).map_err(failed)?;
        let mut all = Vec::new();
        while let Some(row) = rows.next().map_err(failed)? {
            all.push(R::read(&Row {
                cells: Cells::Sqlite(row),
                sql,
            })?);
        }
        Ok(all)
    }

    pub(crate) fn run(&self, sql: &str, params: &[Value]) -> Result<u64, Error> {
        let failed = |error| meaning(sql, error);
        let mut statement = self
            .raw
            .prepare_cached(&dialect::statement(sql, Engine::Sqlite))
            .map_err(failed)?;
        let changed = statement.execute(params_from_iter(params)).map_err(failed)?;
        Ok(changed as u64)
    }

    #[cfg(feature = "testing")]
    pub(crate) fn prepare(&self, sql: &str) -> Result<(), Error> {
        let prepared = self.raw.prepare(&dialect::statement(sql, Engine::Sqlite));
        prepared.map(drop).map_err(|error| meaning(sql, error))
    }

    pub(crate) fn batch(&self, sql: &str) -> Result<(), Error> {
        self.raw.execute_batch(sql).map_err(|error| meaning(sql, error))
    }

    /// A statement of the transaction's own frame (BEGIN, SAVEPOINT, COMMIT …), kept prepared.
    pub(crate) fn frame(&self, sql: &'static str) -> Result<(), Error> {
        self.run(sql, &[]).map(drop)
    }

    /// Whether a transaction is open. SQLite ends it by itself on a full disk or a failing one.
    pub(crate) fn in_transaction(&self) -> bool {
        !self.raw.is_autocommit()
    }

    /// Leaves a tidy file behind: everything moved out of the write-ahead log.
    pub(crate) fn finish(&self) {
        let tidy = "PRAGMA wal_checkpoint(TRUNCATE);";
        if let Err(error) = self.raw.execute_batch(tidy) {
            tracing::debug!(%error, "the write-ahead log stays for the next start");
        }
    }
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        use std::borrow::Cow;
        Ok(match self {
            Value::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Value::Integer(value) => ToSqlOutput::Borrowed(ValueRef::Integer(*value)),
            Value::Real(value) => ToSqlOutput::Borrowed(ValueRef::Real(*value)),
            Value::Bool(value) => ToSqlOutput::Borrowed(ValueRef::Integer(i64::from(*value))),
            Value::Bytes(value) => ToSqlOutput::Borrowed(ValueRef::Blob(value)),
            Value::Text(text) => match without_nul(text) {
                Cow::Borrowed(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
                Cow::Owned(text) => ToSqlOutput::Owned(rusqlite::types::Value::Text(text)),
            },
        })
    }
}

pub(crate) fn is_null(row: &rusqlite::Row, index: usize) -> Result<bool, String> {
    let cell = row.get_ref(index).map_err(|error| error.to_string())?;
    Ok(cell == ValueRef::Null)
}

pub(crate) fn cell(row: &rusqlite::Row, index: usize) -> Result<Cell, String> {
    let cell = row.get_ref(index).map_err(|error| error.to_string())?;
    Ok(match cell {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(value) => Cell::Integer(value),
        ValueRef::Real(value) => Cell::Real(value),
        ValueRef::Text(text) => Cell::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Cell::Bytes(bytes.to_vec()),
    })
}

/// What an error of SQLite means to a caller.
fn meaning(sql: &str, error: rusqlite::Error) -> Error {
    let rusqlite::Error::SqliteFailure(code, message) = &error else {
        return Error::wrong(sql, error);
    };
    let message = message.clone().unwrap_or_else(|| error.to_string());
    match (code.code, code.extended_code) {
        (
            _,
            ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID,
        ) => Error::Unique(message.replace("UNIQUE constraint failed: ", "")),
        (_, ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => Error::ForeignKey,
        // A wrong datatype in a STRICT table is a mistake of ours, not of the data.
        (_, ffi::SQLITE_CONSTRAINT_DATATYPE) => Error::wrong(sql, message),
        (ErrorCode::ConstraintViolation, _) => Error::Refused(message),
        (ErrorCode::DiskFull, _) => Error::Full,
        (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Error::Busy,
        (
            ErrorCode::CannotOpen
            | ErrorCode::SystemIoFailure
            | ErrorCode::DatabaseCorrupt
            | ErrorCode::NotADatabase
            | ErrorCode::PermissionDenied
            | ErrorCode::OutOfMemory,
            _,
        ) => Error::Unavailable(message),
        _ => Error::wrong(sql, message),
    }
}
