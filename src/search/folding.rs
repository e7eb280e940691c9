//! How a word may be written otherwise: `ä` as `ae` and `ß` as `ss` (DIN 5007-2, and every keyboard without them), and
//! any letter without its accent. Pure.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The ways in which one word is looked for, without repeats: umlauts written out, then accents left out.
pub(super) fn spellings(word: &str) -> Vec<String> {
    let word = without_article(word);
    if word.is_ascii() {
        return vec![word.to_owned()];
    }
    let mut both = vec![written_out(word), plain(word)];
    both.dedup();
    both
}

/// `Müller` as `mueller`: what German, Danish and Norwegian write where the letter is missing.
fn written_out(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + 2);
    for c in word.chars() {
        match c {
            'ä' => out.push_str("ae"),
            'ö' | 'ø' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'å' => out.push_str("aa"),
            c => out.push(c),
        }
    }
    plain(&out)
}

/// Without accents; letters that are two are written as two.
fn plain(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            'ø' => out.push('o'),
            'đ' | 'ð' => out.push('d'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            // The forms of alef, which many leave out when they type.
            'ٱ' => out.push('ا'),
            c => out.push(c),
        }
    }
    if out.is_empty() { word.to_owned() } else { out }
}

/// An Arabic word without its article, which is written with it.
fn without_article(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= 3 => rest,
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::spellings;

    #[test]
    fn umlauts_are_written_out_and_left_out() {
        assert_eq!(spellings("müller"), ["mueller", "muller"]);
        assert_eq!(spellings("mueller"), ["mueller"]);
        assert_eq!(spellings("straße"), ["strasse"]);
        assert_eq!(spellings("cœur"), ["coeur"]);
        assert_eq!(spellings("dépassé"), ["depasse"]);
        assert_eq!(spellings("smørrebrød"), ["smoerrebroed", "smorrebrod"]);
        assert_eq!(spellings("الفاتورة"), spellings("فاتورة"));
    }
}
