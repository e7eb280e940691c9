//! `cargo xtask run`: from a fresh clone to a running demo desk, redoing only what changed.

use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::npm;
use crate::shell::elapsed;

/// Installs, bundles, builds and starts the demo; `arguments` after `--` go to `guichet demo`.
pub fn run(root: &Path, arguments: &[String]) -> Result<bool> {
    let arguments = match arguments.split_first() {
        None => arguments,
        Some((first, rest)) if first == "--" => rest,
        Some((first, _)) => bail!("unknown argument {first:?}; what belongs to the desk comes after --"),
    };
    pages(root)?;
    build(root)?;
    println!("Starting the demo desk; Ctrl-C ends it.");
    start(root, arguments)
}

/// The scripts and styles of the pages. Without Node the desk still works: its pages are plain forms then.
fn pages(root: &Path) -> Result<()> {
    let web = root.join("web");
    if !web.join("package.json").is_file() {
        println!("There is no web package yet: the pages work as plain forms.");
        return Ok(());
    }
    if !npm::present() {
        println!(
            "{}.\nGoing on without: the pages work as plain forms.",
            npm::MISSING
        );
        return Ok(());
    }
    step("Web packages from the lock file", || {
        Ok(if npm::install(&web)? {
            "installed"
        } else {
            "unchanged"
        })
    })?;
    step("Scripts and styles", || {
        Ok(if npm::bundle(&web)? {
            "bundled"
        } else {
            "unchanged"
        })
    })
}

/// Says what is being done, does it, and says on the same line how it ended and how long it took.
fn step(name: &str, work: impl FnOnce() -> Result<&'static str>) -> Result<()> {
    print!("{name} … ");
    std::io::stdout().flush()?;
    let start = Instant::now();
    let outcome = work().inspect_err(|_| println!("failed ({})", elapsed(start)))?;
    println!("{outcome} ({})", elapsed(start));
    Ok(())
}

/// Builds the desk; cargo shows its own progress between our two lines.
fn build(root: &Path) -> Result<()> {
    println!("Building the desk (the first time takes some minutes) …");
    let start = Instant::now();
    let mut cargo = Command::new("cargo");
    let built = cargo
        .args(["build", "--package", "guichet"])
        .current_dir(root)
        .status();
    if !built.context("cannot start cargo")?.success() {
        bail!("the build failed; cargo's message is above");
    }
    println!("Building the desk … built ({})", elapsed(start));
    Ok(())
}

/// Becomes the desk, so that Ctrl-C and signals reach it and nothing stands between it and the terminal.
fn start(root: &Path, arguments: &[String]) -> Result<bool> {
    // Cargo puts all programs of a profile in one folder: the desk lies beside this program.
    let desk = std::env::current_exe()?.with_file_name(format!("guichet{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(&desk);
    command.arg("demo").args(arguments).current_dir(root);
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        Err(command.exec()).with_context(|| format!("cannot start {}", desk.display()))
    }
    #[cfg(not(unix))]
    Ok(command
        .status()
        .with_context(|| format!("cannot start {}", desk.display()))?
        .success())
}
