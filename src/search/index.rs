//! The index on disk: opened, made anew when it is broken or of another version, written in batches.

use super::analysis;
use super::fields::Fields;
use super::sheet::Batch;
use crate::feed::Position;
use crate::store::{Error, Result};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tantivy::indexer::IndexWriterOptions;
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term};

/// Raised when the fields, or how words are taken apart, change: older indexes are then made anew.
const VERSION: i64 = 5;

/// The least that tantivy works with, in bytes.
const HEAP: usize = 15_000_000;

/// The search of this node. Cheap to clone; every clone is the same index.
#[derive(Clone)]
pub struct Search(Arc<Opened>);

struct Opened {
    index: Index,
    reader: IndexReader,
    fields: Fields,
    /// Open only while there is something to write: it holds threads and memory.
    writer: Mutex<Option<IndexWriter>>,
}

impl Search {
    /// Opens the index in `folder`, which is made if it is not there. What cannot be read is thrown away and made anew
    /// by [`Search::follow`]. Blocking, some milliseconds.
    pub fn open(folder: PathBuf) -> Result<Search> {
        std::fs::create_dir_all(&folder)?;
        let (schema, fields) = Fields::new();
        let usable = |index: &Index| {
            let payload = index.load_metas().ok().map(|metas| metas.payload);
            index.schema() == schema
                && payload.is_some_and(|text| text.is_none_or(|text| read(&text).is_some()))
        };
        let index = match Index::open_in_dir(&folder) {
            Ok(index) if usable(&index) => index,
            _ => {
                empty(&folder)?;
                Index::create_in_dir(&folder, schema).map_err(broken)?
            }
        };
        Search::of(index, fields)
    }

    /// An index that is gone with its last handle, for stories.
    #[cfg(test)]
    pub fn in_memory() -> Search {
        let (schema, fields) = Fields::new();
        Search::of(Index::create_in_ram(schema), fields).expect("an index")
    }

    fn of(index: Index, fields: Fields) -> Result<Search> {
        analysis::teach(&index);
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual);
        let reader = reader.try_into().map_err(broken)?;
        Ok(Search(Arc::new(Opened {
            index,
            reader,
            fields,
            writer: Mutex::new(None),
        })))
    }

    pub(super) fn fields(&self) -> &Fields {
        &self.0.fields
    }

    pub(super) fn index(&self) -> &Index {
        &self.0.index
    }

    pub(super) fn reader(&self) -> &IndexReader {
        &self.0.reader
    }

    /// How far the index has come; None while it has never been whole.
    pub fn position(&self) -> Result<Option<Position>> {
        let metas = self.0.index.load_metas().map_err(broken)?;
        Ok(metas.payload.as_deref().and_then(read))
    }

    /// Forgets everything.
    pub(super) fn clear(&self) -> Result<()> {
        self.write_with(|writer| {
            writer.delete_all_documents()?;
            writer.commit()?;
            Ok(())
        })?;
        self.0.reader.reload().map_err(broken)
    }

    /// Adds a batch, found from the next commit on. `anew`: none of its tickets is in the index yet, so nothing has to
    /// be looked for and taken out.
    pub(super) fn add(&self, batch: Batch, anew: bool) -> Result<()> {
        let fields = self.0.fields.clone();
        self.write_with(move |writer| {
            let old = batch.sheets.iter().map(|sheet| sheet.ticket.id);
            for id in old.filter(|_| !anew).chain(batch.gone) {
                writer.delete_term(Term::from_field_i64(fields.id, id.get()));
            }
            for sheet in batch.sheets {
                for block in &sheet.blocks {
                    // It may have been added before and not be committed yet.
                    writer.delete_term(Term::from_field_i64(fields.block_to, block.to.get()));
                    writer.add_document(block.document(&sheet, &fields))?;
                }
                let document: TantivyDocument = sheet.document(&fields);
                writer.add_document(document)?;
            }
            Ok(())
        })
    }

    /// Makes what was added lasting and findable; `reached` is kept with it. None: the index is not whole yet.
    pub(super) fn commit(&self, reached: Option<Position>) -> Result<()> {
        self.write_with(|writer| {
            let mut commit = writer.prepare_commit()?;
            if let Some(Position { txid, event_id }) = reached {
                commit.set_payload(&format!("{VERSION} {txid} {event_id}"));
            }
            commit.commit()?;
            Ok(())
        })?;
        self.0.reader.reload().map_err(broken)
    }

    /// Gives the writer's threads and memory back, and with them what was added and not committed.
    pub(super) fn rest(&self) {
        self.writer().take();
    }

    fn write_with(&self, work: impl FnOnce(&mut IndexWriter) -> tantivy::Result<()>) -> Result<()> {
        let mut slot = self.writer();
        let mut writer = match slot.take() {
            Some(writer) => writer,
            None => {
                // One thread writes and one merges: people who wait for a page come first.
                let options = IndexWriterOptions::builder()
                    .num_worker_threads(1)
                    .memory_budget_per_thread(HEAP)
                    .num_merge_threads(1)
                    .build();
                self.0.index.writer_with_options(options).map_err(broken)?
            }
        };
        // A writer that failed is not put back: the next one begins at the last commit.
        work(&mut writer).map_err(broken)?;
        *slot = Some(writer);
        Ok(())
    }

    fn writer(&self) -> MutexGuard<'_, Option<IndexWriter>> {
        self.0.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The position in a commit's payload; None if another version wrote it.
fn read(payload: &str) -> Option<Position> {
    let mut numbers = payload.split(' ').map(|number| number.parse::<i64>().ok());
    let (version, txid, event_id) = (numbers.next()??, numbers.next()??, numbers.next()??);
    (version == VERSION).then_some(Position { txid, event_id })
}

fn empty(folder: &Path) -> Result<()> {
    std::fs::remove_dir_all(folder)?;
    Ok(std::fs::create_dir_all(folder)?)
}

/// An error of the index as one of ours.
pub(super) fn broken(error: tantivy::TantivyError) -> Error {
    Error::Broken(format!("search index: {error}"))
}
