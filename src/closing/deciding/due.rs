//! A step that is due: what [`super::next_step`] answers.

use crate::closing::policy::StepKind;
use jiff::Timestamp;

/// A step that is to be done, at once if `at` has passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub step: StepKind,
    /// When it falls due; may lie in the past.
    pub at: Timestamp,
    /// The instant `at` was counted from: the days between that did not count are what moved it.
    pub counted_from: Timestamp,
    /// For a warning done now (or at `at`, if that is later): the instant of solving to announce.
    pub promise: Option<Timestamp>,
    /// Steps before this one that were missed and are no longer true: not to be done.
    pub missed: Vec<StepKind>,
}
