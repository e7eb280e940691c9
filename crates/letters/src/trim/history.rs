//! Where unquoted history starts: separators, header blocks, marks from HTML, attributions without `>` after them.

use super::blocks::is_header_block;
use super::lines::{Kind, Line, next_filled};
use crate::markup;
use regex::Regex;
use std::sync::LazyLock;

static ORIGINAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^(?:[-_=*—–‐‑]{2,}\s*(?:original\s+(?:message|mail|e-?mail|appointment)|message\s+(?:d['’]origine|original|initial|précédent)
        |(?:ursprüngliche|originale?|urspr\.)\s*(?:nachricht|e-?mail|mail|message)|original-?nachricht|originalnachricht|mensaje\s+original|messaggio\s+originale
        |oorspronkelijk\s+bericht|origineel\s+bericht|mensagem\s+original|ursprungligt\s+meddelande|oprindelig\s+meddelelse
        |исходное\s+сообщение|reply\s+message|reply\s+above|antwort(?:\s+nachricht)?|réponse|原始邮件|原始郵件|元のメッセージ
        |wiadomość\s+oryginalna|původní\s+(?:zpráva|e-mail)|eredeti\s+üzenet|alkuperäinen\s+viesti|özgün\s+ileti|оригінальне\s+повідомлення|missatge\s+original|mesaj\s+original)\s*[-_=*—–‐‑]{2,}|-{10,}\s*original\s*-{10,}
        |-{3,}\s*(?:mail\s+original|message\s+d['’]origine|mensaje\s+original|original\s+message)\s*)$",
    )
    .ok()
});

static FORWARD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^(?:[-_=]{2,}\s*(?:forwarded\s+(?:message|mail|by\b.*)|message\s+(?:transféré|transmis|transfere|réexpédié)|weitergeleitete\s+(?:nachricht|message|e-?mail)
        |mensaje\s+reenviado|messaggio\s+inoltrato|doorgestuurd\s+bericht|mensagem\s+encaminhada|пересылаемое\s+сообщение|vidarebefordrat\s+meddelande)\b.*
        |(?:(?:begin\s+)?forwarded\s+message|start\s+of\s+forwarded\s+message|début\s+du\s+message\s+(?:réexpédié|transféré)|anfang\s+der\s+weitergeleiteten\s+(?:nachricht|e-?mail)
        |inicio\s+del\s+mensaje\s+reenviado|inizio\s+messaggio\s+inoltrato|begin\s+doorgestuurd\s+bericht)\s*:?)$",
    )
    .ok()
});

static REPLY_ABOVE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)reply above this line|type your (?:reply|response) above|(?:répondez|répondre|réponse|écrivez)(?: \S+)? (?:au[- ]dessus|ci[- ]dessus) de cette ligne|(?:oberhalb|über) dieser (?:linie|zeile)|(?:responda|escriba)(?: \S+)? (?:por )?encima de esta línea|boven deze (?:lijn|regel)|sopra (?:questa|la) (?:linea|riga)",
    )
    .ok()
});

/// How GroupWise introduces what it answers: ">>> Jane Doe <jane@example.org> 02.03.2026 14:02 >>>".
static GROUPWISE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:>>>|<<<)\s.+\d{1,2}[:.]\d{2}.*(?:>>>|<<<)$").ok());

/// What forums and desks write below a rule, above what was said before.
static EARLIER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^(?:previous\s+(?:discussion|repl(?:y|ies)|messages?|conversation)|(?:vorherige|frühere|bisherige[rn]?)\s+(?:antworten|nachrichten|verlauf)|(?:réponses|messages|échanges)\s+précédente?s)\s*:?$",
    )
    .ok()
});

/// The line from which on everything is history; the end of the text when there is none.
pub fn start(lines: &[Line], forwards: bool) -> usize {
    let mut own_above = false;
    for at in 0..lines.len() {
        if let Some(found) = starts_here(lines, at) {
            // History with nothing above it may be the very thing the person sent: show it.
            let forwarded = found == Found::Block && forwards;
            return if own_above && !forwarded {
                with_rule(lines, at)
            } else {
                lines.len()
            };
        }
        if is_forward_line(lines, at) {
            return lines.len();
        }
        own_above |= lines[at].kind == Kind::Own && !is_rule(lines[at].bare);
    }
    lines.len()
}

/// Where the person's own text ends and a forwarded letter, which stays visible, begins.
pub fn forwarded(lines: &[Line], forwards: bool) -> usize {
    forward_start(lines, forwards).unwrap_or(lines.len())
}

