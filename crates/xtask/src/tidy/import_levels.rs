//! Rule: arrows point down only, and neighbours on one level never import each other (but for the ground floors).
//!
//! Looks at every path that begins with `crate::`, at the first names of `crate::{…}`, and at chains of `super::` that
//! leave the room. A room named by a macro is not seen.

use std::collections::BTreeSet;

use regex_lite::Regex;

use super::Finding;
use super::rooms::{TOP, level, room_of};
use super::source::Source;
use super::tree::{File, Tree};

/// Checks all files in `src/` but those on top and the tests.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = unknown_rooms(tree);
    for (file, source) in tree.rust() {
        let Some(room) = room_of(&file.path) else { continue };
        let Some((own, own_name)) = level(room).filter(|_| !file.is_test()) else {
            continue;
        };
        for (at, target) in named_rooms(file, source) {
            let line = source.line(at);
            let why = match level(&target) {
                _ if target == room || source.is_test(line) => continue,
                None if !TOP.contains(&target.as_str()) => continue,
                None => format!("{room} uses {target}, which sits on top of the rooms"),
                Some((other, _)) if other < own => continue,
                Some((other, name)) if other == own && is_one_floor(name) => continue,
                Some((other, name)) if other == own => {
                    format!(
                        "{room} uses its neighbour {target} on {name}: record an event and let the other react"
                    )
                }
                Some((_, name)) => {
                    format!("{room} ({own_name}) uses {target} ({name}): arrows point down only")
                }
            };
            findings.push(Finding::new(&file.path, line, why));
        }
    }
    findings
}

/// The rooms of the lowest levels are one floor: they are built on each other.
fn is_one_floor(level: &str) -> bool {
    matches!(level, "ground" | "L0" | "L1")
}

fn unknown_rooms(tree: &Tree) -> Vec<Finding> {
    let rooms: BTreeSet<&str> = tree.rust().filter_map(|(file, _)| room_of(&file.path)).collect();
    let unknown = rooms
        .into_iter()
        .filter(|room| level(room).is_none() && !TOP.contains(room));
    let ask = "this room has no level yet: give it one in crates/xtask/src/tidy/rooms.rs";
    unknown
        .map(|room| Finding::new(&format!("src/{room}"), 0, ask))
        .collect()
}

/// Every name that follows the root of the crate, with its place.
fn named_rooms(file: &File, source: &Source) -> Vec<(usize, String)> {
    let (Ok(root), Ok(up)) = (
        Regex::new(r"\bcrate\s*::\s*"),
        Regex::new(r"\b(?:super\s*::\s*)+"),
    ) else {
        return Vec::new();
    };
    let mut starts: Vec<usize> = root.find_iter(&source.code).map(|found| found.end()).collect();
    for found in up.find_iter(&source.code) {
        if found.as_str().matches("super").count() >= depth(&file.path) {
            starts.push(found.end());
        }
    }
    starts
        .iter()
        .flat_map(|start| first_names(&source.code, *start))
        .collect()
}

/// How many steps up lead from a file's module to the root of the crate.
fn depth(path: &str) -> usize {
    let steps = path.split('/').count() - 1;
    if path.ends_with("/mod.rs") {
        steps - 1
    } else {
        steps
    }
}

/// `people::Person` names `people`; `{people::{self, Person}, tickets}` names `people` and `tickets`.
fn first_names(code: &str, start: usize) -> Vec<(usize, String)> {
    let rest = &code[start..];
    let Some(group) = rest.strip_prefix('{') else {
        return name_at(code, start).into_iter().collect();
    };
    let (mut depth, mut names, mut expects) = (0, Vec::new(), true);
    for (offset, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => expects = true,
            letter if expects && !letter.is_whitespace() => {
                names.extend(name_at(code, start + 1 + offset));
                expects = false;
            }
            _ => {}
        }
    }
    names
}

fn name_at(code: &str, start: usize) -> Option<(usize, String)> {
    let is_name = |letter: &char| letter.is_alphanumeric() || *letter == '_';
    let name: String = code[start..].chars().take_while(is_name).collect();
    (!name.is_empty()).then_some((start, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(path: &str, text: &str) -> Vec<String> {
        check(&Tree::of(&[(path, text)]))
            .iter()
            .map(Finding::to_string)
            .collect()
    }

    #[test]
    fn a_room_uses_what_lies_below() {
        let text = "use crate::people::Agent;\nuse crate::{clock, events::{self, Event}, tickets::Ticket, Result};\n\
                    fn a() { crate::web::page() }";
        assert_eq!(said("src/closing/next_step.rs", text), [""; 0]);
    }

    #[test]
    fn a_room_never_uses_what_lies_above() {
        let found = said(
            "src/tickets/solving.rs",
            "//!\nuse crate::{people::Agent, closing::{Policy, Step}};",
        );
        assert_eq!(found.len(), 1);
        assert!(
            found[0].starts_with("src/tickets/solving.rs:2: tickets (L2) uses closing (L3)"),
            "{found:?}"
        );
    }

    #[test]
    fn neighbours_never_use_each_other() {
        assert!(said("src/closing/mod.rs", "fn a() { crate::satisfaction::ask() }")[0].contains("neighbour"));
        assert!(
            said("src/closing/store.rs", "use super::super::satisfaction::ask;")[0].contains("neighbour")
        );
        assert_eq!(
            said("src/closing/pages/list.rs", "use super::super::store;"),
            [""; 0]
        );
    }

    #[test]
    fn the_top_uses_all_and_none_uses_the_top() {
        assert_eq!(
            said("src/app.rs", "use crate::{closing, tickets, demo};"),
            [""; 0]
        );
        assert!(said("src/closing/mod.rs", "use crate::app::Desk;")[0].contains("on top"));
    }

    #[test]
    fn tests_comments_and_strings_may_name_any_room() {
        let text = "// crate::closing\nconst A: &str = \"crate::closing\";\n#[cfg(test)]\nmod tests { use crate::closing; }";
        assert_eq!(said("src/tickets/mod.rs", text), [""; 0]);
        assert_eq!(
            said("src/tickets/tests/solving.rs", "use crate::testing::TestDesk;"),
            [""; 0]
        );
    }

    #[test]
    fn a_new_room_is_asked_for_its_level() {
        assert!(said("src/gardening/mod.rs", "")[0].contains("no level yet"));
    }
}
