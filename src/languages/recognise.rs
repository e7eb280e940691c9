//! Which language a letter is written in.

use super::Language;
use lingua::{LanguageDetector, LanguageDetectorBuilder};
use std::sync::LazyLock;

/// Characters, two sentences or so: enough to be sure. More only costs time.
const ENOUGH: usize = 120;
/// Characters up to which a text is short: a greeting, a subject, where knowing that there are but three languages helps.
const SHORT: usize = 40;

static OF_THREE: LazyLock<LanguageDetector> = LazyLock::new(|| {
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
    let end = text.char_indices().nth(ENOUGH).map_or(text.len(), |(end, _)| end);
    let start = &text[..end];
    let told = if start.chars().nth(SHORT).is_some() {
        of_many(start)
    } else {
        None
    };
    told.or_else(|| of_three(start))
}

/// As sure as the other on text that is long enough, in a fiftieth of its time; None for a language the desk does not speak.
fn of_many(text: &str) -> Option<Language> {
    match whichlang::detect_language(text) {
        whichlang::Lang::Fra => Some(Language::French),
        whichlang::Lang::Deu => Some(Language::German),
        whichlang::Lang::Eng => Some(Language::English),
        _ => None,
    }
}

/// The nearest of the three.
fn of_three(text: &str) -> Option<Language> {
    OF_THREE.detect_language_of(text).map(|found| match found {
        lingua::Language::French => Language::French,
        lingua::Language::German => Language::German,
        lingua::Language::English => Language::English,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sentences of a language file, without their variables, that are long enough for the quick way.
    fn sentences(file: &'static str) -> impl Iterator<Item = &'static str> {
        let texts = file.lines().filter_map(|line| line.split_once(" = "));
        texts
            .map(|(_, text)| text)
            .filter(|text| text.chars().count() > SHORT && !text.contains('{'))
    }

    #[test]
    fn the_desks_own_sentences_are_recognised_as_what_they_are() {
        let files = [
            (Language::French, include_str!("../../languages/fr.ftl")),
            (Language::German, include_str!("../../languages/de.ftl")),
            (Language::English, include_str!("../../languages/en.ftl")),
        ];
        for (language, file) in files {
            let (mut all, mut wrong) = (0, vec![]);
            for text in sentences(file) {
                all += 1;
                if recognise(text) != Some(language) {
                    wrong.push(text);
                }
            }
            assert!(all > 300, "only {all} sentences of {language}");
            assert!(wrong.len() * 100 < all, "{language}: {wrong:#?} of {all}");
        }
    }
}
