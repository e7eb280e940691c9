//! Who has a ticket open right now, and who is writing in it, so that two people do not answer the same request. The page
//! says again and again that it is in sight; half a minute after the last time nobody is taken to be there.

use crate::ids::{PersonId, TicketId};
use crate::live::{Live, Look};
use crate::people::Viewer;
use crate::store::{Act, Desk, Result};
use database::{Tx, Value, params, places};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashSet;
use std::time::Duration;

/// How long a look lasts that is not renewed.
const LASTS: SignedDuration = SignedDuration::from_secs(30);
/// How often each node looks who came and who left.
const OFTEN: Duration = Duration::from_secs(1);

/// Someone who has a ticket open.
#[derive(Debug, PartialEq, Eq)]
pub struct Looker {
    pub ticket_id: TicketId,
    pub person_id: PersonId,
    pub name: String,
    /// Types a reply or a note.
    pub writing: bool,
}

/// Notes that the viewer has the ticket before them. No event: it changes nothing about the ticket.
pub fn look(act: &mut Act, viewer: &Viewer, id: TicketId, writing: bool) -> Result<()> {
    super::find_for(act, viewer, id)?;
    let now = act.now;
    act.run("DELETE FROM looking WHERE seen_at < $1", params![now - LASTS])?;
    act.run(
        "INSERT INTO looking (ticket_id, person_id, writing, seen_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (ticket_id, person_id) DO UPDATE SET writing = excluded.writing, seen_at = excluded.seen_at",
        params![id, viewer.id, writing, now],
    )?;
    Ok(())
}

/// Notes that the viewer turned to something else.
pub fn look_away(act: &mut Act, viewer: &Viewer, id: TicketId) -> Result<()> {
    let sql = "DELETE FROM looking WHERE ticket_id = $1 AND person_id = $2";
    act.run(sql, params![id, viewer.id])?;
    Ok(())
}

/// Who else has one of these tickets open; whoever writes comes first. The viewer may see the tickets.
pub fn lookers(tx: &mut Tx, viewer: &Viewer, ids: &[TicketId], now: Timestamp) -> Result<Vec<Looker>> {
    let Some(first) = ids.first() else {
        return Ok(vec![]);
    };
    let (list, padded) = places(3, ids.len());
    let mut values: Vec<Value> = vec![viewer.id.into(), (now - LASTS).into()];
    values.extend(ids.iter().map(|id| Value::from(*id)));
    values.resize(padded + 2, (*first).into());
    let rows = tx.all::<(TicketId, PersonId, String, bool)>(
        &format!(
            "SELECT l.ticket_id, l.person_id, p.name, l.writing FROM looking l JOIN person p ON p.id = l.person_id
             WHERE l.person_id <> $1 AND l.seen_at >= $2 AND l.ticket_id IN ({list})
             ORDER BY l.writing DESC, p.name, p.id"
        ),
        &values,
    )?;
    Ok(rows
        .into_iter()
        .map(|(ticket_id, person_id, name, writing)| Looker {
            ticket_id,
            person_id,
            name,
            writing,
        })
        .collect())
}

/// Tells open browsers who came, who writes and who left, on whichever node they are, until the task is dropped.
pub async fn tell_who_looks(desk: Desk, live: Live) {
    let mut before = HashSet::new();
    loop {
        crate::clock::pause(OFTEN).await;
        let since = desk.clock.now() - LASTS;
        match desk.read(move |tx| all(tx, since)).await {
            Ok(here) => {
                let looks: Vec<Look> = before.symmetric_difference(&here).map(as_look).collect();
                if !looks.is_empty() {
                    live.tell_looks(looks);
                }
                before = here;
            }
            Err(error) => tracing::debug!(%error, "who looks cannot be read"),
        }
    }
}

type Here = (TicketId, PersonId, bool);

fn all(tx: &mut Tx, since: Timestamp) -> Result<HashSet<Here>> {
    let sql = "SELECT ticket_id, person_id, writing FROM looking WHERE seen_at >= $1";
    Ok(tx.all::<Here>(sql, params![since])?.into_iter().collect())
}

fn as_look((ticket, person, _): &Here) -> Look {
    Look {
        ticket: ticket.get(),
        person: person.get(),
    }
}
