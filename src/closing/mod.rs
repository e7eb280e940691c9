//! Closing: how a case ends. A policy says what happens while we wait for the customer and after solving; the pure
//! [`next_step`] decides what is due, and the sweep does it.
//!
//! Each ticket that is `pending` or `solved` has one waiting row in `step`: its next step. What changes the ticket plans
//! again in the same transaction, so an answer cancels what was planned. The sweep takes the rows that are due, asks
//! [`next_step`] once more with the history as it is then, and does what is true now: never a burst, never twice.
//!
//! What gives way to a customer's mail budget, and what never does, is decided in `deciding::budget`; [`stop_letters`] stops all.
//!
//! The folders are floors: which may use which is told in `docs/decisions/0061` and checked by `cargo xtask tidy`.
//!
//! Owns: `policy`, `policy_version`, `step`, `under_way`, `delay`, `resolution`, `hold`, `digest`, `check_back`,
//! `ending`, `experiment`, `simulation`, `simulated_ticket`.
//! Records: step_done, step_withheld, step_brought_back, survey_due, more_days, more_days_taken_back, paused, resumed,
//! ending_chosen, on_hold, check_back_planned, check_back_due, check_back_settled, letter_withheld.
//! Awaits: said, changed (status, team, brand; a calendar), reopened, follows_up, letter_queued, letter_sent, letter_failed, letter_outdated, deleted, restored.

mod deciding;
mod doing;
pub mod editing;
pub mod experiment;
mod in_log;
mod letters;
pub mod pages;
pub mod policy;
pub mod simulate;
mod situation;

pub use crate::calendars::Pace;
pub use crate::tickets::{Conditions, Facts};
pub use deciding::{Coming, Delay, Done, Due, History, Question, next_step, time_to_answer, whole_chain};
pub use doing::check_back::{
    CheckBack, CheckState, check_back, check_backs_due, plan_check_back, settle_check_back,
};
pub use doing::choosing::{Granted, confirm_solved, more_days, still_need_help};
pub use doing::holding::put_on_hold;
pub use doing::recounting::{Moved, after_outage, moved_by, recount};
pub use doing::resolving::{Solving, solve, wants_summary};
pub use doing::steering::{Steered, bring_back, give_days, pause, resume, send_now, skip, take_days_back};
pub use doing::stopping::{Stopped, let_letters_go, stop_letters, stopped};
pub use doing::sweep::{run, sweep_once};
pub use in_log::in_log;
pub use letters::steps::notice_in_words;
pub use letters::way_back::{carries_way_back, say_the_way_back, way_back};
pub use letters::wording::{Reader, samples};
pub use policy::{
    Action, After, MOST_LETTERS, Manners, OnSolve, PolicyInForce, Preset, Progress, Rules, StepKind,
    StepRule, SurveyRule, Tell, b2c_standard, install, manners, matching, policies, set_manners, versions,
};
pub use situation::hold::{Hold, hold};
pub use situation::question::{is_customers_turn, waits_unasked};
pub use situation::resolution::{Resolution, resolutions};
pub use situation::timeline::{Past, Timeline, if_on_hold, if_pending, if_set, if_solved, timeline};
pub use situation::{Until, asks_with, calendar_of, policy_of, proposed, until};

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
    doing::reacting::react(act, ticket, event)?;
    doing::ending::react(act, ticket, event)
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
