//! Rule: a function has at most 50 lines, from `fn` to its closing brace. Tests may be longer.
//!
//! Functions that a macro writes are not seen; a function inside another counts for both. A function that is one `match`
//! over all variants (no `_ =>`), with few lines per arm, may be longer: the compiler asks for a new arm there, and a
//! split would hide which variants are left out.

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
        if lines > MOST && !source.is_test(first) && !is_one_match(&source.code[whole.end()..]) {
            let why = format!("fn {} has {lines} lines, {MOST} is the most", name.as_str());
            findings.push(Finding::new(path, first, why));
        }
    }
    findings
}

/// The most lines an arm of such a `match` may have.
const ARM: usize = 6;

/// Whether the body of the function whose name was just read is a single exhaustive `match` with short arms.
fn is_one_match(code: &str) -> bool {
    let body = &code[..end_of_item(code, 0)];
    let Some(body) = body.split_once('{').and_then(|(_, rest)| rest.rsplit_once('}')) else {
        return false;
    };
    let body = body.0.trim();
    if !body.starts_with("match ") || end_of_item(body, 0) != body.len() {
        return false;
    }
    let arms = body.split_once('{').map_or("", |(_, arms)| arms);
    !arms.contains("_ =>") && !arms.contains("_ if ") && longest_arm(arms) <= ARM
}

/// The most lines between two arms: an arm begins with `=>` outside all brackets of the match.
fn longest_arm(arms: &str) -> usize {
    let (mut depth, mut line, mut begun, mut longest) = (0usize, 0usize, 0usize, 0usize);
    for (at, byte) in arms.bytes().enumerate() {
        match byte {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            b'\n' => line += 1,
            b'=' if depth == 0 && arms[at..].starts_with("=>") => {
                longest = longest.max(line - begun);
                begun = line;
            }
            _ => {}
        }
    }
    longest.max(line - begun)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exhaustive_match_may_be_as_long_as_what_it_tells_apart() {
        let long = |arm: &str, last: &str| {
            let arms = arm.repeat(60);
            format!(
                "//! A.\nfn name(kind: Kind) -> &'static str {{\n    match kind {{\n{arms}{last}    }}\n}}\n"
            )
        };
        let found = |text: String| check(&Tree::of(&[("src/a.rs", &text)])).len();
        assert_eq!(found(long("        Kind::A(_) => \"a\",\n", "")), 0);
        assert_eq!(
            found(long("        Kind::A => \"a\",\n", "        _ => \"b\",\n")),
            1
        );
        let block = format!(
            "        Kind::A => {{\n{}        }}\n",
            "            work();\n".repeat(6)
        );
        assert_eq!(found(long(&block, "")), 1);
        let more = long("        Kind::A => \"a\",\n", "")
            .replace("    match kind", "    let kind = kind;\n    match kind");
        assert_eq!(found(more), 1);
    }

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
