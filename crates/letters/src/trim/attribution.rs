//! Lines that introduce a quote, in the words of mail programs: "On … wrote:", "Le … a écrit :", "Am … schrieb …:".

use super::lines::{Kind, Line, next_filled, read_line};
use super::verbless;
use crate::names::is_invisible;
use regex::{Regex, RegexSet};
use std::sync::LazyLock;

/// Lines an attribution may span, and characters it may have.
const SPAN: usize = 7;
const LONGEST: usize = 600;
/// Lines that are looked at closely; a letter with more that read like attributions is nobody's.
const LOOKS: usize = 500;

/// Whole shapes that need either a quote after them or a date, time or address inside.
static SHAPES: LazyLock<Option<RegexSet>> = LazyLock::new(|| {
    RegexSet::new([
        // English, also with the name first.
        r"(?is)^(?:on|at)\b.+\b(?:wrote|writes|said|replied|sent)\b.*:$",
        r"(?is)^.+\b(?:wrote|writes)(?:\s+on\b.+|\s+\(.+\))?\s*:$",
        // French.
        r"(?is)^le\b.+\ba\s+(?:écrit|ecrit|répondu)\b.*:$",
        r"(?is)^.+\ba\s+(?:écrit|ecrit)\b.*:$",
        // German.
        r"(?is)^(?:am|um|an)\b.+\bschrieb(?:en)?\b.*:$",
        r"(?is)^(?:am|um)\b.+\bhat\b.+\bgeschrieben\s*:$",
        r"(?is)^.+\bhat\s+am\b.*\d.*\bgeschrieben\s*:$",
        r"(?is)^.+\bschrieb(?:\s+am\b.+|\s+\(.+\)|\s+um\b.+)?\s*:$",
        // Spanish, Italian, Dutch.
        r"(?is)^el\b.+\bescribi(?:ó|o)\b.*:$",
        r"(?is)^.+\bescribi(?:ó|o)\b.*:$",
        r"(?is)^(?:il|in data|on)\b.+\bha\s+scritto\b.*:$",
        r"(?is)^.+\bha\s+scritto\b.*:$",
        r"(?is)^op\b.+\b(?:schreef|geschreven)\b.*:$",
        r"(?is)^.+\bschreef(?:\s+op\b.+)?\s*:$",
        // Portuguese, Polish, Swedish, Danish, Norwegian, Russian, Czech, Finnish, Turkish.
        r"(?is)^(?:em|no dia)\b.+\bescreveu\b.*:$",
        r"(?is)^(?:w dniu|dnia)\b.+\b(?:pisze|napisał\(?a?\)?|wrote)\b.*:$",
        r"(?is)^(?:den|på|d\.)\b.+\b(?:skrev|skrifaði)\b.*:$",
        r"(?is)^.+\b(?:написал|пишет|писал)\(?а?\)?.*:$",
        r"(?is)^(?:dne)\b.+\bnapsala?\b.*:$",
        r"(?is)^.+\b(?:kirjoitti|şunu yazdı|tarihinde .+ yazdı)\s*.*:$",
        r"(?is)^.+\bskrev\b.+:$",
        r"(?is)^.+\b(?:napisał\(?a?\)?|napsala?|napísala?|пише|ezt írta|έγραψε|a scris|va escriure)\b.*:$",
        r"(?is)^\d.+\b(?:von|by|par|from|de)\s+\S+@\S+\s*:$",
        // Chinese, Japanese, Korean, Vietnamese.
        r"(?is)^.*(?:写道|寫道|のメール|が書きました|님이 작성|đã viết).*:$",
        // Hebrew and Arabic, Malay, Croatian and Serbian, Slovenian, Bulgarian, Estonian, Latvian, Lithuanian.
        r"(?is)^.*(?:מאת|כתב|كتب).*:$",
        r"(?is)^(?:pada|u|dana|dne|на|le)\b.+\b(?:menulis|je napisa(?:o|la)|napisao|napisala|je .*napisal(?:a)?|написа|kirjutas|rakst[īi]ja|rašė)\b.*:$",
        r"(?is)^.+\b(?:menulis|kirjutas|rakst[īi]ja|rašė)\b.*:$",
        // Quoting without a verb.
        r"(?is)^(?:quoting|zitat von|zitiere|citando|citazione|selon|cita de|in message|in article)\b.+:$",
        // "2021-03-04 12:00 GMT+01:00 Jane <jane@example.org>:"
        r"(?is)^.*<[^\s<>@]{1,100}@[^\s<>@]{1,200}>.*:$",
        // "--- Jane Doe <jane@…> schrieb am …:" of old Yahoo, "---- On … wrote ----" of Zoho and old Android.
        r"(?is)^-{2,8}\s?.+\b(?:wrote|schrieb|a écrit|ha scritto|escribió|schreef)\b.*$",
    ])
    .ok()
});

