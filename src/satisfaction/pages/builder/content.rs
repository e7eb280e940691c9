//! The survey that a form makes.

use super::form::{Form, ReasonRow};
use crate::languages::Language;
use crate::satisfaction::{Content, Point, Wording};
use std::collections::BTreeMap;

/// The longest key of a reason, in characters.
const LONGEST_KEY: usize = 30;

impl Form {
    /// What it asks. A language in which nothing is said is left out.
    pub fn content(&self) -> Content {
        let keys = keys(&self.reasons);
        let rows = keys.iter().zip(&self.reasons);
        let only_for = rows.filter_map(|(key, row)| Some((key.clone(), row.only_for?)));
        Content {
            style: self.style,
            points: self.points(),
            asks_reason: self.asks_reason,
            only_for: only_for.collect(),
            reasons: keys,
            asks_comment: self.asks_comment,
            wordings: self.wordings(),
        }
    }

    fn points(&self) -> Vec<Point> {
        let scores = (self.first..).take(self.count).enumerate();
        let point = |(index, score)| Point {
            score,
            negative: index < self.negative,
        };
        scores.map(point).collect()
    }

    fn wordings(&self) -> BTreeMap<Language, Wording> {
        let mut wordings = BTreeMap::new();
        for (place, said) in self.words.iter().enumerate() {
            let reasons = self
                .reasons
                .iter()
                .map(|row| row.words.get(place).cloned().unwrap_or_default());
            let reasons: Vec<String> = reasons.collect();
            if said.is_empty() && reasons.iter().all(String::is_empty) {
                continue;
            }
            let wording = Wording {
                question: said.question.clone(),
                labels: said.labels.iter().take(self.count).cloned().collect(),
                reason_question: said.reason_question.clone(),
                reasons,
                open_question: said.open_question.clone(),
                thanks: said.thanks.clone(),
            };
            wordings.insert(said.language, wording);
        }
        wordings
    }
}

/// A key for each reason: the one it has, or one made from its words. No two are alike.
fn keys(rows: &[ReasonRow]) -> Vec<String> {
    let mut keys: Vec<String> = vec![];
    for row in rows {
        let wanted = match is_key(&row.key) {
            true => row.key.clone(),
            false => key_of(row),
        };
        let numbered = (2..).map(|number: u32| format!("{wanted}_{number}"));
        let free = std::iter::once(wanted.clone())
            .chain(numbered)
            .find(|key| !keys.contains(key));
        keys.push(free.unwrap_or(wanted));
    }
    keys
}

fn is_key(key: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    !key.is_empty() && key.len() <= 2 * LONGEST_KEY && key.bytes().all(known)
}

/// From the words of the last language that has some: English, where there is English.
fn key_of(row: &ReasonRow) -> String {
    let words = row.words.iter().rfind(|text| !text.is_empty());
    let words = words.map(|text| text.to_lowercase()).unwrap_or_default();
    let letters = words.split(|c: char| !c.is_ascii_alphanumeric());
    let parts: Vec<&str> = letters.filter(|part| !part.is_empty()).collect();
    let key: String = parts.join("_").chars().take(LONGEST_KEY).collect();
    match key.trim_matches('_') {
        "" => "reason".to_owned(),
        key => key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::satisfaction::Supplied;
    use crate::tickets::Type;

    #[test]
    fn a_form_makes_the_survey_it_was_made_of() {
        for supplied in Supplied::ALL {
            let mut content = supplied.content().expect("readable");
            if let Some(key) = content.reasons.last().cloned() {
                content.only_for.insert(key, Type::Task);
            }
            let form = Form::of(supplied.kind(), "x", 1, &content, Language::French);
            if *supplied == Supplied::Own {
                content.wordings.clear();
            }
            assert_eq!(form.content(), content, "{supplied}");
        }
    }

    #[test]
    fn reasons_keep_their_keys_and_new_ones_get_one() {
        let row = |key: &str, english: &str| ReasonRow {
            key: key.to_owned(),
            only_for: None,
            words: vec!["Autre".to_owned(), String::new(), english.to_owned()],
        };
        let rows = [
            row("slow", "Far too slow"),
            row("", "Too slow!"),
            row("", "Too slow"),
            row("<b>", "日本"),
        ];
        assert_eq!(keys(&rows), ["slow", "too_slow", "too_slow_2", "reason"]);
    }
}
