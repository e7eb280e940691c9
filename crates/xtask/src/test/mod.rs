//! `cargo xtask test`: every quality gate, the same here and in CI.
//!
//! Cargo builds one thing at a time, so the gates that compile run one after the other; beside them, programs are
//! installed and the dependencies are judged. A group that passes takes one line, one that fails shows all it said.

mod board;
mod dependencies;
mod groups;
mod needs;
mod outcome;
mod postgres;

use std::path::Path;

use anyhow::{Result, bail};

use board::Board;
use groups::Bench;

/// The groups in the order in which they run (`deny` runs beside the others).
const GROUPS: [&str; 10] = [
    "fmt", "tidy", "web", "clippy", "stories", "torture", "examples", "browser", "real", "deny",
];

/// What was asked for on the command line.
pub struct Wanted {
    only: Vec<String>,
    install: bool,
}

impl Wanted {
    fn group(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|wanted| wanted == name)
    }

    /// Reads the arguments; an unknown word is an error that names the known ones.
    fn read(arguments: &[String]) -> Result<Wanted> {
        let mut wanted = Wanted {
            only: Vec::new(),
            install: false,
        };
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            match (word.as_str(), words.as_slice().first()) {
                ("--install", _) => wanted.install = true,
                ("--only", Some(group)) if GROUPS.contains(&group.as_str()) => {
                    wanted.only.push(group.clone());
                    words.next();
                }
                ("--only", _) => bail!("--only takes one of: {}", GROUPS.join(", ")),
                _ => bail!("unknown argument {word:?}; known are --only GROUP and --install"),
            }
        }
        Ok(wanted)
    }
}

/// Runs the wanted gates, prints the closing line, and answers whether all passed.
pub fn test(root: &Path, arguments: &[String]) -> Result<bool> {
    let wanted = Wanted::read(arguments)?;
    let board = Board::open(&wanted);
    let bench = Bench::new(root);
    // PostgreSQL is started from this very thread: it ends when the thread that started it is gone.
    std::thread::scope(|scope| {
        let programs = scope.spawn(|| needs::install(&needs::of(&wanted, &bench)));
        scope.spawn(|| board.run("deny", || groups::deny(&bench, wanted.install)));
        board.run("fmt", || groups::fmt(&bench));
        board.run("tidy", || groups::tidy(&bench));
        board.run("web", || groups::web(&bench));
        board.run("clippy", || groups::clippy(&bench));
        let missing = programs
            .join()
            .unwrap_or_else(|_| vec!["the installation of programs broke off".into()]);
        board.missing(&missing);
        let startable = needs::database(&wanted) && postgres::available();
        let engine = if startable { board.start_postgres() } else { None };
        let url = engine.as_ref().map(|engine| engine.url.as_str());
        board.run("stories", || groups::stories(&bench, url));
        board.run("torture", || groups::torture(&bench));
        board.run("examples", || groups::examples(&bench));
        board.run("browser", || groups::journeys(&bench, "browser", url));
        board.run("real", || groups::journeys(&bench, "real", url));
    });
    Ok(board.close())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Wanted> {
        Wanted::read(&words.iter().map(|word| word.to_string()).collect::<Vec<_>>())
    }

    #[test]
    fn without_arguments_every_group_is_wanted() {
        let wanted = read(&[]).unwrap();
        assert!(GROUPS.iter().all(|group| wanted.group(group)) && !wanted.install);
    }

    #[test]
    fn only_names_the_groups_to_run() {
        let wanted = read(&["--only", "fmt", "--only", "deny", "--install"]).unwrap();
        assert!(wanted.group("fmt") && wanted.group("deny") && !wanted.group("tidy") && wanted.install);
    }

    #[test]
    fn an_unknown_group_is_answered_with_the_known_ones() {
        assert!(
            read(&["--only", "everything"])
                .err()
                .unwrap()
                .to_string()
                .contains("stories")
        );
        assert!(read(&["--fast"]).is_err());
    }
}
