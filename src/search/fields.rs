//! The fields of the index.

use super::analysis::{ENGLISH, EXACT, FRENCH, GERMAN, NUMBERS, PLAIN};
use crate::events::Field as Fact;
use crate::languages::Language;
use crate::tickets;
use crate::tickets::facts::FACTS;
use std::collections::BTreeMap;
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
    /// Facts with codes: as the place of the code, from 1 on, so that `<` and `>` work.
    pub codes: BTreeMap<Fact, Field>,
    pub category_id: Field,
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
            codes: codes(&mut schema),
            category_id: number(&mut schema, "category_id"),
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

    /// The field of a fact with codes, and the place of a code in it; None for what is neither.
    pub fn code(&self, fact: Fact, code: Option<&str>) -> Option<(Field, i64)> {
        let place = match code {
            Some(code) => place(fact, code)?,
            None => NONE,
        };
        Some((*self.codes.get(&fact)?, place))
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

/// A field for each fact with codes that searches name.
fn codes(schema: &mut SchemaBuilder) -> BTreeMap<Fact, Field> {
    let searched = FACTS
        .iter()
        .filter(|fact| !fact.search.is_empty() && !fact.codes().is_empty());
    let field = |fact: &tickets::Fact| {
        (
            fact.field,
            schema.add_i64_field(fact.field.as_str(), INDEXED | FAST),
        )
    };
    searched.map(field).collect()
}

/// The place of a code among those of its fact, from 1 on: [`NONE`] is 0.
fn place(fact: Fact, code: &str) -> Option<i64> {
    let place = tickets::Fact::of(fact)
        .codes()
        .iter()
        .position(|known| *known == code)?;
    i64::try_from(place + 1).ok()
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
