//! French, German and English: words from `languages/<room>/<language>.ftl`, dates and plurals as each language writes them.
//!
//! A customer is written to in the customer's language, an agent reads in the agent's.

mod dates;
mod files;
mod recognise;
mod sentence;
mod sizes;
mod words;

pub use dates::Zone;
pub use recognise::recognise;
pub use sentence::{Arg, Sentence};
pub use words::{Argument, Words, family};

use database::text_enum;

text_enum! {
    /// A language of the product.
    pub enum Language {
        French => "fr",
        German => "de",
        English => "en",
    }
}

impl Language {
    /// Its own name, as a language switch shows it.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::French => "Français",
            Language::German => "Deutsch",
            Language::English => "English",
        }
    }

    /// The words of this language.
    pub fn words(self) -> Words {
        Words::of(self)
    }

    /// The best of an Accept-Language header; None if it names none of ours.
    pub fn accepted(header: &str) -> Option<Language> {
        let mut wanted: Vec<(f32, Language)> = header
            .split(',')
            .filter_map(|entry| {
                let (tag, quality) = entry.split_once(";q=").unwrap_or((entry, "1"));
                let primary = tag.trim().split('-').next()?.to_ascii_lowercase();
                Some((quality.trim().parse().ok()?, primary.parse().ok()?))
            })
            .collect();
        wanted.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        wanted.first().map(|(_, language)| *language)
    }
}
