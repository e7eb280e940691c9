//! The web package: installed from its lock file and bundled, each only when what it depends on has changed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::shell::{command, must, on_path};

/// What is said when Node is not there.
pub const MISSING: &str = "node or npm was not found: install Node 20 or later (https://nodejs.org, or \
    `apt-get install nodejs npm`)";

/// Whether both `node` and `npm` can be started.
pub fn present() -> bool {
    on_path("node").is_some() && on_path("npm").is_some()
}

/// Installs the packages from the lock file. `false`: they were installed from this very file already.
pub fn install(web: &Path) -> Result<bool> {
    let lock = web.join("package-lock.json");
    let now = hash_of(&[lock]).context("web/package-lock.json")?;
    let stamp = web.join("node_modules/.stamp");
    if read(&stamp) == now {
        return Ok(false);
    }
    // No package may run code of its own while it is installed.
    must(&mut command(
        web,
        "npm",
        &["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
    ))?;
    std::fs::write(&stamp, now)?;
    Ok(true)
}

/// Bundles `web/src` to `web/dist`. `false`: the bundle there was made from these very sources.
pub fn bundle(web: &Path) -> Result<bool> {
    let now = hash_of(&sources(web))?;
    let stamp = web.join("node_modules/.stamp-bundle");
    let bundled = WalkDir::new(web.join("dist"))
        .into_iter()
        .flatten()
        .any(|entry| entry.file_type().is_file());
    if bundled && read(&stamp) == now {
        return Ok(false);
    }
    must(&mut command(web, "npm", &["run", "build"]))?;
    std::fs::write(&stamp, now)?;
    Ok(true)
}

/// Every file the bundle is made from: all of `web/` but what is installed or built there.
fn sources(web: &Path) -> Vec<PathBuf> {
    let made = [web.join("node_modules"), web.join("dist")];
    let walk = WalkDir::new(web).sort_by_file_name().into_iter();
    let entries = walk
        .filter_entry(|entry| !made.iter().any(|folder| folder == entry.path()))
        .flatten();
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| entry.into_path())
        .collect()
}

/// A hash of names and contents. Another Rust release may hash differently: that costs one more build, no more.
fn hash_of(files: &[PathBuf]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        std::fs::read(file)
            .with_context(|| format!("cannot read {}", file.display()))?
            .hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn read(stamp: &Path) -> String {
    std::fs::read_to_string(stamp).unwrap_or_default()
}
