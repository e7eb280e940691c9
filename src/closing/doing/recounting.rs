//! Planned steps when a calendar changes: which of them move, before it is saved, and moving them. A promise is kept by
//! `next_step`, which counts from what was announced.

use super::planning;
use crate::calendars::Calendars;
use crate::closing::deciding::next_step;
use crate::closing::policy::{self, StepKind};
use crate::closing::situation::{Situation, many};
use crate::ids::{StepId, TicketId};
use crate::outages::Outage;
use crate::store::{Act, Result};
use crate::tickets;
use database::{Tx, params};
use jiff::Timestamp;
use std::collections::HashMap;

/// A step that moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    step: StepId,
    pub to: Timestamp,
}

/// The planned steps that are due at another instant by these calendars.
pub fn moved_by(tx: &mut Tx, calendars: &Calendars, now: Timestamp) -> Result<Vec<Moved>> {
    let mut moved = vec![];
    for policy in policy::all(tx)?.into_iter().filter(|policy| policy.enabled) {
        let id = policy.latest.policy_id;
        let waiting: Vec<(TicketId, StepId, StepKind, Timestamp)> = tx.all(
            "SELECT s.ticket_id, s.id, s.kind, s.due_at FROM under_way u
             JOIN policy_version v ON v.id = u.policy_version_id
             JOIN step s ON s.ticket_id = u.ticket_id AND s.state = 'waiting' WHERE v.policy_id = $1",
            params![id],
        )?;
        let waiting: HashMap<TicketId, (StepId, StepKind, Timestamp)> = waiting
            .into_iter()
            .map(|(ticket, step, kind, at)| (ticket, (step, kind, at)))
            .collect();
        for under_way in many::under_way(tx, id)? {
            let Some((step, kind, planned)) = waiting.get(&under_way.ticket) else {
                continue;
            };
            let rules = &under_way.policy.rules;
            let calendar = calendars.of(rules.calendar, under_way.whose);
            let due = next_step(rules, &under_way.history, calendar, now);
            if let Some(due) = due.filter(|due| due.step == *kind && due.at != *planned) {
                moved.push(Moved {
                    step: *step,
                    to: due.at,
                });
            }
        }
    }
    Ok(moved)
}

/// What is planned moves by the time in which the desk was down.
pub fn after_outage(act: &mut Act, _: Outage) -> Result<()> {
    recount(act).map(drop)
}

/// Moves them to where the calendars have them now. Says how many moved.
pub fn recount(act: &mut Act) -> Result<usize> {
    let now = act.now;
    let Some(calendars) = Calendars::load(act)? else {
        return Ok(0);
    };
    let moved = moved_by(act, &calendars, now)?;
    for Moved { step, to } in &moved {
        act.put(
            "UPDATE step SET due_at = $1 WHERE id = $2 AND state = 'waiting'",
            params![*to, *step],
        )?;
    }
    Ok(moved.len() + begin_again(act)?)
}

/// Tickets on which no step waits, although one would come: their calendar had no working time, and has now. What was
/// missed comes as after an outage, one letter at most.
fn begin_again(act: &mut Act) -> Result<usize> {
    let idle: Vec<(TicketId,)> = act.all(
        "SELECT u.ticket_id FROM under_way u JOIN ticket t ON t.id = u.ticket_id
         JOIN policy_version v ON v.id = u.policy_version_id JOIN policy p ON p.id = v.policy_id
         WHERE p.enabled AND u.paused_at IS NULL AND t.deleted_at IS NULL
             AND t.status IN ('pending', 'solved', 'on_hold')
             AND NOT EXISTS (SELECT 1 FROM step s WHERE s.ticket_id = u.ticket_id AND s.state = 'waiting')",
        [],
    )?;
    let mut begun = 0;
    for (id,) in idle {
        let Some(ticket) = tickets::find(act, id)? else {
            continue;
        };
        let now = act.now;
        if Situation::load(act, &ticket)?.is_some_and(|situation| situation.next(now).is_some()) {
            planning::replan(act, id)?;
            begun += 1;
        }
    }
    Ok(begun)
}
