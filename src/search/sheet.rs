//! What the index knows of a ticket, read from the database a batch at a time.

use super::blocks::{self, Block, Settled};
use super::fields::{Fields, NONE};
use crate::feed::{self, Position};
use crate::ids::{CategoryId, MessageId, PersonId, TeamId, TicketId};
use crate::people;
use crate::store::Result;
use crate::tickets::{self, MessageKind, Ticket};
use database::{Tx, pad, params, places};
use std::collections::{BTreeSet, HashMap};
use tantivy::TantivyDocument;
use tantivy::schema::Field;

/// So much of one message is searchable, in characters.
pub(super) const LONGEST: usize = 100_000;

/// Events looked at in one go.
const EVENTS: i64 = 500;

/// Letters, steps and surveys change nothing that is searched for: a sweep or a busy outbox writes no sheets anew.
const BESIDE: [&str; 3] = ["letter_", "step_", "survey_"];

/// Tickets read in one go when the index is made anew.
const TICKETS: i64 = 250;

/// Something said, or the name of a file.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub message: MessageId,
    pub kind: MessageKind,
    pub text: String,
}

/// A ticket as the index holds it.
pub(super) struct Sheet {
    pub ticket: Ticket,
    /// What was said since the last of its blocks.
    said: Vec<Said>,
    /// Blocks that the index does not hold yet.
    pub blocks: Vec<Block>,
    tags: Vec<String>,
    requester: String,
    assignee: String,
    team: String,
}

/// Tickets to write and tickets to take out.
#[derive(Default)]
pub(super) struct Batch {
    pub sheets: Vec<Sheet>,
    pub gone: Vec<TicketId>,
}

/// What changed after `position`, and the position behind it; None when there is nothing new.
pub(super) fn changed(
    tx: &mut Tx,
    position: Position,
    settled: &Settled,
) -> Result<Option<(Batch, Position)>> {
    let (changes, reached) = feed::after(tx, position, EVENTS)?;
    if changes.is_empty() {
        return Ok(None);
    }
    let touched: BTreeSet<TicketId> = changes
        .iter()
        .filter(|change| !BESIDE.iter().any(|beside| change.kind.starts_with(beside)))
        .filter_map(feed::Change::ticket)
        .collect();
    let ids: Vec<TicketId> = touched.into_iter().collect();
    let batch = if ids.is_empty() {
        Batch::default()
    } else {
        batch(tx, &ids, settled)?
    };
    Ok(Some((batch, reached)))
}

/// The next tickets after `after`, when everything is read anew, and the last one of them.
pub(super) fn following(
    tx: &mut Tx,
    after: TicketId,
    settled: &Settled,
) -> Result<Option<(Batch, TicketId)>> {
    let sql = "SELECT id FROM ticket WHERE id > $1 AND deleted_at IS NULL ORDER BY id LIMIT $2";
    let ids: Vec<(TicketId,)> = tx.all(sql, params![after, TICKETS])?;
    let ids: Vec<TicketId> = ids.into_iter().map(|(id,)| id).collect();
    match ids.last() {
        Some(last) => Ok(Some((batch(tx, &ids, settled)?, *last))),
        None => Ok(None),
    }
}

fn batch(tx: &mut Tx, ids: &[TicketId], settled: &Settled) -> Result<Batch> {
    let found = tickets::find_many(tx, ids)?;
    let present: BTreeSet<TicketId> = found.iter().map(|ticket| ticket.id).collect();
    let gone = ids.iter().copied().filter(|id| !present.contains(id)).collect();
    let (list, values) = (places(1, ids.len()).0, pad(ids));
    let mut said = said(tx, ids, settled)?;
    let sql = format!("SELECT ticket_id, tag FROM ticket_tag WHERE ticket_id IN ({list})");
    let mut tags: HashMap<TicketId, Vec<String>> = HashMap::new();
    for (ticket, tag) in tx.all::<(TicketId, String)>(&sql, &values)? {
        tags.entry(ticket).or_default().push(tag);
    }
    let names = names(tx, &found)?;
    let teams: HashMap<TeamId, String> = people::teams(tx)?.into_iter().map(|t| (t.id, t.name)).collect();
    let name = |id: Option<PersonId>| id.and_then(|id| names.get(&id).cloned()).unwrap_or_default();
    let sheets = found.into_iter().map(|ticket| {
        let (blocks, said) = blocks::settle(said.remove(&ticket.id).unwrap_or_default());
        Sheet {
            said,
            blocks,
            tags: tags.remove(&ticket.id).unwrap_or_default(),
            requester: name(Some(ticket.requester_id)),
            assignee: name(ticket.assignee_id),
            team: ticket
                .team_id
                .and_then(|id| teams.get(&id).cloned())
                .unwrap_or_default(),
            ticket,
        }
    });
    Ok(Batch {
        sheets: sheets.collect(),
        gone,
    })
}

