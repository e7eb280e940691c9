//! A query as the index understands it.

use super::analysis::{self, ENGLISH, FRENCH, GERMAN, PLAIN};
use super::blocks;
use super::fields::{Fields, NONE};
use super::find::Outside;
use super::grammar::{Sign, What, Wish};
use super::terms::{self, Part, any, begins, boosted, every, exact, phrase};
use super::words::{self, Word};
use crate::categories::Category;
use crate::events::Field as Fact;
use crate::people::{self, Viewer};
use crate::tickets::{Status, facts};
use jiff::Timestamp;
use std::ops::Bound;
use tantivy::query::{AllQuery, BooleanQuery, EmptyQuery, FuzzyTermQuery, Occur, RangeQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Index, Searcher, Term};

/// Words from this many letters on may have one wrong.
const FUZZY_FROM: usize = 5;

/// Words from this many letters on may be the beginning of a name.
const NAME_FROM: usize = 3;

/// Builds queries for one viewer.
pub(super) struct Builder<'a> {
    pub index: &'a Index,
    pub searcher: &'a Searcher,
    pub fields: &'a Fields,
    pub viewer: &'a Viewer,
    pub outside: &'a Outside,
    /// Whether a cancelled ticket counts as closed.
    pub cancelled_is_closed: bool,
    /// Whether one wrong letter is forgiven and the beginning of a name is enough.
    pub forgiving: bool,
}

impl Builder<'_> {
    /// All wishes together, within what the viewer may see.
    pub fn all(&self, wishes: &[Wish]) -> Part {
        let mut parts: Vec<(Occur, Part)> = vec![
            (Occur::Must, Box::new(AllQuery)),
            blocks::none_of_them(self.fields),
        ];
        let asks = |wish: &&Wish| !is_kind_of_thing(&wish.what);
        let wishes: Vec<Wish> = wishes.iter().filter(asks).cloned().collect();
        for wish in &wishes {
            if wish.not {
                parts.push((Occur::MustNot, self.one(&wish.what)));
            } else if !Self::is_said_before(&wishes, wish) {
                parts.push((Occur::Must, any(self.values_of_one_field(&wishes, wish))));
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
            What::Text(text) => self.also_in_blocks(self.text(text)),
            What::Beginning(text) => self.also_in_blocks(self.beginning(text)),
            What::Number(groups) => self.also_in_blocks(self.number(groups)),
            What::Field { name, sign, value } => self.field(name, *sign, value),
        }
    }

    /// Words, in the ticket itself or in what was settled of it.
    fn also_in_blocks(&self, sought: Part) -> Part {
        match blocks::in_blocks(self.searcher, self.fields, sought.box_clone()) {
            Some(in_blocks) => any(vec![sought, in_blocks]),
            None => sought,
        }
    }

    /// A word or phrase, wherever the viewer may read it.
    fn text(&self, text: &str) -> Part {
        let fields = self.fields;
        let places = self.places(text, PLAIN);
        if let [(_, terms)] = places.as_slice()
            && is_one_of_unspaced(text)
        {
            return self.beginnings(terms);
        }
        let mut either: Vec<Part> = vec![boosted(phrase(fields.subject, &places), 2.0)];
        either.extend(self.readable().map(|field| phrase(field, &places)));
        if let [word] = words::words(text).as_slice() {
            either.push(boosted(exact(fields.exact, &word.text), 5.0));
        }
        for (field, analyzer) in [
            (fields.french, FRENCH),
            (fields.german, GERMAN),
            (fields.english, ENGLISH),
        ] {
            either.push(phrase(field, &self.places(text, analyzer)));
        }
        if let Ok(id) = text.trim_start_matches('#').parse() {
            either.push(boosted(number(fields.id, id), 50.0));
        }
        either.extend(self.numbers(text));
        if let ([(_, terms)], true) = (places.as_slice(), self.forgiving) {
            either.extend(self.nearly(&terms[0]));
            // Parts of compounds that no list knows: "Kühlschrank" of "Kühlschranktür".
            if terms[0].chars().count() >= FUZZY_FROM {
                either.push(boosted(self.beginnings(terms), 0.4));
            }
        }
        any(either)
    }

    /// A long number as a whole, or each of its groups wherever they stand.
    fn number(&self, groups: &[String]) -> Part {
        let mut either: Vec<Part> = self.numbers(&groups.join(" "));
        either.push(every(groups.iter().map(|group| self.text(group)).collect()));
        any(either)
    }

    fn numbers(&self, text: &str) -> Vec<Part> {
        let notes = self.viewer.works_here().then_some(self.fields.note_numbers);
        let fields = std::iter::once(self.fields.numbers).chain(notes);
        fields.filter_map(|field| terms::number(field, text)).collect()
    }

    /// A word with one wrong letter, or one that a name begins with.
    fn nearly(&self, word: &str) -> Vec<Part> {
        let letters = word.chars().count();
        let mut near: Vec<Part> = Vec::new();
        if letters >= FUZZY_FROM {
            near.extend(self.readable().map(|field| {
                let near = FuzzyTermQuery::new(Term::from_field_text(field, word), 1, true);
                boosted(Box::new(near), 0.5)
            }));
        }
        if letters >= NAME_FROM {
            near.push(boosted(begins(self.fields.requester, word), 0.5));
        }
        near
    }

    fn beginning(&self, text: &str) -> Part {
        match self.places(text, PLAIN).last() {
            Some((_, terms)) => self.beginnings(terms),
            None => Box::new(EmptyQuery),
        }
    }

    fn beginnings(&self, terms: &[String]) -> Part {
        let begin = terms
            .iter()
            .flat_map(|term| self.readable().map(move |field| begins(field, term)));
        any(begin.collect())
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
            "description" | "comment" => self.text(value),
            "created" | "created_at" => time(fields.created, sign, value),
            "updated" | "updated_at" => time(fields.updated, sign, value),
            "solved" | "solved_at" => time(fields.solved, sign, value),
            name => match facts::searched_as(name) {
                Some(fact) => self.fact(fact.field, sign, value),
                None => Box::new(EmptyQuery),
            },
        }
    }

    fn fact(&self, fact: Fact, sign: Sign, value: &str) -> Part {
        let fields = self.fields;
        let lower = value.to_lowercase();
        match fact {
            Fact::Status => self.status(sign, &lower),
            Fact::Channel if lower == "mail" => self.code(fact, sign, "email"),
            Fact::Category => self.category(value),
            Fact::Tags => exact(fields.tag, &lower),
            Fact::ExternalId => exact(fields.external_id, value),
            Fact::Requester => self.person(fields.requester_id, fields.requester, value),
            Fact::Assignee => self.person(fields.assignee_id, fields.assignee, value),
            Fact::Team => self.person(fields.team_id, fields.team, value),
            Fact::Subject => phrase(fields.subject, &self.places(value, PLAIN)),
            Fact::DueAt => time(fields.due, sign, value),
            fact => self.code(fact, sign, &lower),
        }
    }

    /// A fact with codes compared by their places; `none` finds the tickets without a value.
    fn code(&self, fact: Fact, sign: Sign, code: &str) -> Part {
        match self.fields.code(fact, Some(code).filter(|code| *code != "none")) {
            Some((field, place)) => compared(field, sign, Some(place)),
            None => Box::new(EmptyQuery),
        }
    }

    /// `hold` is the API's word for on hold, and closed has cancelled with it.
    fn status(&self, sign: Sign, value: &str) -> Part {
        let word = if value == "hold" { "on_hold" } else { value };
        let status = word.parse::<Status>().ok();
        let (sign, status) = match (status, sign) {
            (Some(Status::Closed), Sign::Is) if self.cancelled_is_closed => (Sign::AtLeast, status),
            (Some(Status::Closed), Sign::Above | Sign::AtMost) if self.cancelled_is_closed => {
                (sign, Some(Status::Cancelled))
            }
            _ => (sign, status),
        };
        status.map_or_else(
            || Box::new(EmptyQuery) as Part,
            |status| self.code(Fact::Status, sign, status.as_str()),
        )
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
        let words = self.words(value);
        let says = |category: &&Category| {
            let name = self.words(&category.name);
            !words.is_empty() && name.windows(words.len()).any(|some| some == words)
        };
        let named = self.outside.categories.iter().filter(says);
        any(named.map(|category| number(field, category.id.get())).collect())
    }

    /// Someone by `me`, `none`, number, whole address, or any words of name and address, each from its beginning.
    fn person(&self, id: Field, text: Field, value: &str) -> Part {
        match value.to_lowercase().as_str() {
            "me" => number(id, self.viewer.id.get()),
            "none" => number(id, NONE),
            _ if people::is_whole_address(value) => match self.outside.people.get(value) {
                Some(person) => number(id, person.get()),
                None => Box::new(EmptyQuery),
            },
            other => match other.parse() {
                Ok(known) => number(id, known),
                Err(_) => {
                    let words = self.places(value, PLAIN);
                    let said = words
                        .iter()
                        .map(|(_, terms)| any(terms.iter().map(|term| begins(text, term)).collect()));
                    match words.is_empty() {
                        true => Box::new(EmptyQuery),
                        false => every(said.collect()),
                    }
                }
            },
        }
    }

    /// The words of a short text, in their usual spelling.
    fn words(&self, text: &str) -> Vec<String> {
        let places = self.places(text, PLAIN);
        places
            .into_iter()
            .filter_map(|(_, terms)| terms.into_iter().next())
            .collect()
    }

    fn places(&self, text: &str, analyzer: &str) -> Vec<(usize, Vec<String>)> {
        analysis::typed(self.index, analyzer, text)
    }
}

