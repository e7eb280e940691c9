//! Why a customer is not asked. Kept with the event as data; pages say it in the reader's language.

use super::{Manners, manners, opted_out, rules};
use crate::events::{self, Event, Field, TicketEvent};
use crate::ids::PersonId;
use crate::languages::Sentence;
use crate::people;
use crate::store::{Act, Actor, Result};
use crate::tickets::{self, Status, Ticket};
use database::{Tx, params, text_enum};
use jiff::Timestamp;

text_enum! {
    /// A reason not to ask, as the key of its sentence.
    pub enum Withheld {
        Trash => "satisfaction-withheld-trash",
        Cancelled => "satisfaction-withheld-cancelled",
        Closed => "satisfaction-withheld-closed",
        Unsolved => "satisfaction-withheld-unsolved",
        NoAddress => "satisfaction-withheld-no-address",
        OptedOut => "satisfaction-withheld-opted-out",
        Complained => "satisfaction-withheld-complained",
        Recent => "satisfaction-withheld-recent",
        AutoSolved => "satisfaction-withheld-auto-solved",
        Spam => "satisfaction-withheld-spam",
        Merged => "satisfaction-withheld-merged",
        /// Someone who works here asked: there is no customer to ask.
        Colleague => "satisfaction-withheld-colleague",
        Asked => "satisfaction-withheld-asked",
        NoSurvey => "satisfaction-withheld-no-survey",
        TooLate => "satisfaction-withheld-too-late",
        /// A wave asks nobody how they feel about a desk that still owes them something.
        OpenTicket => "satisfaction-withheld-open-ticket",
        /// Between a rule's moment and its hour.
        RuleOff => "satisfaction-withheld-rule-off",
        Otherwise => "satisfaction-withheld-otherwise",
        Reopened => "satisfaction-withheld-reopened",
        ByRule => "satisfaction-withheld-by-rule",
    }
}

impl From<Withheld> for Sentence {
    fn from(reason: Withheld) -> Sentence {
        Sentence::new(reason.as_str())
    }
}

/// Why nobody can ask about this ticket, not even by hand.
pub(super) fn never(tx: &mut Tx, ticket: &Ticket) -> Result<Option<Withheld>> {
    match ticket.status {
        Status::Cancelled => return Ok(Some(Withheld::Cancelled)),
        Status::Closed => return Ok(Some(Withheld::Closed)),
        Status::Solved => {}
        _ => return Ok(Some(Withheld::Unsolved)),
    }
    not_wished(tx, ticket)
}

/// Why the requester cannot or will not be asked, wherever the ticket stands.
fn not_wished(tx: &mut Tx, ticket: &Ticket) -> Result<Option<Withheld>> {
    let person = ticket.requester_id;
    if people::find(tx, person)?.role.works_here() {
        return Ok(Some(Withheld::Colleague));
    }
    if people::main_address(tx, person)?.is_none() {
        return Ok(Some(Withheld::NoAddress));
    }
    if people::complained_at(tx, person)?.is_some() {
        return Ok(Some(Withheld::Complained));
    }
    let opted_out = opted_out(tx, person)?;
    Ok(opted_out.then_some(Withheld::OptedOut))
}

/// Why the desk does not ask about a first answer by itself.
pub(super) fn not_now_answered(act: &mut Act, ticket: &Ticket) -> Result<Option<Withheld>> {
    match ticket.status {
        Status::Cancelled => return Ok(Some(Withheld::Cancelled)),
        Status::Closed => return Ok(Some(Withheld::Closed)),
        _ => {}
    }
    let now = act.now;
    if_solved(act, ticket, now)
}

/// Why the desk does not ask by itself.
pub(super) fn not_now(act: &mut Act, ticket: &Ticket) -> Result<Option<Withheld>> {
    if let Some(reason) = never(act, ticket)? {
        return Ok(Some(reason));
    }
    if let Some(reason) = tagged(act, ticket)? {
        return Ok(Some(reason));
    }
    let manners = manners(act)?;
    if !manners.after_auto_solving && auto_solved(act, ticket)? {
        return Ok(Some(Withheld::AutoSolved));
    }
    let now = act.now;
    let recent = asked_lately(act, ticket, &manners, now)?;
    Ok(recent.then_some(Withheld::Recent))
}

