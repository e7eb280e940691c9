//! Rule: arrows point down only, and neighbours on one level never import each other; on the lowest levels a room uses
//! those that are named before it. What points upwards all the same is counted, and the count may only shrink.
//!
//! Looks at every path that begins with `crate::`, at the first names of `crate::{…}`, and at chains of `super::` that
//! leave the room or lead from it to its own pages. A room named by a macro is not seen.

use std::collections::{BTreeMap, BTreeSet};

use regex_lite::Regex;

use super::Finding;
use super::rooms::{TOP, is_built_up, level, levelled_part, lies_below, room_of};
use super::source::Source;
use super::tree::{File, Tree};

/// Imports that point upwards today: from, to, places, reason. Entries may go and numbers fall; none may come, and no
/// number may rise.
const UPWARDS: &[(&str, &str, usize, &str)] = &[
    (
        "store",
        "events",
        2,
        "the act keeps the queue of what was recorded, and the desk who reacts to it",
    ),
    ("store", "files", 1, "the desk hands its files to whoever acts"),
];

/// Checks all files in `src/` but those on top and the tests.
pub fn check(tree: &Tree) -> Vec<Finding> {
    judge(tree, UPWARDS)
}

/// How many imports point upwards.
pub fn held() -> usize {
    UPWARDS.iter().map(|(_, _, places, _)| places).sum()
}

fn judge(tree: &Tree, upwards: &[(&str, &str, usize, &str)]) -> Vec<Finding> {
    let mut findings = unknown_rooms(tree);
    let mut wrong: BTreeMap<(&str, String), Vec<Finding>> = BTreeMap::new();
    for (file, source) in tree.rust() {
        let Some(room) = levelled_part(&file.path).filter(|room| level(room).is_some() && !file.is_test())
        else {
            continue;
        };
        for (at, target) in named_rooms(file, source) {
            let line = source.line(at);
            if target == room || room.strip_suffix("/pages") == Some(&target) || source.is_test(line) {
                continue;
            }
            if let Some(why) = wrong_with(room, &target) {
                wrong
                    .entry((room, target))
                    .or_default()
                    .push(Finding::new(&file.path, line, why));
            }
        }
    }
    for (from, to, most, _) in upwards {
        let found = wrong.get(&(from, to.to_string())).map_or(0, Vec::len);
        if found <= *most {
            wrong.remove(&(from, to.to_string()));
        }
        if found < *most && tree.rust().any(|(file, _)| room_of(&file.path) == Some(from)) {
            let why = format!("{from} uses {to} in {found} places, no longer {most}: lower the number");
            findings.push(Finding::new("crates/xtask/src/tidy/import_levels.rs", 0, why));
        }
    }
    findings.extend(wrong.into_values().flatten());
    findings
}

/// Why `room` may not use `target`, if so.
fn wrong_with(room: &str, target: &str) -> Option<String> {
    let (own, own_name) = level(room)?;
    let Some((other, name)) = level(target) else {
        let on_top = TOP.contains(&target);
        return on_top.then(|| format!("{room} uses {target}, which sits on top of the rooms"));
    };
    if lies_below(target, room) {
        None
    } else if other == own && is_built_up(name) {
        Some(format!(
            "{room} uses {target}, which is named after it on {name}: arrows point down only"
        ))
    } else if other == own {
        Some(format!(
            "{room} uses its neighbour {target} on {name}: record an event and let the other react"
        ))
    } else {
        Some(format!(
            "{room} ({own_name}) uses {target} ({name}): arrows point down only"
        ))
    }
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
    let mut names = Vec::new();
    for found in up.find_iter(&source.code) {
        let steps = found.as_str().matches("super").count();
        if steps >= depth(&file.path) {
            starts.push(found.end());
        } else if steps + 1 == depth(&file.path)
            && let Some(room) = room_of(&file.path)
        {
            let inside = first_names(&source.code, found.end()).into_iter();
            let pages = inside.filter(|(_, name)| name == "pages" || name.starts_with("pages/"));
            names.extend(pages.map(|(at, _)| (at, format!("{room}/pages"))));
        }
    }
    let rooms = starts.iter().flat_map(|start| first_names(&source.code, *start));
    names.into_iter().chain(rooms).collect()
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

/// `people::Person` names `people`; `{people::{self, Person}, tickets}` names `people` and `tickets`; `people::pages::…` and
/// `people::{pages, Person}` name `people/pages`.
fn first_names(code: &str, start: usize) -> Vec<(usize, String)> {
    let rest = &code[start..];
    let Some(group) = rest.strip_prefix('{') else {
        return floors_at(code, start);
    };
    let (mut depth, mut names, mut expects) = (0, Vec::new(), true);
    for (offset, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => expects = true,
            letter if expects && !letter.is_whitespace() => {
                names.extend(floors_at(code, start + 1 + offset));
                expects = false;
            }
            _ => {}
        }
    }
    names
}

