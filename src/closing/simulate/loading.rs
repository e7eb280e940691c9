//! Loads what really happened, many tickets at once: a handful of statements a batch, however many there are.

use super::past::{By, Happened, Past, What};
use crate::closing::policy::StepKind;
use crate::events::{ClosingEvent, Event, Field, TicketEvent};
use crate::ids::{MessageId, PersonId, TicketId};
use crate::people;
use crate::store::Result;
use crate::tickets::Facts;
use crate::tickets::{self, Fact, MessageKind, Status, Tagged, Ticket};
use database::{Tx, Value, pad, params, places, record};
use jiff::Timestamp;
use letters::Meaning;
use std::collections::{BTreeSet, HashMap, HashSet};

/// What a message of thanks has at most, in characters: longer ones are not looked at.
const THANKS_LONG: i64 = 300;

/// How many tickets a period concerns: what is not done, and what changed since.
pub fn how_many(tx: &mut Tx, from: Timestamp) -> Result<i64> {
    let changed = "SELECT COUNT(*) FROM ticket WHERE updated_at >= $1 AND deleted_at IS NULL";
    let resting =
        "SELECT COUNT(*) FROM ticket WHERE active = TRUE AND updated_at < $1 AND deleted_at IS NULL";
    let (changed,): (i64,) = tx.one(changed, params![from])?;
    let (resting,): (i64,) = tx.one(resting, params![from])?;
    Ok(changed + resting)
}

/// The next of those tickets, by id.
pub fn batch(tx: &mut Tx, from: Timestamp, after: TicketId, limit: usize) -> Result<Vec<TicketId>> {
    let sql = "SELECT id FROM ticket WHERE id > $1 AND deleted_at IS NULL AND (active OR updated_at >= $2)
        ORDER BY id LIMIT $3";
    let found: Vec<(TicketId,)> = tx.all(sql, params![after, from, limit])?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// What really happened to these tickets. `asked`: whose tags any conditions ask for. Of customers they are those of today:
/// no event tells of them.
pub fn pasts(tx: &mut Tx, ids: &[TicketId], asked: Tagged) -> Result<Vec<Past>> {
    let list = places(1, ids.len()).0;
    let values = pad(ids);
    let mut found = tickets::find_many(tx, ids)?;
    found.sort_by_key(|ticket| ticket.id);
    let mut tags = match asked.ticket {
        true => tags(tx, &list, &values)?,
        false => HashMap::new(),
    };
    let customers: BTreeSet<PersonId> = found.iter().map(|ticket| ticket.requester_id).collect();
    let customers = match asked.customer {
        true => people::tags_of(tx, &customers.into_iter().collect::<Vec<_>>())?,
        false => HashMap::new(),
    };
    let thanks = thanks(tx, &list, &values)?;
    let mut happened = happened(tx, &list, &values, &thanks)?;
    for (ticket, at) in follow_ups(tx, &list, &values)? {
        let what = What::FollowedUp;
        happened.entry(ticket).or_default().push(Read {
            happened: Happened { at, what },
            from: None,
        });
    }
    let past = |ticket: Ticket| {
        let mut facts = Facts::of(&ticket);
        facts.put(Field::Tags, tags.remove(&ticket.id).unwrap_or_default());
        let of_customer = customers.get(&ticket.requester_id).cloned();
        facts.put(Field::CustomerTags, of_customer.unwrap_or_default());
        past(&ticket, facts, happened.remove(&ticket.id).unwrap_or_default())
    };
    Ok(found.into_iter().map(past).collect())
}

/// Something that happened; of a changed fact, also what it was before.
struct Read {
    happened: Happened,
    from: Option<Option<String>>,
}

/// `facts`: as they are now.
fn past(ticket: &Ticket, mut facts: Facts, mut read: Vec<Read>) -> Past {
    for one in read.iter().rev() {
        if let (What::Changed { field, .. }, Some(from)) = (&one.happened.what, &one.from) {
            facts.tell(*field, from.as_deref());
        }
    }
    let told = read.iter().rev().find_map(|one| match one.happened.what {
        What::Status { to, .. } => Some(to),
        _ => None,
    });
    // Tickets from elsewhere may stand as no event tells.
    if told.unwrap_or(Status::New) != ticket.status {
        let what = What::Status {
            to: ticket.status,
            by: By::Agent,
        };
        read.push(Read {
            happened: Happened {
                at: ticket.status_at,
                what,
            },
            from: None,
        });
    }
    let mut happened: Vec<Happened> = read.into_iter().map(|one| one.happened).collect();
    happened.sort_by_key(|one| one.at);
    Past {
        ticket: ticket.id,
        requester: ticket.requester_id,
        opened_at: ticket.created_at,
        facts,
        happened,
    }
}

fn tags(tx: &mut Tx, list: &str, values: &[Value]) -> Result<HashMap<TicketId, Vec<String>>> {
    let sql =
        format!("SELECT ticket_id, tag FROM ticket_tag WHERE ticket_id IN ({list}) ORDER BY ticket_id, tag");
    let found: Vec<(TicketId, String)> = tx.all(&sql, values)?;
    let mut tags: HashMap<TicketId, Vec<String>> = HashMap::new();
    for (ticket, tag) in found {
        tags.entry(ticket).or_default().push(tag);
    }
    Ok(tags)
}

/// The messages that only say thanks. Those that came to a solved ticket are known as such already; a ticket that was
/// waiting then may be solved in the replay.
fn thanks(tx: &mut Tx, list: &str, values: &[Value]) -> Result<HashSet<MessageId>> {
    let sql = format!(
        "SELECT m.id, m.text FROM message m WHERE m.ticket_id IN ({list}) AND m.kind = 'reply' AND NOT m.by_agent
             AND m.robot IS NULL AND LENGTH(m.text) <= {THANKS_LONG}
             AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.message_id = m.id AND NOT a.inline)"
    );
    let found: Vec<(MessageId, String)> = tx.all(&sql, values)?;
    let thanks = found
        .into_iter()
        .filter(|(_, text)| letters::meaning(text, &[]) != Meaning::Words);
    Ok(thanks.map(|(id, _)| id).collect())
}

