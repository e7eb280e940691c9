//! Which tables grow with the years: all but those that are listed here with the reason why they stay small.

use super::MIGRATIONS;
use database::testing::sqlite_from;
use std::collections::BTreeSet;

const SET_UP: &str = "written by administrators, a few rows";
const PER_NODE: &str = "one row per node, or per start of one";

/// Tables of which a statement may read every row, and why there are never many. A new table is not among them.
const SMALL: [(&str, &str); 25] = [
    ("api_token", SET_UP),
    ("brand", SET_UP),
    ("brand_calendar", SET_UP),
    ("calendar", SET_UP),
    ("category", SET_UP),
    ("experiment", SET_UP),
    ("letter_version", SET_UP),
    ("mailbox", SET_UP),
    ("policy", SET_UP),
    ("policy_version", SET_UP),
    ("relationship_survey", SET_UP),
    ("setting", SET_UP),
    ("survey", SET_UP),
    ("survey_rule", SET_UP),
    ("survey_wave", SET_UP),
    ("team", SET_UP),
    ("team_calendar", SET_UP),
    ("team_member", SET_UP),
    ("migration", "one row per migration"),
    ("imap_state", "one row per mailbox"),
    ("relay_trouble", "one row per relay that takes no letters"),
    ("signing_key", "one row per purpose"),
    ("files_folder", PER_NODE),
    ("life", PER_NODE),
    ("outage", "the times in which no node ran, merged"),
];

/// The tables of the schema that grow.
pub fn growing() -> BTreeSet<String> {
    let mut tables = all();
    for (small, _) in SMALL {
        tables.remove(small);
    }
    tables
}

fn all() -> BTreeSet<String> {
    let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let named = sqlite_from(MIGRATIONS).read_now(move |tx| tx.all::<(String,)>(sql, []));
    named
        .expect("the schema")
        .into_iter()
        .map(|(name,)| name)
        .collect()
}

#[test]
fn a_table_that_is_gone_is_listed_no_more() {
    let all = all();
    let gone: Vec<&str> = SMALL
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| !all.contains(*name))
        .collect();
    assert!(gone.is_empty(), "no such tables: {gone:?}");
    assert!(growing().contains("ticket") && growing().contains("under_way"));
}
