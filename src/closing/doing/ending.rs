//! What became of each solving under a policy: whether the policy did it by itself, how many letters it took, and whether
//! the customer was done. Written in the act in which it happens; the figures of a policy are counted from it.

use crate::closing::deciding::wrongly_solved::is_soon;
use crate::closing::situation::calendar_of;
use crate::correspondence::outbox::Purpose;
use crate::events::{Event, Field, LetterEvent, TicketEvent};
use crate::ids::TicketId;
use crate::store::{Act, Actor, Result};
use crate::tickets::{self, Status};
use database::params;
use jiff::Timestamp;

/// Writes down what an event means for the ticket's solvings. It comes after the planning, which says which policy holds.
pub fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    match event {
        Event::Ticket(TicketEvent::Changed {
            field: Field::Status,
            from: Some(from),
            to: Some(to),
        }) => {
            if to == Status::Solved.as_str() {
                let automatic = act.by == Actor::Desk && from == Status::Pending.as_str();
                solved(act, ticket, automatic)
            } else if from == Status::Solved.as_str() && to != Status::Closed.as_str() {
                open_again(act, ticket)
            } else {
                Ok(())
            }
        }
        // Said without a letter: "not solved".
        Event::Ticket(TicketEvent::Reopened { by_message: None }) if matches!(act.by, Actor::Customer(_)) => {
            not_solved(act, ticket)
        }
        Event::Ticket(TicketEvent::FollowsUp { ticket: closed }) => open_again(act, *closed),
        Event::Letter(LetterEvent::Queued { purpose, .. }) if purpose == Purpose::Survey.as_str() => {
            one_more_letter(act, ticket)
        }
        _ => Ok(()),
    }
}

/// Letters count from the solving before on: reminders and warnings of all waitings that led here, and the notice.
fn solved(act: &mut Act, ticket: TicketId, automatic: bool) -> Result<()> {
    let now = act.now;
    act.put(
        "INSERT INTO ending (ticket_id, person_id, policy_version_id, experiment_id, arm, solved_at, automatic, letters)
         SELECT u.ticket_id, t.requester_id, u.policy_version_id, u.experiment_id, u.arm, $1, $2,
             (SELECT COUNT(*) FROM outbox o WHERE o.ticket_id = u.ticket_id
                  AND o.purpose IN ('reminder', 'warning', 'notice', 'progress') AND o.state NOT IN ('withheld', 'cancelled')
                  AND o.created_at > COALESCE((SELECT MAX(e.solved_at) FROM ending e WHERE e.ticket_id = u.ticket_id), 0))
         FROM under_way u JOIN ticket t ON t.id = u.ticket_id WHERE u.ticket_id = $3
         ON CONFLICT (ticket_id, solved_at) DO NOTHING",
        params![now, automatic, ticket],
    )?;
    Ok(())
}

/// The latest solving did not hold. Wrong is it if the policy did it by itself and the customer answered soon.
fn open_again(act: &mut Act, ticket: TicketId) -> Result<()> {
    let latest: Option<(i64, Timestamp, bool)> = act.find(
        "SELECT id, solved_at, automatic FROM ending WHERE ticket_id = $1 AND reopened_at IS NULL
         ORDER BY solved_at DESC LIMIT 1",
        params![ticket],
    )?;
    let Some((id, solved_at, automatic)) = latest else {
        return Ok(());
    };
    let now = act.now;
    let by_customer = matches!(act.by, Actor::Customer(_));
    let calendar = match tickets::find(act, ticket)? {
        Some(ticket) if automatic && by_customer => calendar_of(act, &ticket)?,
        _ => None,
    };
    let wrong = calendar.is_some_and(|calendar| is_soon(&calendar, solved_at, now));
    act.put(
        "UPDATE ending SET reopened_at = $1, wrong = $2 WHERE id = $3",
        params![now, wrong.then_some("answered"), id],
    )?;
    Ok(())
}

fn not_solved(act: &mut Act, ticket: TicketId) -> Result<()> {
    let now = act.now;
    act.put(
        "UPDATE ending SET wrong = 'not_solved' WHERE ticket_id = $1 AND reopened_at = $2 AND automatic",
        params![ticket, now],
    )?;
    Ok(())
}

fn one_more_letter(act: &mut Act, ticket: TicketId) -> Result<()> {
    act.put(
        "UPDATE ending SET letters = letters + 1
         WHERE id = (SELECT id FROM ending WHERE ticket_id = $1 ORDER BY solved_at DESC LIMIT 1)",
        params![ticket],
    )?;
    Ok(())
}
