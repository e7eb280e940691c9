//! How many writes and reads a second the layer carries: `cargo run --release -p database --example intake -- [ADDRESS]`.

use database::{Database, Error, Location, Migration, Options, Tx, params};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

const TABLES: Migration = Migration {
    name: "intake",
    sql: "CREATE TABLE letter (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, subject TEXT NOT NULL) STRICT;
          CREATE INDEX letter_sender ON letter (sender);
          CREATE TABLE line (id INTEGER PRIMARY KEY, letter_id INTEGER NOT NULL REFERENCES letter (id), body TEXT NOT NULL)
          STRICT;
          CREATE INDEX line_letter ON line (letter_id, id);",
};

/// One question, one answered insert, five deferred ones: the shape of a letter coming in.
fn intake(tx: &mut Tx, number: i64) -> Result<i64, Error> {
    let sender = format!("user{}@example.com", number % 5000);
    tx.find::<(i64,)>(
        "SELECT id FROM letter WHERE sender = $1 ORDER BY id LIMIT 1",
        params![&sender],
    )?;
    let insert = "INSERT INTO letter (sender, subject) VALUES ($1, $2) RETURNING id";
    let (id,): (i64,) = tx.one(insert, params![sender, "Where is my parcel?"])?;
    for _ in 0..5 {
        tx.put(
            "INSERT INTO line (letter_id, body) VALUES ($1, $2)",
            params![id, "It has not arrived yet. ".repeat(4)],
        )?;
    }
    Ok(id)
}

async fn drive(database: &Database, clients: usize, next: &Arc<AtomicI64>, writing: bool) {
    let started = Instant::now();
    let work: Vec<_> = (0..clients)
        .map(|_| {
            let (database, next) = (database.clone(), next.clone());
            tokio::spawn(async move {
                let mut done = 0;
                while started.elapsed() < Duration::from_secs(2) {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let outcome = if writing {
                        database.write(move |tx| intake(tx, number)).await
                    } else {
                        let sql = "SELECT body FROM line WHERE letter_id = $1 ORDER BY id";
                        let lines = database
                            .read(move |tx| tx.all::<(String,)>(sql, params![number % 1000]))
                            .await;
                        lines.map(|lines| lines.len() as i64)
                    };
                    outcome.expect("the database works");
                    done += 1;
                }
                done
            })
        })
        .collect();
    let mut done = 0;
    for one in work {
        done += one.await.expect("no panic");
    }
    let what = if writing { "intakes" } else { "reads" };
    println!(
        "{clients:4} clients: {:.0} {what}/s",
        f64::from(done) / started.elapsed().as_secs_f64()
    );
}

fn main() -> Result<(), Error> {
    let folder = std::env::temp_dir().join(format!("database-intake-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| Error::Unavailable(error.to_string()))?;
    let address = std::env::args()
        .nth(1)
        .unwrap_or_else(|| folder.join("intake.sqlite").display().to_string());
    let database = Database::open(Location::parse(&address)?, Options::default())?;
    database.migrate(&[TABLES])?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    runtime.expect("a runtime starts").block_on(async {
        let next = Arc::new(AtomicI64::new(0));
        for clients in [1, 32, 512] {
            drive(&database, clients, &next, true).await;
        }
        for clients in [1, 8] {
            drive(&database, clients, &next, false).await;
        }
        database.close().await;
    });
    std::fs::remove_dir_all(&folder).ok();
    Ok(())
}