/// What makes an attribution certain even without `>` after it.
static EVIDENCE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[^\s@]@[^\s@]+\.|\d{1,2}\s?[:h.]\s?\d{2}|\b(?:19|20)\d\d\b").ok());

/// The start of an attribution in the middle of a line.
static AFTER_WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\w[^<@]*?(?:-{2,}\s?|[\s.!?])(On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)[^:]*\d{4}.*\b(?:wrote|sent):)\s*$").ok()
});

/// A whole attribution with the quote behind it on the same line, as Yahoo's app for Android writes it.
static BEFORE_QUOTE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(\s*(?:On|Le|Am|El|Il|Op|Em)\s.{0,80}?\d{1,2}[:.]\d{2}.{0,200}?\b(?:wrote|a écrit|schrieb[^:]{0,100}|escribió|ha scritto|schreef[^:]{0,100}|escreveu)\s?:)\s{2,}\S").ok()
});

/// Words of persons speaking to each other, and the seam between two sentences.
static SPOKEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\bI\b|\b(?i:my|me|you|your|our|us|ich|wir|mir|mich|uns|sie|du|vous|tu|mein\w*|ihr\w*|je|j['’]\w+|nous|votre|vos|notre|m['’]a|yo|nos|nuestr\w+|io|mio|mia|ik|mijn|ons|folgendes|que)\b|\p{L}{4,}[.!?]\s+\p{Lu}").ok()
});

/// People writing about their own writing.
static FIRST_PERSON: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:i|we)\s+(?:wrote|said)\b|\bschrieb(?:en)?\s+(?:ich|wir)\b|\bich\s+schrieb\b|\b(?:habe|haben)\b.*\bgeschrieben|\b(?:j['’]ai|nous avons)\b.*\bécrit|\bon a écrit\b|\bho scritto\b|\bescribí\b").ok()
});

/// Gives an attribution a line of its own when words stand before or behind it on the line.
pub fn split(lines: Vec<Line>) -> Vec<Line> {
    let mut out = Vec::with_capacity(lines.len());
    for line in lines {
        match cut(&line) {
            Some(at) => out.extend([read_line(&line.raw[..at]), read_line(&line.raw[at..])]),
            None => out.push(line),
        }
    }
    out
}

fn cut(line: &Line) -> Option<usize> {
    if line.kind != Kind::Own || line.raw.len() > LONGEST || !line.raw.contains(':') {
        return None;
    }
    if line.bare.ends_with(':') {
        let found = AFTER_WORDS.as_ref()?.captures(line.raw)?.get(1)?.start();
        return Some(line.raw[..found].trim_end_matches(['-', ' ']).len());
    }
    Some(BEFORE_QUOTE.as_ref()?.captures(line.raw)?.get(1)?.end())
}

/// Marks every attribution among the own lines.
pub fn mark(lines: &mut [Line]) {
    let (mut at, mut looks) = (0, 0);
    while at < lines.len() && looks < LOOKS {
        match length_at(lines, at, &mut looks) {
            Some(length) => {
                lines[at..at + length]
                    .iter_mut()
                    .for_each(|line| line.kind = Kind::Attribution);
                at += length;
            }
            None => at += 1,
        }
    }
}

/// How many lines the attribution that starts here takes; counts the closer looks.
fn length_at(lines: &[Line], at: usize, looks: &mut usize) -> Option<usize> {
    let mut joined = String::new();
    for length in 1..=SPAN.min(lines.len() - at) {
        let line = &lines[at + length - 1];
        // A program may break the line before the bracket that ends an address.
        let rest = line.kind == Kind::Quote && is_open(&joined) && ends_introduction(line.bare);
        if !(line.kind == Kind::Own || rest) || joined.len() + line.bare.len() > LONGEST {
            return None;
        }
        if length > 1 {
            // A sentence that begins like an attribution stands above the real one.
            if opens_dated(line.bare) {
                return None;
            }
            joined.push(' ');
        }
        joined.push_str(line.bare);
        // Later lines are only worth a look when the first one can open an attribution.
        if length == 1 && !line.bare.ends_with(':') && !may_open(line.bare) {
            return None;
        }
        if length <= 2 && verbless::is_introduction(&joined, lines, at + length) {
            return Some(length);
        }
        if length == 1
            && let Some(length) = verbless::with_name_below(lines, at)
        {
            return Some(length);
        }
        let text = joined.trim_end_matches(['>', ' ', '*', '_']);
        if text.starts_with("--") && text.ends_with("--") && length <= 2 {
            let text = text.trim_end_matches(['-', ' ']);
            *looks += 1;
            return is_attribution(text, lines, at + length).then_some(length);
        }
        // "2026-03-03 9:12 GMT+01:00 Jane <jane@example.org>", without a colon, above `>`.
        if line.bare.ends_with('>') && is_dated_address(text, lines, at + length) {
            return Some(length);
        }
        if text.ends_with([':', '：']) {
            *looks += 1;
            return is_attribution(text, lines, at + length).then_some(length);
        }
    }
    None
}

