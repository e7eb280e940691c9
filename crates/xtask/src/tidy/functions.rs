//! Rule: a function has at most 50 lines, from `fn` to its closing brace. Tests may be longer.
//!
//! Functions that a macro writes are not seen; a function inside another counts for both.

use regex_lite::Regex;

use super::Finding;
use super::source::{Source, end_of_item};
use super::tree::Tree;

const MOST: usize = 50;

/// Checks all functions and methods outside tests.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let files = tree
        .rust()
        .filter(|(file, _)| !file.is_test() && !file.path.starts_with("tests/"));
    files
        .flat_map(|(file, source)| long_functions(&file.path, source))
        .collect()
}

fn long_functions(path: &str, source: &Source) -> Vec<Finding> {
    let Ok(function) = Regex::new(r"\bfn\s+([A-Za-z_]\w*)") else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for found in function.captures_iter(&source.code) {
        let (Some(whole), Some(name)) = (found.get(0), found.get(1)) else {
            continue;
        };
        let first = source.line(whole.start());
        let last = source.line(end_of_item(&source.code, whole.end()));
        let lines = last - first + 1;
        if lines > MOST && !source.is_test(first) {
            let why = format!("fn {} has {lines} lines, {MOST} is the most", name.as_str());
            findings.push(Finding::new(path, first, why));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn function(lines: usize) -> String {
        format!(
            "pub async fn solve(a: [u8; 4]) -> u8 {{\n{}}}\n",
            "    work();\n".repeat(lines - 2)
        )
    }

    #[test]
    fn fifty_lines_are_the_most() {
        let text = format!("//! A.\n{}impl A {{\n{}}}\n", function(50), function(51));
        let found = check(&Tree::of(&[("src/a.rs", &text)]));
        assert_eq!(
            found,
            [Finding::new(
                "src/a.rs",
                53,
                "fn solve has 51 lines, 50 is the most"
            )]
        );
    }

    #[test]
    fn tests_and_signatures_without_a_body_may_stand() {
        let text = format!(
            "trait A {{ fn a(&self); }}\n#[cfg(test)]\nmod tests {{\n{}}}",
            function(90)
        );
        let long = function(90);
        let tree = Tree::of(&[
            ("src/a.rs", &text),
            ("src/a/tests/b.rs", &long),
            ("tests/browser/main.rs", &long),
        ]);
        assert_eq!(check(&tree), []);
    }
}
