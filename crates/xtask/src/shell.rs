//! Starts other programs: quietly with their output kept, or on our own terminal; and tells how long it took.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};

/// What a quiet command left behind.
pub struct Finished {
    /// Whether the program ended with exit code 0.
    pub success: bool,
    /// Standard output and standard error, in the order in which they were written.
    pub output: String,
}

/// A command that starts in `folder`, with no keyboard behind it.
pub fn command(folder: &Path, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command
}

/// Runs to the end and keeps the output. Errors only when the program could not be started or read.
pub fn quietly(command: &mut Command) -> Result<Finished> {
    let name = format!("{}", command.get_program().display());
    let (mut reader, writer) = std::io::pipe()?;
    command.stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn().with_context(|| format!("cannot start {name}"))?;
    // The command still holds our ends of the pipe; reading ends only when they are gone.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes)?;
    let success = child.wait()?.success();
    Ok(Finished {
        success,
        output: String::from_utf8_lossy(&bytes).into_owned(),
    })
}

/// Runs to the end; an exit code other than 0 is an error that carries the whole output.
pub fn must(command: &mut Command) -> Result<String> {
    let line = spoken(command);
    let finished = quietly(command)?;
    if !finished.success {
        anyhow::bail!("{line} failed:\n{}", finished.output.trim_end());
    }
    Ok(finished.output)
}

/// The command as one would type it.
pub fn spoken(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Where a program lies on the search path, or `None`.
pub fn on_path(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// Seconds since `start`, as the lines of a step show them.
pub fn elapsed(start: Instant) -> String {
    format!("{:.1} s", start.elapsed().as_secs_f64())
}
