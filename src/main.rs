//! The `guichet` program: everything is in the library.

use std::env;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How long the allocator keeps what was freed before the system gets it back, in milliseconds.
const GIVES_BACK: (&str, &str) = ("MIMALLOC_PURGE_DELAY", "0");

fn main() -> ExitCode {
    give_back_memory();
    guichet::cli::run()
}

/// The allocator reads its settings before the first line of this program, so one that serves starts itself once more with
/// them. Otherwise what a flood of letters took stays with threads that have nothing to do (decision 52).
fn give_back_memory() {
    let serves = env::args_os()
        .nth(1)
        .is_some_and(|word| word == "serve" || word == "demo");
    if !serves || env::var_os(GIVES_BACK.0).is_some() {
        return;
    }
    if let Ok(program) = env::current_exe() {
        // Only comes back if it failed; then the desk serves all the same.
        let _ = Command::new(program)
            .args(env::args_os().skip(1))
            .env(GIVES_BACK.0, GIVES_BACK.1)
            .exec();
    }
}
