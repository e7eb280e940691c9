//! The one-click answers of reminder and warning (LC13). The links open the customer's page, where a person's POST calls
//! these; following a link alone changes nothing, so mail scanners do no harm.

use super::planning;
use crate::closing::situation::{Situation, timeline};
use crate::events::{self, ClosingEvent};
use crate::ids::{PersonId, TicketId};
use crate::intake::{self, Incoming, Place, Sender};
use crate::people;
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Channel, Status, Ticket};
use database::params;
use jiff::Timestamp;

/// What came of asking for more days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Granted {
    /// The ticket is now solved at this instant at the earliest; None if the policy does not solve by itself.
    Until(Option<Timestamp>),
    /// It was asked for in this waiting before: nothing changed.
    Already,
    /// Nobody waits for the customer: nothing changed.
    NotWaiting,
}

/// "Yes, solved": solves the ticket. One that is solved or over stays as it is. Not found for whoever takes no part; only
/// whoever asked may say it.
pub fn confirm_solved(act: &mut Act, id: TicketId, person: PersonId) -> Result<()> {
    let ticket = of_participant(act, id, person)?;
    tickets::may_end(person, ticket.requester_id)?;
    if ticket.status == Status::Solved || ticket.status.is_final() {
        return Ok(());
    }
    tickets::set_status(act, id, Status::Solved)
}

/// "I still need help": said in the ticket in the customer's words, so it is an answer like any other. It opens the
/// ticket again, or a follow-up of a closed one; returns the ticket that is open now. On a ticket that is being worked
/// on nothing is said.
pub fn still_need_help(act: &mut Act, id: TicketId, person: PersonId) -> Result<TicketId> {
    let ticket = of_participant(act, id, person)?;
    if matches!(ticket.status, Status::New | Status::Open) {
        return Ok(id);
    }
    let sender = Sender::known(people::find(act, person)?);
    let words = sender.person.language.unwrap_or(ticket.language).words();
    let text = words.say("closing-said-help");
    let answer = Incoming::text(Channel::Portal, sender, Place::answer(ticket), &text);
    let (ticket, _) = intake::take(act, &answer)?.made.ok_or(Error::NotFound)?;
    Ok(ticket)
}

/// "I need more days": moves every step that is still to come, once a waiting, and records it. The days count from the
/// asking too, so whoever asks at the last minute gets them whole.
pub fn more_days(act: &mut Act, id: TicketId, person: PersonId) -> Result<Granted> {
    of_participant(act, id, person)?;
    let ticket = tickets::lock(act, id)?;
    let situation = match ticket.status {
        Status::Pending => Situation::load(act, &ticket)?,
        _ => None,
    };
    let Some(situation) = situation else {
        return Ok(Granted::NotWaiting);
    };
    let now = act.now;
    let given = act.run(
        "INSERT INTO delay (ticket_id, since, kind, begun_at, ended_at, days, person_id)
         VALUES ($1, $2, 'asked', $3, $3, $4, $5) ON CONFLICT (ticket_id, since) WHERE kind = 'asked' DO NOTHING",
        params![
            id,
            situation.history.since,
            now,
            situation.policy.rules.more_days,
            person
        ],
    )?;
    if given == 0 {
        return Ok(Granted::Already);
    }
    planning::replan(act, id)?;
    let until = timeline::solved_at(act, &ticket, now)?;
    events::record(act, id, ClosingEvent::MoreDays { until })?;
    Ok(Granted::Until(until))
}

fn of_participant(act: &mut Act, id: TicketId, person: PersonId) -> Result<Ticket> {
    let ticket = tickets::hold(act, id)?.ok_or(Error::NotFound)?;
    if tickets::takes_part(act, &ticket, person)? {
        Ok(ticket)
    } else {
        Err(Error::NotFound)
    }
}
