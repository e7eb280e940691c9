//! Words by key, with arguments and plurals (Project Fluent).

use super::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::LazyLock;
use unic_langid::langid;

pub use fluent_bundle::FluentValue as Argument;

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 3]> = LazyLock::new(|| {
    [
        bundle(langid!("fr"), include_str!("../../languages/fr.ftl")),
        bundle(langid!("de"), include_str!("../../languages/de.ftl")),
        bundle(langid!("en"), include_str!("../../languages/en.ftl")),
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
    pub fn say_with(&self, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let bundle = &BUNDLES[self.language as usize];
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            tracing::error!(key, "no words for this key");
            return key.to_owned();
        };
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            given.set(*name, value.clone());
        }
        let mut said = bundle
            .format_pattern(pattern, Some(&given), &mut vec![])
            .into_owned();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_one_full_stop() {
        let words = Words::of(Language::German);
        let since = |time: &str| words.say_one("mailboxes-failing-since", "time", time);
        assert_eq!(since("Di., 1. Dez."), "Gestört seit Di., 1. Dez.");
        assert_eq!(since("10:30"), "Gestört seit 10:30.");
    }

    #[test]
    fn every_language_file_is_whole() {
        for source in [
            include_str!("../../languages/fr.ftl"),
            include_str!("../../languages/de.ftl"),
            include_str!("../../languages/en.ftl"),
        ] {
            let errors = FluentResource::try_new(source.to_owned())
                .err()
                .map(|(_, errors)| errors);
            assert_eq!(errors, None);
        }
    }
}
