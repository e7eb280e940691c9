//! What a short answer means: bare thanks, a yes to what was done, a sign of approval, or words that somebody has to read.
//! In French, German and English, with a few words of neighbours. When in doubt it is words.

use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization;

/// What somebody's words come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// They say something: read them.
    Words,
    /// They only thank.
    Thanks,
    /// They only say that it is well: "Ok", "Parfait", "C'est bon, merci", "Funktioniert jetzt".
    Assent,
    /// Nothing but signs of approval: 👍.
    Sign,
}

mod lists;

use lists::{
    ANSWER, BEFORE_ANSWER, BEFORE_NAME, BESIDE, CLOSING, EMOTICONS, GREETINGS, OUTCOME, SIGNS, THANKS,
    TITLES, TO_COME, TOGETHER, WAITING, WELL,
};

/// What a person's words come to. `names` are those of whoever may be named in them: the writer and whom they write to.
pub fn meaning(visible: &str, names: &[&str]) -> Meaning {
    if visible.len() > 600 {
        return Meaning::Words;
    }
    let mut lines: Vec<&str> = visible
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    drop_writer(&mut lines);
    drop_greeting(&mut lines);
    let names: HashSet<String> = names.iter().flat_map(|name| words_of(name)).map(fold).collect();
    let (mut said, mut signs) = (vec![], 0);
    for line in lines {
        let Some((plain, found)) = without_signs(line) else {
            return Meaning::Words;
        };
        signs += found;
        said.extend(without_names(&words_of(&plain), &names));
    }
    of_words(&said, signs)
}

fn of_words(said: &[String], signs: usize) -> Meaning {
    let said = &together(said);
    let any = |list: &HashSet<String>| said.iter().any(|word| list.contains(word));
    let known = |word: &String| {
        [&THANKS, &OUTCOME, &WELL, &BESIDE]
            .iter()
            .any(|list| list.contains(word.as_str()))
    };
    if said.len() > 30 || !said.iter().all(known) || asks_for_answer(said) {
        Meaning::Words
    } else if said.is_empty() {
        if signs > 0 { Meaning::Sign } else { Meaning::Words }
    } else if any(&OUTCOME) || said.windows(2).any(|pair| pair == ["est", "bon"]) {
        Meaning::Assent
    } else if any(&THANKS) {
        Meaning::Thanks
    } else if any(&WELL) || signs > 0 {
        Meaning::Assent
    } else {
        Meaning::Words
    }
}

/// The words with one in place of those that mean something together. An answer that would be appreciated is asked for.
fn together(said: &[String]) -> Vec<String> {
    let asks = said.iter().any(|word| ANSWER.contains(word.as_str()));
    let mut text = format!(" {} ", said.join(" "));
    for (words, meant) in TOGETHER {
        if meant != "thanks" || !asks {
            text = text.replace(&format!(" {words} "), &format!(" {meant} "));
        }
    }
    text.split_whitespace().map(str::to_owned).collect()
}

/// "Merci de votre retour", "Thanks for your prompt reply", "Merci pour une réponse rapide": in thanks for what has not come
/// yet somebody waits.
fn asks_for_answer(said: &[String]) -> bool {
    let is = |list: &HashSet<String>, word: &String| list.contains(word.as_str());
    let thanked = |place: &usize| said[..*place].iter().any(|word| is(&THANKS, word));
    let answers = (0..said.len()).filter(|place| is(&ANSWER, &said[*place]));
    answers.filter(thanked).any(|place| {
        let led = said[..place]
            .iter()
            .rposition(|word| !is(&BEFORE_ANSWER, word))
            .map_or(0, |last| last + 1);
        let of = led > 0 && led < place && matches!(said[led - 1].as_str(), "de" | "d");
        of || said[led..place].iter().any(|word| is(&TO_COME, word))
    })
}

/// The line without its signs of approval, and how many there were; None when it holds a character that says more.
fn without_signs(line: &str) -> Option<(String, usize)> {
    let (mut plain, mut signs) = (line.to_owned(), 0);
    for emoticon in EMOTICONS {
        signs += plain.matches(emoticon).count();
        plain = plain.replace(emoticon, " ");
    }
    let mut rest = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            // Skin tones, variation selectors and the joiner belong to the sign before them.
            '\u{1F3FB}'..='\u{1F3FF}' | '\u{FE0E}' | '\u{FE0F}' | '\u{200D}' => {}
            c if SIGNS.contains(c) => {
                signs += 1;
                rest.push(' ');
            }
            c if c.is_alphabetic() || c.is_whitespace() => rest.push(c),
            '.' | ',' | '!' | ';' | ':' | '-' | '–' | '—' | '_' | '\'' | '’' | 'ʼ' | '…' | '(' | ')'
            | '"' | '«' | '»' | '„' | '“' | '”' | '*' | '~' | '/' | '|' | '&' => {
                rest.push(if c == '&' { ' ' } else { c })
            }
            _ => return None,
        }
    }
    Some((rest, signs))
}

