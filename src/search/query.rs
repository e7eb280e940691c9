//! A query as the index understands it.

use super::fields::{Fields, NONE, PLAIN};
use super::grammar::{Sign, What, Wish};
use super::sheet::{impact_place, priority_place, status_place};
use crate::people::Viewer;
use crate::settings::Category;
use crate::tickets::{Impact, Status};
use jiff::Timestamp;
use std::ops::Bound;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, EmptyQuery, FuzzyTermQuery, Occur, PhraseQuery, Query, RangeQuery,
    TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Index, Term};

/// Words from this many letters on may have one wrong.
const FUZZY_FROM: usize = 5;

type Part = Box<dyn Query>;

/// Builds queries for one viewer.
pub(super) struct Builder<'a> {
    pub index: &'a Index,
    pub fields: &'a Fields,
    pub viewer: &'a Viewer,
    /// The categories, if any are asked for.
    pub categories: &'a [Category],
    /// Whether one wrong letter is forgiven.
    pub fuzzy: bool,
}

impl Builder<'_> {
    /// All wishes together, within what the viewer may see.
    pub fn all(&self, wishes: &[Wish]) -> Part {
        let mut parts: Vec<(Occur, Part)> = vec![(Occur::Must, Box::new(AllQuery))];
        for wish in wishes {
            if matches!(&wish.what, What::Field { name, .. } if name == "type" && self.is_kind_of_thing(&wish.what))
            {
                continue;
            }
            if wish.not {
                parts.push((Occur::MustNot, self.one(&wish.what)));
            } else if !Self::is_said_before(wishes, wish) {
                parts.push((Occur::Must, any(self.values_of_one_field(wishes, wish))));
            }
        }
        if !self.viewer.works_here() {
            parts.push((
                Occur::Must,
                number(self.fields.requester_id, self.viewer.id.get()),
            ));
        }
        Box::new(BooleanQuery::new(parts))
    }

    /// `type:ticket` names the kind of thing sought, not a ticket's type.
    fn is_kind_of_thing(&self, what: &What) -> bool {
        matches!(what, What::Field { value, .. } if value == "ticket")
    }

    /// `status:new status:open` asks for either: a ticket has only one. So it is with all fields, as clients expect.
    fn values_of_one_field(&self, wishes: &[Wish], wish: &Wish) -> Vec<Part> {
        let alternatives = wishes
            .iter()
            .filter(|other| *other == wish || is_either(other, wish));
        alternatives.map(|other| self.one(&other.what)).collect()
    }

    /// Whether an earlier wish has taken this one along.
    fn is_said_before(wishes: &[Wish], wish: &Wish) -> bool {
        let first = wishes
            .iter()
            .find(|other| *other == wish || is_either(other, wish));
        first.is_some_and(|first| !std::ptr::eq(first, wish))
    }

    fn one(&self, what: &What) -> Part {
        match what {
            What::Text(text) => self.text(text),
            What::Beginning(text) => self.beginning(text),
            What::Field { name, sign, value } => self.field(name, *sign, value),
        }
    }

    /// A word or phrase, wherever the viewer may read it.
    fn text(&self, text: &str) -> Part {
        let fields = self.fields;
        let words = self.words(text, PLAIN);
        let mut either: Vec<Part> = vec![
            boosted(phrase(fields.subject, &words), 2.0),
            phrase(fields.plain, &words),
        ];
        if self.viewer.works_here() {
            either.push(phrase(fields.notes, &words));
        }
        for (field, analyzer) in [
            (fields.french, "fr"),
            (fields.german, "de"),
            (fields.english, "en"),
        ] {
            either.push(phrase(field, &self.words(text, analyzer)));
        }
        if let Ok(id) = text.trim_start_matches('#').parse() {
            either.push(boosted(number(fields.id, id), 5.0));
        }
        if let ([word], true) = (words.as_slice(), self.fuzzy)
            && word.chars().count() >= FUZZY_FROM
        {
            either.extend(self.readable().map(|field| {
                let near = FuzzyTermQuery::new(Term::from_field_text(field, word), 1, true);
                boosted(Box::new(near), 0.5)
            }));
        }
        any(either)
    }

    fn beginning(&self, text: &str) -> Part {
        let words = self.words(text, PLAIN);
        let Some(word) = words.last() else {
            return Box::new(EmptyQuery);
        };
        let begins = |field| -> Part {
            Box::new(FuzzyTermQuery::new_prefix(
                Term::from_field_text(field, word),
                0,
                true,
            ))
        };
        any(self.readable().map(begins).collect())
    }

    fn readable(&self) -> impl Iterator<Item = Field> {
        let notes = self.viewer.works_here().then_some(self.fields.notes);
        std::iter::once(self.fields.plain).chain(notes)
    }

    fn field(&self, name: &str, sign: Sign, value: &str) -> Part {
        let fields = self.fields;
        let lower = value.to_lowercase();
        match name {
            "id" | "ticket_id" => compared(fields.id, sign, lower.parse().ok()),
            "status" => self.status(sign, &lower),
            "priority" => compared(fields.priority, sign, lower.parse().ok().map(priority_place)),
            "impact" => compared(fields.impact, sign, impact(&lower)),
            "category" | "category_id" => self.category(value),
            "type" | "ticket_type" => exact(fields.kind, &lower),
            "via" | "channel" => exact(fields.channel, if lower == "mail" { "email" } else { &lower }),
            "language" | "locale" => exact(fields.language, &lower),
            "tags" | "tag" => exact(fields.tag, &lower),
            "external_id" => exact(fields.external_id, value),
            "requester" | "requester_id" => self.person(fields.requester_id, fields.requester, value),
            "assignee" | "assignee_id" => self.person(fields.assignee_id, fields.assignee, value),
            "group" | "group_id" | "team" => self.person(fields.team_id, fields.team, value),
            "subject" => phrase(fields.subject, &self.words(value, PLAIN)),
            "description" | "comment" => self.text(value),
            "created" | "created_at" => time(fields.created, sign, value),
            "updated" | "updated_at" => time(fields.updated, sign, value),
            "solved" | "solved_at" => time(fields.solved, sign, value),
            "due_date" | "due_at" | "due" => time(fields.due, sign, value),
            _ => Box::new(EmptyQuery),
        }
    }

    /// `hold` is the API's word for on hold; a closed ticket may have been cancelled.
    fn status(&self, sign: Sign, value: &str) -> Part {
        let word = if value == "hold" { "on_hold" } else { value };
        let place = word.parse::<Status>().ok().map(status_place);
        compared(self.fields.status, sign, place)
    }

    /// A category by `none`, number, or words of its name as it is now.
    fn category(&self, value: &str) -> Part {
        let field = self.fields.category_id;
        let lower = value.to_lowercase();
        if lower == "none" {
            return number(field, NONE);
        }
        if let Ok(known) = lower.parse() {
            return number(field, known);
        }
        let words = self.words(value, PLAIN);
        let says = |category: &&Category| {
            let name = self.words(&category.name, PLAIN);
            !words.is_empty() && name.windows(words.len()).any(|some| some == words)
        };
        let named = self.categories.iter().filter(says);
        any(named.map(|category| number(field, category.id.get())).collect())
    }

    /// Someone by `me`, `none`, number, name or address.
    fn person(&self, id: Field, text: Field, value: &str) -> Part {
        match value.to_lowercase().as_str() {
            "me" => number(id, self.viewer.id.get()),
            "none" => number(id, NONE),
            other => match other.parse() {
                Ok(known) => number(id, known),
                Err(_) => phrase(text, &self.words(value, PLAIN)),
            },
        }
    }

    fn words(&self, text: &str, analyzer: &str) -> Vec<String> {
        let mut words = Vec::new();
        if let Some(mut analyzer) = self.index.tokenizers().get(analyzer) {
            let mut stream = analyzer.token_stream(text);
            while let Some(token) = stream.next() {
                words.push(token.text.clone());
            }
        }
        words
    }
}

