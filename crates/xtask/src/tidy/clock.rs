//! Rule: `src/clock.rs` is the only place that asks what time it is, so that tests and the demo can move the time.
//!
//! `Instant` measures how long something takes and is free to use.

use regex_lite::Regex;

use super::Finding;
use super::tree::Tree;

/// Checks the application and the leaf crates, their tests too.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let Ok(ask) = Regex::new(r"\b(Timestamp|SystemTime|Zoned|Utc|Local)\s*::\s*now\b") else {
        return Vec::new();
    };
    let ours = tree
        .rust()
        .filter(|(file, _)| file.path.starts_with("src/") || file.path.starts_with("crates/"));
    let others = ours.filter(|(file, _)| file.path != "src/clock.rs");
    others
        .flat_map(|(file, source)| {
            ask.find_iter(&source.code)
                .map(move |found| (file, source.line(found.start())))
        })
        .map(|(file, line)| Finding::new(&file.path, line, "asks for the time; only src/clock.rs may"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_clock_knows_the_time() {
        let text = "// Timestamp::now()\nfn a() { jiff::Timestamp::now() }";
        let tree = Tree::of(&[
            ("src/clock.rs", text),
            ("src/tickets/mod.rs", text),
            ("crates/letters/src/lib.rs", ""),
        ]);
        let found: Vec<(String, usize)> = check(&tree)
            .into_iter()
            .map(|finding| (finding.path, finding.line))
            .collect();
        assert_eq!(found, [("src/tickets/mod.rs".to_string(), 2)]);
    }

    #[test]
    fn measuring_is_free() {
        assert_eq!(
            check(&Tree::of(&[(
                "src/tickets/mod.rs",
                "let start = Instant::now();"
            )])),
            []
        );
    }
}
