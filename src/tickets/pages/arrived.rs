//! What arrived while somebody wrote: messages of others, and another status or owner. A message is stopped until its
//! writer has had these before them: the form says what was *in view*, not what the page holds.

use crate::events;
use crate::ids::{MessageId, TicketId};
use crate::pages::Typed;
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::tickets::{self, Seen, weighing};
use database::Tx;

/// Characters of a message that stand where it is announced.
const EXCERPT: usize = 280;

/// One thing that arrived, as the reply box says it.
pub struct Arrival {
    /// Where it stands on the page.
    pub place: String,
    /// The writer's name; empty for a change.
    pub who: String,
    /// The first words of the message, or the change in words.
    pub words: String,
}

/// How far the writer of a form has seen, as it says. A form that asks nothing of planned messages or changes is not held
/// back by them.
pub fn seen_of(typed: &Typed) -> Seen {
    let newest = |name: &str| typed.all(name).filter_map(|seen| seen.parse().ok()).max();
    Seen {
        message: newest("seen").unwrap_or(0),
        planned: newest("seen-planned").unwrap_or(i64::MAX),
        event: newest("seen-event").unwrap_or(i64::MAX),
    }
}

/// How far a page shows it all: what whoever reads it has seen then.
pub fn newest(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Seen> {
    let latest = tickets::latest_message(tx, id)?;
    let planned = tickets::planned(tx, viewer, id)?;
    let events = events::of_ticket(tx, id)?;
    Ok(Seen {
        message: latest.map_or(0, MessageId::get),
        planned: planned.iter().map(|planned| planned.id.get()).max().unwrap_or(0),
        event: weighing(&events, viewer.id).into_iter().max().unwrap_or(0),
    })
}

/// The messages of others that a writer had not seen, and those that are about to leave.
pub fn messages_since(tx: &mut Tx, viewer: &Viewer, id: TicketId, seen: Seen) -> Result<Vec<Arrival>> {
    let mut arrived = vec![];
    for said in tickets::messages(tx, viewer, id)? {
        if said.id.get() > seen.message && said.author_id != viewer.id {
            arrived.push(Arrival {
                place: format!("message-{}", said.id),
                who: people::find(tx, said.author_id)?.shown().to_owned(),
                words: excerpt(said.html.as_deref(), &said.text),
            });
        }
    }
    arrived.extend(planned_since(tx, viewer, id, seen)?);
    Ok(arrived)
}

/// What others are about to send that a writer had not seen.
pub fn planned_since(tx: &mut Tx, viewer: &Viewer, id: TicketId, seen: Seen) -> Result<Vec<Arrival>> {
    let mut arrived = vec![];
    for planned in tickets::planned(tx, viewer, id)? {
        if planned.id.get() > seen.planned && planned.author_id != viewer.id {
            let writing = planned.plan()?.writing;
            arrived.push(Arrival {
                place: format!("planned-{}", planned.id),
                who: people::find(tx, planned.author_id)?.shown().to_owned(),
                words: excerpt(writing.html.as_deref(), &writing.text),
            });
        }
    }
    Ok(arrived)
}

/// The first words of a message.
pub fn excerpt(html: Option<&str>, text: &str) -> String {
    let text = match html {
        Some(html) if text.trim().is_empty() => letters::html_to_text(html),
        _ => text.to_owned(),
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
