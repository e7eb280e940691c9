//! Bringing a database up to date: numbered texts, each applied once, each in its own transaction.

use crate::{Database, Engine, Error, Tx, dialect};

/// The key of PostgreSQL's advisory lock: "guichet" in ASCII. Two nodes that start at once take turns.
const LOCK: i64 = 0x67_75_69_63_68_65_74;

/// One numbered step, in SQLite's dialect with types in capitals and `) STRICT;` tables; see the map in `dialect`.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The name it is remembered by, such as `0001_people`.
    pub name: &'static str,
    /// Its statements. No BEGIN or COMMIT; no deferred constraints.
    pub sql: &'static str,
}

impl Database {
    /// Applies what is missing, in order, and says how many were applied. Blocks: not for a runtime's thread.
    pub fn migrate(&self, migrations: &[Migration]) -> Result<usize, Error> {
        if let Some(unknown) = self.unknown_migration(migrations)? {
            return Err(Error::Newer(unknown));
        }
        let mut applied = 0;
        for &migration in migrations {
            if self.write_now(move |tx| apply(tx, migration))? {
                applied += 1;
            }
        }
        Ok(applied)
    }
}

impl Database {
    /// A step that a newer program applied: what it means is not known here.
    fn unknown_migration(&self, known: &[Migration]) -> Result<Option<String>, Error> {
        let applied: Vec<(String,)> = self.write_now(|tx| {
            make_table(tx)?;
            tx.all::<(String,)>("SELECT name FROM migration ORDER BY name DESC", [])
        })?;
        let names = applied.into_iter().map(|(name,)| name);
        Ok(names
            .into_iter()
            .find(|name| known.iter().all(|one| one.name != name)))
    }
}

/// Takes the turn of those who migrate, and makes the table of what was applied.
fn make_table(tx: &mut Tx) -> Result<(), Error> {
    tx.at_leisure()?;
    if tx.engine() == Engine::Postgres {
        tx.run("SELECT pg_advisory_xact_lock($1)", [LOCK.into()])?;
    }
    tx.batch("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)")
}

/// Whether the step was missing. On SQLite the writer's BEGIN IMMEDIATE is the lock.
fn apply(tx: &mut Tx, migration: Migration) -> Result<bool, Error> {
    make_table(tx)?;
    let known: Option<(String,)> = tx.find(
        "SELECT name FROM migration WHERE name = $1",
        [migration.name.into()],
    )?;
    if known.is_some() {
        return Ok(false);
    }
    tx.batch(&dialect::migration(migration.sql, tx.engine()))?;
    tx.run(
        "INSERT INTO migration (name) VALUES ($1)",
        [migration.name.into()],
    )?;
    tracing::info!(name = migration.name, "migration applied");
    Ok(true)
}
