//! Signatures: after `-- `, between marks from HTML, and the lines phones and apps add.

use super::history::is_rule;
use super::lines::{Kind, Line};
use crate::markup;
use crate::names::is_invisible;
use regex::Regex;
use std::sync::LazyLock;

/// Lines a signature after `-- ` may have, and after a sloppier `--`.
const STRICT: usize = 30;
const SLOPPY: usize = 12;
/// And after a short rule, where only a card with a name counts.
const CARD: usize = 5;
/// Lines of apps and lists at the end that are folded one by one.
const LAST_LINES: usize = 30;

/// What sends mail: devices and programs. A line counts only with one of them, so that nobody's sentence is taken.
const SENDERS: &str = r"(?:i-?phone|i-?pad|i-?pod|mac(?:book)?|apple|android\w*|samsung|galaxy|blackberry|mobil\w*|móvil|cellulare|handy|téléphone|telefono|teléfono|telefoon|telefon|phone|handheld|cell|outlook|mail\w*|e-?mail|yahoo|aol|proton\w*|huawei|xiaomi|redmi|oneplus|pixel|windows|nokia|htc|sony|xperia|motorola|smart\w*|tablet\w*|tablette|device|dispositi\w+|appareil|gerät|toestel|spark|airmail|polymail|superhuman|thunderbird|tuta\w*|gmx|web\.de|k-9|fairemail|nine|boxer|hey|zoho|mailbird|app(?:likation|lication)?|courrier)";

static PHONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(
        r"(?ix)^\W{{0,3}}(?:
        sent\s+(?:wirelessly\s+|securely\s+)?(?:from|via|with|using|by)\s+.*\b{SENDERS}\b.* | from\s+my\s+{SENDERS}.{{0,20}} | \w+\s+from\s+(?:my\s+)?mobile
        | (?:get|download)\s+(?:outlook|bluemail|typeapp|spark|airmail)\s+for\s+.+ | (?:holen\s+sie\s+sich|obtenez)\s+bluemail\s.+ | sent\s+from\s+(?:a|my|the)\s+\S+(?:\s\S+)?
        | (?:message\s+)?(?:envoyée?|envoye|expédié)\s+(?:sans\s+fil\s+)?(?:de(?:puis)?|à\s+partir|avec|par|via|d['’]un|d['’])\s*.*\b{SENDERS}\b.*
        | (?:télécharger|téléchargez|obtenir|obtenez)\s+(?:outlook|bluemail|spark)\s+pour\s+.+
        | (?:diese\s+(?:nachricht|e-?mail)\s+wurde\s+)?von\s+(?:meinem|meiner|mein|unterwegs|mobile|outlook|yahoo|einem)\b.*\b(?:gesendet|geschickt|verschickt|versendet|gesandt)
        | (?:gesendet|geschickt|verschickt|versendet|gesandt)\s+(?:von|mit|über|via|aus)\s+.*\b{SENDERS}\b.*
        | (?:holen\s+sie\s+sich|laden\s+sie)\s+outlook\s+für\s+.+(?:herunter)?
        | enviad[oa]\s+(?:desde|con|do|de|a\s+partir)\s+.*\b{SENDERS}\b.* | (?:obtener|obtén|consigue|obtenga|obter\s+o)\s+outlook\s+para\s+.+
        | inviat[oa]\s+(?:da|dal|dalla|con)\s+.*\b{SENDERS}\b.* | (?:scarica|ottieni)\s+outlook\s+per\s+.+
        | (?:verzonden|verstuurd|vanaf)\s+(?:vanaf|met|via|mijn|vanuit|van)\s+.*\b{SENDERS}\b.* | (?:outlook\s+voor|download\s+outlook\s+voor)\s+.+(?:downloaden)?
        | skickat\s+från\s+.+ | sendt\s+fra\s+.+ | wysłan[eoy]\s+z\s+.+ | отправлено\s+(?:с|из)\s+.+ | 從我的.+傳送 | 发自我的.+ | iPhoneから送信
        | (?:virus-free|virenfrei|garanti\s+sans\s+virus|sans\s+virus|libre\s+de\s+virus|privo\s+di\s+virus|virusvrij)\.?(?:\s*www\.av(?:ast|g)\.com)?
        | .*\b(?:avast|avg)\b.*\b(?:virus|viren)\w*.* | .*\bvirus\w*\b.*\b(?:avast|avg)\b.* | (?:https?://)?www\.av(?:ast|g)\.com\S*
        | provenance\s*:\s*courrier\s+pour\s+windows.*
        )[.!)\]>]{{0,3}}(?:\s*<https?://[^\s>]+>)?$",
    ))
    .ok()
});

/// Folds what stands after a signature delimiter or between signature marks, up to the next quote.
pub fn fold(lines: &mut [Line]) {
    marked(lines);
    let mut own_above = false;
    for at in 0..lines.len() {
        if own_above
            && let Some(most) = delimiter(&lines[at])
            && let Some(end) = region_end(lines, at + 1, most)
            && (most > CARD || is_card(&lines[at + 1..end]) || is_only_name(&lines[at + 1..]))
        {
            lines[at..end].iter_mut().for_each(|line| line.shown = false);
            own_above = false;
            continue;
        }
        own_above |= lines[at].is_own();
    }
}

fn delimiter(line: &Line) -> Option<usize> {
    if !line.is_own() {
        return None;
    }
    match line.raw.trim_start_matches(' ') {
        "-- " => Some(STRICT),
        raw if matches!(raw.trim_end(), "--" | "—" | "––" | "- --") => Some(SLOPPY),
        raw if matches!(raw.trim_end(), "---" | "----" | "___" | "____") => Some(CARD),
        _ => None,
    }
}

