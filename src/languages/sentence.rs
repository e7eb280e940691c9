//! A sentence as data: a key of the language files and what it is said with. Reasons are stored like this, and each page
//! says them in its reader's language.

use super::{Argument, Language, Words};
use database::{Column, Row, Value};
use serde::{Deserialize, Serialize, Serializer};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// What is said later, by whoever shows it. In a column it is the bare key, or JSON with `key` and `args`; an empty text says
/// nothing. Keys that are stored are never renamed without a migration.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Sentence {
    key: Cow<'static, str>,
    args: BTreeMap<Cow<'static, str>, Arg>,
}

/// What a sentence is said with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    Number(i64),
    /// A name, or words of somebody else, which stay as they are: a mail server's answer.
    Text(String),
    /// Said first, and put into the other.
    Said(#[serde(serialize_with = "whole")] Sentence),
}

impl Sentence {
    /// What is said without anything more.
    pub const fn new(key: &'static str) -> Sentence {
        Sentence {
            key: Cow::Borrowed(key),
            args: BTreeMap::new(),
        }
    }

    /// The same with one more argument.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Sentence {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.key.is_empty()
    }

    /// The key of the language files; what an older version wrote there may be none.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// In the reader's language. What the language files do not know is said as it was kept.
    pub fn say(&self, words: &Words) -> String {
        if !words.knows(&self.key) {
            return self.key.clone().into_owned();
        }
        let given = |(name, arg): (&'_ Cow<'static, str>, &Arg)| (name.clone(), arg.say(words));
        let given: Vec<(Cow<'static, str>, Argument<'static>)> = self.args.iter().map(given).collect();
        let given: Vec<(&str, Argument)> = given.iter().map(|(name, arg)| (&**name, arg.clone())).collect();
        words.say_with(&self.key, &given)
    }

    /// As a column keeps it.
    pub fn stored(&self) -> String {
        if self.args.is_empty() {
            return self.key.clone().into_owned();
        }
        // A map of texts and numbers cannot fail to become JSON.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// From what a column keeps; words of an older version become a key that no language knows.
    pub fn from_stored(text: String) -> Sentence {
        let whole = text.starts_with('{').then(|| serde_json::from_str(&text).ok());
        whole.flatten().unwrap_or(Sentence {
            key: Cow::Owned(text),
            args: BTreeMap::new(),
        })
    }
}

/// In English: for logs, and for what other programs read.
impl fmt::Display for Sentence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.say(&Language::English.words()))
    }
}

impl Arg {
    fn say(&self, words: &Words) -> Argument<'static> {
        match self {
            Arg::Number(number) => Argument::from(*number),
            Arg::Text(text) => Argument::from(text.clone()),
            Arg::Said(sentence) => Argument::from(sentence.say(words)),
        }
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<Sentence> for Arg {
    fn from(sentence: Sentence) -> Arg {
        Arg::Said(sentence)
    }
}

/// How it stands in JSON: the bare key, or a whole.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Stored {
    Key(Cow<'static, str>),
    Whole(Whole),
}

#[derive(Serialize, Deserialize)]
struct Whole {
    key: Cow<'static, str>,
    #[serde(default)]
    args: BTreeMap<Cow<'static, str>, Arg>,
}

/// Within another a bare key would be a text.
fn whole<S: Serializer>(sentence: &Sentence, to: S) -> Result<S::Ok, S::Error> {
    let Sentence { key, args } = sentence.clone();
    Whole { key, args }.serialize(to)
}

impl From<Stored> for Sentence {
    fn from(stored: Stored) -> Sentence {
        match stored {
            Stored::Key(key) => Sentence {
                key,
                args: BTreeMap::new(),
            },
            Stored::Whole(Whole { key, args }) => Sentence { key, args },
        }
    }
}

impl From<Sentence> for Stored {
    fn from(sentence: Sentence) -> Stored {
        let Sentence { key, args } = sentence;
        match args.is_empty() {
            true => Stored::Key(key),
            false => Stored::Whole(Whole { key, args }),
        }
    }
}

impl From<Sentence> for Value {
    fn from(sentence: Sentence) -> Value {
        Value::Text(sentence.stored())
    }
}

impl From<&Sentence> for Value {
    fn from(sentence: &Sentence) -> Value {
        Value::Text(sentence.stored())
    }
}

impl Column for Sentence {
    fn read(row: &Row, index: usize) -> Result<Sentence, database::Error> {
        String::read(row, index).map(Sentence::from_stored)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget() -> Sentence {
        Sentence::new("closing-why-budget").with("number", 3)
    }

    #[test]
    fn a_sentence_is_said_in_each_language() {
        for language in Language::ALL {
            let said = budget().say(&language.words());
            assert!(said.contains('3') && !said.contains("closing-"), "{said}");
        }
        let nested = Sentence::new("workspace-because")
            .with("what", "Reminder not sent")
            .with("reason", budget());
        let said = nested.say(&Language::German.words());
        assert!(
            said.starts_with("Reminder not sent: ") && said.contains('3'),
            "{said}"
        );
    }

    #[test]
    fn what_is_stored_is_read_back() {
        let plain = Sentence::new("closing-why-skipped");
        assert_eq!(plain.stored(), "closing-why-skipped");
        let nested = Sentence::new("workspace-because")
            .with("what", Sentence::new("closing-why-skipped"))
            .with("reason", budget());
        for sentence in [plain, budget(), nested, Sentence::default()] {
            assert_eq!(Sentence::from_stored(sentence.stored()), sentence);
            let json = serde_json::to_string(&sentence).unwrap_or_default();
            assert_eq!(serde_json::from_str::<Sentence>(&json).ok(), Some(sentence));
        }
    }

    #[test]
    fn words_of_an_older_version_are_said_as_they_are() {
        for old in ["an agent skipped it", "{ no JSON", ""] {
            let read = Sentence::from_stored(old.to_owned());
            assert_eq!(read.say(&Language::French.words()), old);
        }
    }
}
