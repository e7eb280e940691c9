//! Rule: a reason is stored as data, never as words. The type says so for what is bound; this looks at what stands in SQL.

use regex_lite::Regex;

use super::Finding;
use super::source::line_of;
use super::tree::Tree;

/// Checks the SQL in the code of the application.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let Ok(words) = Regex::new(r"\b(reason|threaded_because|last_error)\s*=\s*'[^'\s]+\s[^']*'") else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for (file, source) in tree.rust().filter(|(file, _)| file.path.starts_with("src/")) {
        for found in words.find_iter(&source.spoken) {
            let line = line_of(&source.spoken, found.start());
            if !file.is_test() && !source.is_test(line) {
                let why = "stores a reason in words; bind a Sentence";
                findings.push(Finding::new(&file.path, line, why));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(code: &str) -> Vec<String> {
        let found = check(&Tree::of(&[("src/leaving/holding.rs", code)]));
        found.iter().map(Finding::to_string).collect()
    }

    #[test]
    fn words_in_a_column_for_reasons_are_told() {
        assert_eq!(
            said("fn a() { run(\"UPDATE outbox SET reason = 'held, then let go'\") }"),
            ["src/leaving/holding.rs:1: stores a reason in words; bind a Sentence"]
        );
    }

    #[test]
    fn a_key_and_nothing_are_fine() {
        for value in ["''", "'outbox-why-left'", "$1"] {
            let code = format!("fn a() {{ run(\"UPDATE outbox SET reason = {value} WHERE id = 'a b'\") }}");
            assert!(said(&code).is_empty(), "{value}");
        }
    }
}
