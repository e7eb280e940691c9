//! Text as words: what is indexed and what is typed are taken apart by the same rules. Pure.
//!
//! - Compatibility forms are one (NFKC): `４３１２`, `٤٣١٢` and `4312`; a decomposed `ü` and a composed one.
//! - Letters and digits that touch are two words: `HX-2209`, `hx 2209` and `hx2209` are the same to whoever types them.
//! - Every apostrophe separates, also the one that Unicode counts as a letter (`lʼécran`, U+02BC).
//! - Scripts that write without spaces are words of two characters each, overlapping: a word inside a sentence is found.
//! - An emoji is a word.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer words are cut here, in characters. Cut alike when indexed and when typed, they are still found.
const LONGEST: usize = 60;

/// A word in lower case and its place in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub text: String,
    /// Words that follow each other have places that follow each other, so that phrases can be found.
    pub place: usize,
    /// Stands at the end of a run without spaces and is indexed so that one character can be looked for; no part of
    /// what a typed phrase asks for.
    pub last_of_run: bool,
}

/// What a character belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Unspaced,
    Picture,
    Between,
}

/// The words of `text`, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut run = String::new();
    let mut running = Kind::Between;
    for c in text.nfkc().filter(|c| !is_invisible(*c)).flat_map(lower) {
        let c = digit(c);
        let kind = match kind(c) {
            // A mark belongs to the letter before it.
            Kind::Between if is_combining_mark(c) && running != Kind::Between => running,
            kind => kind,
        };
        if kind != running || kind == Kind::Picture {
            close(&mut words, &mut run, running);
            running = kind;
        }
        if kind != Kind::Between {
            run.push(c);
        }
    }
    close(&mut words, &mut run, running);
    words
}

/// Every run of at least [`NUMBER_FROM`] digits, whatever separates its groups: `+33 1 23 45 67 89` and
/// `DE00 1234 5678 9012` are numbers as a whole.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let (mut numbers, mut run, mut gap) = (Vec::new(), String::new(), 0);
    for c in text.nfkc().map(digit).chain([' ', ' ', ' ']) {
        if c.is_ascii_digit() {
            run.push(c);
            gap = 0;
        } else if !run.is_empty() {
            gap += 1;
            // Two signs between groups at most: `(0)1`, `. `.
            if gap > 2 || !is_between_groups(c) {
                keep_number(&mut numbers, &mut run);
                gap = 0;
            }
        }
    }
    keep_number(&mut numbers, &mut run);
    numbers
}

/// Fewer digits are a word like others.
pub(super) const NUMBER_FROM: usize = 6;

/// More digits than an account number has are a table, no number.
const NUMBER_TO: usize = 40;

fn keep_number(numbers: &mut Vec<String>, run: &mut String) {
    if (NUMBER_FROM..=NUMBER_TO).contains(&run.len()) {
        numbers.push(std::mem::take(run));
    }
    run.clear();
}

fn is_between_groups(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '.' | '-' | '/' | '(' | ')' | '\u{202f}')
}

fn close(words: &mut Vec<Word>, run: &mut String, kind: Kind) {
    if run.is_empty() {
        return;
    }
    let run = std::mem::take(run);
    let mut place = words.last().map_or(0, |word| word.place + 1);
    let mut add = |text: String, last_of_run| {
        words.push(Word {
            text,
            place,
            last_of_run,
        });
        place += 1;
    };
    if kind != Kind::Unspaced {
        return add(run.chars().take(LONGEST).collect(), false);
    }
    let characters: Vec<char> = run.chars().collect();
    if characters.len() == 1 {
        return add(run, false);
    }
    for pair in characters.windows(2) {
        add(pair.iter().collect(), false);
    }
    add(characters[characters.len() - 1].to_string(), true);
}

fn kind(c: char) -> Kind {
    match c {
        // The letters among the apostrophes.
        '\u{2b9}'..='\u{2bf}' | '\u{2c8}' | '\u{2ee}' => Kind::Between,
        c if c.is_ascii_digit() => Kind::Digit,
        c if is_unspaced(c) => Kind::Unspaced,
        c if is_picture(c) => Kind::Picture,
        c if c.is_alphanumeric() => Kind::Letter,
        _ => Kind::Between,
    }
}

/// Lower case; the capital ẞ and the dotted İ as one writes them small.
fn lower(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase().filter(|c| *c != '\u{307}')
}

/// Han, Hiragana, Katakana, Hangul, Bopomofo, Thai, Lao, Burmese, Khmer.
fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0xe00..=0xeff | 0x1000..=0x109f | 0x1100..=0x11ff | 0x1780..=0x17ff | 0x3005..=0x3007 | 0x3041..=0x30ff
        | 0x3105..=0x312f | 0x3131..=0x318e | 0x31f0..=0x31ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff
        | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0x20000..=0x3ffff)
}

/// Whether a word is of a script that writes without spaces.
pub(super) fn is_unspaced_word(word: &str) -> bool {
    word.chars().all(is_unspaced)
}

/// Emoji and other pictures.
fn is_picture(c: char) -> bool {
    matches!(u32::from(c), 0x2190..=0x21ff | 0x2300..=0x23ff | 0x2600..=0x27bf | 0x2b00..=0x2bff | 0x1f000..=0x1f3fa
        | 0x1f400..=0x1faff)
}

/// Joins, directions, soft hyphens, variation selectors, tatweel, tones of skin: nothing one reads as a character.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// The digit that other scripts write otherwise: each has its ten in a row.
fn digit(c: char) -> char {
    const ZEROS: [u32; 8] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50, 0xed0];
    let code = u32::from(c);
    let value = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))
        .map(|zero| code - zero);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn what_is_the_same_to_people_is_the_same_words() {
        for (one, other) in [
            ("HX-2209", "hx2209"),
            ("４３１２", "٤٣١٢"),
            ("Mu\u{308}ller", "MÜLLER"),
            ("l\u{2bc}écran", "l'écran"),
            ("Ver\u{ad}trag", "vertrag"),
            ("👍🏽", "👍"),
        ] {
            assert_eq!(split(one), split(other), "{one} {other}");
        }
    }

    #[test]
    fn text_without_spaces_is_pairs_and_a_last_character() {
        let found = words("再発行 A");
        let shown: Vec<_> = found
            .iter()
            .map(|word| (word.text.as_str(), word.place, word.last_of_run))
            .collect();
        assert_eq!(
            shown,
            [
                ("再発", 0, false),
                ("発行", 1, false),
                ("行", 2, true),
                ("a", 3, false)
            ]
        );
    }

    #[test]
    fn a_number_is_one_however_its_groups_are_set() {
        assert_eq!(numbers("Tel. +33 1 23 45 67 89, merci"), ["33123456789"]);
        assert_eq!(
            numbers("IBAN DE00 1234 5678 9012 3456 78"),
            ["00123456789012345678"]
        );
        assert_eq!(numbers("2026 and 12"), Vec::<String>::new());
        assert_eq!(numbers("١٢٣٤٥٦"), ["123456"]);
    }

    #[test]
    fn long_words_are_cut_not_dropped() {
        assert_eq!(split(&"a".repeat(10_000)), ["a".repeat(LONGEST)]);
    }
}
