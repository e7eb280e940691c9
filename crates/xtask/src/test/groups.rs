//! The groups of gates, one function each.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::outcome::Outcome;
use crate::shell::{Finished, command, on_path, quietly};
use crate::{npm, tidy};

/// Where the gates run.
pub struct Bench {
    pub root: PathBuf,
    /// Whether cargo-nextest is there; without it `cargo test` runs the same tests, only slower.
    nextest: bool,
}

impl Bench {
    /// The workspace in `root`.
    pub fn new(root: &Path) -> Bench {
        Bench {
            root: root.to_path_buf(),
            nextest: on_path("cargo-nextest").is_some(),
        }
    }

    /// Whether the package guichet has this test target.
    pub fn has_target(&self, name: &str) -> bool {
        self.root.join("tests").join(name).join("main.rs").is_file()
    }

    fn cargo(&self, arguments: &[&str], database: Option<&str>) -> Result<Finished> {
        let mut cargo = command(&self.root, "cargo", arguments);
        if let Some(url) = database {
            cargo.env("GUICHET_TEST_DATABASE_URL", url);
        }
        quietly(&mut cargo)
    }
}

/// The layout of the source text.
pub fn fmt(bench: &Bench) -> Result<Outcome> {
    Ok(Outcome::of_gate(bench.cargo(&["fmt", "--all", "--check"], None)?))
}

/// The lints of the compiler and of clippy, warnings included.
pub fn clippy(bench: &Bench) -> Result<Outcome> {
    let lint = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ];
    Ok(Outcome::of_gate(bench.cargo(&lint, None)?))
}

/// The rules of the house.
pub fn tidy(bench: &Bench) -> Result<Outcome> {
    let findings = tidy::findings(&bench.root)?;
    let output = findings.iter().map(|finding| format!("{finding}\n")).collect();
    Ok(Outcome::of_gate(Finished {
        success: findings.is_empty(),
        output,
    }))
}

/// The scripts and styles: installed, bundled, and their types checked.
pub fn web(bench: &Bench) -> Result<Outcome> {
    let web = bench.root.join("web");
    if !web.join("package.json").is_file() {
        return Ok(Outcome::not_run("there is no web/package.json yet"));
    }
    if !npm::present() {
        return Ok(Outcome::failure(format!("{}\n", npm::MISSING)));
    }
    npm::install(&web)?;
    npm::bundle(&web)?;
    if !web.join("tsconfig.json").is_file() {
        return Ok(Outcome::of_gate(Finished {
            success: true,
            output: String::new(),
        }));
    }
    // --no-install: the compiler of the lock file or none.
    Ok(Outcome::of_gate(quietly(&mut command(
        &web,
        "npx",
        &["--no-install", "tsc", "--noEmit"],
    ))?))
}

/// Unit and story tests. Each story runs on SQLite and, where `database` is given, on PostgreSQL.
pub fn stories(bench: &Bench, database: Option<&str>) -> Result<Outcome> {
    if bench.nextest {
        // The targets in tests/ that are groups of their own. nextest refuses a filter naming one that is not there.
        let apart: Vec<String> = ["browser", "real"]
            .iter()
            .filter(|name| bench.has_target(name))
            .map(|name| format!("not binary_id(guichet::{name})"))
            .collect();
        let filter = if apart.is_empty() {
            "all()".to_string()
        } else {
            apart.join(" and ")
        };
        let run = [
            "nextest",
            "run",
            "--workspace",
            "--no-fail-fast",
            "--no-tests=pass",
            "-E",
            &filter,
        ];
        return Ok(Outcome::of_tests(bench.cargo(&run, database)?));
    }
    let leaves = [
        "test",
        "--workspace",
        "--exclude",
        "guichet",
        "--no-fail-fast",
        "--all-targets",
    ];
    let rooms = [
        "test",
        "--package",
        "guichet",
        "--lib",
        "--bins",
        "--no-fail-fast",
    ];
    let leaves = Outcome::of_tests(bench.cargo(&leaves, database)?);
    Ok(leaves.and(Outcome::of_tests(bench.cargo(&rooms, database)?)))
}

/// The examples in the documentation of the code.
pub fn examples(bench: &Bench) -> Result<Outcome> {
    Ok(Outcome::of_tests(bench.cargo(
        &["test", "--workspace", "--doc", "--no-fail-fast"],
        None,
    )?))
}

/// One test target of the package guichet: `browser` (journeys in Chromium) or `real` (real components).
pub fn journeys(bench: &Bench, target: &str, database: Option<&str>) -> Result<Outcome> {
    if !bench.has_target(target) {
        return Ok(Outcome::not_run(format!(
            "there is no tests/{target}/main.rs yet"
        )));
    }
    let runner: &[&str] = if bench.nextest {
        &["nextest", "run", "--no-tests=pass"]
    } else {
        &["test"]
    };
    let run = [
        runner,
        &["--package", "guichet", "--test", target, "--no-fail-fast"],
    ]
    .concat();
    Ok(Outcome::of_tests(bench.cargo(&run, database)?))
}

/// Licences, sources, banned crates and known weaknesses of the dependencies.
pub fn deny(bench: &Bench, install: bool) -> Result<Outcome> {
    if on_path("cargo-deny").is_none() {
        if !install {
            return Ok(Outcome::not_run(
                "cargo-deny is not installed; `cargo install cargo-deny --locked` (some minutes), or add --install",
            ));
        }
        let built = bench.cargo(&["install", "cargo-deny", "--locked"], None)?;
        if !built.success {
            return Ok(Outcome::of_gate(built));
        }
    }
    let house = bench.cargo(
        &["deny", "--workspace", "check", "licenses", "bans", "sources"],
        None,
    )?;
    let advisories = bench.cargo(&["deny", "--workspace", "check", "advisories"], None)?;
    let offline = !advisories.success && advisories.output.contains("failed to fetch advisory database");
    let advisories = if offline {
        Outcome::not_run("advisories: the advisory database could not be fetched")
    } else {
        Outcome::of_gate(advisories)
    };
    Ok(Outcome::of_gate(house).and(advisories))
}
