//! The files the rules look at, read once.

use std::path::Path;

use anyhow::Result;
use walkdir::{DirEntry, WalkDir};

use super::source::Source;

/// Built, installed or private folders: not ours to judge.
const SKIPPED: [&str; 4] = [".git", "target", "node_modules", "dist"];

/// What people write here. Letters for tests (`.eml`), pictures and the like are not read.
const READ: [&str; 15] = [
    "rs", "toml", "html", "txt", "subject", "css", "ts", "js", "mjs", "json", "sql", "ftl", "md", "sh", "yml",
];

/// All text files of the workspace.
#[derive(Default)]
pub struct Tree {
    pub files: Vec<File>,
}

/// One file.
pub struct File {
    /// From the root of the workspace, with `/` between folders.
    pub path: String,
    pub text: String,
    /// The text as Rust sees it; `None` for other languages.
    pub rust: Option<Source>,
}

impl Tree {
    /// Reads the workspace in `root`.
    pub fn read(root: &Path) -> Result<Tree> {
        let mut tree = Tree::default();
        let walk = WalkDir::new(root).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|entry| entry.depth() == 0 || !is_skipped(entry)) {
            let entry = entry?;
            if entry.file_type().is_file() && is_read(entry.path()) {
                let path = entry
                    .path()
                    .strip_prefix(root)?
                    .to_string_lossy()
                    .replace('\\', "/");
                tree.add(
                    path,
                    String::from_utf8_lossy(&std::fs::read(entry.path())?).into_owned(),
                );
            }
        }
        Ok(tree)
    }

    fn add(&mut self, path: String, text: String) {
        let rust = path.ends_with(".rs").then(|| Source::read(&text));
        self.files.push(File { path, text, rust });
    }

    /// A tree of samples.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Tree {
        let mut tree = Tree::default();
        for (path, text) in files {
            tree.add(path.to_string(), text.to_string());
        }
        tree
    }

    /// The Rust files with their source.
    pub fn rust(&self) -> impl Iterator<Item = (&File, &Source)> {
        self.files
            .iter()
            .filter_map(|file| Some((file, file.rust.as_ref()?)))
    }
}

impl File {
    /// Whether the whole file is test code: in a `tests` folder, or called `tests.rs`.
    pub fn is_test(&self) -> bool {
        self.path
            .split('/')
            .any(|part| part == "tests" || part == "tests.rs")
    }

    /// The ending of the name, without the dot.
    pub fn ending(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or("")
    }
}

fn is_skipped(entry: &DirEntry) -> bool {
    let name = entry.file_name();
    // `data` is where a desk started in the workspace keeps its files.
    let skipped = SKIPPED.iter().any(|skipped| name == *skipped) || (entry.depth() == 1 && name == "data");
    entry.file_type().is_dir() && skipped
}

fn is_read(path: &Path) -> bool {
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().into_owned());
    let listed = ending.is_some_and(|ending| READ.contains(&ending.as_str()));
    listed || path.ends_with(".ci/run")
}
