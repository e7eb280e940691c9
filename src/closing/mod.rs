//! Closing: how a case ends. A policy says what happens while we wait for the customer and after solving; the pure
//! [`next_step`] decides what is due, and the sweep does it.
//!
//! Each ticket that is `pending` or `solved` has one waiting row in `step`: its next step. What changes the ticket plans
//! anew in the same transaction, so an answer cancels what was planned. The sweep takes the rows that are due, asks
//! [`next_step`] once more with the history as it is then, and does what is true now: never a burst, never twice.
//!
//! Owns: `policy`, `policy_version`, `step`, `more_days`.
//! Records: step_done, step_withheld, survey_due, more_days. Awaits: said, changed (status), deleted, restored.

mod choosing;
mod history;
mod letters;
mod next_step;
mod plan;
mod policy;
mod presets;
mod rules;
mod sweep;
mod timeline;

pub use choosing::{Granted, confirm_solved, more_days, still_need_help};
pub use history::{Done, History, MoreDays};
pub use next_step::{Due, next_step};
pub use plan::react;
pub use policy::{PolicyInForce, install, policy_for};
pub use presets::b2c_standard;
pub use rules::{Action, After, OnSolve, Pace, Rules, StepKind, StepRule, SurveyRule};
pub use sweep::{run, sweep_once};
pub use timeline::{Coming, Past, Timeline, if_pending, timeline};

#[cfg(test)]
mod tests;
