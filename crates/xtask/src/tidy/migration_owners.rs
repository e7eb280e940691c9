//! Rule: a migration changes a table only below the `-- owner:` line of the room that owns it, so that a reader of a
//! room's tables finds every change of them. CREATE, ALTER, DROP, indexes and rows are all changes.

use std::collections::BTreeMap;

use regex_lite::Regex;

use super::Finding;
use super::source::line_of;
use super::table_owners::stated;
use super::tree::{File, Tree};

/// Checks `migrations/` from the first to the last: a table belongs to whoever created it last, or to whom it was given since.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut owners = BTreeMap::new();
    let migrations = tree
        .files
        .iter()
        .filter(|file| file.path.starts_with("migrations/") && file.ending() == "sql");
    migrations.flat_map(|file| of_file(file, &mut owners)).collect()
}

fn of_file(file: &File, owners: &mut BTreeMap<String, String>) -> Vec<Finding> {
    let (Ok(change), Ok(renamed)) = (
        Regex::new(
            r#"(?im)^[ \t]*(CREATE\s+TABLE(?:\s+IF\s+NOT\s+EXISTS)?|ALTER\s+TABLE|DROP\s+TABLE(?:\s+IF\s+EXISTS)?|INSERT\s+INTO|UPDATE|DELETE\s+FROM|CREATE\s+(?:UNIQUE\s+)?INDEX\s+\w+\s+ON)\s+"?(\w+)"#,
        ),
        Regex::new(r"(?im)^[ \t]*ALTER\s+TABLE\s+(\w+)\s+RENAME\s+TO\s+(\w+)"),
    ) else {
        return Vec::new();
    };
    let (mut findings, mut room, mut seen) = (Vec::new(), None, 0);
    for found in change.captures_iter(&file.text) {
        let (Some(whole), Some(verb), Some(table)) = (found.get(0), found.get(1), found.get(2)) else {
            continue;
        };
        let table = table.as_str().to_lowercase();
        room = named(&file.text[seen..whole.start()], owners).or(room);
        seen = whole.start();
        if verb.as_str().to_uppercase().starts_with("CREATE TABLE") {
            // Without an owner: `table_owners` says so.
            owners.extend(room.map(|owner| (table, owner.to_string())));
            continue;
        }
        if let Some(renamed) = renamed
            .captures(&file.text[whole.start()..])
            .filter(|found| found.get(0).is_some_and(|all| all.start() == 0))
        {
            let owner = owners.get(&table).cloned();
            owners.extend(owner.map(|owner| (renamed[2].to_lowercase(), owner)));
        }
        let Some(owner) = owners.get(&table).filter(|owner| room != Some(owner.as_str())) else {
            continue;
        };
        let why = format!("changes {table} of {owner}: write `-- owner: {owner}` above it");
        findings.push(Finding::new(&file.path, line_of(&file.text, whole.end()), why));
    }
    named(&file.text[seen..], owners);
    findings
}

/// The room that the last `-- owner:` line of this text names. The tables that such lines give change their owner.
fn named<'a>(text: &'a str, owners: &mut BTreeMap<String, String>) -> Option<&'a str> {
    let mut last = None;
    for (room, given) in text.lines().filter_map(stated) {
        owners.extend(given.into_iter().map(|table| (table, room.to_string())));
        last = Some(room);
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(second: &str) -> Vec<String> {
        let first = "-- owner: tickets\nCREATE TABLE ticket (id BIGINT);\n-- owner: people\nCREATE TABLE person (id BIGINT);";
        let tree = Tree::of(&[
            ("migrations/0001_a.sql", first),
            ("migrations/0002_b.sql", second),
        ]);
        check(&tree).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn a_table_is_changed_below_the_name_of_its_owner() {
        assert_eq!(
            said("-- owner: tickets\nALTER TABLE ticket ADD COLUMN a TEXT;\nUPDATE ticket\n  SET a = ''"),
            [""; 0]
        );
        let told = "migrations/0002_b.sql:2: changes person of people: write `-- owner: people` above it";
        for change in [
            "ALTER TABLE person ADD COLUMN a TEXT",
            "DROP TABLE person",
            "CREATE INDEX a ON person (a)",
            "UPDATE person SET a = 1",
            "DELETE FROM person",
            "INSERT INTO person (id) SELECT 1",
        ] {
            assert_eq!(said(&format!("-- owner: tickets\n{change};")), [told], "{change}");
        }
        assert_eq!(said("-- Without a name.\nDROP TABLE person;"), [told]);
    }

    #[test]
    fn a_table_keeps_its_owner_under_another_name() {
        let moved = "-- owner: people\nALTER TABLE person RENAME TO person_before;\n-- owner: tickets\nDROP TABLE person_before;";
        assert_eq!(
            said(moved),
            ["migrations/0002_b.sql:4: changes person_before of people: write `-- owner: people` above it"]
        );
    }

    #[test]
    fn a_table_that_was_given_away_is_changed_below_its_new_owner() {
        let given = "-- owner: people (ticket)\nDROP TABLE ticket;\nDROP TABLE person;";
        assert_eq!(said(given), [""; 0]);
        let later = "-- owner: tickets\nUPDATE ticket SET a = 1;\n-- owner: people (ticket)\n-- owner: tickets\nDROP TABLE ticket;";
        assert_eq!(
            said(later),
            ["migrations/0002_b.sql:5: changes ticket of people: write `-- owner: people` above it"]
        );
    }
}
