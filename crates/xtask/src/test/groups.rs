//! The groups of gates, one function each.

use std::net::{TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Result;

use super::outcome::Outcome;
use super::{dependencies, postgres};
use crate::shell::{Finished, command, must, on_path, quietly};
use crate::{npm, tidy};

/// Runs all tests, and speaks of those that fail.
const NEXTEST: &str = "nextest run --no-fail-fast --no-tests=pass --status-level fail";

/// The version that was tried with `deny.toml`.
const CARGO_DENY: &str = "0.20.2";

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

/// Licences, sources and banned crates of the dependencies, everywhere; their known weaknesses where the database of
/// advisories can be had.
pub fn deny(bench: &Bench, install: bool) -> Result<Outcome> {
    let unwelcome = dependencies::unwelcome(&bench.root)?;
    let output = unwelcome.iter().map(|sentence| format!("{sentence}\n")).collect();
    let house = Outcome::of_gate(Finished {
        success: unwelcome.is_empty(),
        output,
    });
    Ok(house.and(advisories(bench, install)?))
}

/// `cargo deny check advisories`. The tool is built only where its database can be fetched: without one it has nothing to
/// say. CI builds it in some minutes, beside the other gates.
fn advisories(bench: &Bench, install: bool) -> Result<Outcome> {
    let tools = bench.root.join("target/tools");
    let built = tools.join("bin/cargo-deny");
    let present = on_path("cargo-deny").or_else(|| built.is_file().then(|| built.clone()));
    if present.is_none() && !is_reachable("github.com:443") {
        let why = "advisories: github.com, where their database is, cannot be reached from here";
        return Ok(Outcome::not_run(why));
    }
    let tool = match present {
        Some(tool) => tool,
        None if install || std::env::var_os("CI").is_some() => {
            let root = tools.display().to_string();
            let words = [
                "install",
                "cargo-deny",
                "--locked",
                "--version",
                CARGO_DENY,
                "--root",
                root.as_str(),
            ];
            must(&mut command(&bench.root, "cargo", &words))?;
            built
        }
        None => {
            let why = "advisories: cargo-deny is not installed; `cargo install cargo-deny --locked` (some minutes), or add --install";
            return Ok(Outcome::not_run(why));
        }
    };
    let tool = tool.display().to_string();
    let done = quietly(&mut command(
        &bench.root,
        &tool,
        &["--workspace", "check", "advisories"],
    ))?;
    if !done.success && done.output.contains("failed to fetch advisory database") {
        return Ok(Outcome::not_run(
            "advisories: their database could not be fetched",
        ));
    }
    Ok(Outcome::of_gate(done))
}

/// Whether the server that has the advisories answers.
fn is_reachable(server: &str) -> bool {
    let addresses = server.to_socket_addrs().into_iter().flatten();
    let mut tried = addresses.take(2);
    tried.any(|address| TcpStream::connect_timeout(&address, Duration::from_secs(5)).is_ok())
}
