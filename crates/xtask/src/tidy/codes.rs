//! Rule: a comment refers only to what is in the repository. A code such as LC13 is explained in a table in `docs/`, and a
//! page that is named, such as `docs/STYLE.md`, exists.

use std::collections::BTreeSet;

use regex_lite::Regex;

use super::Finding;
use super::source::line_of;
use super::tree::{File, Tree};

/// Looks like a code and is none: the check digits of an IBAN.
const WORDS: [&str; 1] = ["DE00"];

/// Checks the comments of Rust, SQL, TypeScript and styles.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let (Ok(code), Ok(page), Ok(cell)) = (
        Regex::new(r"\b[A-Z]{1,2}[0-9]{1,2}\b"),
        Regex::new(r"\b[\w/.-]*\w\.md\b"),
        Regex::new(r"(?m)^\| ([A-Z]{1,2}[0-9]{1,2}) \|"),
    ) else {
        return Vec::new();
    };
    let docs = tree
        .files
        .iter()
        .filter(|file| file.path.starts_with("docs/") && file.ending() == "md");
    let explained: BTreeSet<&str> = docs
        .flat_map(|file| cell.captures_iter(&file.text))
        .filter_map(|found| found.get(1).map(|code| code.as_str()))
        .collect();
    let exists = |name: &str| {
        tree.files
            .iter()
            .any(|file| file.path == name || file.path.ends_with(&format!("/{name}")))
    };
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| !file.path.starts_with("docs/")) {
        let comments = comments(file);
        for found in code.find_iter(&comments) {
            if !explained.contains(found.as_str()) && !WORDS.contains(&found.as_str()) {
                let why = format!(
                    "{} is explained in no table of docs/: say the reason, or explain it there",
                    found.as_str()
                );
                findings.push(Finding::new(&file.path, line_of(&comments, found.start()), why));
            }
        }
        for found in page.find_iter(&comments).filter(|found| !exists(found.as_str())) {
            let why = format!("{} is not in the repository", found.as_str());
            findings.push(Finding::new(&file.path, line_of(&comments, found.start()), why));
        }
    }
    findings
}

/// The comments of a file, everything else blank but the lines.
fn comments(file: &File) -> String {
    if let Some(source) = &file.rust {
        let said = file.text.bytes().zip(source.spoken.bytes());
        let kept = said.map(|(all, spoken)| if all == spoken && all != b'\n' { b' ' } else { all });
        return String::from_utf8_lossy(&kept.collect::<Vec<_>>()).into_owned();
    }
    let mark = match file.ending() {
        "sql" => "--",
        "ts" | "js" | "mjs" => "//",
        _ => return String::new(),
    };
    let behind = |line: &str| {
        line.split_once(mark)
            .map_or(String::new(), |(_, comment)| comment.to_string())
    };
    file.text.lines().map(|line| behind(line) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(path: &str, text: &str) -> Vec<String> {
        let docs = (
            "docs/requirements.md",
            "| code | requirement |\n| LC1 | A reminder. |\n",
        );
        check(&Tree::of(&[docs, (path, text)]))
            .iter()
            .map(Finding::to_string)
            .collect()
    }

    #[test]
    fn a_code_is_explained_in_docs() {
        assert_eq!(
            said(
                "src/a.rs",
                "//! A reminder (LC1), see docs/requirements.md.\nconst B: &str = \"LC2\";"
            ),
            [""; 0]
        );
        let lost = "is explained in no table of docs/: say the reason, or explain it there";
        assert_eq!(
            said("src/a.rs", "//! Ünique.\n/// Two (LC2)."),
            [format!("src/a.rs:2: LC2 {lost}")]
        );
        assert_eq!(
            said("migrations/0001_a.sql", "-- M4\n"),
            [format!("migrations/0001_a.sql:1: M4 {lost}")]
        );
    }

    #[test]
    fn a_page_that_is_named_exists() {
        assert_eq!(
            said("src/a.rs", "// DESIGN.md says so"),
            ["src/a.rs:1: DESIGN.md is not in the repository"]
        );
    }
}
