//! How SQLite would carry out the statements that a test has run: the proof that an index serves each of them.

use crate::{Database, Error, Value, record};
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
static WRITER: AtomicU64 = AtomicU64::new(0);

/// Remembers a statement of this process.
pub(crate) fn seen(sql: &str) {
    if std::thread::current().name() == Some("sqlite-writer") {
        WRITER.fetch_add(1, Ordering::Relaxed);
    }
    if let Ok(mut seen) = SEEN.lock()
        && !seen.contains(sql)
    {
        seen.insert(sql.to_owned());
    }
}

/// How many statements SQLite's writer of this process has run so far, reads within writes too.
pub fn writer_statements() -> u64 {
    WRITER.load(Ordering::Relaxed)
}

/// A statement and the steps of its plan.
#[derive(Debug, Clone)]
pub struct Plan {
    pub sql: String,
    pub steps: Vec<String>,
}

record! {
    struct Step {
        _id: i64,
        _parent: i64,
        _unused: i64,
        detail: String,
    }
}

impl Plan {
    /// The steps that read a whole table: `SCAN ticket`, but neither a bounded walk along an index nor a constant row.
    pub fn scans(&self) -> Vec<&str> {
        let whole = |step: &&String| {
            step.starts_with("SCAN ") && !step.contains("USING") && !step.contains("CONSTANT ROW")
        };
        self.steps.iter().filter(whole).map(String::as_str).collect()
    }
}

/// The plan of every SELECT, UPDATE and DELETE that this process has run so far. SQLite only: `database` must be one.
pub fn plans(database: &Database) -> Vec<Plan> {
    let statements: Vec<String> = SEEN
        .lock()
        .map(|seen| seen.iter().cloned().collect())
        .unwrap_or_default();
    let explained = |sql: String| -> Option<Plan> {
        let verb = sql.trim_start().get(..6)?.to_ascii_uppercase();
        if !["SELECT", "UPDATE", "DELETE"].contains(&verb.as_str()) {
            return None;
        }
        let question = format!("EXPLAIN QUERY PLAN {sql}");
        let places = (1..200)
            .take_while(|number| sql.contains(&format!("${number}")))
            .count();
        let steps: Result<Vec<Step>, Error> =
            database.read_now(move |tx| tx.all(&question, vec![Value::Null; places]));
        Some(Plan {
            sql,
            steps: steps.ok()?.into_iter().map(|step| step.detail).collect(),
        })
    };
    statements.into_iter().filter_map(explained).collect()
}
