//! Reading rows by position, the same on both engines.

use crate::{Error, Value, postgres, sqlite};
use jiff::Timestamp;

/// One row of an answer, valid while it is read.
pub struct Row<'r> {
    pub(crate) cells: Cells<'r>,
    pub(crate) sql: &'r str,
}

/// The engine's own row.
pub(crate) enum Cells<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r tokio_postgres::Row),
}

/// What one column held, before it becomes a Rust type.
#[derive(Debug, PartialEq)]
pub(crate) enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Bool(bool),
    Text(String),
    Bytes(Vec<u8>),
}

impl Row<'_> {
    /// Whether the column is NULL.
    pub fn is_null(&self, index: usize) -> Result<bool, Error> {
        match &self.cells {
            Cells::Sqlite(row) => sqlite::is_null(row, index),
            Cells::Postgres(row) => postgres::is_null(row, index),
        }
        .map_err(|message| self.wrong(index, message))
    }

    /// How many columns it has.
    pub(crate) fn width(&self) -> usize {
        match &self.cells {
            Cells::Sqlite(row) => row.as_ref().column_count(),
            Cells::Postgres(row) => row.len(),
        }
    }

    /// The column as it can be bound again; a boolean as 0 or 1, as SQLite keeps it.
    pub(crate) fn value(&self, index: usize) -> Result<Value, Error> {
        Ok(match self.cell(index)? {
            Cell::Null => Value::Null,
            Cell::Integer(number) => Value::Integer(number),
            Cell::Real(number) => Value::Real(number),
            Cell::Bool(yes) => Value::Integer(i64::from(yes)),
            Cell::Text(text) => Value::Text(text),
            Cell::Bytes(bytes) => Value::Bytes(bytes),
        })
    }

    fn cell(&self, index: usize) -> Result<Cell, Error> {
        match &self.cells {
            Cells::Sqlite(row) => sqlite::cell(row, index),
            Cells::Postgres(row) => postgres::cell(row, index),
        }
        .map_err(|message| self.wrong(index, message))
    }

    /// An error that names the statement and the column (counted from 1, as people do).
    pub fn wrong(&self, index: usize, message: impl std::fmt::Display) -> Error {
        Error::wrong(self.sql, format!("column {}: {message}", index + 1))
    }

    fn unexpected(&self, index: usize, wanted: &str, found: &Cell) -> Error {
        self.wrong(index, format!("expected {wanted}, found {found:?}"))
    }
}

/// A Rust type one column can be read as.
pub trait Column: Sized {
    /// Reads the column at `index`, counted from 0.
    fn read(row: &Row, index: usize) -> Result<Self, Error>;
}

impl Column for i64 {
    fn read(row: &Row, index: usize) -> Result<i64, Error> {
        match row.cell(index)? {
            Cell::Integer(value) => Ok(value),
            other => Err(row.unexpected(index, "an integer", &other)),
        }
    }
}

impl Column for f64 {
    fn read(row: &Row, index: usize) -> Result<f64, Error> {
        match row.cell(index)? {
            Cell::Real(value) => Ok(value),
            // SQLite answers an integer where the sum of reals happens to be one of none.
            Cell::Integer(value) => Ok(value as f64),
            other => Err(row.unexpected(index, "a real", &other)),
        }
    }
}

impl Column for bool {
    fn read(row: &Row, index: usize) -> Result<bool, Error> {
        match row.cell(index)? {
            Cell::Bool(value) => Ok(value),
            Cell::Integer(value @ (0 | 1)) => Ok(value == 1),
            other => Err(row.unexpected(index, "a boolean", &other)),
        }
    }
}

impl Column for String {
    fn read(row: &Row, index: usize) -> Result<String, Error> {
        match row.cell(index)? {
            Cell::Text(value) => Ok(value),
            other => Err(row.unexpected(index, "a text", &other)),
        }
    }
}

impl Column for Vec<u8> {
    fn read(row: &Row, index: usize) -> Result<Vec<u8>, Error> {
        match row.cell(index)? {
            Cell::Bytes(value) => Ok(value),
            other => Err(row.unexpected(index, "bytes", &other)),
        }
    }
}

impl Column for Timestamp {
    fn read(row: &Row, index: usize) -> Result<Timestamp, Error> {
        let microseconds = i64::read(row, index)?;
        Timestamp::from_microsecond(microseconds).map_err(|error| row.wrong(index, error))
    }
}

impl<T: Column> Column for Option<T> {
    fn read(row: &Row, index: usize) -> Result<Option<T>, Error> {
        if row.is_null(index)? {
            Ok(None)
        } else {
            T::read(row, index).map(Some)
        }
    }
}

/// A Rust type a whole row can be read as: a [`crate::record!`], or a tuple of up to ten columns (`(T,)` for one).
pub trait Record: Sized {
    /// Reads the row, columns by position.
    fn read(row: &Row) -> Result<Self, Error>;
}

macro_rules! tuples {
    ($(($($type:ident $index:tt)*))*) => { $(
        impl<$($type: Column),*> Record for ($($type,)*) {
            fn read(row: &Row) -> Result<Self, Error> {
                Ok(($($type::read(row, $index)?,)*))
            }
        }
    )* };
}

tuples! {
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9)
}
