//! Does a step, in place of the waiting one.

use super::telling::{self, Told};
use super::{keeping, planning};
use crate::closing::deciding::{Due, Question, reasons};
use crate::closing::policy::StepKind;
use crate::closing::situation::Situation;
use crate::events::{self, ClosingEvent};
use crate::ids::StepId;
use crate::languages::Sentence;
use crate::store::{Act, Result};
use crate::tickets::{self, Status, Ticket};
use database::params;

/// Does a step now, in place of the waiting one.
pub(super) fn carry_out(
    act: &mut Act,
    step: StepId,
    ticket: &Ticket,
    mut situation: Situation,
    due: &Due,
) -> Result<()> {
    let told = telling::tell(act, ticket, &situation, due)?;
    let due = &match &told.said {
        // What a letter named is not taken back.
        Some(said) => Due {
            promise: due.promise.max(Some(said.promise)),
            ..due.clone()
        },
        None => due.clone(),
    };
    for missed in &due.missed {
        withhold_missed(act, ticket, &situation, *missed)?;
    }
    let nobody_reached = told.withheld == Some(reasons::NOBODY);
    // Before the status changes: the reaction to that plans the next step and finds no other waiting.
    settle(act, step, &situation, due, &told)?;
    record(act, ticket, &situation, due, told)?;
    match due.step {
        StepKind::Solve => return tickets::set_status(act, ticket.id, Status::Solved),
        StepKind::Close => return tickets::set_status(act, ticket.id, Status::Closed),
        StepKind::Look | StepKind::Unasked | StepKind::Unreached => {
            return tickets::set_status(act, ticket.id, Status::Open);
        }
        StepKind::Survey => {
            let policy_version = Some(situation.policy.version_id);
            keeping::closes(act, ticket.id, situation.closes_at())?;
            let due = ClosingEvent::SurveyDue {
                policy_version,
                with_notice: false,
                unanswered: false,
                survey: situation.policy.rules.asks_with,
            };
            events::record(act, ticket.id, due)?;
        }
        StepKind::Remind | StepKind::Warn | StepKind::Progress | StepKind::Nudge => {}
    }
    situation.history = situation.history.after(due, act.now);
    if nobody_reached && matches!(due.step, StepKind::Remind | StepKind::Warn) {
        situation.history.question = Question::Unreached { at: act.now };
    }
    planning::enter_next(act, ticket.id, &situation)
}

/// Writes down that the waiting step is over and which one it was: time may have made it another than was planned.
fn settle(act: &mut Act, step: StepId, situation: &Situation, due: &Due, told: &Told) -> Result<()> {
    let (state, reason) = match (&told.withheld, &told.said) {
        (Some(reason), _) => ("withheld", reason.clone()),
        (None, Some(said)) => ("done", reasons::told_with(said.told_in)),
        (None, None) => ("done", Sentence::default()),
    };
    let now = act.now;
    act.put(
        "UPDATE step SET policy_version_id = $1, kind = $2, state = $3, since = $4, due_at = $5, done_at = $6,
             promised_at = $7, letter_id = $8, reason = $9 WHERE id = $10",
        params![
            situation.policy.version_id,
            due.step,
            state,
            situation.history.since,
            due.at,
            now,
            due.promise,
            told.letter,
            reason,
            step
        ],
    )?;
    Ok(())
}

fn record(act: &mut Act, ticket: &Ticket, situation: &Situation, due: &Due, told: Told) -> Result<()> {
    let event = match told.withheld {
        Some(reason) => withheld(due.step, reason),
        None => ClosingEvent::StepDone {
            step: due.step.as_str().to_owned(),
            policy_version: Some(situation.policy.version_id),
            promised_at: due.promise,
        },
    };
    events::record(act, ticket.id, event)
}

fn withhold_missed(act: &mut Act, ticket: &Ticket, situation: &Situation, kind: StepKind) -> Result<()> {
    // Without an outage it was a calendar or a policy that moved, or letters were stopped.
    let reason = match situation.history.outages.is_empty() {
        true => reasons::OVERRUN,
        false => reasons::MISSED,
    };
    let now = act.now;
    act.put(
        "INSERT INTO step (ticket_id, policy_version_id, kind, state, since, due_at, done_at, reason, created_at)
         VALUES ($1, $2, $3, 'withheld', $4, $5, $5, $6, $5)",
        params![
            ticket.id,
            situation.policy.version_id,
            kind,
            situation.history.since,
            now,
            &reason
        ],
    )?;
    events::record(act, ticket.id, withheld(kind, reason))
}

pub(super) fn withheld(kind: StepKind, reason: Sentence) -> ClosingEvent {
    ClosingEvent::StepWithheld {
        step: kind.as_str().to_owned(),
        reason,
    }
}
