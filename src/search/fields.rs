//! The fields of the index.

use super::analysis::{ENGLISH, EXACT, FRENCH, GERMAN, NUMBERS, PLAIN};
use crate::languages::Language;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, SchemaBuilder, TextFieldIndexing,
    TextOptions,
};

/// Where each thing lies in the index.
#[derive(Clone, Debug)]
pub(super) struct Fields {
    pub id: Field,
    pub subject: Field,
    /// Subject, public messages, their files' names, requester: unstemmed, so that a word of any language matches.
    pub plain: Field,
    /// The same words as they are written, so that exact spelling comes first.
    pub exact: Field,
    /// Long numbers of the same text.
    pub numbers: Field,
    /// Internal notes and their files' names, for those who work here only.
    pub notes: Field,
    pub note_numbers: Field,
    /// Subject and public messages by the stems of the ticket's language.
    pub french: Field,
    pub german: Field,
    pub english: Field,
    pub tag: Field,
    /// As their place in the order of statuses, priorities and impacts, so that `<` and `>` work.
    pub status: Field,
    pub priority: Field,
    pub kind: Field,
    pub category_id: Field,
    pub impact: Field,
    pub channel: Field,
    pub language: Field,
    pub requester_id: Field,
    /// Name and address.
    pub requester: Field,
    pub assignee_id: Field,
    pub assignee: Field,
    pub team_id: Field,
    pub team: Field,
    pub external_id: Field,
    /// Times in microseconds.
    pub created: Field,
    pub updated: Field,
    pub solved: Field,
    pub due: Field,
    /// Of a block (see `blocks`): the ticket, and its last message, which names the block.
    pub block_of: Field,
    pub block_to: Field,
    /// 1 for every block.
    pub is_block: Field,
}

/// What stands for "nobody" and "none" in the number fields.
pub(super) const NONE: i64 = 0;

impl Fields {
    /// The schema and its fields.
    pub fn new() -> (Schema, Fields) {
        let mut schema = Schema::builder();
        let number = |schema: &mut SchemaBuilder, name| schema.add_i64_field(name, INDEXED | FAST);
        let word = |schema: &mut SchemaBuilder, name| schema.add_text_field(name, STRING);
        let text = |schema: &mut SchemaBuilder, name, analyzer| schema.add_text_field(name, terms(analyzer));
        let fields = Fields {
            id: schema.add_i64_field("id", INDEXED | FAST | STORED),
            subject: text(&mut schema, "subject", PLAIN),
            plain: text(&mut schema, "plain", PLAIN),
            exact: schema.add_text_field("exact", without_places(EXACT)),
            numbers: schema.add_text_field("numbers", without_places(NUMBERS)),
            notes: text(&mut schema, "notes", PLAIN),
            note_numbers: schema.add_text_field("note_numbers", without_places(NUMBERS)),
            french: text(&mut schema, "fr", FRENCH),
            german: text(&mut schema, "de", GERMAN),
            english: text(&mut schema, "en", ENGLISH),
            tag: word(&mut schema, "tag"),
            status: number(&mut schema, "status"),
            priority: number(&mut schema, "priority"),
            kind: word(&mut schema, "type"),
            category_id: number(&mut schema, "category_id"),
            impact: number(&mut schema, "impact"),
            channel: word(&mut schema, "channel"),
            language: word(&mut schema, "language"),
            requester_id: number(&mut schema, "requester_id"),
            requester: text(&mut schema, "requester", PLAIN),
            assignee_id: number(&mut schema, "assignee_id"),
            assignee: text(&mut schema, "assignee", PLAIN),
            team_id: number(&mut schema, "team_id"),
            team: text(&mut schema, "team", PLAIN),
            external_id: word(&mut schema, "external_id"),
            created: number(&mut schema, "created"),
            updated: number(&mut schema, "updated"),
            solved: number(&mut schema, "solved"),
            due: number(&mut schema, "due"),
            block_of: number(&mut schema, "block_of"),
            block_to: number(&mut schema, "block_to"),
            is_block: schema.add_i64_field("is_block", INDEXED),
        };
        (schema.build(), fields)
    }

    /// The field with the stems of a language.
    pub fn stems(&self, language: Language) -> Field {
        match language {
            Language::French => self.french,
            Language::German => self.german,
            Language::English => self.english,
        }
    }
}

fn terms(analyzer: &str) -> TextOptions {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(analyzer)
        .set_index_option(IndexRecordOption::WithFreqsAndPositions);
    TextOptions::default().set_indexing_options(indexing)
}

/// Terms that are no part of a phrase.
fn without_places(analyzer: &str) -> TextOptions {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(analyzer)
        .set_index_option(IndexRecordOption::WithFreqs);
    TextOptions::default().set_indexing_options(indexing)
}
