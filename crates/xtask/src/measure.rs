//! `cargo xtask bench` and `cargo xtask torture`: long, on the release build, never part of the usual gates.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

/// Measures ratios on this machine: all groups, or those named (`reading`, `footprint`, `intake`, `sweep`, `simulate`,
/// `satisfaction`, `pages`).
pub fn bench(root: &Path, groups: &[String]) -> Result<bool> {
    let mut command = Command::new("cargo");
    command
        .args(["bench", "--package", "letters", "--bench", "reading"])
        .args(["--package", "guichet", "--bench", "desk", "--"])
        .args(groups);
    println!("building the release binary and measuring; this takes some minutes");
    Ok(command.current_dir(root).status()?.success())
}

/// Breaks things on purpose, on the release build: `kill [CYCLES]` ends the desk by kill -9 so many times on each engine
/// (default 200); `mail [SECONDS]` gives mangled letters to the reader and to the whole intake (default 60 each), other ones
/// each time; what it prints names the seed, and `GUICHET_TORTURE_SEED` repeats it.
pub fn torture(root: &Path, arguments: &[String]) -> Result<bool> {
    let what = arguments.first().map(String::as_str).unwrap_or("kill");
    let given = arguments.get(1).map(String::as_str);
    match what {
        "kill" => long_run(
            root,
            &["--package", "guichet", "--test", "real", "kill"],
            ("GUICHET_KILLS", given.unwrap_or("200")),
        ),
        "mail" => {
            let seconds = ("GUICHET_TORTURE_SECONDS", given.unwrap_or("60"));
            Ok(
                long_run(root, &["--package", "letters", "--test", "torture"], seconds)?
                    && long_run(root, &["--package", "guichet", "--lib", "mangled"], seconds)?,
            )
        }
        _ => anyhow::bail!("there is no torture called {what:?}; try: kill, mail"),
    }
}

/// Runs these tests optimised, for longer than the usual run allows a test, and lets them speak.
fn long_run(root: &Path, tests: &[&str], (name, value): (&str, &str)) -> Result<bool> {
    let mut command = Command::new("cargo");
    if std::env::var_os("GUICHET_TORTURE_SEED").is_none() {
        command.env("GUICHET_TORTURE_SEED", std::process::id().to_string());
    }
    command
        .args(["nextest", "run", "--release", "--no-capture"])
        .args(["--profile", "torture"])
        .args(tests)
        .env(name, value);
    Ok(command.current_dir(root).status()?.success())
}
