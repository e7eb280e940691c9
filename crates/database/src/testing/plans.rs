//! How SQLite would carry out the statements that a test has run: the proof that an index serves each of them.

use crate::{Database, Error, Value, record};
use std::collections::{BTreeSet, VecDeque};
use std::sync::Mutex;

static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
static WRITER: Mutex<VecDeque<String>> = Mutex::new(VecDeque::new());
/// So many of the writer's latest statements are remembered.
const REMEMBERED: usize = 200;

/// Remembers a statement of this process.
pub(crate) fn seen(sql: &str) {
    if std::thread::current().name() == Some("sqlite-writer") {
        note_writer(sql);
    }
    if let Ok(mut seen) = SEEN.lock()
        && !seen.contains(sql)
    {
        seen.insert(sql.to_owned());
    }
}

fn note_writer(sql: &str) {
    if let Ok(mut latest) = WRITER.lock() {
        latest.push_back(sql.to_owned());
        if latest.len() > REMEMBERED {
            latest.pop_front();
        }
    }
}

/// The latest statements of SQLite's writer in this process, reads within writes too; forgets them.
pub fn writer_statements() -> Vec<String> {
    let latest = WRITER.lock().map(|mut latest| std::mem::take(&mut *latest));
    latest.unwrap_or_default().into()
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
