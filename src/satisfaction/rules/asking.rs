//! Asks what rules have planned, when its hour has come. Each is decided on again with the ticket as it is then.

use super::stored::{Moment, Rule, RuleId, find_rule};
use crate::correspondence;
use crate::ids::TicketId;
use crate::people;
use crate::satisfaction::{Withheld, asking, withheld};
use crate::store::{Act, Actor, Desk, Result};
use crate::tickets::{self, Facts, Ticket};
use database::{Tx, id, params};
use jiff::{SignedDuration, Timestamp};

id! {
    /// A survey that a rule will ask with.
    struct PlanId;
}

/// Plans taken at one look.
const BATCH: i64 = 100;
/// One that failed is looked at again after this.
const AFTER_FAILURE: SignedDuration = SignedDuration::from_mins(10);

/// Asks what is due, each in an act of its own; none while the letters of the desk are stopped. Says how many were due.
pub async fn ask_what_is_due(desk: &Desk) -> Result<usize> {
    let now = desk.clock.now();
    let due = desk.read(move |tx| due(tx, now)).await?;
    for plan in &due {
        let plan = *plan;
        let taken = desk.act(Actor::Desk, move |act| take(act, plan)).await;
        if let Err(error) = taken {
            tracing::warn!(%error, %plan, "satisfaction: a planned survey failed and is tried again later");
            desk.act(Actor::Desk, move |act| put_off(act, plan)).await?;
        }
    }
    Ok(due.len())
}

fn due(tx: &mut Tx, now: Timestamp) -> Result<Vec<PlanId>> {
    let sql =
        "SELECT id FROM survey_plan WHERE state = 'waiting' AND due_at <= $1 ORDER BY due_at, id LIMIT $2";
    let found: Vec<(PlanId,)> = tx.all(sql, params![now, BATCH])?;
    if found.is_empty() || correspondence::stopped(tx)?.is_some() {
        return Ok(vec![]);
    }
    Ok(found.into_iter().map(|(id,)| id).collect())
}

fn put_off(act: &mut Act, plan: PlanId) -> Result<()> {
    let at = act.now + AFTER_FAILURE;
    act.put(
        "UPDATE survey_plan SET due_at = $1 WHERE id = $2 AND state = 'waiting'",
        params![at, plan],
    )?;
    Ok(())
}

/// The ticket first, as everybody else does; then the plan, which another node may have taken.
fn take(act: &mut Act, plan: PlanId) -> Result<()> {
    let found: Option<(TicketId,)> =
        act.find("SELECT ticket_id FROM survey_plan WHERE id = $1", params![plan])?;
    let Some((id,)) = found else { return Ok(()) };
    let ticket = tickets::hold(act, id)?;
    if let Some(ticket) = &ticket {
        people::hold(act, ticket.requester_id)?;
    }
    let waiting: Option<(RuleId, i64)> = act.find(
        "SELECT rule_id, solving FROM survey_plan WHERE id = $1 AND state = 'waiting' {lock}",
        params![plan],
    )?;
    let Some((rule, solving)) = waiting else {
        return Ok(());
    };
    let rule = find_rule(act, rule)?;
    let reason = match &ticket {
        Some(ticket) => decide(act, ticket, &rule, solving)?,
        None => Some(Withheld::Trash),
    };
    let reason = match (&ticket, reason) {
        (Some(ticket), None) => match asking::ask(act, ticket, None, Some(rule.is.line_id))? {
            Ok(response) => {
                asking::send(act, ticket, &response)?;
                None
            }
            Err(reason) => Some(reason),
        },
        (_, reason) => reason,
    };
    let state = if reason.is_some() { "withheld" } else { "done" };
    let words = reason.map_or("", Withheld::as_str);
    act.run(
        "UPDATE survey_plan SET state = $1, reason = $2 WHERE id = $3",
        params![state, words, plan],
    )?;
    match (ticket, reason) {
        (Some(ticket), Some(reason)) => asking::withhold(act, &ticket, reason),
        _ => Ok(()),
    }
}

/// Why the rule does not ask now.
fn decide(act: &mut Act, ticket: &Ticket, rule: &Rule, solving: i64) -> Result<Option<Withheld>> {
    if !rule.enabled {
        return Ok(Some(Withheld::RuleOff));
    }
    let facts = Facts::load(act, ticket, [&rule.is.conditions])?;
    if !rule.is.conditions.hold_for(&facts) {
        return Ok(Some(Withheld::Otherwise));
    }
    if rule.is.moment == Moment::Solved {
        return withheld::not_now(act, ticket);
    }
    // Solved meanwhile: the survey about the first answer would be taken for the one about the solving.
    if ticket.solvings != solving {
        return Ok(Some(Withheld::Otherwise));
    }
    withheld::not_now_answered(act, ticket)
}
