//! Words by key, with arguments and plurals (Project Fluent).

use super::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::LazyLock;
use unic_langid::langid;

pub use fluent_bundle::FluentValue as Argument;

use super::files::source;

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 3]> = LazyLock::new(|| {
    [
        bundle(langid!("fr"), source(Language::French)),
        bundle(langid!("de"), source(Language::German)),
        bundle(langid!("en"), source(Language::English)),
    ]
});

/// A broken line of a language file is left out here; the tests and `cargo xtask tidy` refuse it before it lands.
fn bundle(language: unic_langid::LanguageIdentifier, source: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Direction marks around arguments would end up in plain-text letters.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The key of one member of a family of keys, such as `letters-kind-check-back`: `member` is named as code and database
/// name it. Written out like this, `cargo xtask tidy` knows that the family is said.
pub fn family(prefix: &str, member: impl std::fmt::Display) -> String {
    format!("{prefix}{member}").replace('_', "-")
}

/// The words of one language. Copy; hand it to templates as `t`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

impl Words {
    pub(super) fn of(language: Language) -> Words {
        Words { language }
    }

    /// Which language these are.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words for `key`; the key itself if it has none, which the tests refuse.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The words for `key`; None if it has none.
    pub fn find(&self, key: &str) -> Option<String> {
        self.knows(key).then(|| self.say(key))
    }

    /// Whether there are words for `key`.
    pub fn knows(&self, key: &str) -> bool {
        BUNDLES[self.language as usize].has_message(key)
    }

    /// What stands between a name and what it says: French has a space before the colon.
    pub fn colon(&self) -> &'static str {
        match self.language {
            Language::French => "\u{a0}:",
            _ => ":",
        }
    }

    /// The words for `key` with one argument.
    pub fn say_one<'v>(&self, key: &str, name: &'static str, value: impl Into<Argument<'v>>) -> String {
        self.say_with(key, &[(name, value.into())])
    }

    /// The words for `key` with arguments.
    pub fn say_with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let bundle = &BUNDLES[self.language as usize];
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            unsayable(key, "no words for this key");
            return key.to_owned();
        };
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            given.set(*name, value.clone());
        }
        let mut lacking = vec![];
        let mut said = bundle
            .format_pattern(pattern, Some(&given), &mut lacking)
            .into_owned();
        if let Some(fault) = lacking.first() {
            unsayable(key, &fault.to_string());
        }
        // "Di., 1. Dez." at the end of a sentence: its full stop is there already.
        for (_, value) in arguments {
            if let Argument::String(value) = value
                && value.ends_with('.')
            {
                said = said.replace(&format!("{value}."), value);
            }
        }
        said
    }
}

/// Words that cannot be said whole show a raw placeholder, and still more than nothing. A story that meets them fails.
fn unsayable(key: &str, fault: &str) {
    #[cfg(test)]
    panic!("{key}: {fault}");
    #[cfg(not(test))]
    tracing::error!(key, fault, "words that cannot be said whole");
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const FILES: [(Language, &str); 3] = [
        (Language::French, source(Language::French)),
        (Language::German, source(Language::German)),
        (Language::English, source(Language::English)),
    ];

    /// Each message with the names of what it is given.
    fn messages(file: &'static str) -> Vec<(&'static str, BTreeSet<&'static str>)> {
        let mut messages: Vec<(&str, BTreeSet<&str>)> = vec![];
        for line in file.lines() {
            if let Some((key, _)) = line.split_once(" =")
                && line.starts_with(|c: char| c.is_ascii_alphabetic())
            {
                messages.push((key, BTreeSet::new()));
            }
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            let names = line.split('$').skip(1);
            let names = names.map(|rest| &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())]);
            if let Some((_, known)) = messages.last_mut().filter(|_| !line.starts_with('#')) {
                known.extend(names);
            }
        }
        messages
    }

    #[test]
    fn nothing_that_is_said_shows_a_raw_placeholder() {
        for (language, file) in FILES {
            let messages = messages(file);
            assert!(messages.len() > 1_500, "only {} messages", messages.len());
            for (key, names) in messages {
                for number in [0, 1, 2, 5_000] {
                    let given: Vec<_> = names.iter().map(|name| (*name, number.into())).collect();
                    let said = language.words().say_with(key, &given);
                    // Two braces are a place in a letter, which is filled when it is written.
                    let said = said.replace("{{", "").replace("}}", "");
                    assert!(!said.contains(['{', '}', '$']), "{language}: {key} says {said:?}");
                }
            }
        }
    }

    #[test]
    #[should_panic(expected = "mailboxes-failing-since")]
    fn words_without_what_they_name_fail_a_story() {
        Words::of(Language::English).say("mailboxes-failing-since");
    }

    #[test]
    fn a_sentence_has_one_full_stop() {
        let words = Words::of(Language::German);
        let since = |time: &str| words.say_one("mailboxes-failing-since", "time", time);
        assert_eq!(since("Di., 1. Dez."), "Gestört seit Di., 1. Dez.");
        assert_eq!(since("10:30"), "Gestört seit 10:30.");
    }

    #[test]
    fn every_language_file_is_whole() {
        for (_, source) in FILES {
            let errors = FluentResource::try_new(source.to_owned())
                .err()
                .map(|(_, errors)| errors);
            assert_eq!(errors, None);
        }
    }
}
