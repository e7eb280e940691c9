//! The sweep of the closing policy: ten thousand reminders due at once among a million tickets that wait, and the look at
//! the clock when nothing is due.

use crate::desk::Home;
use crate::report;
use database::{Database, Error, Tx, params};
use std::time::{Duration, Instant};

/// Tickets that are due for a reminder.
const DUE: i64 = 10_000;

/// Longer than 3 business days and shorter than 5, whatever the day of the week, in seconds.
const SIX_DAYS: i64 = 6 * 86_400;

/// Fills a desk, starts it, and waits until each reminder is in the outbox. The search index is whole before, as on any
/// desk that has been running.
pub fn measure() {
    let pending = std::env::var("GUICHET_BENCH_TICKETS").ok();
    let pending: i64 = pending.and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let home = Home::sqlite();
    home.serve(None).stop();
    let database = home.database();
    let filled: Result<(), Error> = database.write_now(move |tx| fill(tx, pending));
    filled.expect("the desk is filled");
    home.command(&["reindex"], "");
    let started = Instant::now();
    let serving = home.serve(None);
    while reminded(&database) < DUE && started.elapsed() < Duration::from_secs(300) {
        std::thread::sleep(Duration::from_millis(20));
    }
    let took = started.elapsed();
    let done = reminded(&database);
    report(
        &format!("sweep: {done} reminders due, {pending} waiting, with the start"),
        format!("{:.1} s", took.as_secs_f64()),
        "target: 5 s",
    );
    let mut looks: Vec<Duration> = (0..200).map(|_| look(&database)).collect();
    looks.sort();
    report(
        "sweep: a look when nothing is due, p50 / p99",
        format!(
            "{:.3} / {:.3} ms",
            looks[100].as_secs_f64() * 1e3,
            looks[198].as_secs_f64() * 1e3
        ),
        "target: under 5 ms",
    );
    serving.stop();
}

/// The machine's time in microseconds, as SQLite knows it.
fn now(tx: &mut Tx) -> Result<i64, Error> {
    let (seconds,): (i64,) = tx.one("SELECT CAST(strftime('%s', 'now') AS INTEGER)", [])?;
    Ok(seconds * 1_000_000)
}

/// Each ticket has a customer and one waiting step.
fn fill(tx: &mut Tx, pending: i64) -> Result<(), Error> {
    let numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)";
    let now = now(tx)?;
    let (long_ago, soon) = (now - SIX_DAYS * 1_000_000, now + 86_400_000_000);
    tx.run(
        &format!(
            "{numbers} INSERT INTO person (id, name, folded, role, language, created_at, updated_at)
             SELECT 1000 + i, 'Nina ' || i, 'nina ' || i, 'customer', 'fr', 0, 0 FROM n"
        ),
        params![pending],
    )?;
    tx.run(
        &format!(
            "{numbers} INSERT INTO address (person_id, kind, value, created_at)
             SELECT 1000 + i, 'email', 'nina' || i || '@sender.example', 0 FROM n"
        ),
        params![pending],
    )?;
    tx.run(
        &format!(
            "{numbers} INSERT INTO ticket (id, subject, status, priority, channel, language, requester_id, mailbox_id,
                 created_at, updated_at, status_at, last_from)
             SELECT i, 'Abat-jour fendu', 'pending', 'normal', 'email', 'fr', 1000 + i, 1, $2, $2,
                 CASE WHEN i <= $3 THEN $2 ELSE $4 END, 'agent' FROM n"
        ),
        params![pending, long_ago, DUE, now],
    )?;
    tx.run(
        &format!(
            "{numbers} INSERT INTO step (ticket_id, policy_version_id, kind, state, since, due_at, created_at)
             SELECT i, (SELECT MAX(id) FROM policy_version), 'remind', 'waiting', t.status_at,
                 CASE WHEN i <= $2 THEN $3 + i ELSE $4 END, t.status_at FROM n JOIN ticket t ON t.id = n.i"
        ),
        params![pending, DUE, long_ago, soon],
    )?;
    Ok(())
}

fn reminded(database: &Database) -> i64 {
    let found = database.read_now(|tx| tx.one("SELECT COUNT(*) FROM outbox", []));
    found.map_or(0, |(count,)| count)
}

/// What the sweep asks twice a second.
fn look(database: &Database) -> Duration {
    let asked = Instant::now();
    let found: Result<Vec<(i64,)>, Error> = database.read_now(|tx| {
        let sql = "SELECT id FROM step WHERE state = 'waiting' AND due_at <= $1 ORDER BY due_at, id LIMIT $2";
        let now = now(tx)?;
        tx.all(sql, params![now, 200])
    });
    assert_eq!(found.map(|due| due.len()), Ok(0), "nothing is due any more");
    asked.elapsed()
}
