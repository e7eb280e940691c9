//! What a running desk's database says about its letters out.

use crate::desk::Home;
use database::record;
use guichet::languages::Sentence;

record! {
    /// A letter out.
    #[derive(Debug, Clone)]
    pub struct Row {
        pub to: String,
        pub state: String,
        pub attempts: i64,
        pub uncertain: bool,
        /// What the last try met, in English.
        pub error: String,
        pub message_id: String,
    }
}

/// The letters out, oldest first.
pub fn outbox(home: &Home) -> Vec<Row> {
    let sql = "SELECT to_address, state, attempts, uncertain, COALESCE(last_error, ''), rfc_message_id FROM outbox ORDER BY id";
    let rows: Result<Vec<Row>, database::Error> = home.database().read_now(|tx| tx.all(sql, []));
    let mut rows = rows.expect("the outbox can be read");
    for row in &mut rows {
        row.error = Sentence::from_stored(std::mem::take(&mut row.error)).to_string();
    }
    rows
}

/// Lets the letters that wait for their next try be due now.
pub fn nudge(home: &Home) {
    run(home, "UPDATE outbox SET due_at = 0 WHERE state = 'waiting'");
}

/// Writes into the database of a running desk, beside it.
pub fn run(home: &Home, sql: &'static str) {
    let done: Result<u64, database::Error> = home.database().write_now(|tx| tx.run(sql, []));
    done.expect("it can be written");
}

/// The tickets: number and subject, oldest first.
pub fn tickets(home: &Home) -> Vec<(i64, String)> {
    let sql = "SELECT id, subject FROM ticket ORDER BY id";
    let rows: Result<_, database::Error> = home.database().read_now(|tx| tx.all(sql, []));
    rows.expect("the tickets can be read")
}
