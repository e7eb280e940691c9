//! Rule: SQL looks down as imports do. A room's statements read the tables of rooms below it; what reads upwards or sideways is listed here with its reason, and the list may only shrink.
//!
//! Reading is FROM or JOIN in the text of `src/`. SQL whose table name is put in by `format!` is not seen.

use std::collections::BTreeMap;

use regex_lite::Regex;

use super::Finding;
use super::rooms::{level, levelled_part, lies_below};
use super::source::line_of;
use super::table_owners::owners;
use super::tree::Tree;

/// A room that reads a table above or beside it: room, table, number of places, reason.
type Exception = (&'static str, &'static str, usize, &'static str);

/// What reads upwards or sideways today. Entries may go and numbers fall; none may come, and no number may rise.
const EXCEPTIONS: &[Exception] = &[
    (
        "store",
        "ticket",
        1,
        "`Act::hold`: what records about a ticket locks its row first, far below the tickets",
    ),
    (
        "closing",
        "survey",
        3,
        "a policy carried over from elsewhere names its survey",
    ),
    (
        "closing",
        "response",
        3,
        "what a policy, and an arm of an experiment, brought in answers",
    ),
    (
        "closing",
        "imap_state",
        1,
        "no step ends a ticket while answers may wait in a folder not read to its end",
    ),
    (
        "satisfaction",
        "under_way",
        3,
        "until when the policy leaves the ticket open, and the experiment it is in",
    ),
];

/// Checks every statement in `src/` but those of the top and of tests.
pub fn check(tree: &Tree) -> Vec<Finding> {
    judge(tree, EXCEPTIONS)
}

/// How many places read upwards or sideways.
pub fn held() -> usize {
    EXCEPTIONS.iter().map(|(_, _, places, _)| places).sum()
}

fn judge(tree: &Tree, exceptions: &[Exception]) -> Vec<Finding> {
    let owners = owners(tree).0;
    let mut upwards: BTreeMap<(String, String), Vec<(String, usize)>> = BTreeMap::new();
    for (file, line, room, table) in reads(tree, &owners) {
        let owner = &owners[&table];
        if *owner != room && !lies_below(owner, &room) {
            upwards.entry((room, table)).or_default().push((file, line));
        }
    }
    let mut findings = Vec::new();
    for ((room, table), places) in &upwards {
        let listed = exceptions.iter().find(|(one, of, ..)| one == room && of == table);
        if places.len() <= listed.map_or(0, |(_, _, most, _)| *most) {
            continue;
        }
        let why = format!(
            "{room} reads {table} of {}, which does not lie below it",
            owners[table]
        );
        findings.extend(
            places
                .iter()
                .map(|(file, line)| Finding::new(file, *line, why.clone())),
        );
    }
    for (room, table, most, _) in exceptions {
        let found = upwards
            .get(&(room.to_string(), table.to_string()))
            .map_or(0, Vec::len);
        if found < *most
            && tree
                .rust()
                .any(|(file, _)| levelled_part(&file.path) == Some(*room))
        {
            let why =
                format!("{room} reads {table} in {found} places, no longer {most}: lower the exception");
            findings.push(Finding::new("crates/xtask/src/tidy/table_readers.rs", 0, why));
        }
    }
    findings
}

/// Path, line, room and table of every read by a room that has a level.
fn reads(tree: &Tree, owners: &BTreeMap<String, String>) -> Vec<(String, usize, String, String)> {
    // In capitals, as SQL is written here: "from ticket" may be prose.
    let Ok(read) = Regex::new(r#"\b(?:FROM|JOIN)[\s\\]+(?:\\?")?(\w+)"#) else {
        return Vec::new();
    };
    let mut reads = Vec::new();
    for (file, source) in tree.rust().filter(|(file, _)| !file.is_test()) {
        let Some(room) = levelled_part(&file.path).filter(|room| level(room).is_some()) else {
            continue;
        };
        for table in read
            .captures_iter(&source.spoken)
            .filter_map(|found| found.get(1))
        {
            let line = line_of(&source.spoken, table.start());
            if owners.contains_key(table.as_str()) && !source.is_test(line) {
                reads.push((
                    file.path.clone(),
                    line,
                    room.to_string(),
                    table.as_str().to_string(),
                ));
            }
        }
    }
    reads
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLES: &str = "-- owner: tickets\nCREATE TABLE ticket (id BIGINT);\n-- owner: closing\nCREATE TABLE step (id BIGINT);\n";

    fn said(path: &str, text: &str, exceptions: &[Exception]) -> Vec<String> {
        let tree = Tree::of(&[("migrations/0001_all.sql", TABLES), (path, text)]);
        judge(&tree, exceptions).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn a_room_reads_what_lies_below_it() {
        let text = "tx.all(\"SELECT id FROM step s JOIN ticket t\")";
        assert_eq!(said("src/closing/mod.rs", text, &[]), [""; 0]);
        assert_eq!(said("src/workspace/mod.rs", text, &[]), [""; 0]);
        assert_eq!(said("src/demo/mod.rs", text, &[]), [""; 0]);
    }

    #[test]
    fn nobody_reads_upwards_or_sideways() {
        let text = "//!\ntx.all(\"SELECT id FROM ticket LEFT JOIN step s\")";
        assert_eq!(
            said("src/people/mod.rs", text, &[]),
            [
                "src/people/mod.rs:2: people reads step of closing, which does not lie below it",
                "src/people/mod.rs:2: people reads ticket of tickets, which does not lie below it",
            ]
        );
        assert_eq!(said("src/satisfaction/mod.rs", text, &[]).len(), 1);
        assert_eq!(said("src/satisfaction/tests/a.rs", text, &[]), [""; 0]);
    }

    #[test]
    fn an_exception_that_nobody_needs_goes() {
        let exceptions = [("satisfaction", "step", 1, "why")];
        let text = "tx.all(\"SELECT id FROM step\")";
        assert_eq!(said("src/satisfaction/mod.rs", text, &exceptions), [""; 0]);
        assert_eq!(
            said("src/satisfaction/mod.rs", &text.repeat(2), &exceptions).len(),
            2
        );
        let found = said("src/satisfaction/mod.rs", "", &exceptions);
        assert!(
            found[0].ends_with("satisfaction reads step in 0 places, no longer 1: lower the exception"),
            "{found:?}"
        );
    }
}