/// A few short lines that begin with a name, and no sentence: what stands below a rule may as well be a list.
fn is_card(lines: &[Line]) -> bool {
    let mut own = lines.iter().filter(|line| line.is_own());
    let named = own.next().is_some_and(|first| {
        let words: Vec<&str> = first.bare.split_whitespace().collect();
        let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
        (2..=4).contains(&words.len()) && words.iter().all(capital) && !first.bare.ends_with([':', '?', '!'])
    });
    named
        && own.all(|line| {
            line.bare.len() < 70 && !(line.bare.ends_with(['?', '!', '.']) && line.bare.contains(' '))
        })
}

/// One word with a capital, and nothing more in the letter: "---" and "Anna".
fn is_only_name(lines: &[Line]) -> bool {
    let mut filled = lines
        .iter()
        .filter(|line| !matches!(line.kind, Kind::Blank | Kind::Mark(_)));
    let (Some(name), None) = (filled.next(), filled.next()) else {
        return false;
    };
    let capital = name.bare.chars().next().is_some_and(char::is_uppercase);
    name.is_own() && capital && name.bare.chars().all(char::is_alphabetic)
}

/// A signature ends where a quote or its attribution begins. None when it has more lines than it may; the look ahead is
/// bounded so that many delimiters cost no more than one.
fn region_end(lines: &[Line], from: usize, most: usize) -> Option<usize> {
    let mut own = 0;
    for (at, line) in lines.iter().enumerate().skip(from).take(3 * STRICT) {
        match line.kind {
            Kind::Quote | Kind::Attribution => return Some(at),
            Kind::Own => own += 1,
            Kind::Blank | Kind::Mark(_) => {}
        }
        if own > most {
            return None;
        }
    }
    (lines.len() <= from + 3 * STRICT).then_some(lines.len())
}

fn marked(lines: &mut [Line]) {
    let mut hidden = lines.to_vec();
    let mut depth = 0usize;
    for line in hidden.iter_mut() {
        match line.kind {
            Kind::Mark(markup::SIGNATURE_OPENS) => depth += 1,
            Kind::Mark(markup::SIGNATURE_CLOSES) => depth = depth.saturating_sub(1),
            _ if depth > 0 => line.shown = false,
            _ => {}
        }
    }
    // Some programs put the whole letter into what they call the signature.
    if hidden.iter().any(Line::is_own) {
        lines.clone_from_slice(&hidden);
    }
}

/// Folds app lines and list footers while they are the last words.
pub fn fold_last(lines: &mut [Line]) {
    for _ in 0..LAST_LINES {
        let Some(last) = lines.iter().rposition(Line::is_own) else {
            return;
        };
        let above = lines[..last].iter().any(Line::is_own);
        let line = lines[last].bare;
        let phone = !is_remark(line) && PHONE.as_ref().is_some_and(|phone| phone.is_match(line));
        if phone
            || (above && (is_picture(line) || is_stray(line)))
            || (above && (is_rule(line) || matches!(line, "--" | "__" | "---")))
        {
            lines[last].shown = false;
        } else if !fold_list_footer(lines, last) {
            return;
        }
    }
}

/// A lone character that is no word, no sign of mood and no question: what a phone or an editor left behind.
fn is_stray(line: &str) -> bool {
    let mut chars = line.chars().filter(|c| !is_invisible(*c));
    match (chars.next(), chars.next()) {
        (Some(only), None) => {
            !only.is_alphanumeric()
                && !matches!(only, '?' | '!' | '…' | '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..)
        }
        _ => false,
    }
}

/// Whether only a picture stood here: "[cid:image001.png@01DA]", "[image: Logo]", "<image001.png>".
fn is_picture(line: &str) -> bool {
    let inside = |opens: char, closes: char| {
        line.strip_prefix(opens)
            .and_then(|rest| rest.strip_suffix(closes))
    };
    let lower = |text: &str| text.to_lowercase();
    let named = inside('[', ']').map(lower).is_some_and(|text| {
        ["cid:", "image:", "inline image", "bild:", "logo"]
            .iter()
            .any(|start| text.starts_with(start))
    });
    let file = inside('<', '>').map(lower).is_some_and(|text| {
        [".png", ".jpg", ".jpeg", ".gif"]
            .iter()
            .any(|ending| text.ends_with(ending))
            && !text.contains(' ')
    });
    line.len() < 200 && (named || file)
}

/// Whether somebody goes on speaking in a line that begins as phones end letters, and not to beg pardon for the phone.
fn is_remark(line: &str) -> bool {
    const PARDON: [&str; 9] = [
        "excuse",
        "forgive",
        "pardon",
        "brevity",
        "typo",
        "kürze",
        "tippfehler",
        "fautes",
        "entschuld",
    ];
    let lower = line.to_lowercase();
    let speaks = lower.contains(", ") && !PARDON.iter().any(|word| lower.contains(word));
    speaks || line.chars().count() > 140
}

/// The footer a mailing list adds: a rule of underscores and a few lines with a link.
fn fold_list_footer(lines: &mut [Line], last: usize) -> bool {
    let from = last.saturating_sub(8);
    let Some(rule) = (from..last)
        .rev()
        .find(|at| lines[*at].is_own() && is_rule(lines[*at].bare) && lines[*at].bare.contains('_'))
    else {
        return false;
    };
    let text: String = lines[rule..=last].iter().map(|line| line.bare).collect();
    let footer = text.contains("http")
        && (text.contains("mailman") || text.to_lowercase().contains("list"))
        && lines[..rule].iter().any(Line::is_own);
    if footer {
        lines[rule..=last].iter_mut().for_each(|line| line.shown = false);
    }
    footer
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_expressions_are_sound() {
        assert!(super::PHONE.is_some());
    }
}
