//! Closing: how a case ends. A policy says what happens while we wait for the customer and after solving; the pure
//! [`next_step`] decides what is due, and the sweep does it.
//!
//! Each ticket that is `pending` or `solved` has one waiting row in `step`: its next step. What changes the ticket plans
//! anew in the same transaction, so an answer cancels what was planned. The sweep takes the rows that are due, asks
//! [`next_step`] once more with the history as it is then, and does what is true now: never a burst, never twice.
//!
//! Owns: `policy`, `policy_version`, `step`, `under_way`, `delay`, `ending`, `experiment`, `simulation`, `simulated_ticket`.
//! Records: step_done, step_withheld, step_brought_back, survey_due, more_days, more_days_taken_back, paused, resumed. Awaits: said, changed (status), letter_sent, deleted,
//! restored.

mod choosing;
mod conditions;
pub mod counting;
pub mod editing;
mod ending;
pub mod experiment;
pub mod experiment_results;
pub mod forecast;
pub mod guard;
mod history;
mod letters;
pub mod measure;
mod next_step;
mod plan;
mod policy;
mod presets;
mod rules;
pub mod simulate;
mod steering;
mod sweep;
mod timeline;
mod under_way;
mod wording;

pub use choosing::{Granted, confirm_solved, more_days, still_need_help};
pub use conditions::{Conditions, Facts};
pub use history::{Delay, Done, History};
pub use letters::way_back;
pub use next_step::{Due, next_step};
pub use policy::{PolicyInForce, install, matching, policies};
pub use presets::{Preset, b2c_standard};
pub use rules::{Action, After, OnSolve, Pace, Rules, StepKind, StepRule, SurveyRule};
pub use steering::{Steered, bring_back, give_days, pause, resume, send_now, skip, take_days_back};
pub use sweep::{run, sweep_once};
pub use timeline::{Coming, Past, Timeline, if_pending, timeline, whole_chain};
pub use wording::{Reader, samples};

use crate::events::Event;
use crate::ids::TicketId;
use crate::store::{Act, Result};

/// Plans anew on what changes the next step, then writes down what became of a solving.
pub fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    plan::react(act, ticket, event)?;
    ending::react(act, ticket, event)
}

#[cfg(test)]
mod tests;
