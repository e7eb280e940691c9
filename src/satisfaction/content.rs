//! What a survey asks, as data: the scale, the parts that follow, and the words of each language. Kept as JSON; fields
//! may be added, never change their meaning.

use super::Style;
use crate::languages::Language;
use crate::store::{Error, Result};
use crate::tickets::Type;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a survey asks, in all languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// How the points look.
    #[serde(default)]
    pub style: Style,
    /// Worst first.
    pub points: Vec<Point>,
    /// Whether a reason is asked for after a negative answer.
    #[serde(default = "yes")]
    pub asks_reason: bool,
    /// The keys of the reasons; empty: none are asked for.
    pub reasons: Vec<String>,
    /// The ticket type whose own list a reason is in, by the reason's key. The others are the list for all types that
    /// have no list of their own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub only_for: BTreeMap<String, Type>,
    /// Whether there is an open question.
    #[serde(default = "yes")]
    pub asks_comment: bool,
    pub wordings: BTreeMap<Language, Wording>,
}

/// A point of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub score: i64,
    /// Whether a reason is asked for and the answer counts as bad.
    pub negative: bool,
}

/// The words of a survey in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    pub question: String,
    /// One a point; empty where a number or a star says enough.
    pub labels: Vec<String>,
    pub reason_question: String,
    /// One a reason.
    pub reasons: Vec<String>,
    pub open_question: String,
    /// What the thanks say; empty: the usual words.
    #[serde(default)]
    pub thanks: String,
}

fn yes() -> bool {
    true
}

impl Content {
    /// The words in `language`; where it has none in English, else in whichever it has.
    pub fn wording(&self, language: Language) -> Result<&Wording> {
        let found = self.wordings.get(&self.worded_in(language));
        found.ok_or_else(|| Error::Broken("a survey without words".to_owned()))
    }

    /// The language in which whoever reads `language` gets its words.
    pub fn worded_in(&self, language: Language) -> Language {
        let wished = [language, Language::English];
        let known = wished.iter().find(|wish| self.wordings.contains_key(wish));
        *known.or_else(|| self.wordings.keys().next()).unwrap_or(&language)
    }

    /// The point with this score.
    pub fn point(&self, score: i64) -> Option<&Point> {
        self.points.iter().find(|point| point.score == score)
    }

    /// The highest score.
    pub fn best(&self) -> i64 {
        self.points
            .iter()
            .map(|point| point.score)
            .max()
            .unwrap_or_default()
    }

    /// The words of the point with this score; empty where it has none.
    pub fn label(&self, language: Language, score: i64) -> &str {
        let index = self.points.iter().position(|point| point.score == score);
        let wording = self.wording(language).ok();
        index
            .zip(wording)
            .map_or("", |(index, wording)| wording.label(index))
    }

    /// A reason's words in `language`, whichever list it is in.
    pub fn reason(&self, language: Language, key: &str) -> Option<&str> {
        let index = self.reasons.iter().position(|reason| reason == key)?;
        self.wording(language)
            .ok()?
            .reasons
            .get(index)
            .map(String::as_str)
    }

    /// The keys of the reasons to choose from about a ticket of this type; none where no reason is asked for.
    pub fn reasons_for(&self, kind: Option<Type>) -> Vec<&str> {
        if !self.asks_reason {
            return vec![];
        }
        let of = |list: Option<Type>| -> Vec<&str> {
            let keys = self.reasons.iter().map(String::as_str);
            keys.filter(|key| self.only_for.get(*key).copied() == list)
                .collect()
        };
        match kind.map(|kind| of(Some(kind))).filter(|own| !own.is_empty()) {
            Some(own) => own,
            None => of(None),
        }
    }
}

impl Wording {
    /// The words of the point at `index`.
    pub fn label(&self, index: usize) -> &str {
        self.labels.get(index).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Content;
    use crate::languages::Language;
    use crate::satisfaction::Style;
    use crate::tickets::Type;

    /// As the first version of the product stored it.
    const OLD: &str = r#"{"points": [{"score": 1, "negative": true, "icon": "angry", "face": "x"},
        {"score": 2, "negative": false, "icon": "smile", "face": "y"}], "reasons": ["slow", "bill"], "wordings":
        {"fr": {"question": "Alors ?", "labels": ["Non", "Oui"], "reason_question": "Pourquoi ?",
        "reasons": ["Trop long", "La facture"], "open_question": "Autre chose ?"}}}"#;

    #[test]
    fn what_was_stored_before_is_still_read() {
        let content: Content = serde_json::from_str(OLD).expect("readable");
        assert_eq!((content.style, content.best()), (Style::Faces, 2));
        assert!(content.asks_reason && content.asks_comment);
        assert_eq!(
            content.label(Language::German, 2),
            "Oui",
            "another language's words"
        );
        assert_eq!(content.reasons_for(Some(Type::Task)), ["slow", "bill"]);
    }

    #[test]
    fn whoever_reads_none_of_its_languages_is_asked_in_english() {
        let mut content: Content = serde_json::from_str(OLD).expect("readable");
        let english = super::Wording {
            labels: vec!["No".to_owned(), "Yes".to_owned()],
            ..super::Wording::default()
        };
        content.wordings.insert(Language::English, english);
        let said = [Language::French, Language::German, Language::English];
        assert_eq!(
            said.map(|language| content.label(language, 2)),
            ["Oui", "Yes", "Yes"]
        );
    }

    #[test]
    fn a_type_with_reasons_of_its_own_has_only_those() {
        let mut content: Content = serde_json::from_str(OLD).expect("readable");
        content.only_for.insert("bill".to_owned(), Type::Problem);
        assert_eq!(content.reasons_for(Some(Type::Problem)), ["bill"]);
        for other in [None, Some(Type::Question)] {
            assert_eq!(content.reasons_for(other), ["slow"]);
        }
        content.asks_reason = false;
        assert!(content.reasons_for(Some(Type::Problem)).is_empty());
    }
}
