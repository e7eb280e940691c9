//! Closing: how a case ends. A policy says what happens while we wait for the customer and after solving; the pure
//! [`next_step`] decides what is due, and the sweep does it.
//!
//! Each ticket that is `pending` or `solved` has one waiting row in `step`: its next step. What changes the ticket plans
//! anew in the same transaction, so an answer cancels what was planned. The sweep takes the rows that are due, asks
//! [`next_step`] once more with the history as it is then, and does what is true now: never a burst, never twice.
//!
//! What gives way to a customer's mail budget, and what never does, is decided in [`budget`]; [`stop_letters`] stops all.
//!
//! Owns: `policy`, `policy_version`, `step`, `under_way`, `delay`, `resolution`, `hold`, `digest`, `check_back`,
//! `ending`, `experiment`, `simulation`, `simulated_ticket`.
//! Records: step_done, step_withheld, step_brought_back, survey_due, more_days, more_days_taken_back, paused, resumed,
//! ending_chosen, on_hold, check_back_planned, check_back_due, check_back_settled. Awaits: said, changed (status),
//! letter_sent, letter_failed, letter_outdated, deleted, restored.

mod adopting;
mod announcing;
pub mod budget;
pub mod carrying_over;
mod check_back;
mod choosing;
pub mod counting;
mod digest;
pub mod editing;
mod ending;
pub mod experiment;
pub mod experiment_results;
pub mod forecast;
pub mod guard;
mod history;
mod holding;
mod in_log;
mod letters;
mod manners;
pub mod measure;
mod next_step;
mod plan;
mod policy;
mod presets;
mod question;
mod reasons;
mod recounting;
mod resolving;
mod rules;
pub mod simulate;
mod solving;
mod steering;
mod stopping;
mod sweep;
mod telling;
mod timeline;
mod together;
mod under_way;
mod unreached;
mod until;
mod wording;

pub use crate::calendars::Pace;
pub use crate::tickets::{Conditions, Facts};
pub use check_back::{
    CheckBack, CheckState, check_back, check_backs_due, plan_check_back, settle_check_back,
};
pub use choosing::{Granted, confirm_solved, more_days, still_need_help};
pub(crate) use digest::STANDS;
pub use history::{Delay, Done, History};
pub use holding::{Hold, hold, put_on_hold};
pub use in_log::in_log;
pub use letters::{carries_way_back, notice_in_words, say_the_way_back, way_back};
pub use manners::{MOST_LETTERS, Manners, manners, set_manners};
pub use next_step::{Due, next_step, time_to_answer};
pub use plan::{calendar_of, policy_of};
pub use policy::{PolicyInForce, install, matching, policies, versions};
pub use presets::{Preset, b2c_standard};
pub use question::{Question, is_customers_turn, waits_unasked};
pub use recounting::{Moved, after_outage, moved_by, recount};
pub use resolving::{Resolution, Solving, asks_with, proposed, resolutions, solve, wants_summary};
pub use rules::{Action, After, OnSolve, Progress, Rules, StepKind, StepRule, SurveyRule, Tell};
pub use steering::{Steered, bring_back, give_days, pause, resume, send_now, skip, take_days_back};

pub use stopping::{Stopped, let_letters_go, stop_letters, stopped};
pub use sweep::{run, sweep_once};
pub use timeline::{
    Coming, Past, Timeline, if_on_hold, if_pending, if_set, if_solved, timeline, whole_chain,
};
pub use until::{Until, until};
pub use wording::{Reader, samples};

use crate::events::{Event, SettingEvent, Subject, SubjectKind};
use crate::store::{Act, Result};

/// Moves what is planned when a calendar changes; plans again on what changes the next step, then writes down what became of a
/// solving.
pub fn react(act: &mut Act, subject: Subject, event: &Event) -> Result<()> {
    if subject.kind == SubjectKind::Calendar {
        return match counts_otherwise(event) {
            true => recount(act).map(drop),
            false => Ok(()),
        };
    }
    let Some(ticket) = subject.ticket() else {
        return Ok(());
    };
    plan::react(act, ticket, event)?;
    ending::react(act, ticket, event)
}

/// Whether days are counted otherwise after a change of a calendar: nothing counts in a new one yet, and a name counts nothing.
fn counts_otherwise(event: &Event) -> bool {
    match event {
        Event::Setting(SettingEvent::Changed { fields, .. }) => {
            fields.iter().any(|field| field.what != "name")
        }
        Event::Setting(SettingEvent::Removed { .. }) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
