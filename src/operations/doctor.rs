//! What can be wrong with a desk's database and files, looked at from outside.

use crate::channels::email::imap;
use crate::delivery;
use crate::files::{self, Files, Marked};
use crate::languages::Language;
use crate::people;
use crate::store::{Lack, MIGRATIONS, Result};
use database::{Engine, Tx, params};
use jiff::Timestamp;
use std::fmt;

/// Files looked at in one go.
const FILES: i64 = 500;

/// How a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Right,
    Odd,
    Wrong,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    name: &'static str,
    state: State,
    what: String,
}

impl Finding {
    /// As it should be.
    pub fn right(name: &'static str, what: String) -> Finding {
        let state = State::Right;
        Finding { name, state, what }
    }

    /// It works, and should be looked at.
    pub fn odd(name: &'static str, what: String) -> Finding {
        let state = State::Odd;
        Finding { name, state, what }
    }

    /// It loses something or will not work.
    pub fn wrong(name: &'static str, what: String) -> Finding {
        let state = State::Wrong;
        Finding { name, state, what }
    }

    /// Whether something must be done.
    pub fn is_wrong(&self) -> bool {
        self.state == State::Wrong
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.state {
            State::Right => "ok   ",
            State::Odd => "look ",
            State::Wrong => "WRONG",
        };
        write!(out, "{word} {}: {}", self.name, self.what)
    }
}

/// Looks at tables, files and letters. Reads every page of a SQLite file: minutes for a large desk.
pub fn examine(tx: &mut Tx, files: &Files, now: Timestamp) -> Result<Vec<Finding>> {
    let mut findings = vec![migrations(tx)?];
    if tx.engine() == Engine::Sqlite {
        findings.push(integrity(tx)?);
        findings.push(foreign_keys(tx)?);
    }
    findings.push(room(files));
    findings.push(files_folder(tx, files));
    findings.push(kept_files(tx, files)?);
    findings.push(administrators(tx)?);
    findings.push(letters_out(tx)?);
    findings.push(letters_in(tx)?);
    findings.extend(servers(tx, now)?);
    Ok(findings)
}

fn migrations(tx: &mut Tx) -> Result<Finding> {
    let name = "migrations";
    let applied: Vec<(String,)> = tx.all("SELECT name FROM migration ORDER BY name", [])?;
    let unknown = applied
        .iter()
        .find(|(one,)| MIGRATIONS.iter().all(|known| known.name != *one));
    let missing = MIGRATIONS.len().saturating_sub(applied.len());
    Ok(match (unknown, missing) {
        (Some((one,)), _) => Finding::wrong(
            name,
            format!("{one} was made by a newer program: this one must not run here"),
        ),
        (None, 0) => Finding::right(name, format!("{} applied", applied.len())),
        (None, _) => Finding::odd(
            name,
            format!("{missing} will be applied at the next start: make a backup before"),
        ),
    })
}

fn integrity(tx: &mut Tx) -> Result<Finding> {
    let said: Vec<(String,)> = tx.all("PRAGMA integrity_check(5)", [])?;
    let said: Vec<String> = said.into_iter().map(|(line,)| line).collect();
    Ok(match said.as_slice() {
        [line] if line == "ok" => Finding::right("database file", "every page is sound".to_owned()),
        lines => Finding::wrong("database file", lines.join("; ")),
    })
}

fn foreign_keys(tx: &mut Tx) -> Result<Finding> {
    let lost: Vec<(String, Option<i64>, String)> = tx.all(
        "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 5",
        [],
    )?;
    let lost: Vec<String> = lost
        .iter()
        .map(|(table, row, parent)| format!("{table} {} names no {parent}", row.unwrap_or_default()))
        .collect();
    Ok(match lost.as_slice() {
        [] => Finding::right("references", "every row that is named is there".to_owned()),
        lines => Finding::wrong("references", lines.join("; ")),
    })
}

/// Tried by writing, as the running desk does.
fn room(files: &Files) -> Finding {
    let name = "room";
    let free = files
        .free_bytes()
        .map_or(String::new(), |free| format!(", {} MB free", free >> 20));
    match files.try_room().map_err(|error| Lack::of_folder(&error)) {
        Ok(()) => Finding::right(name, format!("the data folder takes what comes{free}")),
        Err(lack) => Finding::wrong(
            name,
            format!("{}{free}: nothing that comes is kept", lack.words()),
        ),
    }
}

