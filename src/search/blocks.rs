//! Long conversations in the index. A document can only be written anew as a whole, so one that holds all that was said would
//! cost more with every message. What was said in a ticket is therefore settled in blocks: once enough has come together it
//! becomes a document of its own, which is never written again, and the ticket's own document holds what came since. A
//! search that finds a block finds its ticket.

use super::fields::Fields;
use super::index::broken;
use super::sheet::{Said, Sheet};
use super::terms::Part;
use crate::ids::{MessageId, TicketId};
use crate::store::Result;
use std::collections::BTreeSet;
use tantivy::collector::DocSetCollector;
use tantivy::query::{BooleanQuery, ConstScoreQuery, Occur, TermQuery, TermSetQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{Searcher, TantivyDocument, Term};

/// Characters that make a block; a ticket's own document holds fewer.
const ENOUGH: usize = 100_000;

/// Blocks in which a word is looked for at most.
const MOST: usize = 10_000;

/// Messages of one ticket that are settled together.
pub(super) struct Block {
    /// The last of them.
    pub to: MessageId,
    said: Vec<Said>,
}

/// What was said, oldest first, as whole blocks and the rest.
pub(super) fn settle(said: Vec<Said>) -> (Vec<Block>, Vec<Said>) {
    let (mut blocks, mut rest, mut length) = (vec![], Vec::<Said>::new(), 0);
    for said in said {
        // The names of its files stay with their message.
        if length >= ENOUGH
            && let Some(to) = rest
                .last()
                .map(|last| last.message)
                .filter(|to| *to != said.message)
        {
            let said = std::mem::take(&mut rest);
            blocks.push(Block { to, said });
            length = 0;
        }
        length += said.text.chars().count();
        rest.push(said);
    }
    (blocks, rest)
}

impl Block {
    /// The block as a document of the index.
    pub fn document(&self, sheet: &Sheet, fields: &Fields) -> TantivyDocument {
        let mut document = TantivyDocument::default();
        document.add_i64(fields.block_of, sheet.ticket.id.get());
        document.add_i64(fields.block_to, self.to.get());
        document.add_i64(fields.is_block, 1);
        sheet.add_said(&self.said, &mut document, fields);
        document
    }

    /// Characters in it.
    #[cfg(test)]
    pub fn length(&self) -> usize {
        self.said.iter().map(|said| said.text.len()).sum()
    }
}

/// How far the conversations of tickets are settled in the index.
pub(super) struct Settled {
    searcher: Searcher,
    fields: Fields,
}

impl Settled {
    /// As the last commit of the index says.
    pub fn of(searcher: Searcher, fields: Fields) -> Settled {
        Settled { searcher, fields }
    }

    /// The last message of a ticket that lies in a block; None without blocks, also where the index cannot be read: then
    /// everything is settled anew.
    pub fn until(&self, ticket: TicketId) -> Option<MessageId> {
        let of = TermQuery::new(
            Term::from_field_i64(self.fields.block_of, ticket.get()),
            IndexRecordOption::Basic,
        );
        numbers(&self.searcher, &of, "block_to")
            .ok()?
            .pop_last()
            .map(MessageId::from)
    }
}

/// Whatever is no block.
pub(super) fn none_of_them(fields: &Fields) -> (Occur, Part) {
    (Occur::MustNot, every_block(fields))
}

/// The tickets in whose blocks `sought` is found; None on a desk without blocks.
pub(super) fn in_blocks(searcher: &Searcher, fields: &Fields, sought: Part) -> Option<Part> {
    let is_block = Term::from_field_i64(fields.is_block, 1);
    if searcher.doc_freq(&is_block).unwrap_or(0) == 0 {
        return None;
    }
    let both = BooleanQuery::new(vec![(Occur::Must, sought), (Occur::Must, every_block(fields))]);
    let tickets = numbers(searcher, &both, "block_of").unwrap_or_default();
    let terms = tickets
        .into_iter()
        .take(MOST)
        .map(|ticket| Term::from_field_i64(fields.id, ticket));
    Some(Box::new(ConstScoreQuery::new(
        Box::new(TermSetQuery::new(terms)),
        1.0,
    )))
}

fn every_block(fields: &Fields) -> Part {
    Box::new(TermQuery::new(
        Term::from_field_i64(fields.is_block, 1),
        IndexRecordOption::Basic,
    ))
}

/// The numbers in a field of what a query finds.
fn numbers(searcher: &Searcher, query: &dyn tantivy::query::Query, field: &str) -> Result<BTreeSet<i64>> {
    let found = searcher.search(query, &DocSetCollector).map_err(broken)?;
    let mut numbers = BTreeSet::new();
    for address in found {
        let segment = searcher.segment_reader(address.segment_ord);
        let column = segment.fast_fields().i64(field).map_err(broken)?;
        numbers.extend(column.first(address.doc_id));
    }
    Ok(numbers)
}
