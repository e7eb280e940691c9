//! Which file of a room names which: paths in the code, followed to the file that has the item.

use std::collections::{BTreeMap, BTreeSet};

use regex_lite::Regex;

use super::rooms::room_of;
use super::tree::Tree;

/// How often a name may be handed on by re-exports before it is given up.
const HOPS: usize = 8;

/// The modules of `src/`, by their path from the root of the crate.
pub struct Modules<'a> {
    modules: BTreeMap<Vec<String>, Module<'a>>,
}

/// One file.
struct Module<'a> {
    path: &'a str,
    /// Every path the file names, from the root of the crate.
    named: Vec<Vec<String>>,
    /// What its `use` lines bring in: the name, and the path from the root of the crate.
    brought: BTreeMap<String, Vec<String>>,
}

impl<'a> Modules<'a> {
    /// Reads all files but tests.
    pub fn read(tree: &'a Tree) -> Modules<'a> {
        let files = tree
            .rust()
            .filter(|(file, _)| file.path.starts_with("src/") && !file.is_test());
        let modules = files.map(|(file, source)| {
            let own = module_of(&file.path);
            let lines = source.code.lines().enumerate();
            let code: Vec<&str> = lines
                .map(|(index, line)| if source.is_test(index + 1) { "" } else { line })
                .collect();
            let module = Module::read(&file.path, &own, &code.join("\n"));
            (own, module)
        });
        Modules {
            modules: modules.collect(),
        }
    }

    /// The arrows between files of one room, but those between a module and what lies below it.
    pub fn arrows(&self) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
        let mut arrows: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (own, module) in &self.modules {
            let to = arrows.entry(module.path).or_default();
            for named in &module.named {
                let Some((target, path)) = self.resolve(named, HOPS) else {
                    continue;
                };
                let is_family = target.starts_with(own) || own.starts_with(target);
                if !is_family && room_of(path) == room_of(module.path) {
                    to.insert(path);
                }
            }
        }
        arrows
    }

    /// The module that has the item of this path.
    fn resolve(&self, path: &[String], hops: usize) -> Option<(&[String], &'a str)> {
        let length = (1..=path.len())
            .rev()
            .find(|length| self.modules.contains_key(&path[..*length]))?;
        let (own, module) = self.modules.get_key_value(&path[..length])?;
        let brought = path
            .get(length)
            .and_then(|name| module.brought.get(name))
            .filter(|_| hops > 0);
        let followed = brought.and_then(|brought| {
            let whole = [brought.as_slice(), &path[length + 1..]].concat();
            self.resolve(&whole, hops - 1)
        });
        followed.or(Some((own.as_slice(), module.path)))
    }
}

impl<'a> Module<'a> {
    fn read(path: &'a str, own: &[String], code: &str) -> Module<'a> {
        let mut module = Module {
            path,
            named: Vec::new(),
            brought: BTreeMap::new(),
        };
        let (Ok(uses), Ok(paths)) = (
            Regex::new(r"\buse\s+([^;]+);"),
            Regex::new(r"\b((?:crate|super|self)\s*::[\w\s:]*\w)"),
        ) else {
            return module;
        };
        for found in uses.captures_iter(code) {
            for (name, steps) in use_tree(&found[1]) {
                let steps = from_root(own, steps);
                module.named.push(steps.clone());
                module.brought.insert(name, steps);
            }
        }
        // Beside `use`: `super::store::save(…)`.
        let beside = uses.replace_all(code, "");
        for found in paths.captures_iter(&beside) {
            let steps = found[1].split("::").map(|step| step.trim().to_string()).collect();
            module.named.push(from_root(own, steps));
        }
        module
    }
}

/// `src/closing/pages/list.rs` is `closing, pages, list`; a `mod.rs` is its folder.
fn module_of(path: &str) -> Vec<String> {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    let inside = inside.strip_suffix(".rs").unwrap_or(inside);
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    inside.split('/').map(str::to_string).collect()
}

/// A path as it stands in module `own`, from the root of the crate. One that begins with another name is a child's, or of
/// another crate: then no module is found for it.
fn from_root(own: &[String], steps: Vec<String>) -> Vec<String> {
    let mut base = own.to_vec();
    let mut rest = steps.as_slice();
    while let Some(first) = rest.first() {
        match first.as_str() {
            "crate" => base.clear(),
            "super" => drop(base.pop()),
            "self" => {}
            _ => break,
        }
        rest = &rest[1..];
    }
    [base.as_slice(), rest].concat()
}

/// The paths of a `use` without its braces, each with the name it brings in: `a::{b, c::d as e}` brings `b` and `e`.
fn use_tree(text: &str) -> Vec<(String, Vec<String>)> {
    let text = text.trim();
    if let Some((before, inside)) = text.split_once('{') {
        let inside = inside.strip_suffix('}').unwrap_or(inside);
        let before: Vec<String> = steps(before);
        let parts = at_commas(inside).into_iter().flat_map(use_tree);
        return parts
            .map(|(name, rest)| {
                let is_self = rest.first().is_some_and(|first| first == "self");
                let name = if is_self && name == "self" {
                    before.last().cloned().unwrap_or(name)
                } else {
                    name
                };
                (
                    name,
                    [before.as_slice(), if is_self { &rest[1..] } else { &rest }].concat(),
                )
            })
            .collect();
    }
    let (path, renamed) = text
        .split_once(" as ")
        .map_or((text, None), |(path, name)| (path, Some(name.trim())));
    let path = steps(path);
    let Some(last) = path.last().cloned() else {
        return Vec::new();
    };
    vec![(renamed.map_or(last, str::to_string), path)]
}

fn steps(path: &str) -> Vec<String> {
    path.split("::")
        .map(str::trim)
        .filter(|step| !step.is_empty())
        .map(str::to_string)
        .collect()
}

/// The parts between the commas that stand outside all braces.
fn at_commas(text: &str) -> Vec<&str> {
    let (mut depth, mut begin, mut parts) = (0usize, 0, Vec::new());
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                parts.push(&text[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[begin..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_use_brings_in_names() {
        let brought = use_tree("super::{self, a::{B, c as d}, e}");
        let told: Vec<String> = brought
            .iter()
            .map(|(name, path)| format!("{name}={}", path.join("::")))
            .collect();
        assert_eq!(
            told,
            ["super=super", "B=super::a::B", "d=super::a::c", "e=super::e"]
        );
    }

    #[test]
    fn names_are_followed_to_the_file_that_has_them() {
        let tree = Tree::of(&[
            ("src/closing/mod.rs", "pub use policy::Policy;\npub mod policy;"),
            ("src/closing/policy.rs", "pub use super::rules::Rules as Terms;"),
            ("src/closing/rules.rs", ""),
            (
                "src/closing/sweep.rs",
                "use super::policy::Terms;\nfn a() { crate::closing::Policy::new() }",
            ),
        ]);
        let modules = Modules::read(&tree);
        let arrows = modules.arrows();
        let to: Vec<&str> = arrows["src/closing/sweep.rs"].iter().copied().collect();
        assert_eq!(to, ["src/closing/policy.rs", "src/closing/rules.rs"]);
    }
}
