//! The analysers of the index: words, their spellings, their stems and their parts as terms at one place.

use super::compounds;
use super::folding::spellings;
use super::words::{numbers, words};
use tantivy::Index;
use tantivy::tokenizer::{
    AsciiFoldingFilter, Language as Stems, Stemmer, TextAnalyzer, Token, TokenStream, Tokenizer,
};

/// Every spelling of a word.
pub(super) const PLAIN: &str = "plain";
/// A word exactly as it is written, but for its case.
pub(super) const EXACT: &str = "exact";
/// Long numbers from their last digit on, so that one without its country's code is the beginning of one with it.
pub(super) const NUMBERS: &str = "numbers";
/// The stems of a language.
pub(super) const FRENCH: &str = "fr";
pub(super) const GERMAN: &str = "de";
pub(super) const ENGLISH: &str = "en";

/// How terms are made of words.
#[derive(Clone, Copy)]
enum Terms {
    Spellings,
    AsWritten,
    Numbers,
    /// Spellings of the word and of the nouns it is made of.
    Compounds,
}

/// Teaches the index how to take words apart.
pub(super) fn teach(index: &Index) {
    let teach = |name: &str, analyzer: TextAnalyzer| index.tokenizers().register(name, analyzer);
    teach(PLAIN, TextAnalyzer::from(Splitter(Terms::Spellings)));
    teach(EXACT, TextAnalyzer::from(Splitter(Terms::AsWritten)));
    teach(NUMBERS, TextAnalyzer::from(Splitter(Terms::Numbers)));
    let german = TextAnalyzer::builder(Splitter(Terms::Compounds)).filter(Stemmer::new(Stems::German));
    teach(GERMAN, german.build());
    for (name, stems) in [(FRENCH, Stems::French), (ENGLISH, Stems::English)] {
        let stemmed = TextAnalyzer::builder(Splitter(Terms::AsWritten))
            .filter(Stemmer::new(stems))
            .filter(AsciiFoldingFilter);
        teach(name, stemmed.build());
    }
}

/// The terms of typed text by their place, as `analyzer` makes them. What stands in the index only so that it can be
/// looked for by a part is left out.
pub(super) fn typed(index: &Index, analyzer: &str, text: &str) -> Vec<(usize, Vec<String>)> {
    let ends: Vec<usize> = words(text)
        .into_iter()
        .filter(|word| word.last_of_run)
        .map(|word| word.place)
        .collect();
    let mut places: Vec<(usize, Vec<String>)> = Vec::new();
    let Some(mut analyzer) = index.tokenizers().get(analyzer) else {
        return places;
    };
    let mut stream = analyzer.token_stream(text);
    while let Some(token) = stream.next() {
        // A part of a compound is no longer than the place of its word.
        if ends.contains(&token.position) || token.position_length == 0 {
            continue;
        }
        match places.last_mut() {
            Some((place, terms)) if *place == token.position => terms.push(token.text.clone()),
            _ => places.push((token.position, vec![token.text.clone()])),
        }
    }
    places
}

#[derive(Clone)]
struct Splitter(Terms);

impl Tokenizer for Splitter {
    type TokenStream<'a> = Ready;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Ready {
        let tokens = match self.0 {
            Terms::Numbers => numbers(text)
                .into_iter()
                .enumerate()
                .map(|(place, number)| token(place, number.chars().rev().collect(), 1))
                .collect(),
            terms => words(text)
                .into_iter()
                .flat_map(|word| made_of(terms, &word.text, word.place))
                .collect(),
        };
        Ready { tokens, at: 0 }
    }
}

fn made_of(terms: Terms, word: &str, place: usize) -> Vec<Token> {
    let written = |word: &str, length| {
        spellings(word)
            .into_iter()
            .map(move |text| token(place, text, length))
    };
    match terms {
        Terms::AsWritten => vec![token(place, word.to_owned(), 1)],
        Terms::Spellings | Terms::Numbers => written(word, 1).collect(),
        Terms::Compounds => {
            let parts = compounds::parts(word);
            let parts = parts.iter().flat_map(|part| written(part, 0));
            written(word, 1).chain(parts).collect()
        }
    }
}

/// `length` 0 marks a part of a compound: indexed, and not asked for.
fn token(place: usize, text: String, length: usize) -> Token {
    Token {
        offset_from: 0,
        offset_to: text.len(),
        position: place,
        text,
        position_length: length,
    }
}

/// Terms that are already there.
struct Ready {
    tokens: Vec<Token>,
    at: usize,
}

impl TokenStream for Ready {
    fn advance(&mut self) -> bool {
        self.at += 1;
        self.at <= self.tokens.len()
    }

    fn token(&self) -> &Token {
        &self.tokens[self.at - 1]
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.tokens[self.at - 1]
    }
}
