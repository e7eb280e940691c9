//! The fields of the index and how their text becomes terms.

use crate::languages::Language;
use tantivy::Index;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, SchemaBuilder, TextFieldIndexing,
    TextOptions,
};
use tantivy::tokenizer::{
    AsciiFoldingFilter, Language as Stems, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer,
    TextAnalyzer,
};

/// Words as they are: lower case, without accents.
pub(super) const PLAIN: &str = "plain";

/// A word longer than this, in bytes, is no word.
const LONGEST: usize = 60;

/// Where each thing lies in the index.
#[derive(Clone, Debug)]
pub(super) struct Fields {
    pub id: Field,
    pub subject: Field,
    /// Subject, public messages, requester: unstemmed, so that a word of any language matches.
    pub plain: Field,
    /// Internal notes, for those who work here only.
    pub notes: Field,
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
            notes: text(&mut schema, "notes", PLAIN),
            french: text(&mut schema, "fr", "fr"),
            german: text(&mut schema, "de", "de"),
            english: text(&mut schema, "en", "en"),
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

/// Teaches the index how to take words apart.
pub(super) fn teach(index: &Index) {
    let plain = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(LONGEST))
        .filter(LowerCaser)
        .filter(AsciiFoldingFilter)
        .build();
    index.tokenizers().register(PLAIN, plain);
    for (name, stems) in [
        ("fr", Stems::French),
        ("de", Stems::German),
        ("en", Stems::English),
    ] {
        let stemmed = TextAnalyzer::builder(SimpleTokenizer::default())
            .filter(RemoveLongFilter::limit(LONGEST))
            .filter(LowerCaser)
            .filter(Stemmer::new(stems))
            .filter(AsciiFoldingFilter)
            .build();
        index.tokenizers().register(name, stemmed);
    }
}
