//! The development commands: `cargo xtask run`, `test`, `tidy`, `bench`, `torture`.

mod measure;
mod npm;
mod run;
mod shell;
mod test;
mod tidy;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [-- ARGUMENTS]           install, bundle and build what changed, then start the demo desk
cargo xtask test [--only GROUP] [--install]
                                         every quality gate; --only (may be repeated) runs the named groups,
                                         --install also builds cargo-deny, which knows the advisories, when it is missing
cargo xtask tidy                         the rules of the house: import levels, sizes, owners, words
cargo xtask bench [GROUP]...             ratios on the release build: reading, footprint, intake, sweep, simulate,
                                         satisfaction, pages
cargo xtask torture kill [CYCLES]        kill -9 again and again, on both engines
cargo xtask torture mail [SECONDS]       mangled letters through the reader and the whole intake";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let command = arguments.first().map(String::as_str).unwrap_or("");
    let rest = arguments.get(1..).unwrap_or_default();
    let done = match command {
        "run" => run::run(&root(), rest),
        "test" => test::test(&root(), rest),
        "tidy" => tidy::tidy(&root()),
        "bench" => measure::bench(&root(), rest),
        "torture" => measure::torture(&root(), rest),
        _ => Err(anyhow::anyhow!("unknown command {command:?}\n\n{USAGE}")),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// The folder of the workspace: two above this crate.
fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map(PathBuf::from).unwrap_or(here)
}
