//! The desk's own words for a letter: checked when they are saved, filled in when the letter is written. There is no
//! logic in them, and a value is put in once and never read again (threat D4).

use super::kinds::LetterKind;
use super::{Block, Content};

/// Subject and body, with `{{variables}}`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    pub subject: String,
    /// Paragraphs with blank lines between; a part stands alone in its paragraph.
    pub body: String,
}

/// Why words cannot be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongWording {
    /// `subject` or `body`.
    pub field: &'static str,
    /// The key of the sentence.
    pub key: &'static str,
    /// What it is about.
    pub what: String,
}

/// What goes into a letter.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    pub values: Vec<(&'static str, String)>,
    pub parts: Vec<(&'static str, Vec<Block>)>,
}

/// The longest subject and body, in characters.
const LONGEST: (usize, usize) = (250, 10_000);

/// Whether these words may be saved for a kind of letter.
pub fn check(kind: LetterKind, wording: &Wording) -> Result<(), WrongWording> {
    let wrong = |field, key, what: &str| {
        let what = what.to_owned();
        Err(WrongWording { field, key, what })
    };
    if wording.subject.trim().is_empty() {
        return wrong("subject", "error-empty", "");
    }
    if wording.body.trim().is_empty() {
        return wrong("body", "error-empty", "");
    }
    let (subject, body) = LONGEST;
    if wording.subject.chars().count() > subject || wording.body.chars().count() > body {
        return wrong("body", "letters-too-long", "");
    }
    let variables = kind.variables();
    for name in names(&wording.subject) {
        if !variables.contains(&name) {
            return wrong("subject", "letters-unknown-variable", name);
        }
    }
    for paragraph in paragraphs(&wording.body) {
        for name in names(paragraph) {
            let alone = paragraph.trim() == format!("{{{{{name}}}}}");
            if kind.parts().contains(&name) && !alone {
                return wrong("body", "letters-part-not-alone", name);
            }
            if !variables.contains(&name) && !kind.parts().contains(&name) {
                return wrong("body", "letters-unknown-variable", name);
            }
        }
    }
    for required in kind.required() {
        if !names(&wording.body).contains(required) {
            return wrong("body", "letters-part-missing", required);
        }
    }
    Ok(())
}

/// The letter in these words.
pub fn filled(kind: LetterKind, wording: &Wording, facts: &Facts) -> Content {
    let mut blocks = vec![];
    for paragraph in paragraphs(&wording.body) {
        let alone = match names(paragraph).as_slice() {
            [name] if kind.parts().contains(name) => Some(*name),
            _ => None,
        };
        match alone {
            Some(part) => {
                let own = facts.parts.iter().find(|(name, _)| *name == part);
                blocks.extend(own.map(|(_, blocks)| blocks.clone()).unwrap_or_default());
            }
            None => {
                let text = put_in(paragraph, facts);
                if !text.trim().is_empty() {
                    blocks.push(Block::Text(text));
                }
            }
        }
    }
    let subject = put_in(&wording.subject, facts);
    Content {
        subject: subject.split_whitespace().collect::<Vec<_>>().join(" "),
        blocks,
    }
}

/// Each variable by its value, in one pass.
fn put_in(text: &str, facts: &Facts) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, name, after)) = next_name(rest) {
        out.push_str(before);
        let value = facts.values.iter().find(|(known, _)| *known == name);
        out.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// What stands in double braces.
fn names(text: &str) -> Vec<&str> {
    let mut found = vec![];
    let mut rest = text;
    while let Some((_, name, after)) = next_name(rest) {
        found.push(name);
        rest = after;
    }
    found
}

fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let (before, after) = text.split_once("{{")?;
    // Braces that are never closed name nothing that is known.
    let unclosed = (&text[before.len()..], "");
    let (name, rest) = after.split_once("}}").unwrap_or(unclosed);
    Some((before, name.trim(), rest))
}

fn paragraphs(body: &str) -> Vec<&str> {
    body.split("\n\n")
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::supplied;
    use super::*;
    use crate::languages::Language;

    fn wording(subject: &str, body: &str) -> Wording {
        Wording {
            subject: subject.to_owned(),
            body: body.to_owned(),
        }
    }

    #[test]
    fn the_supplied_words_of_every_letter_can_be_saved_in_every_language() {
        for language in Language::ALL {
            for kind in LetterKind::ALL {
                let words = supplied(*kind, language.words());
                assert_eq!(check(*kind, &words), Ok(()), "{kind} {language}: {words:?}");
            }
        }
    }

    #[test]
    fn what_is_not_listed_is_refused() {
        for (kind, body, key) in [
            (
                LetterKind::Reminder,
                "{{ticket.internal_notes}}",
                "letters-unknown-variable",
            ),
            (LetterKind::Reminder, "{{7*7}}", "letters-unknown-variable"),
            (
                LetterKind::Reminder,
                "{{customer.name",
                "letters-unknown-variable",
            ),
            (
                LetterKind::Acknowledgement,
                "{{ticket.subject}}",
                "letters-unknown-variable",
            ),
            (LetterKind::Warning, "soon", "letters-part-missing"),
            (LetterKind::Survey, "click: {{rating}}", "letters-part-not-alone"),
            (LetterKind::Notice, " ", "error-empty"),
        ] {
            let refused = check(kind, &wording("Hello", body)).expect_err(body);
            assert_eq!(refused.key, key, "{body}");
        }
    }

    #[test]
    fn values_are_put_in_once() {
        let facts = Facts {
            values: vec![
                ("customer.name", "{{desk.name}} ${7*7} <b>".to_owned()),
                ("desk.name", "Lumen".to_owned()),
            ],
            parts: vec![("quote", vec![Block::Quote("{{desk.name}}".to_owned())])],
        };
        let own = wording(
            "For {{ customer.name }}\r\nBcc: x@y.example",
            "Hi {{customer.name}}\n\n{{quote}}\n\n{{buttons}}",
        );
        let content = filled(LetterKind::Reminder, &own, &facts);
        assert_eq!(content.subject, "For {{desk.name}} ${7*7} <b> Bcc: x@y.example");
        assert_eq!(
            content.blocks,
            [
                Block::Text("Hi {{desk.name}} ${7*7} <b>".to_owned()),
                Block::Quote("{{desk.name}}".to_owned())
            ]
        );
    }
}
