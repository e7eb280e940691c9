//! Rule: every Rust file begins with `//!`, saying what it is for.

use super::Finding;
use super::tree::Tree;

/// Checks all Rust files, tests too.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let says = |text: &str| {
        text.lines()
            .find(|line| !line.trim().is_empty())
            .is_some_and(says_something)
    };
    let silent = tree.rust().filter(|(file, _)| !says(&file.text));
    silent
        .map(|(file, _)| Finding::new(&file.path, 1, "begins without `//!`: say what the file is for"))
        .collect()
}

fn says_something(line: &str) -> bool {
    line.strip_prefix("//!")
        .is_some_and(|words| !words.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_says_first_what_it_is_for() {
        let tree = Tree::of(&[
            ("src/good.rs", "\n//! Solves a ticket.\nuse x;"),
            ("src/late.rs", "use x;\n//! Solves a ticket."),
            ("src/mute.rs", "//!\nuse x;"),
            ("src/empty.rs", ""),
        ]);
        let paths: Vec<String> = check(&tree).into_iter().map(|finding| finding.path).collect();
        assert_eq!(paths, ["src/late.rs", "src/mute.rs", "src/empty.rs"]);
    }
}
