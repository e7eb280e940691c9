//! The rooms of `src/` and their levels (DESIGN.md, "One crate of rooms"). A new room gets its level here.

/// From the ground up. A room may use the rooms of the levels below its own, and nothing else. Time, numbers and
/// settings of the process lie under all: every room needs them. The rooms of L0 are one floor and know each other; those
/// of L4 show or answer what several rooms of L3 know together.
pub const LEVELS: [(&str, &[&str]); 9] = [
    (
        "ground",
        &[
            "clock",
            "ids",
            "config",
            "shares",
            "authorities",
            "usable",
            "outside",
            "process",
        ],
    ),
    (
        "L0",
        &[
            "store",
            "connections",
            "events",
            "outbox",
            "feed",
            "live",
            "languages",
            "web",
            "files",
        ],
    ),
    ("L1", &["people", "settings", "outages"]),
    ("L1, above people and settings", &["pages"]),
    ("L2", &["tickets", "knowledge"]),
    ("L2, above tickets", &["correspondence"]),
    ("L2, above correspondence", &["intake"]),
    (
        "L3",
        &[
            "channels",
            "delivery",
            "rules",
            "routing",
            "service_levels",
            "closing",
            "satisfaction",
            "playbooks",
            "side_requests",
            "notifications",
            "webhooks",
            "search",
            "reports",
            "migration",
        ],
    ),
    ("L4", &["workspace", "portal", "api", "operations", "backup"]),
];

/// What sits on top and may use every room; no room may use these.
pub const TOP: [&str; 8] = ["app", "serving", "cli", "main", "lib", "bin", "testing", "demo"];

/// The room of a file in `src/`: the folder's name, or the file's when it lies in `src/` itself.
pub fn room_of(path: &str) -> Option<&str> {
    let first = path.strip_prefix("src/")?.split('/').next()?;
    Some(first.strip_suffix(".rs").unwrap_or(first))
}

/// The level as a number that grows upwards, and its name; `None` for the top and for what is no room.
pub fn level(room: &str) -> Option<(usize, &'static str)> {
    let index = LEVELS.iter().position(|(_, rooms)| rooms.contains(&room))?;
    Some((index, LEVELS[index].0))
}
