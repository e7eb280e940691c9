//! Introductions of a quote that lack a verb or a colon: date and name alone right above quoted lines, and a date with a
//! verb whose name stands on the next line.

use super::attribution::{is_sentence, spaced};
use super::lines::{Kind, Line, next_filled};
use regex::Regex;
use std::sync::LazyLock;

/// A day, as programs write it: with its year, or in numbers.
static DAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b(?:19|20)\d\d-\d\d-\d\d|\b\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d\d)\b|\p{L}{3,}[\s,.]+(?:\d{1,2}[\s,.]+)?(?:19|20)\d\d\b").ok()
});

/// An hour, or the address of whoever wrote.
static MORE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\d{1,2}\s?[:.h]\s?\d{2}\b|[^\s@<]@[^\s@]+\.\w|\b(?:GMT|UTC|CET|CEST)\b").ok()
});

/// A verb at the end of a line that begins with a date.
static VERB: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:am|on|le|el|il|op|em|den)\b.*\d.*\b(?:schrieb|wrote|a écrit|escribió|ha scritto|schreef|escreveu|skrev)[\s:]*$").ok()
});

fn matches(pattern: &LazyLock<Option<Regex>>, text: &str) -> bool {
    pattern.as_ref().is_some_and(|pattern| pattern.is_match(text))
}

/// Whether the text, right above quoted lines, is a date with a name and nothing that anybody would say.
pub fn is_introduction(text: &str, lines: &[Line], after: usize) -> bool {
    let above_quote = lines.get(after).is_some_and(|line| {
        line.kind == Kind::Quote
            || line.kind == Kind::Blank && lines.get(after + 1).is_some_and(|line| line.kind == Kind::Quote)
    });
    if !above_quote || text.len() > 200 {
        return false;
    }
    let text = spaced(text);
    let speaks = text.trim_end().ends_with(['.', '?', '!']) || text.split_whitespace().count() > 16;
    !speaks && matches(&DAY, &text) && matches(&MORE, &text) && !is_sentence(&text)
}

/// The lines from `Am 21.04.2016 17:48 schrieb` to the name below it.
pub fn with_name_below(lines: &[Line], at: usize) -> Option<usize> {
    let first = spaced(lines[at].bare);
    if first.len() > 120 || !matches(&VERB, &first) || !(matches(&DAY, &first) && matches(&MORE, &first)) {
        return None;
    }
    let below = next_filled(lines, at + 1).filter(|below| *below <= at + 2)?;
    let name = &lines[below];
    let words: Vec<&str> = name.bare.trim_end_matches(':').split_whitespace().collect();
    let capital = |word: &&str| {
        word.starts_with(|c: char| c.is_uppercase() || "<\"(".contains(c)) || word.contains('@')
    };
    let named = name.kind == Kind::Own
        && (1..=6).contains(&words.len())
        && words.iter().filter(|word| word.len() > 3).all(capital)
        && !name.bare.ends_with(['.', '?', '!', ',']);
    named.then_some(below + 1 - at)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_expressions_are_sound() {
        assert!(super::DAY.is_some() && super::MORE.is_some() && super::VERB.is_some());
    }
}
