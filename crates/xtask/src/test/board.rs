//! Shows what runs, keeps the results, and closes with the line that CI reads.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use super::Wanted;
use super::outcome::Outcome;
use super::postgres::Postgres;
use crate::shell::elapsed;

/// Results so far; shared by the groups that run at the same time.
pub struct Board<'a> {
    wanted: &'a Wanted,
    sum: Mutex<Sum>,
    start: Instant,
}

#[derive(Default)]
struct Sum {
    passed: u64,
    failed: u64,
    failed_groups: Vec<String>,
    not_run: Vec<String>,
}

impl Board<'_> {
    /// A board on which nothing has run yet.
    pub fn open(wanted: &Wanted) -> Board<'_> {
        Board {
            wanted,
            sum: Mutex::default(),
            start: Instant::now(),
        }
    }

    /// Runs a group if it is wanted, and shows name, result and time.
    pub fn run(&self, name: &str, group: impl FnOnce() -> anyhow::Result<Outcome>) {
        if self.wanted.group(name) {
            println!("  …     {name}");
            let start = Instant::now();
            let outcome = group().unwrap_or_else(|error| Outcome::failure(format!("{error:#}\n")));
            self.note(name, outcome, start);
        }
    }

    /// The throw-away PostgreSQL, or the one that was given; a start that fails is a failure of its own.
    pub fn start_postgres(&self) -> Option<Postgres> {
        let start = Instant::now();
        match Postgres::start() {
            Ok(engine) => {
                println!("  ready postgres ({})", elapsed(start));
                Some(engine)
            }
            Err(error) => {
                self.note("postgres", Outcome::failure(format!("{error:#}\n")), start);
                None
            }
        }
    }

    /// Programs that the tests need and that could not be installed: each is a failure of its own, for what they test
    /// is not proved.
    pub fn missing(&self, programs: &[String]) {
        for program in programs {
            self.note("needs", Outcome::failure(format!("{program}\n")), Instant::now());
        }
    }

    fn note(&self, name: &str, outcome: Outcome, start: Instant) {
        let mut sum = self.sum.lock().unwrap_or_else(PoisonError::into_inner);
        sum.passed += outcome.passed;
        sum.failed += outcome.failed;
        let counted = match outcome.passed {
            0 | 1 => String::new(),
            passed => format!("{passed} passed, "),
        };
        if outcome.failed > 0 {
            println!("{}", outcome.output.trim_end());
            println!(
                "  FAIL  {name} ({counted}{} failed, {})",
                outcome.failed,
                elapsed(start)
            );
            sum.failed_groups.push(name.to_string());
        } else if outcome.passed > 0 || outcome.not_run.is_none() {
            println!("  ok    {name} ({counted}{})", elapsed(start));
            for test in outcome.second_tries() {
                println!("        {test}");
            }
        }
        if let Some(why) = outcome.not_run {
            println!("  -     {name}: not run: {why}");
            sum.not_run.push(format!("{name}: {why}"));
        }
    }

    /// Says what was not run and what failed, then the closing line. Answers whether nothing failed.
    pub fn close(&self) -> bool {
        let sum = self.sum.lock().unwrap_or_else(PoisonError::into_inner);
        println!();
        for why in &sum.not_run {
            println!("Not run: {why}");
        }
        if !sum.failed_groups.is_empty() {
            println!("Failed: {}", sum.failed_groups.join(", "));
        }
        println!("Took {}", elapsed(self.start));
        println!("{} passed, {} failed", sum.passed, sum.failed);
        sum.failed == 0
    }
}