/// The answers that came after closing and opened another ticket.
fn follow_ups(tx: &mut Tx, list: &str, values: &[Value]) -> Result<Vec<(TicketId, Timestamp)>> {
    let sql = format!(
        "SELECT follows_id, created_at FROM ticket WHERE follows_id IN ({list}) AND deleted_at IS NULL"
    );
    Ok(tx.all(&sql, values)?)
}

record! {
    struct Told {
        ticket: TicketId,
        at: Timestamp,
        act: i64,
        actor: String,
        data: String,
    }
}

fn happened(
    tx: &mut Tx,
    list: &str,
    values: &[Value],
    thanks: &HashSet<MessageId>,
) -> Result<HashMap<TicketId, Vec<Read>>> {
    let sql = format!(
        "SELECT subject_id, at, COALESCE(act, id), actor, data FROM event WHERE subject_id IN ({list}) AND subject = 'ticket'
             AND kind IN ('said', 'changed', 'step_done', 'on_hold', 'more_days', 'more_days_taken_back', 'paused', 'resumed')
         ORDER BY subject_id, id"
    );
    let told: Vec<Told> = tx.all(&sql, values)?;
    let mut happened: HashMap<TicketId, Vec<Read>> = HashMap::new();
    // The act in which the policy solved, closed or opened again: the change of status in it is the policy's.
    let mut policy_act = None;
    for told in told {
        // A kind that this version does not know tells nothing here.
        let Ok(event) = serde_json::from_str::<Event>(&told.data) else {
            continue;
        };
        let by = match told.actor.as_str() {
            "agent" => By::Agent,
            "customer" => By::Customer,
            _ if policy_act == Some((told.ticket, told.act)) => By::Policy,
            _ => By::Desk,
        };
        if let Event::Closing(ClosingEvent::StepDone { step, .. }) = &event {
            let ends = [StepKind::Solve, StepKind::Close, StepKind::Look]
                .iter()
                .any(|kind| step == kind.as_str());
            if ends && by == By::Desk {
                policy_act = Some((told.ticket, told.act));
            }
            continue;
        }
        if let Some((what, from)) = what(event, by, thanks) {
            let read = Read {
                happened: Happened { at: told.at, what },
                from,
            };
            happened.entry(told.ticket).or_default().push(read);
        }
    }
    Ok(happened)
}

/// What an event means for a replay, and what a changed fact was before; None if nothing.
fn what(event: Event, by: By, thanks: &HashSet<MessageId>) -> Option<(What, Option<Option<String>>)> {
    let what = match event {
        Event::Ticket(TicketEvent::Said {
            message,
            message_kind,
            by_agent,
            robot: None,
        }) if message_kind == MessageKind::Reply.as_str() => {
            if by_agent {
                What::Replied
            } else {
                let thanks = thanks.contains(&message);
                What::Answered { thanks }
            }
        }
        Event::Ticket(TicketEvent::Changed {
            field: Field::Status,
            to,
            ..
        }) => {
            let to = to.as_deref()?.parse().ok()?;
            What::Status { to, by }
        }
        Event::Ticket(TicketEvent::Changed { field, from, to }) if Fact::of(field).condition.is_some() => {
            return Some((What::Changed { field, to }, Some(from)));
        }
        Event::Closing(ClosingEvent::OnHold { look_at, .. }) => What::OnHold { look_at },
        Event::Closing(ClosingEvent::MoreDays { .. }) => What::MoreDays { by },
        Event::Closing(ClosingEvent::MoreDaysTakenBack) => What::DaysTakenBack,
        Event::Closing(ClosingEvent::Paused) => What::Paused,
        Event::Closing(ClosingEvent::Resumed) => What::Resumed,
        _ => return None,
    };
    Some((what, None))
}
