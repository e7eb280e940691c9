//! Rule: files of a room do not lean on each other in a circle. A `mod.rs` with what lies below it is no circle; what is
//! left has a budget per room, which may only shrink.
//!
//! An arrow is a path that begins with `crate::`, `super::` or `self::`, followed through re-exports to the file that
//! has the item. What a macro names is not seen.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use super::module_paths::Modules;
use super::rooms::room_of;
use super::tree::Tree;

/// How many files of a room stand in circles today. A room that is not named has none.
const BUDGETS: &[(&str, usize)] = &[
    ("channels", 5),
    ("correspondence", 2),
    ("delivery", 2),
    ("demo", 7),
    ("pages", 3),
    ("people", 4),
    ("satisfaction", 10),
    ("search", 5),
    ("store", 2),
    ("tickets", 17),
];

/// Checks every room.
pub fn check(tree: &Tree) -> Vec<Finding> {
    judge(tree, BUDGETS)
}

/// How many files stand in circles in all rooms together.
pub fn held() -> usize {
    BUDGETS.iter().map(|(_, files)| files).sum()
}

fn judge(tree: &Tree, budgets: &[(&str, usize)]) -> Vec<Finding> {
    let mut by_room: BTreeMap<&str, Vec<Vec<&str>>> = BTreeMap::new();
    let modules = Modules::read(tree);
    for circle in circles(&modules.arrows()) {
        let room = circle.first().and_then(|path| room_of(path)).unwrap_or_default();
        by_room.entry(room).or_default().push(circle);
    }
    let rooms: BTreeSet<&str> = tree.rust().filter_map(|(file, _)| room_of(&file.path)).collect();
    let mut findings = Vec::new();
    for room in rooms {
        let circles = by_room.remove(room).unwrap_or_default();
        let found: usize = circles.iter().map(Vec::len).sum();
        let most = budgets
            .iter()
            .find(|(one, _)| *one == room)
            .map_or(0, |(_, most)| *most);
        if found > most {
            let told: Vec<String> = circles.iter().map(|circle| circle.join(" ")).collect();
            let why = format!(
                "{found} files in circles, {most} is the most: {}",
                told.join(" | ")
            );
            findings.push(Finding::new(&format!("src/{room}"), 0, why));
        } else if found < most {
            let why = format!("{found} files in circles, the budget says {most}: lower it in circles.rs");
            findings.push(Finding::new(&format!("src/{room}"), 0, why));
        }
    }
    findings
}

/// The groups of files that reach each other, each sorted.
fn circles<'a>(arrows: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> Vec<Vec<&'a str>> {
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        arrows.keys().map(|from| (*from, reached(arrows, from))).collect();
    let mut seen = BTreeSet::new();
    let mut circles = Vec::new();
    for (from, reached) in &reach {
        let back = |to: &&&str| reach.get(**to).is_some_and(|reached| reached.contains(from));
        if seen.contains(from) || !reached.contains(from) {
            continue;
        }
        let circle: Vec<&str> = reached.iter().filter(back).copied().collect();
        seen.extend(circle.iter().copied());
        circles.push(circle);
    }
    circles
}

fn reached<'a>(arrows: &BTreeMap<&'a str, BTreeSet<&'a str>>, from: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = arrows.get(from).into_iter().flatten().copied().collect();
    while let Some(next) = open.pop() {
        if reached.insert(next) {
            open.extend(arrows.get(next).into_iter().flatten().copied());
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(files: &[(&str, &str)], most: usize) -> Vec<String> {
        judge(&Tree::of(files), &[("closing", most)])
            .iter()
            .map(Finding::to_string)
            .collect()
    }

    const MOD: (&str, &str) = (
        "src/closing/mod.rs",
        "mod step;\nmod policy;\npub use step::{self, Step as One};",
    );

    #[test]
    fn two_files_that_lean_on_each_other_are_a_circle() {
        let files = [
            MOD,
            ("src/closing/step.rs", "use super::policy::Policy;"),
            ("src/closing/policy.rs", "fn a() { crate::closing::One::new() }"),
        ];
        let told =
            "src/closing: 2 files in circles, 0 is the most: src/closing/policy.rs src/closing/step.rs";
        assert_eq!(said(&files, 0), [told]);
        assert_eq!(said(&files, 2), [""; 0]);
    }

    #[test]
    fn a_budget_that_is_not_used_up_is_lowered() {
        let files = [
            MOD,
            ("src/closing/step.rs", "use super::policy::Policy;"),
            ("src/closing/policy.rs", ""),
        ];
        assert_eq!(said(&files, 0), [""; 0]);
        assert!(said(&files, 2)[0].contains("the budget says 2"));
    }

    #[test]
    fn a_folder_with_its_files_and_tests_are_no_circle() {
        let files = [
            (
                "src/closing/mod.rs",
                "mod step;\nuse step::Step;\npub struct Policy;",
            ),
            (
                "src/closing/step.rs",
                "use super::Policy;\n#[cfg(test)]\nmod tests { use crate::closing::tests::a; }",
            ),
            ("src/closing/tests/a.rs", "use super::super::step::Step;"),
        ];
        assert_eq!(said(&files, 0), [""; 0]);
    }
}