/// Whether both wish for a value of the same field.
fn is_either(one: &Wish, other: &Wish) -> bool {
    let named = |wish: &Wish| match &wish.what {
        What::Field {
            name, sign: Sign::Is, ..
        } if !wish.not => Some(name.clone()),
        _ => None,
    };
    named(one).is_some_and(|name| named(other) == Some(name))
}

/// The place of an impact, or of none.
fn impact(word: &str) -> Option<i64> {
    match word {
        "none" => Some(NONE),
        word => word.parse::<Impact>().ok().map(impact_place),
    }
}

fn any(parts: Vec<Part>) -> Part {
    Box::new(BooleanQuery::union(parts))
}

fn boosted(part: Part, by: f32) -> Part {
    Box::new(BoostQuery::new(part, by))
}

/// These words in this order; nothing for no words.
fn phrase(field: Field, words: &[String]) -> Part {
    let mut terms: Vec<Term> = words
        .iter()
        .map(|word| Term::from_field_text(field, word))
        .collect();
    match terms.len() {
        0 => Box::new(EmptyQuery),
        1 => Box::new(TermQuery::new(terms.remove(0), IndexRecordOption::WithFreqs)),
        _ => Box::new(PhraseQuery::new(terms)),
    }
}

fn exact(field: Field, text: &str) -> Part {
    Box::new(TermQuery::new(
        Term::from_field_text(field, text),
        IndexRecordOption::Basic,
    ))
}