/// Whether the text is a single character of a script without spaces: it may stand inside any pair.
fn is_one_of_unspaced(text: &str) -> bool {
    matches!(words::words(text).as_slice(), [Word { text, .. }] if text.chars().count() == 1 && words::is_unspaced_word(text))
}

/// `type:ticket` names the kind of thing that is searched for, not a ticket's type.
fn is_kind_of_thing(what: &What) -> bool {
    matches!(what, What::Field { name, value, .. } if name == "type" && value == "ticket")
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

/// A time compared. A day is a span: `created:2026-11-02` is all of it, `created>2026-11-02` begins after it. So is a
/// second: `created<=2026-11-02T09:00:00Z` has all that reads so.
fn time(field: Field, sign: Sign, value: &str) -> Part {
    let Some((from, to)) = second(value).or_else(|| day(value)) else {
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

/// Whether this is a time that can be compared with: an instant or a day.
pub fn is_time(text: &str) -> bool {
    second(text).or_else(|| day(text)).is_some()
}

/// The beginning of what reads so and of what follows, in microseconds: a second, or with a fraction that instant.
fn second(text: &str) -> Option<(i64, i64)> {
    let at: Timestamp = text.parse().ok()?;
    let lasts = if at.subsec_nanosecond() == 0 { 1_000_000 } else { 1 };
    Some((at.as_microsecond(), at.as_microsecond().saturating_add(lasts)))
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