/// Whether the quote that begins here begins with the attribution itself: `> On Monday Jane <jane@…> wrote:`.
pub fn quoted_at(lines: &[Line], at: usize) -> bool {
    let mut text = String::new();
    for line in lines.iter().skip(at).take(3) {
        if line.kind != Kind::Quote || text.len() + line.bare.len() > LONGEST {
            return false;
        }
        text.push_str(line.bare.trim_start_matches('>'));
        let whole = text.trim();
        if whole.ends_with([':', '：']) {
            let whole = spaced(whole);
            let evident = EVIDENCE
                .as_ref()
                .is_some_and(|evidence| evidence.is_match(&whole));
            return evident && SHAPES.as_ref().is_some_and(|shapes| shapes.is_match(&whole));
        }
    }
    false
}

/// With plain blanks, and without the marks that turn text around in Hebrew and Arabic.
pub fn spaced(text: &str) -> String {
    let shown = text.chars().filter(|c| !is_invisible(*c));
    shown
        .map(|c| {
            if matches!(c, '\u{A0}' | '\u{202F}') {
                ' '
            } else {
                c
            }
        })
        .collect()
}

/// Whether a bracket is open at the end of the text.
fn is_open(text: &str) -> bool {
    text.matches('<').count() > text.matches('>').count()
}

/// `> wrote:`, the rest of an introduction that looks like a quote.
fn ends_introduction(line: &str) -> bool {
    let rest = line.trim_start_matches(['>', ' ', ',']);
    line.len() < 80 && rest.ends_with(':') && !rest.contains(['.', '?', '!'])
}

fn opens_dated(line: &str) -> bool {
    let start: String = line.chars().take(3).collect::<String>().to_lowercase();
    ["on ", "le ", "am ", "el ", "il ", "op ", "em "].contains(&start.as_str())
        && line.chars().any(|c| c.is_ascii_digit())
}

/// Date and address alone, as programs without a verb write them; only a quote right after makes it certain.
fn is_dated_address(text: &str, lines: &[Line], after: usize) -> bool {
    let quoted = next_filled(lines, after).is_some_and(|next| lines[next].kind == Kind::Quote);
    let starts = text.chars().next().is_some_and(|c| c.is_ascii_digit());
    quoted && starts && text.contains('<') && text.contains('@') && text.len() < 250
}

fn may_open(line: &str) -> bool {
    const OPENERS: [&str; 18] = [
        "on ", "at ", "le ", "am ", "um ", "an ", "el ", "il ", "op ", "em ", "in ", "den ", "på ", "dne ",
        "dnia ", "w dniu", "--", "no dia",
    ];
    let start: String = line.chars().take(8).collect::<String>().to_lowercase();
    let digits = line.chars().filter(char::is_ascii_digit).count();
    OPENERS.iter().any(|opener| start.starts_with(opener)) || line.contains('@') || digits >= 5
}

fn is_attribution(text: &str, lines: &[Line], after: usize) -> bool {
    let text = spaced(text).replace('：', " ").replace("< ", "<");
    let text = text.trim_end_matches(':').trim_end().to_string() + ":";
    if !SHAPES.as_ref().is_some_and(|shapes| shapes.is_match(&text)) {
        return false;
    }
    let quoted = next_filled(lines, after).is_some_and(|next| lines[next].kind == Kind::Quote);
    let evident = EVIDENCE.as_ref().is_some_and(|evidence| evidence.is_match(&text));
    let own_writing = FIRST_PERSON.as_ref().is_some_and(|first| first.is_match(&text));
    !own_writing && (quoted || (evident && dated_shape(&text) && !is_sentence(&text)))
}

/// Without a quote after it, what speaks of the writer or the reader, or holds two sentences, is somebody's own words,
/// unless it names an address as only programs do.
pub fn is_sentence(text: &str) -> bool {
    let addressed = text.contains('@') && text.contains(['<', '(']);
    !addressed && SPOKEN.as_ref().is_some_and(|spoken| spoken.is_match(text))
}

/// Without a quote after it only the dated shapes count, not "Jane wrote:" in running text.
fn dated_shape(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= 4 || text.contains('@')
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_expressions_are_sound() {
        assert!(super::SHAPES.is_some());
        assert!(super::EVIDENCE.is_some());
        assert!(super::BEFORE_QUOTE.is_some());
        assert!(super::SPOKEN.is_some());
        assert!(super::AFTER_WORDS.is_some());
        assert!(super::FIRST_PERSON.is_some());
    }
}
