//! Until when the present state of a ticket holds for its customer, and the one way to say it: letters and pages name the
//! same instant, in the same zone, with its hour.

use super::timeline;
use crate::closing::policy::StepKind;
use crate::languages::{Words, Zone};
use crate::people::{self, Person};
use crate::store::Result;
use crate::tickets::{Status, Ticket};
use calendar::Calendar;
use database::Tx;
use jiff::Timestamp;

/// The last instant of a promise, and the zone in which its reader is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Until {
    pub at: Timestamp,
    pub zone: Zone,
}

impl Until {
    /// For a customer whose ticket counts in this calendar: in the customer's own zone, if it is known.
    pub fn new(at: Timestamp, person: &Person, calendar: &Calendar) -> Until {
        let zone = person.zone().or_else(|| Zone::get(calendar.time_zone()).ok());
        Until {
            at,
            zone: zone.unwrap_or(Zone::UTC),
        }
    }

    /// "Wednesday 16 December at 09:00": a time to be met.
    pub fn words(&self, words: Words, now: Timestamp) -> String {
        words.until(self.at, now, &self.zone)
    }

    /// "Wednesday 16 December": the day on which something is done.
    pub fn day(&self, words: Words, now: Timestamp) -> String {
        words.day_in_full(self.at, now, &self.zone)
    }
}

/// When what waits for the customer is taken as solved, when what is solved is closed, when we look again at what waits for
/// others. None where nobody says.
pub fn until(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Option<Until>> {
    let awaited = match ticket.status {
        Status::Pending => StepKind::Solve,
        Status::Solved => StepKind::Close,
        Status::OnHold => StepKind::Look,
        _ => return Ok(None),
    };
    let Some((calendar, coming)) = timeline::coming(tx, ticket, now)? else {
        return Ok(None);
    };
    let Some(step) = coming.into_iter().find(|step| step.step == awaited) else {
        return Ok(None);
    };
    let person = people::find(tx, ticket.requester_id)?;
    Ok(Some(Until::new(step.at, &person, &calendar)))
}
