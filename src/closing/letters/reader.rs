//! Who gets the letters about a ticket, and in which words.

use super::wording::Reader;
use crate::closing::situation::Situation;
use crate::correspondence;
use crate::languages::{Words, Zone};
use crate::people::{self, Person};
use crate::store::{Act, Desk, Result};
use crate::tickets::Ticket;
use database::Tx;

/// Who gets the letters about a ticket, and in which words.
pub(super) fn reader(act: &mut Act, ticket: &Ticket) -> Result<(Person, Reader)> {
    let desk = act.desk;
    reader_at(act, desk, ticket)
}

pub(super) fn reader_at(tx: &mut Tx, desk: &Desk, ticket: &Ticket) -> Result<(Person, Reader)> {
    let person = people::find(tx, ticket.requester_id)?;
    let reader = Reader {
        words: words_of(ticket, &person),
        name: person.name.clone(),
        page: correspondence::ticket_link(desk, ticket.id, person.id),
    };
    Ok((person, reader))
}

pub(super) fn words_of(ticket: &Ticket, person: &Person) -> Words {
    person.language.unwrap_or(ticket.language).words()
}

/// The zone of the calendar that the steps count in.
pub(super) fn zone(situation: &Situation) -> Zone {
    Zone::get(situation.calendar.time_zone()).unwrap_or(Zone::UTC)
}