/// The name at this place, with `/pages` where the pages of the room are meant.
fn floors_at(code: &str, start: usize) -> Vec<(usize, String)> {
    let Some((at, room)) = name_at(code, start) else {
        return Vec::new();
    };
    let Some(inside) = code[at + room.len()..].strip_prefix("::") else {
        return vec![(at, room)];
    };
    let inside: Vec<String> = match inside.starts_with('{') {
        true => first_names(code, code.len() - inside.len())
            .into_iter()
            .map(|(_, name)| name)
            .collect(),
        false => name_at(inside, 0).into_iter().map(|(_, name)| name).collect(),
    };
    let pages = |name: &String| name == "pages" || name.starts_with("pages/");
    let of_pages = inside.iter().any(pages).then(|| (at, format!("{room}/pages")));
    let others = !inside.iter().all(pages) || inside.is_empty();
    of_pages.into_iter().chain(others.then_some((at, room))).collect()
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
        judge(&Tree::of(&[(path, text)]), &[])
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
    fn pages_lie_above_all_rooms_and_below_the_desk() {
        let text = "use crate::closing::{self, Policy};\nuse crate::delivery;\nuse super::super::store;\nuse crate::people::Team;";
        assert_eq!(said("src/satisfaction/pages/edit.rs", text), [""; 0]);
        assert_eq!(
            said("src/workspace/ticket.rs", "use crate::closing::pages::timeline;"),
            [""; 0]
        );
        for text in [
            "//!\nuse crate::closing::pages::timeline;",
            "//!\nuse super::pages::timeline;",
            "//!\nuse crate::{closing::{Policy, pages}};",
            "//!\nuse super::{step, pages::timeline};",
        ] {
            let found = said("src/closing/step.rs", text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(found[0].contains("uses closing/pages"), "{found:?}");
        }
    }

    #[test]
    fn pages_use_those_of_a_room_below_theirs() {
        let of = |path, text| said(path, text).len();
        let tickets = "use crate::tickets::pages::conditions;";
        assert_eq!(of("src/closing/pages/list.rs", tickets), 0);
        assert_eq!(of("src/people/pages/list.rs", tickets), 1);
        assert_eq!(
            of(
                "src/satisfaction/pages/list.rs",
                "use crate::closing::pages::list;"
            ),
            1
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
    fn the_lowest_rooms_are_built_on_each_other() {
        assert_eq!(
            said("src/events/mod.rs", "use crate::{store::Act, ids};"),
            [""; 0]
        );
        let found = said("src/store/act.rs", "//!\nuse crate::live::Live;");
        assert_eq!(
            found,
            ["src/store/act.rs:2: store uses live, which is named after it on L0: arrows point down only"]
        );
    }

    #[test]
    fn what_points_upwards_is_counted() {
        let judged = |text: &str| {
            let tree = Tree::of(&[("src/store/act.rs", text)]);
            judge(&tree, &[("store", "live", 1, "why")])
                .iter()
                .map(Finding::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(judged("use crate::live::Live;"), [""; 0]);
        assert_eq!(
            judged("use crate::live::Live;\nfn a() { crate::live::tell() }").len(),
            2
        );
        assert!(judged("")[0].ends_with("store uses live in 0 places, no longer 1: lower the number"));
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