/// What was said in these tickets since the last block of each that the index holds, in order.
fn said(tx: &mut Tx, ids: &[TicketId], settled: &Settled) -> Result<HashMap<TicketId, Vec<Said>>> {
    let mut found: HashMap<TicketId, Vec<Said>> = HashMap::new();
    let (with_blocks, short): (Vec<TicketId>, Vec<TicketId>) =
        ids.iter().partition(|id| settled.until(**id).is_some());
    let alone = with_blocks.into_iter().map(|id| (vec![id], settled.until(id)));
    for (ids, since) in std::iter::once((short, None)).chain(alone) {
        if ids.is_empty() {
            continue;
        }
        let (list, mut values) = (places(1, ids.len()).0, pad(&ids));
        values.push(since.unwrap_or(MessageId::from(0)).into());
        let since = values.len();
        let texts = format!(
            "SELECT ticket_id, id, kind, SUBSTR(text, 1, {LONGEST}) FROM message
             WHERE ticket_id IN ({list}) AND id > ${since} ORDER BY id"
        );
        let files = format!(
            "SELECT a.ticket_id, m.id, m.kind, a.name FROM attachment a JOIN message m ON m.id = a.message_id
             WHERE a.ticket_id IN ({list}) AND NOT a.inline AND m.id > ${since} ORDER BY a.id"
        );
        for sql in [&texts, &files] {
            for (ticket, message, kind, text) in
                tx.all::<(TicketId, MessageId, MessageKind, String)>(sql, &values)?
            {
                found
                    .entry(ticket)
                    .or_default()
                    .push(Said { message, kind, text });
            }
        }
    }
    for said in found.values_mut() {
        said.sort_by_key(|said| said.message);
    }
    Ok(found)
}

/// Name and address of everyone who asked or is assigned.
fn names(tx: &mut Tx, tickets: &[Ticket]) -> Result<HashMap<PersonId, String>> {
    let ids: BTreeSet<PersonId> = tickets
        .iter()
        .flat_map(|ticket| [Some(ticket.requester_id), ticket.assignee_id])
        .flatten()
        .collect();
    let list = places(1, ids.len()).0;
    let sql = format!(
        "SELECT p.id, p.name, a.value FROM person p
         LEFT JOIN address a ON a.person_id = p.id AND a.kind = 'email' AND a.main WHERE p.id IN ({list})"
    );
    let rows: Vec<(PersonId, String, Option<String>)> = tx.all(&sql, pad(ids))?;
    Ok(rows
        .into_iter()
        .map(|(id, name, address)| (id, format!("{name} {}", address.unwrap_or_default())))
        .collect())
}

impl Sheet {
    /// Characters that it brings to the index.
    #[cfg(test)]
    pub fn length(&self) -> usize {
        let blocks: usize = self.blocks.iter().map(Block::length).sum();
        blocks + self.said.iter().map(|said| said.text.len()).sum::<usize>()
    }

    /// The sheet as a document of the index.
    pub fn document(self, fields: &Fields) -> TantivyDocument {
        let ticket = &self.ticket;
        let mut document = TantivyDocument::default();
        document.add_text(fields.subject, &ticket.subject);
        for text in [&ticket.subject, &self.requester] {
            document.add_text(fields.plain, text);
            document.add_text(fields.exact, text);
            document.add_text(fields.numbers, text);
        }
        document.add_text(fields.stems(ticket.language), &ticket.subject);
        self.add_said(&self.said, &mut document, fields);
        for tag in &self.tags {
            document.add_text(fields.tag, tag);
        }
        for fact in fields.codes.keys() {
            let code = (tickets::Fact::of(*fact).read)(ticket);
            if let Some((field, place)) = fields.code(*fact, code.as_deref()) {
                document.add_i64(field, place);
            }
        }
        document.add_text(fields.requester, &self.requester);
        document.add_text(fields.assignee, &self.assignee);
        document.add_text(fields.team, &self.team);
        document.add_text(
            fields.external_id,
            ticket.external_id.as_deref().unwrap_or("none"),
        );
        for (field, number) in self.numbers(fields) {
            document.add_i64(field, number);
        }
        document
    }

    /// Adds what was said to a document: to what everybody may find, or to the notes.
    pub fn add_said(&self, said: &[Said], document: &mut TantivyDocument, fields: &Fields) {
        let stems = fields.stems(self.ticket.language);
        for Said { kind, text, .. } in said {
            let to: &[Field] = match kind {
                MessageKind::Reply => &[fields.plain, fields.exact, fields.numbers, stems],
                _ => &[fields.notes, fields.note_numbers],
            };
            for field in to {
                document.add_text(*field, text);
            }
        }
    }

    fn numbers(&self, fields: &Fields) -> [(Field, i64); 9] {
        let ticket = &self.ticket;
        let micros = |at: Option<jiff::Timestamp>| at.map_or(NONE, |at| at.as_microsecond());
        [
            (fields.id, ticket.id.get()),
            (
                fields.category_id,
                ticket.category_id.map_or(NONE, CategoryId::get),
            ),
            (fields.requester_id, ticket.requester_id.get()),
            (fields.assignee_id, ticket.assignee_id.map_or(NONE, PersonId::get)),
            (fields.team_id, ticket.team_id.map_or(NONE, TeamId::get)),
            (fields.created, ticket.created_at.as_microsecond()),
            (fields.updated, ticket.updated_at.as_microsecond()),
            (fields.solved, micros(ticket.solved_at)),
            (fields.due, micros(ticket.due_at)),
        ]
    }
}
