//! Rule: a table is written only in the room that owns it.
//!
//! A line `-- owner: tickets` in a migration names the owner of the tables created below it, down to the next such
//! line; `-- owner: intake (mail, mail_first)` also gives it tables that exist. Writing is INSERT, REPLACE, UPDATE or
//! DELETE in the text of `src/`. `reports/` and `search/` own nothing, so they only read; `demo/`, `testing/` and tests
//! may write anywhere. SQL whose table name is put in by `format!` is not seen.

use std::collections::BTreeMap;

use regex_lite::Regex;

use super::Finding;
use super::rooms::{level, room_of};
use super::source::line_of;
use super::tree::{File, Tree};

const READERS: [&str; 2] = ["reports", "search"];
const FREE: [&str; 2] = ["demo", "testing"];

/// Checks the owners in `migrations/` and every write in `src/`.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let (owners, mut findings) = owners(tree);
    let Ok(write) = Regex::new(
        r#"(?i)\b(?:(?:INSERT|REPLACE)[\s\\]+(?:OR[\s\\]+\w+[\s\\]+)?INTO|DELETE[\s\\]+FROM|UPDATE(?:[\s\\]+ONLY)?)[\s\\]+\\?"?(\w+)"#,
    ) else {
        return findings;
    };
    for file in &tree.files {
        let Some(room) = room_of(&file.path).filter(|room| !FREE.contains(room) && !file.is_test()) else {
            continue;
        };
        let text = file
            .rust
            .as_ref()
            .map_or(file.text.as_str(), |source| &source.spoken);
        for found in write.captures_iter(text) {
            let Some(table) = found.get(1) else { continue };
            let line = line_of(text, table.start());
            let tested = file.rust.as_ref().is_some_and(|source| source.is_test(line));
            if let Some(owner) = owners
                .get(&table.as_str().to_lowercase())
                .filter(|owner| *owner != room && !tested)
            {
                let why = format!("{room} writes {}, which belongs to {owner}", table.as_str());
                findings.push(Finding::new(&file.path, line, why));
            }
        }
    }
    findings
}

/// Each table with the room that owns it, and the tables that nobody rightly owns.
pub fn owners(tree: &Tree) -> (BTreeMap<String, String>, Vec<Finding>) {
    let (mut owners, mut findings) = (BTreeMap::new(), Vec::new());
    for file in tree
        .files
        .iter()
        .filter(|file| file.path.starts_with("migrations/") && file.ending() == "sql")
    {
        for (line, table, owner) in tables(file) {
            let known = owner
                .as_deref()
                .is_some_and(|owner| level(owner).is_some() && !READERS.contains(&owner));
            match owner {
                Some(owner) if known => {
                    owners.insert(table, owner);
                }
                Some(owner) => findings.push(Finding::new(
                    &file.path,
                    line,
                    format!("{owner} cannot own {table}"),
                )),
                None => {
                    let why = format!("{table} has no owner: write `-- owner: <room>` above it");
                    findings.push(Finding::new(&file.path, line, why));
                }
            }
        }
    }
    (owners, findings)
}

/// The room that a line of a migration names as the owner of what is below it, and the tables that the line gives it.
pub fn stated(line: &str) -> Option<(&str, Vec<String>)> {
    let said = line.trim().strip_prefix("-- owner:")?;
    let (room, given) = said.split_once('(').unwrap_or((said, ""));
    let given = given.trim_end_matches(')').split(',').map(str::trim);
    let given = given.filter(|name| !name.is_empty()).map(str::to_lowercase);
    Some((room.trim(), given.collect()))
}

