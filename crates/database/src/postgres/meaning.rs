//! What an error of PostgreSQL means to a caller.

use crate::Error;
use std::error::Error as _;
use tokio_postgres::error::{DbError, SqlState};

pub(super) fn of(sql: &str, error: &tokio_postgres::Error) -> Error {
    if let Some(answer) = error.as_db_error() {
        return of_answer(sql, answer);
    }
    let message = match error.source() {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    };
    // Without an answer of the server it is either the line or our own parameters.
    let ours = [
        "error serializing",
        "error deserializing",
        "expected ",
        "invalid column",
        "query returned",
    ];
    if ours.iter().any(|ours| message.starts_with(ours)) {
        Error::wrong(sql, message)
    } else {
        Error::Unavailable(message)
    }
}

fn of_answer(sql: &str, answer: &DbError) -> Error {
    let message = answer.message().to_owned();
    let code = answer.code();
    if *code == SqlState::UNIQUE_VIOLATION {
        Error::Unique(columns(answer))
    } else if *code == SqlState::FOREIGN_KEY_VIOLATION {
        Error::ForeignKey
    } else if *code == SqlState::DISK_FULL {
        Error::Full
    } else if [SqlState::LOCK_NOT_AVAILABLE, SqlState::QUERY_CANCELED].contains(code) {
        Error::Busy
    } else {
        match code.code().get(..2).unwrap_or_default() {
            "23" => Error::Refused(message),
            // Deadlock or serialisation failure: the other one went first.
            "40" => Error::Clash,
            // No connection, no right to it, no such database, no resources, shutting down, broken.
            // So does a transaction that stood still for too long (25P03): its connection is closed.
            "25" if code.code() == "25P03" => Error::Unavailable(message),
            "08" | "28" | "3D" | "53" | "57" | "58" | "XX" => Error::Unavailable(message),
            _ => Error::wrong(sql, message),
        }
    }
}

/// `table.column, table.column`, as SQLite says it, from the detail `Key (column, column)=(…) already exists.`
fn columns(answer: &DbError) -> String {
    let table = answer.table().unwrap_or_default();
    let detail = answer.detail().unwrap_or_default();
    let key = detail
        .split_once('(')
        .and_then(|(_, rest)| rest.split_once(")="))
        .map(|(key, _)| key);
    match key {
        Some(key) => {
            let columns: Vec<String> = key
                .split(", ")
                .map(|column| format!("{table}.{column}"))
                .collect();
            columns.join(", ")
        }
        None => answer.constraint().unwrap_or(table).to_owned(),
    }
}
