//! The groups of gates, one function each.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::outcome::Outcome;
use super::postgres;
use crate::shell::{Finished, command, on_path, quietly};
use crate::{npm, tidy};

/// Runs all tests, and speaks of those that fail.
const NEXTEST: &str = "nextest run --no-fail-fast --no-tests=pass --status-level fail";

/// How long mangled letters are given to the reader, as part of the gates.
const TORTURE_SECONDS: &str = "15";

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

    /// Runs cargo with the words of `line`.
    fn cargo(&self, line: &str) -> Result<Finished> {
        self.cargo_with(line, None)
    }

    /// The same; the tests find PostgreSQL at `database`.
    fn cargo_with(&self, line: &str, database: Option<&str>) -> Result<Finished> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut cargo = command(&self.root, "cargo", &words);
        if let Some(url) = database {
            cargo.env("GUICHET_TEST_DATABASE_URL", url);
        }
        quietly(&mut cargo)
    }
}

/// The layout of the source text.
pub fn fmt(bench: &Bench) -> Result<Outcome> {
    Ok(Outcome::of_gate(
        bench.cargo("fmt --all --check -- --color never")?,
    ))
}

/// The lints of the compiler and of clippy, warnings included.
pub fn clippy(bench: &Bench) -> Result<Outcome> {
    let lint = "clippy --workspace --all-targets --quiet -- -D warnings";
    Ok(Outcome::of_gate(bench.cargo(lint)?))
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
        // The targets that are groups of their own; nextest refuses the name of one that is not there.
        let apart = ["browser", "real"]
            .into_iter()
            .filter(|name| bench.has_target(name));
        let apart: String = apart.map(|name| format!("-binary_id(guichet::{name})")).collect();
        let run = format!("{NEXTEST} --workspace -E all(){apart}-binary_id(letters::torture)");
        return Ok(Outcome::of_tests(bench.cargo_with(&run, database)?));
    }
    let leaves = "test --workspace --exclude guichet --tests --no-fail-fast";
    let rooms = "test --package guichet --lib --bins --no-fail-fast";
    let leaves = Outcome::of_tests(bench.cargo_with(leaves, database)?);
    Ok(leaves.and(Outcome::of_tests(bench.cargo_with(rooms, database)?)))
}

/// Mangled letters given to the reader for some seconds: no panic, none slower than a second. It is built already, for
/// the whole workspace is asked for; alone, it would be built again with fewer features.
pub fn torture(bench: &Bench) -> Result<Outcome> {
    let run = if bench.nextest {
        "nextest run --workspace -E binary_id(letters::torture)"
    } else {
        "test --package letters --test torture"
    };
    let words: Vec<&str> = run.split_whitespace().collect();
    let mut cargo = command(&bench.root, "cargo", &words);
    cargo.env("GUICHET_TORTURE_SECONDS", TORTURE_SECONDS);
    Ok(Outcome::of_tests(quietly(&mut cargo)?))
}

/// The examples in the documentation of the code.
pub fn examples(bench: &Bench) -> Result<Outcome> {
    Ok(Outcome::of_tests(
        bench.cargo("test --workspace --doc --no-fail-fast")?,
    ))
}

/// One test target of the package guichet: `browser` (journeys in Chromium) or `real` (real components).
pub fn journeys(bench: &Bench, target: &str, database: Option<&str>) -> Result<Outcome> {
    if !bench.has_target(target) {
        let why = format!("there is no tests/{target}/main.rs yet");
        return Ok(Outcome::not_run(why));
    }
    let runner = if bench.nextest {
        NEXTEST
    } else {
        "test --no-fail-fast"
    };
    let run = format!("{runner} --package guichet --test {target}");
    let outcome = Outcome::of_tests(bench.cargo_with(&run, database)?);
    if target == "real" && !postgres::is_root() {
        let why = "Postfix starts only as root: letters through it are proven by a run as root";
        return Ok(outcome.and(Outcome::not_run(why)));
    }
    Ok(outcome)
}

/// Licences, sources, banned crates and known weaknesses of the dependencies.
pub fn deny(bench: &Bench, install: bool) -> Result<Outcome> {
    if on_path("cargo-deny").is_none() {
        if !install {
            return Ok(Outcome::not_run(
                "cargo-deny is not installed; `cargo install cargo-deny --locked` (some minutes), or add --install",
            ));
        }
        let built = bench.cargo("install cargo-deny --locked")?;
        if !built.success {
            return Ok(Outcome::of_gate(built));
        }
    }
    let house = bench.cargo("deny --workspace check licenses bans sources")?;
    let advisories = bench.cargo("deny --workspace check advisories")?;
    let offline = !advisories.success && advisories.output.contains("failed to fetch advisory database");
    let advisories = if offline {
        Outcome::not_run("advisories: the advisory database could not be fetched")
    } else {
        Outcome::of_gate(advisories)
    };
    Ok(Outcome::of_gate(house).and(advisories))
}