fn number(field: Field, number: i64) -> Part {
    Box::new(TermQuery::new(
        Term::from_field_i64(field, number),
        IndexRecordOption::Basic,
    ))
}

/// A number compared; nothing when it is not known.
fn compared(field: Field, sign: Sign, value: Option<i64>) -> Part {
    let Some(value) = value else {
        return Box::new(EmptyQuery);
    };
    let term = Term::from_field_i64(field, value);
    // Zero stands for none: it is below nothing.
    let first = Bound::Excluded(Term::from_field_i64(field, NONE));
    let range = |from, to| -> Part { Box::new(RangeQuery::new(from, to)) };
    match sign {
        Sign::Is => number(field, value),
        Sign::Above => range(Bound::Excluded(term), Bound::Unbounded),
        Sign::AtLeast => range(Bound::Included(term), Bound::Unbounded),
        Sign::Below => range(first, Bound::Excluded(term)),
        Sign::AtMost => range(first, Bound::Included(term)),
    }
}

/// A time compared. A day is a span: `created:2026-11-02` is all of it, `created>2026-11-02` begins after it.
fn time(field: Field, sign: Sign, value: &str) -> Part {
    if let Ok(at) = value.parse::<Timestamp>() {
        return compared(field, sign, Some(at.as_microsecond()));
    }
    let Some((from, to)) = day(value) else {
        return if value == "none" {
            number(field, NONE)
        } else {
            Box::new(EmptyQuery)
        };
    };
    match sign {
        Sign::Is => Box::new(RangeQuery::new(
            Bound::Included(Term::from_field_i64(field, from)),
            Bound::Excluded(Term::from_field_i64(field, to)),
        )),
        Sign::Above => compared(field, Sign::AtLeast, Some(to)),
        Sign::AtLeast => compared(field, Sign::AtLeast, Some(from)),
        Sign::Below => compared(field, Sign::Below, Some(from)),
        Sign::AtMost => compared(field, Sign::Below, Some(to)),
    }
}

/// The beginning of a day (UTC) and of the next, in microseconds.
fn day(text: &str) -> Option<(i64, i64)> {
    let date: jiff::civil::Date = text.parse().ok()?;
    let start = |date: jiff::civil::Date| {
        let zoned = date.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
        Some(zoned.timestamp().as_microsecond())
    };
    Some((start(date)?, start(date.tomorrow().ok()?)?))
}
