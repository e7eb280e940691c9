//! What versions of a policy achieve: their figures, experiments with two of them, and the guard against closing wrongly.

pub mod guard;
pub mod measure;
pub mod results;
mod starting;

pub use crate::closing::policy::experiments::{Arm, Experiment, Outcome, arm, find, of_policy, running};
pub use starting::{end, start};
