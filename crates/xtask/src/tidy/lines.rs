//! Rule: a file has at most 400 lines, and a line of a template at most 160 characters. Words (`.ftl`), prose and lock
//! files may be longer; rustfmt keeps the lines of Rust.

use super::Finding;
use super::tree::Tree;

const MOST: usize = 400;
const WIDEST: usize = 160;
const WRITTEN: [&str; 7] = ["rs", "ts", "js", "mjs", "css", "html", "sql"];

/// Checks all files in languages we write.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = long_files(tree);
    findings.extend(wide_lines(tree));
    findings
}

fn long_files(tree: &Tree) -> Vec<Finding> {
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

/// Lines of pages and letters that nobody can read side by side with another version of them.
fn wide_lines(tree: &Tree) -> Vec<Finding> {
    let templates = tree
        .files
        .iter()
        .filter(|file| file.path.starts_with("src/") && matches!(file.ending(), "html" | "txt" | "subject"));
    let mut findings = Vec::new();
    for file in templates {
        for (index, line) in file.text.lines().enumerate() {
            let wide = line.chars().count();
            if wide > WIDEST {
                let why = format!(
                    "{wide} characters in a line, {WIDEST} is the most: break it, {{%- and {{{{- eat the break"
                );
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
    fn a_line_of_a_template_has_at_most_160_characters() {
        let (full, over) = ("é".repeat(160), format!("<p>\n{}", "x".repeat(161)));
        let tree = Tree::of(&[
            ("src/tickets/full.html", &full),
            ("src/tickets/over.html", &over),
            ("web/src/a.html", &over),
        ]);
        let found: Vec<String> = check(&tree).iter().map(Finding::to_string).collect();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].starts_with("src/tickets/over.html:2: 161 characters"),
            "{found:?}"
        );
    }

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
