//! Rule: nothing in the tree names a folder of somebody's machine, or a private registry.

use regex_lite::Regex;

use super::Finding;
use super::tree::Tree;

/// Home folders and build folders. The brackets keep this file from finding itself.
const FOLDERS: &str = r#"(^|["'`\s=(:>])(/[h]ome/\w|/[U]sers/\w|/[r]oot/\w|/[w]ork/\w|[A-Z]:\\[U]sers\\)"#;
const PUBLIC_NPM: &str = "https://registry.npmjs.org/";

/// Checks every text file; in package-lock.json, where each package is fetched from.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let (Ok(folders), Ok(fetched)) = (Regex::new(FOLDERS), Regex::new(r#""resolved": "(https?:[^"]*)""#))
    else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for file in &tree.files {
        let locked = file.path.ends_with("package-lock.json");
        for (index, line) in file.text.lines().enumerate() {
            let foreign = |found: regex_lite::Captures| !found[1].starts_with(PUBLIC_NPM);
            if folders.is_match(line) {
                findings.push(Finding::new(
                    &file.path,
                    index + 1,
                    "names a folder of one machine",
                ));
            } else if locked && fetched.captures(line).is_some_and(foreign) {
                findings.push(Finding::new(
                    &file.path,
                    index + 1,
                    format!("is not fetched from {PUBLIC_NPM}"),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        check(&Tree::of(&[(path, text)]))
            .into_iter()
            .map(|finding| finding.line)
            .collect()
    }

    #[test]
    fn a_home_folder_is_named_nowhere() {
        let home = ["see /", "home/ada/desk\nlet a = \"/", "root/x\";"].concat();
        assert_eq!(lines("README.md", &home), [1, 2]);
        assert_eq!(
            lines("README.md", "https://example.org/home/page and /var/lib/guichet"),
            [0; 0]
        );
    }

    #[test]
    fn packages_come_from_the_public_registry() {
        let lock =
            "\"resolved\": \"https://registry.npmjs.org/a.tgz\"\n\"resolved\": \"http://mirror.local/b.tgz\"";
        assert_eq!(lines("web/package-lock.json", lock), [2]);
    }
}