/// Why a closing policy does not ask.
pub(super) fn not_by_policy(act: &mut Act, ticket: &Ticket) -> Result<Option<Withheld>> {
    if let Some(reason) = not_now(act, ticket)? {
        return Ok(Some(reason));
    }
    let by_rule = rules::asks_instead(act, ticket)?;
    Ok(by_rule.then_some(Withheld::ByRule))
}

/// Why the desk would not ask by itself if an agent solved the ticket `now`.
pub(super) fn if_solved(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Option<Withheld>> {
    if let Some(reason) = not_wished(tx, ticket)? {
        return Ok(Some(reason));
    }
    if let Some(reason) = tagged(tx, ticket)? {
        return Ok(Some(reason));
    }
    let manners = manners(tx)?;
    let recent = asked_lately(tx, ticket, &manners, now)?;
    Ok(recent.then_some(Withheld::Recent))
}

/// Why its closing policy would not ask if an agent solved the ticket `now`.
pub(super) fn if_solved_by_policy(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Option<Withheld>> {
    if let Some(reason) = if_solved(tx, ticket, now)? {
        return Ok(Some(reason));
    }
    let by_rule = rules::asks_instead(tx, ticket)?;
    Ok(by_rule.then_some(Withheld::ByRule))
}

/// Tags that say that there is nobody to ask.
fn tagged(tx: &mut Tx, ticket: &Ticket) -> Result<Option<Withheld>> {
    let tags = tickets::tags(tx, ticket.id)?;
    let tagged = |tag: &str| tags.iter().any(|one| one == tag);
    if tagged("spam") {
        return Ok(Some(Withheld::Spam));
    }
    // The tag that Zendesk's own merge leaves, and ours.
    if tagged("merged") || tagged("closed_by_merge") {
        return Ok(Some(Withheld::Merged));
    }
    Ok(None)
}

/// Whether the desk itself, not a person, solved it last.
fn auto_solved(tx: &mut Tx, ticket: &Ticket) -> Result<bool> {
    let solved = |event: &Event| matches!(event, Event::Ticket(TicketEvent::Changed { field: Field::Status, to: Some(to), .. }) if to == Status::Solved.as_str());
    let events = events::of_ticket(tx, ticket.id)?;
    let last = events
        .iter()
        .rfind(|recorded| recorded.event().is_some_and(|event| solved(&event)));
    Ok(last.is_some_and(|recorded| recorded.by() == Actor::Desk))
}

/// Whether this person was asked anything within the pause. Asked with the person taken, so that a wave and a ticket do not
/// ask them at the same moment.
pub(super) fn asked_within_the_pause(act: &mut Act, person: PersonId) -> Result<bool> {
    let since = manners(act)?.since(act.now);
    let sql = "SELECT person_id FROM response WHERE person_id = $1 AND created_at > $2 AND state <> 'withdrawn' LIMIT 1";
    Ok(act.find::<(PersonId,)>(sql, params![person, since])?.is_some())
}

/// Whether another ticket's survey reached the same person within the pause. The same ticket's earlier solvings count
/// too, unless their survey was withdrawn. Whoever rated the last solving badly is asked in any case whether it is well now.
fn asked_lately(tx: &mut Tx, ticket: &Ticket, manners: &Manners, now: Timestamp) -> Result<bool> {
    if made_up_for(tx, ticket)? {
        return Ok(false);
    }
    let since = manners.since(now);
    let sql =
        "SELECT person_id FROM response WHERE person_id = $1 AND created_at > $2 AND state <> 'withdrawn'
         AND (state <> 'offered' OR delivered IS NULL OR delivered = TRUE)
         AND (ticket_id IS NULL OR NOT (ticket_id = $3 AND solving = $4)) LIMIT 1";
    let values = params![ticket.requester_id, since, ticket.id, ticket.solvings];
    Ok(tx.find::<(PersonId,)>(sql, values)?.is_some())
}

/// Whether this solving follows one that its customer rated badly.
fn made_up_for(tx: &mut Tx, ticket: &Ticket) -> Result<bool> {
    let sql = "SELECT negative FROM response WHERE ticket_id = $1 AND solving < $2 AND solving > 0 AND state = 'answered'
         ORDER BY solving DESC LIMIT 1";
    // Asked before it is solved, too: then the solving to come is the next one.
    let ahead = i64::from(ticket.status != Status::Solved);
    let last: Option<(bool,)> = tx.find(sql, params![ticket.id, ticket.solvings + ahead])?;
    Ok(last.is_some_and(|(negative,)| negative))
}
