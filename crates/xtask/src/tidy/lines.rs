//! Rule: a file has at most 400 lines. Words (`.ftl`), prose and lock files may be longer.

use super::Finding;
use super::tree::Tree;

const MOST: usize = 400;
const WRITTEN: [&str; 7] = ["rs", "ts", "js", "mjs", "css", "html", "sql"];

/// Checks all files in languages we write.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let written = tree.files.iter().filter(|file| WRITTEN.contains(&file.ending()));
    written
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > MOST)
        .map(|(file, lines)| {
            Finding::new(
                &file.path,
                0,
                format!("{lines} lines, {MOST} is the most: split it"),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_hundred_lines_are_the_most() {
        let (full, over) = ("//\n".repeat(400), "//\n".repeat(401));
        let tree = Tree::of(&[
            ("src/a.rs", &full),
            ("web/src/b.css", &over),
            ("README.md", &over),
        ]);
        let paths: Vec<String> = check(&tree).into_iter().map(|finding| finding.path).collect();
        assert_eq!(paths, ["web/src/b.css"]);
    }
}