/// Who wrote stands below: a line that closes the letter and what follows it, or a name.
fn drop_writer(lines: &mut Vec<&str>) {
    let closing = lines.iter().position(|line| {
        let words = words_of(line);
        (1..=6).contains(&words.len()) && words.iter().all(|word| CLOSING.contains(&fold(word)))
    });
    if let Some(place) = closing
        && place > 0
        && lines.len() - place <= 8
        && lines[place + 1..].iter().all(|line| is_of_a_card(line))
    {
        lines.truncate(place + 1);
        return;
    }
    if lines.len() > 1 && lines.last().is_some_and(|last| is_name(last)) {
        lines.pop();
    }
}

/// Whether a line can stand below somebody's name: capitals, a number, an address.
fn is_of_a_card(line: &str) -> bool {
    const SMALL: [&str; 16] = [
        "von", "van", "de", "du", "des", "la", "le", "der", "den", "zu", "und", "et", "and", "of", "für",
        "in",
    ];
    let upper = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let sentence = line.ends_with(['?', '!', '.']) && line.split_whitespace().count() > 3;
    let postscript = ["ps", "p.s"].iter().any(|ps| line.to_lowercase().starts_with(ps));
    if line.chars().count() > 60 || sentence || postscript || line.contains('?') {
        return false;
    }
    line.contains('@')
        || line.contains("www.")
        || line.chars().filter(char::is_ascii_digit).count() >= 4
        || words_of(line)
            .iter()
            .all(|word| upper(word) || SMALL.contains(word))
}

/// The line that greets, or how the first line does: "Hi Ada, thanks!"
fn drop_greeting(lines: &mut Vec<&str>) {
    let Some(first) = lines.first().copied() else {
        return;
    };
    if lines.len() > 1 && is_greeting(first) {
        lines.remove(0);
    } else if let Some((greeting, rest)) = first.split_once([',', '!'])
        && rest.contains(char::is_alphabetic)
        && words_of(greeting).len() > 1
        && is_greeting(greeting)
    {
        lines[0] = rest;
    }
}

/// "Guten Tag Frau Weber,": its names say nothing.
fn is_greeting(line: &str) -> bool {
    let words = words_of(line);
    let first = words.first().map(|word| word.to_lowercase()).unwrap_or_default();
    let named = words
        .iter()
        .skip(1)
        .all(|word| word.chars().next().is_some_and(char::is_uppercase));
    words.len() <= 5
        && (line.ends_with([',', '!', '.']) || (named && words.len() <= 4))
        && is_among(GREETINGS, &first)
        && !words.iter().any(|word| {
            let word = fold(word);
            THANKS.contains(&word)
                || !(BESIDE.contains(&word) || is_among(GREETINGS, &word) || named_word(&word, &words))
        })
}

/// Whether the word is written like a name in this greeting.
fn named_word(folded: &str, words: &[&str]) -> bool {
    words
        .iter()
        .any(|word| fold(word) == folded && word.chars().next().is_some_and(char::is_uppercase))
}

/// The words, folded, without those that name somebody.
fn without_names(words: &[&str], names: &HashSet<String>) -> Vec<String> {
    let (mut left, mut may_name) = (vec![], 0);
    for (place, word) in words.iter().enumerate() {
        let folded = fold(word);
        let upper = word.chars().next().is_some_and(char::is_uppercase);
        // In small letters a name is one at the end alone: others are words too, as "will" and "mark".
        let last = place > 0 && place + 1 == words.len();
        if names.contains(&folded) && (upper || last) {
            continue;
        }
        if may_name > 0 && upper && !BESIDE.contains(&folded) && !THANKS.contains(&folded) {
            may_name -= 1;
            continue;
        }
        may_name = if is_among(TITLES, &folded) || is_among(BEFORE_NAME, &folded) {
            2
        } else {
            0
        };
        left.push(folded);
    }
    left
}

fn is_among(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

fn words_of(line: &str) -> Vec<&str> {
    line.split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .collect()
}

fn is_name(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let upper = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    words.len() <= 3
        && words.iter().all(upper)
        && !line.ends_with(['!', ':', '?'])
        && !words_of(line).iter().any(|word| {
            let word = fold(word);
            [&THANKS, &WELL, &OUTCOME, &WAITING]
                .iter()
                .any(|list| list.contains(&word))
        })
}

fn set(list: &str) -> HashSet<String> {
    list.split_whitespace().map(fold).collect()
}

/// Lower case, umlauts in two letters, without accents: as people type on any keyboard.
fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.to_lowercase().nfc() {
        match c {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            c => folded.extend(
                c.nfd()
                    .filter(|c| !unicode_normalization::char::is_combining_mark(*c)),
            ),
        }
    }
    folded
}

#[cfg(test)]
mod tests;
