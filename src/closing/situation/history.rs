//! Reads the history of a ticket.

use super::{hold, question};
use crate::closing::deciding::history::{AT_ONCE, has_steps};
use crate::closing::deciding::{Delay, Done, History};
use crate::closing::policy::StepKind;
use crate::correspondence::outbox::{self, State};
use crate::ids::OutboxId;
use crate::outages;
use crate::store::Result;
use crate::tickets::{Status, Ticket};
use database::{Tx, params};
use jiff::Timestamp;

/// Loads the history of a ticket as it is now; `since` is from when its steps count.
pub fn load(tx: &mut Tx, ticket: &Ticket, since: Timestamp) -> Result<History> {
    let mut history = History {
        status: ticket.status,
        ..History::pending_since(since)
    };
    if !has_steps(ticket.status) {
        return Ok(history);
    }
    if ticket.status == Status::OnHold {
        history.look_at = hold::hold(tx, ticket.id)?.and_then(|hold| hold.look_at);
    }
    history.question = question::load(tx, ticket, since)?;
    history.steps = steps(tx, ticket, since)?;
    history.delays = delays(tx, ticket, since)?;
    history.outages = outages::since(tx, since)?;
    Ok(history)
}

fn delays(tx: &mut Tx, ticket: &Ticket, since: Timestamp) -> Result<Vec<Delay>> {
    let found: Vec<(String, Timestamp, Timestamp, i64)> = tx.all(
        "SELECT kind, begun_at, ended_at, days FROM delay WHERE ticket_id = $1 AND since = $2 ORDER BY id",
        params![ticket.id, since],
    )?;
    let delay = |(kind, from, until, days): (String, _, _, _)| Delay::stored(&kind, from, until, days);
    Ok(found.into_iter().map(delay).collect())
}

fn steps(tx: &mut Tx, ticket: &Ticket, since: Timestamp) -> Result<Vec<Done>> {
    let found: Vec<(StepKind, Timestamp, Option<Timestamp>, Option<OutboxId>)> = tx.all(
        "SELECT kind, done_at, promised_at, letter_id FROM step
         WHERE ticket_id = $1 AND since = $2 AND state IN ('done', 'withheld') ORDER BY id",
        params![ticket.id, since],
    )?;
    let mut steps = Vec::with_capacity(found.len());
    for (kind, at, promised_at, letter) in found {
        let mut step = Done {
            kind,
            at,
            promised_at,
            on_its_way: false,
        };
        if let (StepKind::Warn, Some(letter)) = (kind, letter) {
            match outbox::progress(tx, letter)? {
                Some((State::Sent, Some(sent))) if sent.duration_since(at) > AT_ONCE => step.at = sent,
                // Whatever keeps it: what it promises has not been said yet.
                Some((State::Waiting | State::Sending, _)) => step.on_its_way = true,
                // Given up or taken back: nobody waits for it any more.
                _ => {}
            }
        }
        steps.push(step);
    }
    Ok(steps)
}
