//! The handle inside a transaction: the same calls on both engines.

use crate::{Engine, Error, Record, Value, dialect, postgres, sqlite};

/// A transaction, handed to the closure of [`crate::Database::read`] or [`crate::Database::write`].
///
/// SQL has `$1…$n` (first appearing in ascending order) and the tokens of the dialect: `{lock}`, `{skip}`, `{horizon}`.
/// Once a statement fails the transaction is lost on both engines, even if the closure goes on and returns `Ok`: use
/// ON CONFLICT where a clash is expected.
pub struct Tx {
    link: Link,
    failed: Option<Error>,
}

pub(crate) enum Link {
    Sqlite(sqlite::Connection),
    Postgres(Box<postgres::Connection>),
}

impl Tx {
    pub(crate) fn new(link: Link) -> Tx {
        Tx { link, failed: None }
    }

    pub(crate) fn link(&mut self) -> &mut Link {
        &mut self.link
    }

    /// Which engine this runs on.
    pub fn engine(&self) -> Engine {
        match self.link {
            Link::Sqlite(_) => Engine::Sqlite,
            Link::Postgres(_) => Engine::Postgres,
        }
    }

    /// All rows.
    pub fn all<R: Record>(&mut self, sql: &str, params: impl AsRef<[Value]>) -> Result<Vec<R>, Error> {
        let params = params.as_ref();
        self.guarded(sql, |link| match link {
            Link::Sqlite(connection) => connection.all(sql, params),
            Link::Postgres(connection) => connection.all(sql, params),
        })
    }

    /// The first row, if there is one.
    pub fn find<R: Record>(&mut self, sql: &str, params: impl AsRef<[Value]>) -> Result<Option<R>, Error> {
        // To the end, not the first row only: SQLite may carry out INSERT … RETURNING row by row.
        Ok(self.all(sql, params)?.into_iter().next())
    }

    /// The first row; [`Error::NoRow`] if there is none.
    pub fn one<R: Record>(&mut self, sql: &str, params: impl AsRef<[Value]>) -> Result<R, Error> {
        self.find(sql, params)?.ok_or(Error::NoRow)
    }

    /// Runs a statement and says how many rows it changed.
    pub fn run(&mut self, sql: &str, params: impl AsRef<[Value]>) -> Result<u64, Error> {
        let params = params.as_ref();
        self.guarded(sql, |link| match link {
            Link::Sqlite(connection) => connection.run(sql, params),
            Link::Postgres(connection) => connection.run(sql, params),
        })
    }

    /// Runs a statement whose outcome is not needed. PostgreSQL gets it together with the next query or the COMMIT, so
    /// it costs no round trip, and its error comes there.
    pub fn put(&mut self, sql: &str, params: impl AsRef<[Value]>) -> Result<(), Error> {
        let params = params.as_ref();
        self.guarded(sql, |link| match link {
            Link::Sqlite(connection) => connection.run(sql, params).map(drop),
            Link::Postgres(connection) => connection.put(sql, params),
        })
    }

    /// Waits until no other transaction has the turn of this name, and has it until this one ends: for checks that no row
    /// stands for yet, such as whether a name is free. SQLite has one writer: it always is its turn.
    pub fn in_turn(&mut self, name: &str) -> Result<(), Error> {
        match self.engine() {
            Engine::Sqlite => Ok(()),
            Engine::Postgres => {
                let sql = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
                self.put(sql, [Value::from(name)])
            }
        }
    }

    /// This transaction is long by its nature (a migration, counting everything anew): the limits that PostgreSQL sets to
    /// other work do not hold for it.
    pub fn at_leisure(&mut self) -> Result<(), Error> {
        self.guarded("", |link| match link {
            Link::Sqlite(_) => Ok(()),
            Link::Postgres(connection) => connection.at_leisure(),
        })
    }

    /// Asks the engine whether it understands a statement; nothing is carried out.
    #[cfg(feature = "testing")]
    pub(crate) fn prepare(&mut self, sql: &str) -> Result<(), Error> {
        dialect::check_places(sql).map_err(|message| Error::wrong(sql, message))?;
        match &mut self.link {
            Link::Sqlite(connection) => connection.prepare(sql),
            Link::Postgres(connection) => connection.prepare(sql),
        }
    }

    /// Several statements without parameters, as they are.
    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Error> {
        self.guarded("", |link| match link {
            Link::Sqlite(connection) => connection.batch(sql),
            Link::Postgres(connection) => connection.batch(sql),
        })
    }

    /// The error that makes this transaction lost, if any; forgets it.
    pub(crate) fn take_failure(&mut self) -> Option<Error> {
        self.failed.take()
    }

    fn guarded<T>(
        &mut self,
        sql: &str,
        work: impl FnOnce(&mut Link) -> Result<T, Error>,
    ) -> Result<T, Error> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        #[cfg(feature = "testing")]
        crate::testing::seen(sql);
        if cfg!(debug_assertions) {
            dialect::check_places(sql).map_err(|message| Error::wrong(sql, message))?;
        }
        work(&mut self.link).inspect_err(|error| self.failed = Some(error.clone()))
    }
}
