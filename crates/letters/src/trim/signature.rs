//! Signatures: after `-- `, between marks from HTML, and the lines phones and apps add.

use super::history::is_rule;
use super::lines::{Kind, Line};
use crate::markup;
use regex::Regex;
use std::sync::LazyLock;

/// Lines a signature after `-- ` may have, and after a sloppier `--`.
const STRICT: usize = 30;
const SLOPPY: usize = 12;

static PHONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^\W{0,3}(?:
        sent\s+(?:from|via|with|using)\s+(?:my\s+|a\s+|the\s+)?.*(?:iphone|ipad|ipod|android|samsung|galaxy|blackberry|mobile|phone|handheld|outlook|mail|yahoo|proton|huawei|xiaomi|windows|nokia|htc|smartphone|tablet|device|spark|airmail|mailbox|tutanota|gmx|web\.de|aol)\b.*
        |(?:get|download)\s+outlook\s+for\s+.+
        |(?:envoyé|envoyée|envoye|expédié)\s+(?:de(?:puis)?|à\s+partir\s+de|avec|par|via|d['’]un|d['’])\s*.+
        |(?:télécharger|téléchargez|obtenir|obtenez)\s+outlook\s+pour\s+.+
        |(?:von\s+(?:meinem|unterwegs|mobile|mein|outlook).*(?:gesendet|geschickt|verschickt|versendet)?|(?:gesendet|geschickt|verschickt|versendet|gesandt)\s+(?:von|mit|über|via|aus)\s+.+|diese\s+nachricht\s+wurde\s+von\s+mein.+gesendet)
        |(?:holen\s+sie\s+sich|laden\s+sie)\s+outlook\s+für\s+.+(?:herunter)?
        |enviado\s+(?:desde|con|do|de)\s+.+|(?:obtener|obtén|consigue)\s+outlook\s+para\s+.+
        |inviato\s+(?:da|dal|con)\s+.+|(?:scarica|ottieni)\s+outlook\s+per\s+.+
        |(?:verzonden|verstuurd|vanaf)\s+(?:vanaf|met|via|mijn|vanuit|van)\s+.+|(?:outlook\s+voor|download\s+outlook\s+voor)\s+.+(?:downloaden)?
        |skickat\s+från\s+.+|sendt\s+fra\s+.+|wysłane\s+z\s+.+|отправлено\s+(?:с|из)\s+.+
        )[.!)\]>]{0,3}(?:\s*<https?://[^\s>]+>)?$",
    )
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
        _ => None,
    }
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
    for _ in 0..3 {
        let Some(last) = lines.iter().rposition(Line::is_own) else {
            return;
        };
        let above = lines[..last].iter().any(Line::is_own);
        let line = lines[last].bare;
        let phone = line.chars().count() <= 140 && PHONE.as_ref().is_some_and(|phone| phone.is_match(line));
        if phone || (above && (is_rule(line) || matches!(line, "--" | "__" | "---"))) {
            lines[last].shown = false;
        } else if !fold_list_footer(lines, last) {
            return;
        }
    }
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
