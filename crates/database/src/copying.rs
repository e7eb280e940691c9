//! Whole tables in and out, the same on both engines: what a backup is made of.
//!
//! The engine's own catalogue says which tables and columns there are, so that a new migration needs nothing here.

use crate::{Database, Engine, Error, Record, Row, Tx, Value};
use std::fmt::Write;

crate::text_enum! {
    /// What a column holds, in the words of the archive. A BOOLEAN is an integer, 0 or 1, on both engines.
    pub enum Kind {
        Integer => "integer",
        Boolean => "boolean",
        Real => "real",
        Text => "text",
        Bytes => "bytes",
    }
}

/// A table as both engines know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    /// In the order of their making.
    pub columns: Vec<(String, Kind)>,
    /// The columns of the primary key, in its order.
    pub key: Vec<String>,
}

/// A row of any width.
struct Any(Vec<Value>);

impl Record for Any {
    fn read(row: &Row) -> Result<Any, Error> {
        (0..row.width())
            .map(|index| row.value(index))
            .collect::<Result<_, _>>()
            .map(Any)
    }
}

impl Tx {
    /// Every table but that of the migrations, by name.
    pub fn tables(&mut self) -> Result<Vec<Table>, Error> {
        let sql = match self.engine() {
            Engine::Sqlite => {
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                     AND name <> 'migration' ORDER BY name"
            }
            Engine::Postgres => {
                "SELECT CAST(tablename AS TEXT) FROM pg_tables
                 WHERE schemaname = current_schema() AND tablename <> 'migration' ORDER BY 1"
            }
        };
        let names: Vec<(String,)> = self.all(sql, [])?;
        let mut tables: Vec<Table> = names
            .into_iter()
            .map(|(name,)| self.table(name))
            .collect::<Result<_, _>>()?;
        // PostgreSQL sorts by the server's rules.
        tables.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(tables)
    }

    fn table(&mut self, name: String) -> Result<Table, Error> {
        let sql = match self.engine() {
            Engine::Sqlite => "SELECT name, type, pk FROM pragma_table_info($1) ORDER BY cid",
            Engine::Postgres => {
                "SELECT CAST(a.attname AS TEXT), format_type(a.atttypid, NULL),
                     COALESCE(array_position(CAST(i.indkey AS smallint[]), a.attnum) + 1, 0)
                 FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                 LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
                 WHERE c.relname = $1 AND c.relnamespace = CAST(current_schema() AS regnamespace)
                     AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum"
            }
        };
        let found: Vec<(String, String, i64)> = self.all(sql, [name.as_str().into()])?;
        let mut key: Vec<(i64, String)> = found
            .iter()
            .filter(|(_, _, place)| *place > 0)
            .map(|(column, _, place)| (*place, column.clone()))
            .collect();
        key.sort();
        let columns = found.into_iter().map(|(column, kind, _)| {
            let kind =
                kind_of(&kind).ok_or_else(|| Error::wrong(sql, format!("{name}.{column} is {kind}")))?;
            Ok((column, kind))
        });
        Ok(Table {
            columns: columns.collect::<Result<_, Error>>()?,
            key: key.into_iter().map(|(_, column)| column).collect(),
            name,
        })
    }

    /// At most `limit` rows behind the key of `after`, in the order of the key: columns as in [`Table::columns`]. A table
    /// without a key is small, and comes whole.
    pub fn rows_after(
        &mut self,
        table: &Table,
        after: Option<&[Value]>,
        limit: i64,
    ) -> Result<Vec<Vec<Value>>, Error> {
        let columns = quoted(table.columns.iter().map(|(name, _)| name));
        let mut sql = format!("SELECT {columns} FROM \"{}\"", table.name);
        let mut values: Vec<Value> = Vec::new();
        if table.key.is_empty() {
            if after.is_some() {
                return Ok(vec![]);
            }
            let _ = write!(sql, " ORDER BY {columns}");
        } else {
            let key = quoted(table.key.iter());
            if let Some(after) = after {
                let places: Vec<String> = (1..=table.key.len()).map(|place| format!("${place}")).collect();
                let _ = write!(sql, " WHERE ({key}) > ({})", places.join(", "));
                values.extend(table.key_of(after));
            }
            let _ = write!(sql, " ORDER BY {key} LIMIT ${}", values.len() + 1);
            values.push(limit.into());
        }
        Ok(self
            .all::<Any>(&sql, &values)?
            .into_iter()
            .map(|Any(row)| row)
            .collect())
    }