/// Line, name and stated owner of each table that a migration creates or gives to another room.
fn tables(file: &File) -> Vec<(usize, String, Option<String>)> {
    let Ok(created) =
        Regex::new(r#"(?i)^\s*CREATE\s+(?:VIRTUAL\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?"?(\w+)"#)
    else {
        return Vec::new();
    };
    let (mut owner, mut tables) = (None, Vec::new());
    for (index, line) in file.text.lines().enumerate() {
        if let Some((room, given)) = stated(line) {
            owner = Some(room.to_string());
            tables.extend(given.into_iter().map(|name| (index + 1, name, owner.clone())));
        } else if let Some(found) = created.captures(line) {
            tables.push((index + 1, found[1].to_lowercase(), owner.clone()));
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIGRATION: &str = "-- owner: tickets\nCREATE TABLE tickets (\n  id BIGINT\n);\nCREATE TABLE messages (id BIGINT);\n\
                             -- owner: people\nCREATE TABLE persons (id BIGINT);\n";

    fn said(path: &str, text: &str) -> Vec<String> {
        let tree = Tree::of(&[("migrations/0001_all.sql", MIGRATION), (path, text)]);
        check(&tree).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn the_owner_writes_and_all_may_read() {
        let text = "tx.run(\"UPDATE tickets SET a = 1\"); tx.run(\"INSERT INTO messages (id) SELECT id FROM persons\");";
        assert_eq!(said("src/tickets/solving.rs", text), [""; 0]);
        let lock = "\"SELECT 1 FROM tickets FOR UPDATE SKIP LOCKED\"; \"ON CONFLICT DO UPDATE SET a = 1\"";
        assert_eq!(said("src/reports/mod.rs", lock), [""; 0]);
    }

    #[test]
    fn another_room_never_writes() {
        let text = "//!\ntx.run(\"INSERT INTO closings …\");\ntx.run(\"update\n  messages SET a = 1\");";
        let found = said("src/closing/store.rs", text);
        assert_eq!(
            found,
            ["src/closing/store.rs:4: closing writes messages, which belongs to tickets"]
        );
        assert_eq!(
            said("src/search/mod.rs", "\"DELETE FROM \\\"persons\\\"\"").len(),
            1
        );
        assert_eq!(
            said(
                "src/people/sql/forget.sql",
                "INSERT OR IGNORE INTO tickets VALUES (1)"
            )
            .len(),
            1
        );
    }

    #[test]
    fn a_table_moves_to_another_room() {
        let tree = Tree::of(&[
            ("migrations/0001_all.sql", MIGRATION),
            (
                "migrations/0002_moved.sql",
                "-- owner: people (tickets, messages)\n",
            ),
            ("src/people/mod.rs", "//!\ntx.run(\"UPDATE messages SET a = 1\")"),
            ("src/tickets/mod.rs", "//!\ntx.run(\"UPDATE tickets SET a = 1\")"),
        ]);
        let found: Vec<String> = check(&tree).iter().map(Finding::to_string).collect();
        assert_eq!(
            found,
            ["src/tickets/mod.rs:2: tickets writes tickets, which belongs to people"]
        );
    }

    #[test]
    fn demo_tests_and_comments_are_free() {
        let text = "tx.run(\"DELETE FROM tickets\")";
        assert_eq!(said("src/demo/seed.rs", text), [""; 0]);
        assert_eq!(said("src/people/tests/a.rs", text), [""; 0]);
        assert_eq!(said("src/people/mod.rs", "// DELETE FROM tickets"), [""; 0]);
    }

    #[test]
    fn each_table_has_an_owner_that_may_own() {
        let tree = Tree::of(&[
            ("migrations/0001_a.sql", "CREATE TABLE a (id BIGINT);"),
            (
                "migrations/0002_b.sql",
                "-- owner: reports\nCREATE TABLE b (id BIGINT);",
            ),
        ]);
        let found: Vec<String> = check(&tree).iter().map(Finding::to_string).collect();
        assert_eq!(
            found[0],
            "migrations/0001_a.sql:1: a has no owner: write `-- owner: <room>` above it"
        );
        assert_eq!(found[1], "migrations/0002_b.sql:2: reports cannot own b");
    }
}
