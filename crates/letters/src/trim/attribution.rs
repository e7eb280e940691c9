//! Lines that introduce a quote, in the words of mail programs: "On … wrote:", "Le … a écrit :", "Am … schrieb …:".

use super::lines::{Kind, Line, next_filled};
use regex::{Regex, RegexSet};
use std::sync::LazyLock;

/// Lines an attribution may span, and characters it may have.
const SPAN: usize = 4;
const LONGEST: usize = 600;

/// Whole shapes that need either a quote after them or a date, time or address inside.
static SHAPES: LazyLock<Option<RegexSet>> = LazyLock::new(|| {
    RegexSet::new([
        // English, also with the name first.
        r"(?is)^(?:on|at)\b.+\b(?:wrote|writes|said|replied)\b.*:$",
        r"(?is)^.+\b(?:wrote|writes)(?:\s+on\b.+|\s+\(.+\))?\s*:$",
        // French.
        r"(?is)^le\b.+\ba\s+(?:écrit|ecrit|répondu)\b.*:$",
        r"(?is)^.+\ba\s+(?:écrit|ecrit)\b.*:$",
        // German.
        r"(?is)^(?:am|um|an)\b.+\bschrieb(?:en)?\b.*:$",
        r"(?is)^(?:am|um)\b.+\bhat\b.+\bgeschrieben\s*:$",
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
        // Quoting without a verb.
        r"(?is)^(?:quoting|zitat von|zitiere|citando|citazione|selon|cita de|in message|in article)\b.+:$",
        // "2021-03-04 12:00 GMT+01:00 Jane <jane@example.org>:"
        r"(?is)^.*<[^\s<>@]{1,100}@[^\s<>@]{1,200}>.*:$",
        // "--- Jane Doe <jane@…> schrieb am …:" of old Yahoo.
        r"(?is)^-{2,4}\s.+\b(?:wrote|schrieb|a écrit|ha scritto|escribió)\b.*:?\s*-*$",
    ])
    .ok()
});

/// What makes an attribution certain even without `>` after it.
static EVIDENCE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[^\s@]@[^\s@]+\.|\d{1,2}\s?[:h.]\s?\d{2}|\b(?:19|20)\d\d\b").ok());

/// People writing about their own writing.
static FIRST_PERSON: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:i|we)\s+(?:wrote|said)\b|\bschrieb(?:en)?\s+(?:ich|wir)\b|\bich\s+schrieb\b|\b(?:habe|haben)\b.*\bgeschrieben|\b(?:j['’]ai|nous avons)\b.*\bécrit|\bon a écrit\b|\bho scritto\b|\bescribí\b").ok()
});

/// Marks every attribution among the own lines.
pub fn mark(lines: &mut [Line]) {
    let mut at = 0;
    while at < lines.len() {
        match length_at(lines, at) {
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

/// How many lines the attribution that starts here takes.
fn length_at(lines: &[Line], at: usize) -> Option<usize> {
    let mut joined = String::new();
    for length in 1..=SPAN.min(lines.len() - at) {
        let line = &lines[at + length - 1];
        if line.kind != Kind::Own || joined.len() + line.bare.len() > LONGEST {
            return None;
        }
        if length > 1 {
            joined.push(' ');
        }
        joined.push_str(line.bare);
        // Later lines are only worth a look when the first one can open an attribution.
        if length == 1 && !line.bare.ends_with(':') && !may_open(line.bare) {
            return None;
        }
        let text = joined.trim_end_matches(['>', ' ', '*', '_']);
        if text.ends_with([':', '：']) {
            return is_attribution(text, lines, at + length).then_some(length);
        }
    }
    None
}

fn may_open(line: &str) -> bool {
    const OPENERS: [&str; 18] = [
        "on ", "at ", "le ", "am ", "um ", "an ", "el ", "il ", "op ", "em ", "in ", "den ", "på ", "dne ",
        "dnia ", "w dniu", "--", "no dia",
    ];
    let start: String = line.chars().take(8).collect::<String>().to_lowercase();
    OPENERS.iter().any(|opener| start.starts_with(opener)) || line.contains('@')
}

fn is_attribution(text: &str, lines: &[Line], after: usize) -> bool {
    let text = text.replace(['\u{A0}', '\u{202F}', '：'], " ");
    let text = text.trim_end_matches(':').trim_end().to_string() + ":";
    if !SHAPES.as_ref().is_some_and(|shapes| shapes.is_match(&text)) {
        return false;
    }
    let quoted = next_filled(lines, after).is_some_and(|next| lines[next].kind == Kind::Quote);
    let evident = EVIDENCE.as_ref().is_some_and(|evidence| evidence.is_match(&text));
    let own_writing = FIRST_PERSON.as_ref().is_some_and(|first| first.is_match(&text));
    !own_writing && (quoted || (evident && dated_shape(&text)))
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
        assert!(super::FIRST_PERSON.is_some());
    }
}