    /// Puts a row back, with its columns as in [`Table::columns`].
    pub fn put_row(&mut self, table: &Table, row: Vec<Value>) -> Result<(), Error> {
        let columns = quoted(table.columns.iter().map(|(name, _)| name));
        let places: Vec<String> = (1..=table.columns.len())
            .map(|place| format!("${place}"))
            .collect();
        let sql = format!(
            "INSERT INTO \"{}\" ({columns}) VALUES ({})",
            table.name,
            places.join(", ")
        );
        let values = row
            .into_iter()
            .zip(&table.columns)
            .map(|(value, (_, kind))| match (value, kind) {
                (Value::Integer(number), Kind::Boolean) => Value::Bool(number != 0),
                (Value::Integer(number), Kind::Real) => Value::Real(number as f64),
                (value, _) => value,
            });
        self.put(&sql, values.collect::<Vec<_>>())
    }

    /// Empties a table.
    pub fn empty(&mut self, table: &Table) -> Result<(), Error> {
        self.run(&format!("DELETE FROM \"{}\"", table.name), []).map(drop)
    }

    /// Lets keys that the database gives go on behind the highest that was put back.
    fn go_on_counting(&mut self) -> Result<(), Error> {
        if self.engine() == Engine::Sqlite {
            return Ok(());
        }
        let sql = "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns
            WHERE table_schema = current_schema() AND is_identity = 'YES'";
        for (table, column) in self.all::<(String, String)>(sql, [])? {
            let next = format!(
                "SELECT setval(pg_get_serial_sequence('\"{table}\"', '{column}'), COALESCE(MAX(\"{column}\"), 0) + 1, FALSE)
                 FROM \"{table}\""
            );
            self.all::<(i64,)>(&next, [])?;
        }
        Ok(())
    }
}

impl Table {
    /// The values of the key in a row.
    fn key_of(&self, row: &[Value]) -> Vec<Value> {
        let place = |name: &String| self.columns.iter().position(|(column, _)| column == name);
        self.key
            .iter()
            .filter_map(place)
            .map(|place| row[place].clone())
            .collect()
    }
}

impl Database {
    /// Runs `work` in one transaction in which rows may come before those they point to; all must be there at its end.
    pub fn load<T, E>(&self, work: impl FnOnce(&mut Tx) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        if self.engine() == Engine::Sqlite {
            return self.write_now(move |tx| {
                tx.batch("PRAGMA defer_foreign_keys = ON")?;
                work(tx)
            });
        }
        self.write_now(|tx| make_deferrable(tx, true))?;
        let done = self.write_now(move |tx| {
            tx.at_leisure()?;
            tx.batch("SET CONSTRAINTS ALL DEFERRED")?;
            let done = work(tx)?;
            tx.go_on_counting()?;
            Ok(done)
        });
        self.write_now(|tx| make_deferrable(tx, false))?;
        done
    }
}

fn make_deferrable(tx: &mut Tx, on: bool) -> Result<(), Error> {
    let sql = "SELECT CAST(CAST(conrelid AS regclass) AS TEXT), CAST(conname AS TEXT) FROM pg_constraint
        WHERE contype = 'f' AND connamespace = CAST(current_schema() AS regnamespace)";
    let word = if on { "DEFERRABLE" } else { "NOT DEFERRABLE" };
    for (table, name) in tx.all::<(String, String)>(sql, [])? {
        tx.batch(&format!("ALTER TABLE {table} ALTER CONSTRAINT \"{name}\" {word}"))?;
    }
    Ok(())
}

fn quoted<'a>(names: impl Iterator<Item = &'a String>) -> String {
    names
        .map(|name| format!("\"{name}\""))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The kind of a column by its declared type.
fn kind_of(declared: &str) -> Option<Kind> {
    Some(match declared {
        "INTEGER" | "INT" | "bigint" | "integer" | "smallint" => Kind::Integer,
        "boolean" => Kind::Boolean,
        "REAL" | "double precision" | "real" => Kind::Real,
        "TEXT" | "text" | "character varying" => Kind::Text,
        "BLOB" | "bytea" => Kind::Bytes,
        _ => return None,
    })
}
