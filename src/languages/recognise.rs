//! Which language a letter is written in.

use super::Language;
use lingua::{LanguageDetector, LanguageDetectorBuilder};
use std::sync::LazyLock;

/// Characters, two sentences or so: enough to be sure. More only costs time, a fifth of what a letter takes in all.
const ENOUGH: usize = 120;

static DETECTOR: LazyLock<LanguageDetector> = LazyLock::new(|| {
    use lingua::Language::{English, French, German};
    LanguageDetectorBuilder::from_languages(&[French, German, English])
        .with_low_accuracy_mode()
        .build()
});

/// The language of `text`; None when there is too little to tell.
pub fn recognise(text: &str) -> Option<Language> {
    let letters = text.chars().filter(|c| c.is_alphabetic()).take(4).count();
    if letters < 4 {
        return None;
    }
    let start: String = text.chars().take(ENOUGH).collect();
    DETECTOR.detect_language_of(start).map(|found| match found {
        lingua::Language::French => Language::French,
        lingua::Language::German => Language::German,
        lingua::Language::English => Language::English,
    })
}
