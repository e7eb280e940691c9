//! The demo in stories: its desk made small, its clock moved.

use super::TestDesk;
use crate::demo::{self, Happened, Jump};
use crate::languages::Language;

impl TestDesk {
    /// Makes the demo's people and `count` tickets on this desk.
    pub fn makes_demo(&self, count: usize) {
        wait(demo::make(&self.desk, count, Language::English, |_| ())).expect("the demo is made");
    }

    /// Adds plain rows.
    pub fn fills(&self, count: usize) {
        wait(demo::fill_bulk(&self.desk, count, |_| ())).expect("the rows are added");
    }

    /// Presses a button of the time machine.
    pub fn jumps(&self, by: &str) -> Happened {
        let jump: Jump = by.parse().expect("a jump");
        wait(demo::jump(&self.desk, jump)).expect("time passes")
    }
}

/// Waits for what a request would wait for.
pub fn wait<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(work)
}
