//! Rule: inside a room that has floors, arrows point down only. A floor is a folder of the room; it uses the floors that its
//! row names, and nothing else of the room. What is beside the floors in the room's own folder stands above them all.
//!
//! Arrows are followed as in `circles`: through re-exports to the file that has the item. What a macro names is not seen.

use std::collections::BTreeSet;

use super::Finding;
use super::module_paths::Modules;
use super::rooms::room_of;
use super::tree::Tree;

/// A floor, and the floors of the same room that it may use: each of them is named before it.
type Floor = (&'static str, &'static [&'static str]);

/// The rooms that have floors, from the lowest up. A new folder in such a room gets its row here.
const FLOORS: &[(&str, &[Floor])] = &[(
    "closing",
    &[
        ("policy", &[]),
        ("deciding", &["policy"]),
        ("situation", &["policy", "deciding"]),
        ("letters", &["policy", "deciding", "situation"]),
        ("doing", &["policy", "deciding", "situation", "letters"]),
        ("editing", &["policy", "deciding", "situation"]),
        ("simulate", &["policy", "deciding"]),
        ("experiment", &["policy", "editing"]),
        (
            "pages",
            &[
                "policy",
                "deciding",
                "situation",
                "letters",
                "doing",
                "editing",
                "simulate",
                "experiment",
            ],
        ),
    ],
)];

/// Checks the rooms that have floors.
pub fn check(tree: &Tree) -> Vec<Finding> {
    judge(tree, FLOORS)
}

fn judge(tree: &Tree, rooms: &[(&str, &[Floor])]) -> Vec<Finding> {
    let mut findings = unknown_floors(tree, rooms);
    for (from, targets) in Modules::read(tree).arrows() {
        let Some((room, floor)) = levelled_part(from, rooms) else {
            continue;
        };
        for to in targets {
            let why = match levelled_part(to, rooms) {
                Some((_, other)) if may_use(rooms, room, floor, other) => continue,
                Some((_, other)) => format!(
                    "{floor} uses {other} ({to}), which is not among the floors below it: move the function down, or let a floor above use both"
                ),
                None => format!("{floor} uses {to}, which stands above all floors of {room}"),
            };
            findings.push(Finding::new(from, 0, why));
        }
    }
    findings
}

fn may_use(rooms: &[(&str, &[Floor])], room: &str, floor: &str, other: &str) -> bool {
    let floors = rooms.iter().find(|(name, _)| *name == room);
    let row = floors.and_then(|(_, floors)| floors.iter().find(|(name, _)| *name == floor));
    floor == other || row.is_some_and(|(_, below)| below.contains(&other))
}

/// Room and floor of a file; none for a file beside the floors, and in rooms without floors.
fn levelled_part<'a>(path: &'a str, rooms: &[(&str, &[Floor])]) -> Option<(&'a str, &'a str)> {
    let room = room_of(path)?;
    rooms.iter().find(|(name, _)| *name == room)?;
    let inside = path.strip_prefix("src/")?.strip_prefix(room)?.strip_prefix('/')?;
    let (folder, _) = inside.split_once('/')?;
    Some((room, folder))
}

fn unknown_floors(tree: &Tree, rooms: &[(&str, &[Floor])]) -> Vec<Finding> {
    let files = tree.rust().filter(|(file, _)| !file.is_test());
    let floors: BTreeSet<(&str, &str)> = files
        .filter_map(|(file, _)| levelled_part(&file.path, rooms))
        .collect();
    let known = |room: &str, floor: &str| {
        let row = rooms.iter().find(|(name, _)| *name == room);
        row.is_some_and(|(_, floors)| floors.iter().any(|(name, _)| *name == floor))
    };
    let unknown = floors.into_iter().filter(|(room, floor)| !known(room, floor));
    let ask = "this floor may use nothing yet: give it a row in crates/xtask/src/tidy/floors.rs";
    unknown
        .map(|(room, floor)| Finding::new(&format!("src/{room}/{floor}"), 0, ask))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOMS: &[(&str, &[Floor])] = &[(
        "closing",
        &[
            ("policy", &[]),
            ("deciding", &["policy"]),
            ("doing", &["policy", "deciding"]),
        ],
    )];

    fn said(path: &str, text: &str) -> Vec<String> {
        let files = [
            (
                "src/closing/mod.rs",
                "pub use doing::sweep::run;\npub use policy::Rules;\npub mod in_log;",
            ),
            ("src/closing/in_log.rs", "pub fn in_log() {}"),
            ("src/closing/policy/mod.rs", "pub struct Rules;"),
            ("src/closing/deciding/next_step.rs", "pub fn next_step() {}"),
            ("src/closing/doing/sweep.rs", "pub fn run() {}"),
            (path, text),
        ];
        judge(&Tree::of(&files), ROOMS)
            .iter()
            .map(Finding::to_string)
            .collect()
    }

    #[test]
    fn a_floor_uses_those_below_it() {
        let text = "use crate::closing::Rules;\nuse super::super::deciding::next_step;\nuse super::sweep;";
        assert_eq!(said("src/closing/doing/steering.rs", text), [""; 0]);
        let above = "use super::doing::sweep;\nuse crate::closing::policy::Rules;";
        assert_eq!(said("src/closing/reactions.rs", above), [""; 0]);
    }

    #[test]
    fn a_floor_never_uses_one_above_it_also_by_the_name_that_the_room_gives_it() {
        for text in [
            "use crate::closing::run;",
            "use super::super::doing::sweep::run;",
            "fn a() { crate::closing::doing::sweep::run() }",
        ] {
            let found = said("src/closing/deciding/chain.rs", text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(
                found[0].starts_with("src/closing/deciding/chain.rs: deciding uses doing"),
                "{found:?}"
            );
        }
        let found = said(
            "src/closing/policy/rules.rs",
            "use crate::closing::in_log::in_log;",
        );
        assert!(
            found[0].ends_with("which stands above all floors of closing"),
            "{found:?}"
        );
    }

    #[test]
    fn a_new_floor_is_asked_for_its_row() {
        assert!(said("src/closing/forecast/mod.rs", "")[0].contains("give it a row"));
        assert_eq!(said("src/tickets/forecast/mod.rs", ""), [""; 0]);
        assert_eq!(
            said("src/closing/tests/sweep.rs", "use crate::closing::run;"),
            [""; 0]
        );
    }

    #[test]
    fn every_floor_may_use_only_floors_named_before_it() {
        for (room, floors) in FLOORS {
            for (place, (floor, below)) in floors.iter().enumerate() {
                let before: Vec<&str> = floors[..place].iter().map(|(name, _)| *name).collect();
                let wrong: Vec<&&str> = below.iter().filter(|one| !before.contains(one)).collect();
                assert!(wrong.is_empty(), "{room}/{floor}: {wrong:?}");
            }
        }
    }
}
