//! Queries for words in a field, in each of their spellings.

use super::words::{self, NUMBER_FROM};
use tantivy::Term;
use tantivy::query::{BooleanQuery, BoostQuery, EmptyQuery, FuzzyTermQuery, PhraseQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};

pub(super) type Part = Box<dyn Query>;

/// The terms of typed text by their place; the usual spelling first at each.
pub(super) type Places = [(usize, Vec<String>)];

/// So many words of one phrase are looked at.
const MOST: usize = 60;

/// A number without its country's code has so many digits.
const NATIONAL: usize = 9;

/// How much another spelling counts beside the usual one.
const OTHERWISE: f32 = 0.5;

pub(super) fn any(parts: Vec<Part>) -> Part {
    Box::new(BooleanQuery::union(parts))
}

pub(super) fn every(parts: Vec<Part>) -> Part {
    Box::new(BooleanQuery::intersection(parts))
}

pub(super) fn boosted(part: Part, by: f32) -> Part {
    Box::new(BoostQuery::new(part, by))
}

pub(super) fn exact(field: Field, text: &str) -> Part {
    Box::new(TermQuery::new(
        Term::from_field_text(field, text),
        IndexRecordOption::WithFreqs,
    ))
}

/// Words that begin so.
pub(super) fn begins(field: Field, text: &str) -> Part {
    Box::new(FuzzyTermQuery::new_prefix(
        Term::from_field_text(field, text),
        0,
        true,
    ))
}

/// These words in this order, spelled in the usual way or without their umlauts and accents; nothing for no words.
pub(super) fn phrase(field: Field, places: &Places) -> Part {
    let places = &places[..places.len().min(MOST)];
    match places {
        [] => Box::new(EmptyQuery),
        [(_, terms)] => {
            let spelled = terms.iter().enumerate().map(|(at, term)| match at {
                0 => exact(field, term),
                _ => boosted(exact(field, term), OTHERWISE),
            });
            any(spelled.collect())
        }
        _ => {
            let usual: Vec<(usize, &str)> = spelled(places, |terms| terms.first());
            let plain: Vec<(usize, &str)> = spelled(places, |terms| terms.last());
            let mut either = vec![in_order(field, &usual)];
            if plain != usual {
                either.push(boosted(in_order(field, &plain), OTHERWISE));
            }
            any(either)
        }
    }
}

fn spelled(places: &Places, which: impl Fn(&[String]) -> Option<&String>) -> Vec<(usize, &str)> {
    let terms = places
        .iter()
        .filter_map(|(place, terms)| Some((*place, which(terms)?.as_str())));
    terms.collect()
}

fn in_order(field: Field, terms: &[(usize, &str)]) -> Part {
    let terms = terms
        .iter()
        .map(|(place, text)| (*place, Term::from_field_text(field, text)));
    Box::new(PhraseQuery::new_with_offset(terms.collect()))
}

/// A number of six digits or more, however its groups are set, with or without its country's code; None where `text`
/// is more than a number.
pub(super) fn number(field: Field, text: &str) -> Option<Part> {
    // The letters of an IBAN's country, of "No" or "Tel".
    const LETTERS: usize = 4;
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let [digits] = <[String; 1]>::try_from(words::numbers(text))
        .ok()
        .filter(|_| letters <= LETTERS)?;
    let national = digits.trim_start_matches('0');
    if national.len() < NUMBER_FROM {
        return None;
    }
    let ends = |digits: &str| begins(field, &digits.chars().rev().collect::<String>());
    let mut either = vec![ends(national)];
    let with_country = text.trim_start().starts_with('+') || digits.starts_with("00");
    if with_country && national.len() > NATIONAL + 1 {
        either.push(ends(&national[national.len() - NATIONAL..]));
    }
    Some(any(either))
}
