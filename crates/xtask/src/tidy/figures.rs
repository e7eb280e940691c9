//! Rule: README, CONTRIBUTING and the documents count nothing that the next change counts differently ("63 tables"): a
//! figure there is either a limit or wrong soon. What was measured or decided on a day is dated by its place:
//! `docs/performance.md` and `docs/decisions/` may count.

use regex_lite::Regex;

use super::Finding;
use super::tree::Tree;

/// Parts of the tree that come and go.
const COUNTED: &str = r"(?i)\b([0-9][0-9,]*) (tables|tests|stories|keys|rooms|migrations|templates|routes|decisions|tidy rules|source files|rust files|crates|circles)\b";

/// Checks the prose that tells how the tree is now.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let Ok(counted) = Regex::new(COUNTED) else {
        return Vec::new();
    };
    let dated = |path: &str| path == "docs/performance.md" || path.starts_with("docs/decisions/");
    let prose = tree.files.iter().filter(|file| {
        file.ending() == "md"
            && (!file.path.contains('/') || file.path.starts_with("docs/"))
            && !dated(&file.path)
    });
    let mut findings = Vec::new();
    for file in prose {
        for (index, line) in file.text.lines().enumerate() {
            for found in counted.find_iter(line) {
                let why = format!("\"{}\" will not stay true: leave the figure out", found.as_str());
                findings.push(Finding::new(&file.path, index + 1, why));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_is_not_counted_in_prose() {
        let text = "# A\n63 tables, 1,673 language keys x 3 and 581 tests; files under 400 lines";
        let tree = Tree::of(&[
            ("docs/ARCHITECTURE.md", text),
            ("docs/performance.md", text),
            ("docs/decisions/0001-a.md", text),
            ("crates/letters/corpus/README.md", text),
        ]);
        let found: Vec<String> = check(&tree).iter().map(Finding::to_string).collect();
        assert_eq!(
            found,
            [
                "docs/ARCHITECTURE.md:2: \"63 tables\" will not stay true: leave the figure out",
                "docs/ARCHITECTURE.md:2: \"581 tests\" will not stay true: leave the figure out",
            ]
        );
    }
}
