//! What test processes share on disk: one folder per user, locks, and migrated SQLite files.

use super::{SMALL, aside};
use crate::{Database, Engine, Location, Migration, dialect};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

/// The folder all test processes of this user share. Every user may enter it, since PostgreSQL refuses to run as root.
pub(super) fn shared() -> PathBuf {
    let user = std::env::var("USER").unwrap_or_else(|_| "root".to_owned());
    let folder = std::env::temp_dir().join(format!("guichet-tests-{user}"));
    fs::create_dir_all(&folder).expect("the shared test folder can be made");
    folder
}

/// Holds `name`'s lock against other processes and threads until the file is dropped.
pub(super) fn lock(name: &str) -> File {
    let file = File::create(shared().join(format!("{name}.lock"))).expect("the lock file can be made");
    file.lock().expect("the lock can be taken");
    file
}

/// A number that changes when the migrations, or what the dialect makes of them, change.
pub(super) fn fingerprint(migrations: &[Migration], engine: Engine) -> String {
    let mut hasher = DefaultHasher::new();
    for migration in migrations {
        migration.name.hash(&mut hasher);
        dialect::migration(migration.sql, engine).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// A SQLite file with the migrations applied, made once per set of migrations and then only copied.
pub(super) fn migrated(migrations: &[Migration]) -> PathBuf {
    let name = format!("template-{}", fingerprint(migrations, Engine::Sqlite));
    let ready = shared().join(format!("{name}.sqlite"));
    if ready.exists() {
        return ready;
    }
    let _turn = lock(&name);
    if !ready.exists() {
        let making = shared().join(format!("{name}.making"));
        // What a killed process may have left.
        let _ = fs::remove_file(&making);
        aside(|| {
            let database = Database::open(Location::Sqlite(making.clone()), SMALL).expect("SQLite opens");
            database
                .migrate(migrations)
                .expect("the migrations apply on SQLite");
            database.close_now();
        });
        fs::rename(&making, &ready).expect("the template can be put in place");
    }
    ready
}
