//! The rooms of `src/` and their levels. A new room gets its level here.

/// From the ground up. A room may use the rooms of the levels below its own, and nothing else. Time, numbers and
/// settings of the process lie under all: every room needs them. The rooms of the three lowest levels are built on each
/// other: one may use those named before it. Those of L4 show or answer what several rooms of L3 know together.
pub const LEVELS: [(&str, &[&str]); 12] = [
    (
        "ground",
        &[
            "clock",
            "ids",
            "config",
            "shares",
            "authorities",
            "outside",
            "process",
            "usable",
        ],
    ),
    (
        "L0",
        &[
            "store",
            "connections",
            "languages",
            "events",
            "leaving",
            "feed",
            "live",
            "web",
            "files",
        ],
    ),
    (
        "L1",
        &[
            "people",
            "settings",
            "brands",
            "calendars",
            "categories",
            "mailboxes",
            "outages",
        ],
    ),
    ("L1, above people and settings", &["pages"]),
    ("L2", &["tickets", "knowledge"]),
    ("L2, above tickets", &["correspondence"]),
    ("L2, above correspondence", &["intake"]),
    ("L2, above intake", &["shapes"]),
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
    ("L3, pages of the rooms", &[PAGES]),
    ("L3, above their pages", &["set_up"]),
    ("L4", &["workspace", "portal", "api", "operations", "backup"]),
];

/// Stands for the folder `pages` of every room that has one: a page shows what several rooms know, so the pages of all rooms lie
/// above all rooms (`docs/decisions/0062`).
const PAGES: &str = "*/pages";

/// What sits on top and may use every room; no room may use these.
pub const TOP: [&str; 8] = ["app", "serving", "cli", "main", "lib", "bin", "testing", "demo"];

/// The room of a file in `src/`: the folder's name, or the file's when it lies in `src/` itself.
pub fn room_of(path: &str) -> Option<&str> {
    let first = path.strip_prefix("src/")?.split('/').next()?;
    Some(first.strip_suffix(".rs").unwrap_or(first))
}

/// The room of a file, or `<room>/pages` for its pages: what has a level. Tables and circles go by the whole room.
pub fn levelled_part(path: &str) -> Option<&str> {
    let room = room_of(path)?;
    let pages = format!("src/{room}/pages/");
    match path.starts_with(&pages) {
        true => path.get("src/".len()..pages.len() - 1),
        false => Some(room),
    }
}

/// The room whose pages these are.
fn pages_of(floor: &str) -> Option<&str> {
    floor.strip_suffix("/pages")
}

/// Whether `room` may use `other`: it is on a lower level, or named before it on one of the lowest levels; pages may use
/// those of a room below theirs. A folder without a level may be used by all and may use all.
pub fn lies_below(other: &str, room: &str) -> bool {
    if let (Some(room), Some(other)) = (pages_of(room), pages_of(other)) {
        return lies_below(other, room);
    }
    let (Some((own, name)), Some((others, _))) = (level(room), level(other)) else {
        return true;
    };
    let place = |room: &str| LEVELS[own].1.iter().position(|one| *one == room);
    others < own || (others == own && is_built_up(name) && place(other) < place(room))
}

/// The levels whose rooms are built on each other.
pub fn is_built_up(level: &str) -> bool {
    matches!(level, "ground" | "L0" | "L1")
}

/// The level as a number that grows upwards, and its name; `None` for the top and for what is no room.
pub fn level(room: &str) -> Option<(usize, &'static str)> {
    let room = pages_of(room).map_or(room, |_| PAGES);
    let index = LEVELS.iter().position(|(_, rooms)| rooms.contains(&room))?;
    Some((index, LEVELS[index].0))
}
