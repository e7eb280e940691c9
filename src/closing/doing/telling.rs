//! What a step tells people, or why it tells nobody.

use super::budget;
use crate::closing::deciding::budget::Wish;
use crate::closing::deciding::together::SOON;
use crate::closing::deciding::{Due, reasons};
use crate::closing::letters::together::{self, Said};
use crate::closing::letters::{digest, owner, steps};
use crate::closing::policy::StepKind;
use crate::closing::situation::Situation;
use crate::correspondence::outbox::{self, Purpose};
use crate::ids::OutboxId;
use crate::languages::Sentence;
use crate::store::{Act, Result};
use crate::tickets::Ticket;

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub letter: Option<OutboxId>,
    /// Why the step was withheld; None: it was done.
    pub withheld: Option<Sentence>,
    /// What a letter announced before, together with other tickets: when, and in which.
    pub said: Option<Said>,
}

impl Told {
    fn by(letter: Option<OutboxId>) -> Told {
        match letter {
            Some(_) => Told {
                letter,
                ..Told::default()
            },
            None => Told::withheld(reasons::NOBODY),
        }
    }

    fn withheld(reason: Sentence) -> Told {
        Told {
            withheld: Some(reason),
            ..Told::default()
        }
    }
}

/// Writes the letter of a step that is due. What gives way to the customer's mail budget gives way here.
pub(super) fn tell(act: &mut Act, ticket: &Ticket, situation: &Situation, due: &Due) -> Result<Told> {
    match due.step {
        StepKind::Remind => remind(act, ticket, situation, due),
        StepKind::Warn => {
            // A reminder that has not left says less than the warning does: two at once would be a burst.
            outbox::overtake(act, ticket.id, &[Purpose::Reminder], &reasons::OVERTAKEN)?;
            warn(act, ticket, situation, due)
        }
        StepKind::Progress => progress(act, ticket, situation),
        // Without an owner it comes back to the lists alone.
        StepKind::Unasked | StepKind::Unreached => Ok(Told {
            letter: owner::alert(act, ticket, due.step)?,
            ..Told::default()
        }),
        // Without an owner there is nobody to tell; that is no news for the ticket.
        StepKind::Nudge => Ok(Told {
            letter: owner::nudge(act, ticket)?,
            ..Told::default()
        }),
        StepKind::Solve | StepKind::Survey | StepKind::Close | StepKind::Look => Ok(Told::default()),
    }
}

/// One letter for all of the customer's tickets that are announced soon; nothing more where such a letter told of this one.
fn warn(act: &mut Act, ticket: &Ticket, situation: &Situation, due: &Due) -> Result<Told> {
    if let Some(said) = together::said(act, ticket.id, situation)? {
        return Ok(Told {
            letter: Some(said.letter),
            said: Some(said),
            ..Told::default()
        });
    }
    let letter = match together::announce_all(act, ticket, situation, due)? {
        Some(letter) => Some(letter),
        None => steps::warning(act, ticket, situation, due)?,
    };
    Ok(Told::by(letter))
}

fn remind(act: &mut Act, ticket: &Ticket, situation: &Situation, due: &Due) -> Result<Told> {
    let now = act.now;
    // It was missed, and the announcement follows within the hour: two letters would be a burst.
    if due.at < now - SOON && together::announced_soon(situation, now).is_some() {
        return Ok(Told::withheld(reasons::MISSED));
    }
    if let Some(reason) = digest::told_already(act, ticket, situation, now)? {
        return Ok(Told::withheld(reason));
    }
    if let Some(sent) = budget::withheld_for(act, Wish::Reminder, ticket.requester_id, now)? {
        return Ok(Told::withheld(reasons::over_budget(sent)));
    }
    let letter = match digest::remind_of_all(act, ticket, situation)? {
        Some(letter) => Some(letter),
        None => steps::reminder(act, ticket, situation)?,
    };
    Ok(Told::by(letter))
}

fn progress(act: &mut Act, ticket: &Ticket, situation: &Situation) -> Result<Told> {
    let now = act.now;
    match budget::withheld_for(act, Wish::Progress, ticket.requester_id, now)? {
        Some(sent) => Ok(Told::withheld(reasons::over_budget(sent))),
        None => Ok(Told::by(steps::progress(act, ticket, situation)?)),
    }
}
