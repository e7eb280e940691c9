//! What came of a replay: the steps, the letters, and whether the customer was done.

use crate::closing::deciding::budget::Wish;
use crate::closing::policy::StepKind;
use jiff::Timestamp;

/// What the rules would have done on a ticket.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Simulated {
    /// The steps, oldest first.
    pub steps: Vec<Taken>,
    /// How often it began to wait for its customer under the rules.
    pub waitings: u32,
    /// Whether the rules held for it at all: while it waited, or when it was solved.
    pub held: bool,
    /// The earlier policy that held a waiting of it instead, by its place.
    pub held_earlier: Option<usize>,
    /// A waiting of it that no conditions hold for.
    pub held_by_nobody: bool,
    /// All letters that fall due, before any gives way to the customer's mail budget.
    pub letters: Letters,
    /// Those of them that the budget knows, oldest first.
    pub written: Vec<Letter>,
    /// After how many business days of waiting the customer answered, each time.
    pub answered_after: Vec<u32>,
    /// When the rules solved it for the first time.
    pub solved_at: Option<Timestamp>,
    /// The first answer that came after an automatic solving.
    pub wrong: Option<Wrong>,
    /// From when to when there was something to do or to wait for, within the period.
    pub active: Vec<(Timestamp, Timestamp)>,
    /// Since when it is solved at the end; None if it is not.
    pub ended_at: Option<Timestamp>,
}

impl Simulated {
    /// Whether it is not done at the end of a period that ends then.
    pub fn is_open_at(&self, end: Timestamp) -> bool {
        self.active.last().is_some_and(|(_, until)| *until >= end)
    }
}

/// A letter of the rules as the mail budget sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    pub wish: Wish,
    pub at: Timestamp,
    /// When the waiting or the solving began that it belongs to.
    pub since: Timestamp,
    /// Whether it counts in the week that follows. One with the rating in it is a survey, which does not.
    pub counts: bool,
}

/// A step that the rules take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub kind: StepKind,
    pub at: Timestamp,
    /// When the waiting or the solving began that it belongs to.
    pub since: Timestamp,
    /// What a warning announced.
    pub promise: Option<Timestamp>,
}

/// Letters by what they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Letters {
    pub reminders: u32,
    pub warnings: u32,
    pub notices: u32,
    pub surveys: u32,
    /// While we wait for someone else.
    pub progress: u32,
}

impl Letters {
    /// All of them.
    pub fn all(&self) -> u32 {
        self.reminders + self.warnings + self.notices + self.surveys + self.progress
    }
}

/// The customer was not done: an answer after an automatic solving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wrong {
    pub solved_at: Timestamp,
    pub answered_at: Timestamp,
    /// So soon that the solving counts as wrong (`deciding::wrongly_solved`).
    pub soon: bool,
}
