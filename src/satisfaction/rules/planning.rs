//! Plans what a rule will ask: in the act in which a ticket is solved or answered for the first time.

use super::stored::{Moment, NewRule, Rule, RuleId, rules};
use crate::calendars::{self, Pace};
use crate::events::{Event, Field, TicketEvent};
use crate::ids::TicketId;
use crate::satisfaction::Withheld;
use crate::store::{Act, Result};
use crate::tickets::{self, Facts, MessageKind, Status, Ticket};
use database::{Tx, params};
use jiff::{SignedDuration, Timestamp};

/// Looks for a moment of the rules, and for a solving that no longer holds.
pub fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    match event {
        Event::Ticket(TicketEvent::Changed {
            field: Field::Status,
            from,
            to: Some(to),
        }) => {
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
        Event::Ticket(TicketEvent::Said {
            message_kind,
            by_agent: true,
            ..
        }) if message_kind == MessageKind::Reply.as_str() => plan(act, ticket, Moment::FirstReply),
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
    let due = due(act, &ticket, &rule.is)?;
    act.run(
        "INSERT INTO survey_plan (rule_id, ticket_id, solving, due_at, state, created_at)
         VALUES ($1, $2, $3, $4, 'waiting', $5) ON CONFLICT (ticket_id, solving) DO NOTHING",
        params![rule.id, ticket.id, ticket.solvings, due, now],
    )?;
    Ok(())
}

/// When the rule asks about what happened now. Working time counts in the calendar of the ticket's team or brand; one that
/// never opens again lets the clock on the wall count.
fn due(act: &mut Act, ticket: &Ticket, rule: &NewRule) -> Result<Timestamp> {
    let (now, hours) = (act.now, u32::try_from(rule.after_hours).unwrap_or_default());
    let by_the_wall = now + SignedDuration::from_hours(rule.after_hours);
    if rule.pace == Pace::Wall {
        return Ok(by_the_wall);
    }
    let calendar = calendars::calendar_for(act, None, ticket.whose())?;
    let due = calendar.and_then(|calendar| rule.pace.after(now, hours, &calendar));
    Ok(due.unwrap_or(by_the_wall))
}

/// The rule that asks about a ticket at such a moment: the first one that holds.
fn matching(tx: &mut Tx, ticket: &Ticket, moment: Moment) -> Result<Option<Rule>> {
    let mut asked = rules(tx)?;
    asked.retain(|rule| rule.enabled && rule.is.moment == moment);
    if asked.is_empty() {
        return Ok(None);
    }
    let facts = Facts::load(tx, ticket, asked.iter().map(|rule| &rule.is.conditions))?;
    let holds = |rule: &Rule| rule.is.conditions.hold_for(&facts);
    Ok(asked.into_iter().find(holds))
}

/// Whether a rule asks about a solving of this ticket, so that its closing policy does not.
pub fn asks_instead(tx: &mut Tx, ticket: &Ticket) -> Result<bool> {
    Ok(matching(tx, ticket, Moment::Solved)?.is_some())
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
