//! `cargo xtask tidy`: the rules of the house that no compiler knows, one file for each.

mod circles;
mod clock;
mod codes;
mod figures;
mod floors;
mod folder_names;
mod functions;
mod headers;
mod import_levels;
mod language_arguments;
mod language_files;
mod language_keys;
mod lines;
mod machine_paths;
mod migration_owners;
mod module_paths;
mod rooms;
mod source;
mod stored_words;
mod table_owners;
mod table_readers;
mod tree;

use std::fmt;
use std::path::Path;

use anyhow::Result;

use tree::Tree;

/// One place where a rule is broken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    path: String,
    /// Counted from 1; 0 when the whole file or folder is meant.
    line: usize,
    message: String,
}

impl Finding {
    fn new(path: &str, line: usize, message: impl Into<String>) -> Finding {
        Finding {
            path: path.into(),
            line,
            message: message.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, "{}: {}", self.path, self.message),
            line => write!(out, "{}:{line}: {}", self.path, self.message),
        }
    }
}

/// Checks the workspace and prints what it found; answers whether all is tidy.
pub fn tidy(root: &Path) -> Result<bool> {
    let findings = findings(root)?;
    for finding in &findings {
        println!("{finding}");
    }
    match findings.len() {
        0 => println!(
            "tidy; still to mend: {} files in circles, {} SQL reads and {} imports that point upwards or sideways",
            circles::held(),
            table_readers::held(),
            import_levels::held()
        ),
        count => println!("{count} untidy places"),
    }
    Ok(findings.is_empty())
}

/// Every broken rule in the workspace, sorted by place.
pub fn findings(root: &Path) -> Result<Vec<Finding>> {
    Ok(check(&Tree::read(root)?))
}

fn check(tree: &Tree) -> Vec<Finding> {
    let rules = [
        circles::check,
        clock::check,
        codes::check,
        figures::check,
        floors::check,
        folder_names::check,
        functions::check,
        headers::check,
        import_levels::check,
        language_arguments::check,
        language_keys::check,
        lines::check,
        machine_paths::check,
        migration_owners::check,
        stored_words::check,
        table_owners::check,
        table_readers::check,
    ];
    let mut findings: Vec<Finding> = rules.iter().flat_map(|rule| rule(tree)).collect();
    findings.sort();
    findings.dedup();
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_planted_violation_is_found_on_disk() {
        let root = std::env::temp_dir().join(format!("guichet-tidy-{}", std::process::id()));
        std::fs::create_dir_all(root.join("src/routing")).unwrap();
        std::fs::create_dir_all(root.join("web/node_modules/util")).unwrap();
        std::fs::write(root.join("web/node_modules/util/a.ts"), "not ours").unwrap();
        std::fs::write(root.join("src/routing/mod.rs"), "//! Tickets.\n").unwrap();
        let before = findings(&root).unwrap();
        std::fs::write(
            root.join("src/routing/solving.rs"),
            "use crate::reports::Report;\n",
        )
        .unwrap();
        std::fs::create_dir_all(root.join("src/reports")).unwrap();
        std::fs::write(root.join("src/reports/mod.rs"), "//! Reports.\n").unwrap();
        let after: Vec<String> = findings(&root).unwrap().iter().map(Finding::to_string).collect();
        std::fs::remove_dir_all(&root).unwrap();
        assert_eq!(before, []);
        assert_eq!(after.len(), 2, "{after:?}");
        assert!(after[0].starts_with("src/routing/solving.rs:1: "), "{after:?}");
    }
}
