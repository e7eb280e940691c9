//! What is known of one ticket: its policy, its history and its calendar, read together; and what follows from them. Reads only.

pub mod began;
mod history;
pub mod hold;
pub mod many;
pub mod question;
pub mod resolution;
pub mod timeline;
pub mod under_way;
mod until;

pub use until::{Until, until};

use under_way::UnderWay;

use crate::calendars;
use crate::closing::deciding::{Due, History, closes_at, next_step};
use crate::closing::policy::{OnSolve, PolicyInForce};
use crate::ids::SurveyLineId;
use crate::store::Result;
use crate::tickets::Ticket;
use calendar::Calendar;
use database::Tx;
use jiff::Timestamp;

/// All that decides on the next step of a ticket.
pub struct Situation {
    pub policy: PolicyInForce,
    pub history: History,
    pub calendar: Calendar,
}

impl Situation {
    /// Loads it; None where no policy holds.
    pub fn load(tx: &mut Tx, ticket: &Ticket) -> Result<Option<Situation>> {
        match under_way::find(tx, ticket)? {
            Some(under_way) => Situation::under(tx, ticket, under_way),
            None => Ok(None),
        }
    }

    /// The same for what holds already.
    pub fn under(tx: &mut Tx, ticket: &Ticket, under_way: UnderWay) -> Result<Option<Situation>> {
        let own = under_way.policy.rules.calendar;
        let Some(calendar) = calendars::calendar_for(tx, own, ticket.whose())? else {
            return Ok(None);
        };
        let mut history = history::load(tx, ticket, under_way.since)?;
        history.paused_at = under_way.paused_at;
        Ok(Some(Situation {
            policy: under_way.policy,
            history,
            calendar,
        }))
    }

    /// The next step as seen at `now`.
    pub fn next(&self, now: Timestamp) -> Option<Due> {
        next_step(&self.policy.rules, &self.history, &self.calendar, now)
    }

    /// When a solved ticket closes by itself.
    pub fn closes_at(&self) -> Option<Timestamp> {
        closes_at(&self.policy.rules, &self.history, &self.calendar)
    }
}

/// The calendar that a ticket's steps count in.
pub fn calendar_of(tx: &mut Tx, ticket: &Ticket) -> Result<Option<Calendar>> {
    let policy = policy_of(tx, ticket)?;
    calendars::calendar_for(
        tx,
        policy.and_then(|policy| policy.rules.calendar),
        ticket.whose(),
    )
}

/// The version of a policy that holds for a ticket.
pub fn policy_of(tx: &mut Tx, ticket: &Ticket) -> Result<Option<PolicyInForce>> {
    Ok(under_way::find(tx, ticket)?.map(|under_way| under_way.policy))
}

/// How the policy would end the ticket; nothing where none holds.
pub fn proposed(tx: &mut Tx, ticket: &Ticket) -> Result<OnSolve> {
    let under_way = under_way::find(tx, ticket)?;
    Ok(under_way.map_or(OnSolve::Nothing, |under_way| under_way.policy.rules.on_solve))
}

/// The survey that the policy at work on a ticket asks with, if it names one.
pub fn asks_with(tx: &mut Tx, ticket: &Ticket) -> Result<Option<SurveyLineId>> {
    let under_way = under_way::find(tx, ticket)?;
    Ok(under_way.and_then(|under_way| under_way.policy.rules.asks_with))
}