fn files_folder(tx: &mut Tx, files: &Files) -> Finding {
    let name = "files folder";
    let marked = match files::look_at_marker(tx, files) {
        Ok(marked) => marked,
        Err(error) => return Finding::wrong(name, format!("it cannot be looked into: {error}")),
    };
    if let Err(error) = files.try_folder() {
        return Finding::wrong(name, format!("nothing can be written into it: {error}"));
    }
    match marked.trouble() {
        Some(trouble) => Finding::wrong(name, trouble),
        None if marked == Marked::Ours => Finding::right(name, "it bears the marker of this desk".to_owned()),
        None => Finding::right(name, "the next start marks it as that of this desk".to_owned()),
    }
}

fn kept_files(tx: &mut Tx, files: &Files) -> Result<Finding> {
    let sql = "SELECT hash, size FROM file WHERE hash > $1 AND bytes IS NULL ORDER BY hash LIMIT $2";
    let (mut last, mut there, mut lost) = (String::new(), 0, Vec::new());
    loop {
        let page: Vec<(String, i64)> = tx.all(sql, params![&last, FILES])?;
        let Some((end, _)) = page.last() else { break };
        last.clone_from(end);
        for (hash, size) in page {
            match std::fs::metadata(files.path(&hash)) {
                Ok(about) if about.len() == size.unsigned_abs() => there += 1,
                _ => lost.push(hash),
            }
        }
    }
    Ok(match lost.as_slice() {
        [] => Finding::right("files", format!("{there} beside the database, none missing")),
        [first, ..] => Finding::wrong(
            "files",
            format!("{} are missing or cut short, {first} the first", lost.len()),
        ),
    })
}

/// Without one nobody can change settings or let anybody in.
fn administrators(tx: &mut Tx) -> Result<Finding> {
    let name = "administrators";
    Ok(match people::administrators(tx)?.len() {
        0 => Finding::odd(
            name,
            "nobody can sign in who administers the desk: guichet agent add --role admin".to_owned(),
        ),
        some => Finding::right(name, format!("{some} can sign in")),
    })
}

fn letters_out(tx: &mut Tx) -> Result<Finding> {
    let (failed,): (i64,) = tx.one("SELECT COUNT(*) FROM outbox WHERE state = 'failed'", [])?;
    let (waiting,): (i64,) = tx.one("SELECT COUNT(*) FROM outbox WHERE state = 'waiting'", [])?;
    let what = format!("{waiting} waiting, {failed} given up");
    Ok(match failed {
        0 => Finding::right("letters out", what),
        _ => Finding::odd(
            "letters out",
            format!("{what}: the settings list them under undelivered"),
        ),
    })
}

/// The relays and mailboxes that the running desk cannot use now, as it last found them.
fn servers(tx: &mut Tx, now: Timestamp) -> Result<Vec<Finding>> {
    let words = Language::English.words();
    let mut found = vec![];
    for trouble in delivery::relay_troubles(tx)? {
        let said = format!(
            "no letter leaves since {}: {}",
            trouble.since,
            trouble.fault.what(&words)
        );
        found.push(Finding::wrong("relay", said));
    }
    for trouble in imap::mailbox_troubles(tx, now)? {
        let (address, since) = (&trouble.address, trouble.since);
        let said = format!(
            "{address} is not read since {since}: {}",
            trouble.fault.what(&words)
        );
        found.push(Finding::wrong("mailbox", said));
    }
    if found.is_empty() {
        let said = "relays and mailboxes worked when they were last used";
        found.push(Finding::right("mail servers", said.to_owned()));
    }
    Ok(found)
}

fn letters_in(tx: &mut Tx) -> Result<Finding> {
    let (kept,): (i64,) = tx.one("SELECT COUNT(*) FROM mail WHERE outcome = 'quarantined'", [])?;
    Ok(match kept {
        0 => Finding::right("letters in", "none kept aside".to_owned()),
        _ => Finding::odd(
            "letters in",
            format!("{kept} could not be read and are kept aside"),
        ),
    })
}
