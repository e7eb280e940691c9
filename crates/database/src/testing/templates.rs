//! One PostgreSQL database per test, copied from a migrated template.

use super::files::fingerprint;
use super::{SMALL, aside};
use crate::{Database, Engine, Location, Migration};
use std::sync::atomic::{AtomicU64, Ordering};
use tokio_postgres::{Client, NoTls};

/// A database that goes away with its test.
pub(super) struct Fresh {
    pub(super) url: String,
    server: String,
    name: String,
}

impl Drop for Fresh {
    fn drop(&mut self) {
        let drop = format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name);
        // A server that is gone took the database with it.
        aside(|| on(&self.server, async |client| client.batch_execute(&drop).await).ok());
    }
}

/// A new database on the server at `server`, with the migrations applied.
pub(super) fn fresh(server: String, migrations: &[Migration]) -> Fresh {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("guichet_test_{}_{number}", std::process::id());
    aside(|| {
        let template = template(&server, migrations);
        on(&server, async |client| {
            // A process that was killed may have left the name behind, and process ids come round.
            client
                .batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
                .await?;
            client
                .batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}"))
                .await
        })
        .expect("a test database can be made");
    });
    Fresh {
        url: with_name(&server, &name),
        server,
        name,
    }
}

/// The name of a template with the migrations applied, made once per server.
fn template(server: &str, migrations: &[Migration]) -> String {
    if migrations.is_empty() {
        return "template0".to_owned();
    }
    let name = format!("guichet_template_{}", fingerprint(migrations, Engine::Postgres));
    on(server, async |client| {
        if exists(client, &name).await? {
            return Ok(());
        }
        // One process makes it, the others wait. The lock ends with the connection, also when the process is killed.
        client.batch_execute("SELECT pg_advisory_lock(7133)").await?;
        if exists(client, &name).await? {
            return Ok(());
        }
        let making = format!("{name}_making");
        client
            .batch_execute(&format!("DROP DATABASE IF EXISTS {making} WITH (FORCE)"))
            .await?;
        client
            .batch_execute(&format!("CREATE DATABASE {making} TEMPLATE template0"))
            .await?;
        aside(|| {
            let location = Location::Postgres(with_name(server, &making));
            let database = Database::open(location, SMALL).expect("PostgreSQL opens");
            database
                .migrate(migrations)
                .expect("the migrations apply on PostgreSQL");
        });
        client
            .batch_execute(&format!("ALTER DATABASE {making} RENAME TO {name}"))
            .await
    })
    .expect("the template database can be made");
    name
}

async fn exists(client: &Client, name: &str) -> Result<bool, tokio_postgres::Error> {
    let rows = client
        .query("SELECT 1 FROM pg_database WHERE datname = $1", &[&name])
        .await?;
    Ok(!rows.is_empty())
}

/// The same server, another database: replaces the path of the URL.
fn with_name(server: &str, name: &str) -> String {
    let (base, query) = server.split_once('?').unwrap_or((server, ""));
    let host_from = base.find("://").map_or(0, |at| at + 3);
    let end = base[host_from..]
        .find('/')
        .map_or(base.len(), |at| host_from + at);
    let query = if query.is_empty() {
        String::new()
    } else {
        format!("?{query}")
    };
    format!("{}/{name}{query}", &base[..end])
}

/// Runs `work` on a connection to the server's own database.
pub(super) fn on<T>(
    server: &str,
    work: impl AsyncFnOnce(&Client) -> Result<T, tokio_postgres::Error>,
) -> Result<T, tokio_postgres::Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime starts");
    runtime.block_on(async {
        let (client, connection) = tokio_postgres::connect(server, NoTls).await?;
        tokio::spawn(connection);
        work(&client).await
    })
}
