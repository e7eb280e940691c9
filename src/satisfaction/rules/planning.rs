//! Plans what a rule will ask: in the act in which a ticket is solved or answered for the first time.

use super::stored::{Moment, Rule, RuleId, rules};
use crate::events::{Event, Field};
use crate::ids::TicketId;
use crate::satisfaction::Withheld;
use crate::store::{Act, Result};
use crate::tickets::{self, Facts, MessageKind, Status, Ticket};
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};

/// Looks for a moment of the rules, and for a solving that no longer holds.
pub fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    match event {
        Event::Changed {
            field: Field::Status,
            from,
            to: Some(to),
        } => {
            let solved = Status::Solved.as_str();
            if to == solved {
                return plan(act, ticket, Moment::Solved);
            }
            let active = to.parse::<Status>().is_ok_and(Status::is_active);
            if from.as_deref() == Some(solved) && active {
                return take_back(act, ticket);
            }
            Ok(())
        }
        Event::Said {
            message_kind,
            by_agent: true,
            ..
        } if message_kind == MessageKind::Reply.as_str() => plan(act, ticket, Moment::FirstReply),
        _ => Ok(()),
    }
}

fn plan(act: &mut Act, id: TicketId, moment: Moment) -> Result<()> {
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(());
    };
    let now = act.now;
    if moment == Moment::FirstReply && ticket.first_reply_at != Some(now) {
        return Ok(());
    }
    let Some(rule) = matching(act, &ticket, moment)? else {
        return Ok(());
    };
    let due = now + SignedDuration::from_hours(rule.is.after_hours);
    act.run(
        "INSERT INTO survey_plan (rule_id, ticket_id, solving, due_at, state, created_at)
         VALUES ($1, $2, $3, $4, 'waiting', $5) ON CONFLICT (ticket_id, solving) DO NOTHING",
        params![rule.id, ticket.id, ticket.solvings, due, now],
    )?;
    Ok(())
}

/// The rule that asks about a ticket at such a moment: the first one that holds.
fn matching(tx: &mut Tx, ticket: &Ticket, moment: Moment) -> Result<Option<Rule>> {
    let mut asked = rules(tx)?;
    asked.retain(|rule| rule.enabled && rule.is.moment == moment);
    if asked.is_empty() {
        return Ok(None);
    }
    let facts = facts(tx, ticket)?;
    let holds = |rule: &Rule| rule.is.conditions.hold_for(&facts);
    Ok(asked.into_iter().find(holds))
}

/// Whether a rule asks about a solving of this ticket, so that its closing policy does not.
pub fn asks_instead(tx: &mut Tx, ticket: &Ticket) -> Result<bool> {
    Ok(matching(tx, ticket, Moment::Solved)?.is_some())
}

/// What conditions ask of a ticket.
pub(super) fn facts(tx: &mut Tx, ticket: &Ticket) -> Result<Facts> {
    let tags = tickets::tags(tx, ticket.id)?;
    Ok(Facts::of(ticket, tags))
}

/// The ticket was reopened: there is nothing to ask about that solving.
fn take_back(act: &mut Act, ticket: TicketId) -> Result<()> {
    act.run(
        "UPDATE survey_plan SET state = 'cancelled', reason = $1
         WHERE ticket_id = $2 AND state = 'waiting' AND solving > 0",
        params![Withheld::Reopened, ticket],
    )?;
    Ok(())
}

/// When a rule will ask about a ticket, and which.
pub fn planned(tx: &mut Tx, ticket: TicketId) -> Result<Option<(RuleId, Timestamp)>> {
    let sql = "SELECT rule_id, due_at FROM survey_plan WHERE ticket_id = $1 AND state = 'waiting' ORDER BY solving DESC LIMIT 1";
    Ok(tx.find(sql, params![ticket])?)
}
