//! What arrived while somebody wrote: messages of others, and another status or owner. A reply is stopped until its writer
//! has had these before them.

use crate::events::{self, Event, Field, Recorded, TicketEvent};
use crate::ids::{PersonId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Result};
use std::collections::HashSet;

/// How far a writer has seen: the newest message, planned message and change of status or owner. What is not asked about
/// is `i64::MAX`.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    pub message: i64,
    pub planned: i64,
    pub event: i64,
}

/// Whether something arrived since the writer looked, or is about to.
pub fn something_arrived(act: &mut Act, viewer: &Viewer, id: TicketId, seen: Seen) -> Result<bool> {
    let said = super::said_since(act, viewer, id, seen.message.into())?;
    let planned = super::planned(act, viewer, id)?
        .iter()
        .any(|planned| planned.id.get() > seen.planned && planned.author_id != viewer.id);
    if said || planned || seen.event == i64::MAX {
        return Ok(said || planned);
    }
    let events = events::of_ticket_after(act, id, seen.event)?;
    Ok(!weighing(&events, viewer.id).is_empty())
}

/// The changes of status or owner that matter to whoever writes: by somebody else, and not the mere consequence of a
/// message, which speaks for itself.
pub fn weighing(events: &[Recorded], viewer: PersonId) -> HashSet<i64> {
    let said = events.iter().filter(|event| event.kind == "said");
    let said: HashSet<i64> = said.map(|event| event.act).collect();
    let weighs = |event: &&Recorded| {
        event.actor_id != Some(viewer)
            && !said.contains(&event.act)
            && matches!(
                event.event(),
                Some(Event::Ticket(TicketEvent::Changed {
                    field: Field::Status | Field::Assignee | Field::Team,
                    ..
                }))
            )
    };
    events.iter().filter(weighs).map(|event| event.id).collect()
}