/// Where a forwarded letter begins: at its separator or, when the subject says that it forwards, at its fields.
pub fn forward_start(lines: &[Line], forwards: bool) -> Option<usize> {
    (0..lines.len()).find(|at| {
        is_forward_line(lines, *at) || (forwards && (is_header_block(lines, *at) || is_original(&lines[*at])))
    })
}

#[derive(PartialEq)]
enum Found {
    /// A separator or header block, as replies and forwards have it.
    Block,
    /// Something only replies have.
    Reply,
}

fn starts_here(lines: &[Line], at: usize) -> Option<Found> {
    let line = &lines[at];
    match line.kind {
        Kind::Mark(markup::HISTORY) => Some(Found::Block),
        Kind::Own if is_original(line) || is_header_block(lines, at) => Some(Found::Block),
        Kind::Own | Kind::Quote if introduces_history(lines, at) => Some(Found::Reply),
        Kind::Own
            if REPLY_ABOVE
                .as_ref()
                .is_some_and(|above| above.is_match(line.bare)) =>
        {
            Some(Found::Reply)
        }
        Kind::Attribution => {
            // An attribution has a few lines; a longer run is somebody's trick.
            let after = (at..lines.len().min(at + 8)).find(|n| lines[*n].kind != Kind::Attribution)?;
            let next = &lines[next_filled(lines, after)?];
            // Who quotes by hand puts the words between quotation marks, and goes on below.
            let by_hand = next.bare.starts_with(['"', '“', '„', '«', '»', '‚', '\'']);
            (next.kind == Kind::Own && !by_hand).then_some(Found::Reply)
        }
        _ => None,
    }
}

/// A line that only programs write above history.
fn introduces_history(lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    let matches = |pattern: &LazyLock<Option<Regex>>| {
        line.raw.len() < 300
            && pattern
                .as_ref()
                .is_some_and(|pattern| pattern.is_match(line.raw.trim()))
    };
    if line.kind == Kind::Quote || line.raw.trim_start().starts_with('<') {
        return matches(&GROUPWISE);
    }
    let above = lines[..at].iter().rev().find(|line| line.kind != Kind::Blank);
    above.is_some_and(|above| is_rule(above.bare)) && matches(&EARLIER)
}

fn is_original(line: &Line) -> bool {
    line.kind == Kind::Own
        && line.raw.len() < 200
        && ORIGINAL
            .as_ref()
            .is_some_and(|original| original.is_match(line.raw.trim()))
}

/// "Begin forwarded message:", also as the first line of a quote that nothing introduces: Apple Mail quotes it too.
fn is_forward_line(lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    let text = match line.kind {
        Kind::Own => line.raw.trim(),
        Kind::Quote if opens_quote(lines, at) => line.bare.trim_start_matches(['>', ' ']),
        _ => return false,
    };
    line.raw.len() < 300 && FORWARD.as_ref().is_some_and(|forward| forward.is_match(text))
}

/// Whether a quote begins here, without an attribution above it.
fn opens_quote(lines: &[Line], at: usize) -> bool {
    let above = lines[..at].iter().rev().find(|line| line.kind != Kind::Blank);
    above.is_none_or(|above| !matches!(above.kind, Kind::Quote | Kind::Attribution))
}

/// The rule of underscores or dashes above history belongs to it, and so does "Original message" without any.
pub fn with_rule(lines: &[Line], at: usize) -> usize {
    let above = (0..at).rev().find(|n| lines[*n].kind != Kind::Blank);
    match above {
        Some(above) if is_rule(lines[above].bare) || is_title(lines[above].bare) => above,
        _ => at,
    }
}

/// What BlackBerry, Zimbra and others write above the fields of the letter they answer, often between dashes.
fn is_title(line: &str) -> bool {
    const TITLES: [&str; 11] = [
        "original message",
        "originalnachricht",
        "ursprüngliche nachricht",
        "message d'origine",
        "message d’origine",
        "message original",
        "mail original",
        "courriel original",
        "mensaje original",
        "messaggio originale",
        "oorspronkelijk bericht",
    ];
    line.len() < 40 && TITLES.contains(&line.trim_matches(['-', ':', ' ']).to_lowercase().as_str())
}

/// A line that only divides.
pub fn is_rule(line: &str) -> bool {
    line.chars().count() >= 5
        && line
            .chars()
            .all(|c| matches!(c, '_' | '-' | '=' | '—' | '–' | '─' | '*' | '~'))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_expressions_are_sound() {
        assert!(super::ORIGINAL.is_some());
        assert!(super::FORWARD.is_some());
        assert!(super::REPLY_ABOVE.is_some());
        assert!(super::GROUPWISE.is_some());
        assert!(super::EARLIER.is_some());
    }
}
