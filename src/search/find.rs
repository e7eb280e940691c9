//! Finding tickets.

use super::Search;
use super::grammar::{self, What};
use super::index::broken;
use super::query::Builder;
use super::words;
use crate::categories::{self, Category};
use crate::ids::{PersonId, TicketId};
use crate::people::{self, Viewer};
use crate::store::Result;
use database::Tx;
use std::collections::HashMap;
use tantivy::collector::{Count, TopDocs};
use tantivy::{DocAddress, Order, Searcher};

/// What is sought.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// Words and `field:value` conditions, all of which must hold; see the grammar's file.
    pub text: String,
    /// Whether a cancelled ticket counts as closed, as those take it who never hear of cancelling.
    pub cancelled_is_closed: bool,
    pub sort: Sort,
    pub ascending: bool,
    /// Leaves out so many.
    pub skip: usize,
    /// Gives at most so many.
    pub limit: usize,
}

/// The order of what is found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// What fits best first.
    #[default]
    Relevance,
    Id,
    Created,
    Updated,
    Status,
    Priority,
}

/// What was found: a page of ids, and how many there are in all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    pub ids: Vec<TicketId>,
    pub total: usize,
}

/// The parts of one query that are looked at.
const MOST: usize = 50;

/// Looking ends here.
const DEEPEST: usize = 10_000;

/// So few hits are little: then one wrong letter is forgiven, and the beginning of a name is enough.
const LITTLE: usize = 3;

/// What is asked for and is not in the index.
pub(super) struct Outside {
    /// Their names change without a change of any ticket.
    pub categories: Vec<Category>,
    /// Whose the addresses are that are named in full: a program that names one means nobody else.
    pub people: HashMap<String, PersonId>,
}

impl Outside {
    fn load(tx: &mut Tx, wishes: &[grammar::Wish]) -> Result<Outside> {
        let mut outside = Outside {
            categories: vec![],
            people: HashMap::new(),
        };
        for wish in wishes {
            match &wish.what {
                What::Field { name, .. } if name == "category" && outside.categories.is_empty() => {
                    outside.categories = categories::all(tx)?;
                }
                What::Field { value, .. } if people::is_whole_address(value) => {
                    if let Some(person) = people::by_address(tx, value)? {
                        outside.people.insert(value.clone(), person.id);
                    }
                }
                _ => {}
            }
        }
        Ok(outside)
    }
}

impl Search {
    /// Finds tickets that `viewer` may see; notes are searched only for those who work here. Blocking, microseconds to
    /// a few milliseconds. The caller reads the tickets themselves from the database, with the viewer's rights.
    pub fn find(&self, tx: &mut Tx, viewer: &Viewer, query: &Query) -> Result<Found> {
        let mut wishes = grammar::parse(&query.text);
        wishes.retain(says_something);
        wishes.truncate(MOST);
        if wishes.is_empty() && !query.text.trim().is_empty() {
            return Ok(Found::default());
        }
        let outside = Outside::load(tx, &wishes)?;
        let looked = |forgiving: bool| self.run(viewer, &wishes, &outside, query, forgiving);
        let exact = looked(false)?;
        let has_words = wishes.iter().any(|wish| matches!(wish.what, What::Text(_)));
        if exact.total >= LITTLE || !has_words {
            return Ok(exact);
        }
        let near = looked(true)?;
        Ok(if near.total > exact.total { near } else { exact })
    }

    fn run(
        &self,
        viewer: &Viewer,
        wishes: &[grammar::Wish],
        outside: &Outside,
        query: &Query,
        forgiving: bool,
    ) -> Result<Found> {
        let searcher = self.reader().searcher();
        let builder = Builder {
            index: self.index(),
            searcher: &searcher,
            fields: self.fields(),
            viewer,
            outside,
            cancelled_is_closed: query.cancelled_is_closed,
            forgiving,
        };
        let sought = builder.all(wishes);
        if query.limit == 0 {
            let total = searcher.search(&sought, &Count).map_err(broken)?;
            return Ok(Found { ids: vec![], total });
        }
        // The collector makes room for all of these at once.
        let top = TopDocs::with_limit(query.limit.min(DEEPEST)).and_offset(query.skip.min(DEEPEST));
        let field = match query.sort {
            Sort::Relevance => {
                let collect = (top.order_by_score(), Count);
                let (docs, total) = searcher.search(&sought, &collect).map_err(broken)?;
                return found(&searcher, docs, total);
            }
            Sort::Id => "id",
            Sort::Created => "created",
            Sort::Updated => "updated",
            Sort::Status => "status",
            Sort::Priority => "priority",
        };
        let order = if query.ascending { Order::Asc } else { Order::Desc };
        let collect = (top.order_by_fast_field::<i64>(field, order), Count);
        let (docs, total) = searcher.search(&sought, &collect).map_err(broken)?;
        found(&searcher, docs, total)
    }
}

/// Signs alone (`-`, `:`, `*`) are no words.
fn says_something(wish: &grammar::Wish) -> bool {
    match &wish.what {
        What::Text(text) | What::Beginning(text) => !words::words(text).is_empty(),
        What::Field { .. } | What::Number(_) => true,
    }
}

fn found<K>(searcher: &Searcher, docs: Vec<(K, DocAddress)>, total: usize) -> Result<Found> {
    let mut ids = Vec::with_capacity(docs.len());
    for (_, address) in docs {
        let segment = searcher.segment_reader(address.segment_ord);
        let column = segment.fast_fields().i64("id").map_err(broken)?;
        ids.extend(column.first(address.doc_id).map(TicketId::from));
    }
    Ok(Found { ids, total })
}
