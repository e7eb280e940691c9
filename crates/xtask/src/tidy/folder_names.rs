//! Rule: a folder is named for what it holds, never for being a drawer.

use std::collections::BTreeSet;

use super::Finding;
use super::tree::Tree;

const DRAWERS: [&str; 8] = [
    "util", "utils", "common", "helpers", "core", "misc", "models", "services",
];

/// Checks the folders on the way to every file, and modules in one file that are named likewise.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut drawers = BTreeSet::new();
    for file in &tree.files {
        let path = file.path.strip_suffix(".rs").unwrap_or(&file.path);
        for (end, _) in path.match_indices('/').chain([(path.len(), "")]) {
            let name = path[..end].rsplit('/').next().unwrap_or("");
            if DRAWERS.contains(&name) {
                drawers.insert(path[..end].to_string());
            }
        }
    }
    let why = |path: &String| Finding::new(path, 0, "name it in the users' words, for what it holds");
    drawers.iter().map(why).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_folder_is_a_drawer() {
        let tree = Tree::of(&[
            ("src/tickets/solving.rs", ""),
            ("src/tickets/helpers/a.rs", ""),
            ("src/tickets/helpers/b.html", ""),
            ("crates/letters/src/util.rs", ""),
        ]);
        let paths: Vec<String> = check(&tree).into_iter().map(|finding| finding.path).collect();
        assert_eq!(paths, ["crates/letters/src/util", "src/tickets/helpers"]);
    }
}
