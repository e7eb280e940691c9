//! `cargo xtask bench` and `cargo xtask torture`: long, on the release build, never part of the usual gates.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

/// Measures ratios on this machine: all groups, or those named (`footprint`, `intake`, `sweep`, `pages`).
pub fn bench(root: &Path, groups: &[String]) -> Result<bool> {
    let mut command = Command::new("cargo");
    command
        .args(["bench", "--package", "guichet", "--bench", "desk", "--"])
        .args(groups);
    println!("building the release binary and measuring; this takes some minutes");
    Ok(command.current_dir(root).status()?.success())
}

/// Breaks things on purpose: `kill [CYCLES]` ends the desk by kill -9 so many times on each engine (default 200).
pub fn torture(root: &Path, arguments: &[String]) -> Result<bool> {
    let what = arguments.first().map(String::as_str).unwrap_or("kill");
    anyhow::ensure!(what == "kill", "there is no torture called {what:?}; try: kill");
    let cycles = arguments.get(1).map(String::as_str).unwrap_or("200");
    let mut command = Command::new("cargo");
    command.args([
        "nextest",
        "run",
        "--release",
        "--package",
        "guichet",
        "--test",
        "real",
        "kill",
    ]);
    // So many cycles take longer than the usual run allows a test.
    command
        .args(["--config", "profile.default.slow-timeout='1h'"])
        .env("GUICHET_KILLS", cycles);
    Ok(command.current_dir(root).status()?.success())
}
