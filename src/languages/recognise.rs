//! Which language a letter is written in.

use super::Language;
use lingua::{LanguageDetector, LanguageDetectorBuilder};
use std::sync::LazyLock;

/// Characters, two sentences or so: enough to be sure. More only costs time.
const ENOUGH: usize = 120;
/// Characters up to which a text is short: a greeting, a subject, where knowing that there are but three languages helps.
const SHORT: usize = 40;

/// Small words that only one of the three languages has. Two of one and none of the others tell more about a short text than
/// the pieces of its words: "What is my order status?" looks German to those.
const SMALL_WORDS: [(Language, &str); 3] = [
    (
        Language::French,
        "le les la je ne pas est vous nous mon mes une pour avec dans quand où pourquoi qui que quel quelle c'est j'ai il elle ce \
         cette sur votre vos notre sont ai avez bonjour merci",
    ),
    (
        Language::German,
        "der das ist nicht ich sie wir mein meine meinen meiner wie wann warum bitte und mit für ein eine einen haben habe kann \
         können auf von zu den dem im mir ihr ihre danke",
    ),
    (
        Language::English,
        "the is are my what can you your it of and have has does how why where when please this that with not i'm it's we do to \
         hello thanks there they",
    ),
];

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
    if let Some(told) = by_small_words(start) {
        return Some(told);
    }
    let told = if start.chars().nth(SHORT).is_some() {
        of_many(start)
    } else {
        None
    };
    told.or_else(|| of_three(start))
}

/// The one language whose small words stand in the text; None where there are fewer than two, or some of another.
fn by_small_words(text: &str) -> Option<Language> {
    let lower = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = lower
        .split(|c: char| !(c.is_alphabetic() || c == '\''))
        .filter(|word| !word.is_empty())
        .collect();
    let counts = SMALL_WORDS.map(|(language, small)| {
        let known = |word: &&&str| small.split_whitespace().any(|one| one == **word);
        (language, words.iter().filter(known).count())
    });
    let best = counts.iter().max_by_key(|(_, count)| *count)?;
    let others: usize = counts.iter().map(|(_, count)| count).sum::<usize>() - best.1;
    (best.1 >= 2 && others == 0).then_some(best.0)
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
    fn short_questions_are_recognised_by_their_small_words() {
        for (text, language) in [
            ("What is my order status?", Language::English),
            ("My lamp is dark, what can I do?", Language::English),
            ("Where is the invoice?", Language::English),
            ("Wo ist meine Rechnung?", Language::German),
            ("Wann kommt das Paket und wie?", Language::German),
            ("Où est ma facture ? Je ne la trouve pas.", Language::French),
            ("Quand arrive le colis, c'est urgent", Language::French),
        ] {
            assert_eq!(recognise(text), Some(language), "{text}");
        }
    }

    #[test]
    fn the_desks_own_sentences_are_recognised_as_what_they_are() {
        for language in [Language::French, Language::German, Language::English] {
            let file = crate::languages::files::source(language);
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
