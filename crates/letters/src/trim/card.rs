//! Cards at the end of a letter without a delimiter: what stands below a closing phrase or below the writer's own name.
//! The phrase and the name stay: people write them.

use super::lines::Line;
use regex::Regex;
use std::sync::LazyLock;

/// Lines a card may have.
const LINES: usize = 12;

/// Words that close a letter.
static SIGN_OFF: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^(?:(?:(?:with\s+)?(?:my\s+)?(?:kind(?:est)?|best|warm(?:est)?|many))?\s*(?:regards|wishes)|(?:all\s+the\s+)?best|yours?(?:\s+(?:sincerely|faithfully|truly))?|sincerely(?:\s+yours)?|cheers|(?:many\s+)?thanks(?:\s+(?:and|&)\s+regards|\s+again|\s+in\s+advance|\s+a\s+lot)?|thank\s+you(?:\s+(?:very|so)\s+much)?
        |(?:bien\s+)?(?:cordialement|à\s+vous)|(?:(?:meilleures|sincères|cordiales)\s+)?salutations(?:\s+distinguées)?|(?:d['’]avance\s+)?merci(?:\s+(?:d['’]avance|beaucoup))?|bonne\s+(?:journée|soirée|réception)|(?:très\s+)?amicalement
        |(?:mit\s+)?(?:(?:freundliche[mn]?|beste[mn]?|herzliche[mn]?|liebe[mn]?|viele[mn]?|schöne[mn]?|sonnige[mn]?)\s+)?gr(?:ü|ue|u)(?:ß|ss)(?:en?)?(?:\s+(?:aus|nach)\s+\p{L}+)?|mfg|lg|vg|(?:vielen|besten|herzlichen)\s+dank(?:\s+(?:im\s+voraus|vorab))?|danke
        |(?:(?:un|muchos)\s+)?(?:cordial(?:es)?\s+)?saludos?(?:\s+cordial(?:es)?)?|(?:muy\s+)?atentamente|cordialmente|(?:muchas\s+)?gracias
        |(?:cordiali|distinti|cari|migliori)\s+saluti|cordialità|(?:mille\s+)?grazie(?:\s+mille)?|saluti
        |(?:(?:met|mvg|hartelijke|vriendelijke|beste)\s+)*groet(?:en|jes)?|mvg|(?:alvast\s+)?bedankt
        |z\s+poważaniem|pozdrawiam|(?:med\s+)?(?:venlig|vennlig|vänlig)a?\s+(?:hilsen|hälsning(?:ar)?)|mvh|hilsen|atenciosamente|com\s+os\s+melhores\s+cumprimentos)\s*[,.!]*$",
    )
    .ok()
});

/// What stands in contact details and in no sentence: telephones, addresses, streets, places with their postal code, and
/// names of companies.
static CONTACT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^(?:\W{0,3}(?:t|tel|tél|tfno|tlf|telefon|telephone|téléphone|teléfono|telefono|telefoon|phone|p|m|mob|mobil\w*|handy|móvil|cellulare|portable|gsm|cell|c|f|tele?fax|fax|e|e-?mail|mail|w|web|www|internet|homepage|site|office|büro|bureau|direct|durchwahl|fixe|standard|ust-?id\S*|siret|hrb)(?:\s\p{L}+)?\.?\s*[:.|]?\s*[+(\d@w].*
        |\+?[\d\s()./–-]{9,}|(?:https?://|www\.)\S+|\S+@\S+\.\S+(?:\s.{0,40})?|(?:[A-Z]{1,2}-?)?\d{4,5}\s+\p{Lu}[\p{L}\s/-]{2,40}
        |[\p{L}\s.'’-]{2,40}(?:str(?:aße|asse|\.)|weg|platz|allee|gasse|ring|straat|laan)\s+\d{1,4}.{0,50}
        |\d{1,4}(?:\s?(?:bis|ter|[a-z]))?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|impasse|route|quai|cours)\s.{3,60}
        |\p{L}.{0,60}[\s|](?:g?gmbh|ag|kg|ohg|ug|e\.\s?k\.|sarl|sasu?|eurl|ltd|limited|llc|inc|plc|b\.?v\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.\s?l\.)(?:\s*&\s*co\.?\s*kg)?[.,]?)$",
    )
    .ok()
});

/// What a writer gives below the name so that it is read: "order 4711", "n° client 12".
static MATTERS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(?:order|invoice|customer|client|ticket|case|booking|reference|ref|commande|facture|dossier|réf|référence|bestell\p{L}*|auftrag\p{L}*|rechnung\p{L}*|kunden\p{L}*|vorgang\p{L}*|pedido|factura|ordine|fattura|bestelling|factuur|klant\p{L}*)\b.{0,20}\d",
    )
    .ok()
});

/// Folds the contact details below a closing phrase and a name.
pub fn fold_below_closing(lines: &mut [Line]) {
    let Some(last) = lines.iter().rposition(Line::is_own) else {
        return;
    };
    let from = last.saturating_sub(3 * LINES);
    let Some(closing) = (from..last)
        .rev()
        .find(|at| lines[*at].is_own() && matches(&SIGN_OFF, &lines[*at]))
    else {
        return;
    };
    let below: Vec<usize> = (closing + 1..=last).filter(|at| lines[*at].is_own()).collect();
    let contacts = below.iter().filter(|at| matches(&CONTACT, &lines[**at])).count();
    let speaks = below.iter().any(|at| speaks(&lines[*at]));
    if contacts >= 2 && below.len() <= LINES && !speaks {
        let after_name = below.get(1).copied().unwrap_or(last + 1);
        hide(&mut lines[after_name..=last]);
    }
}

/// Folds what stands below the writer's own full name at the end: title, company, address, telephone.
pub fn fold_below_name(lines: &mut [Line], name: &str) {
    let name = name.to_lowercase();
    let (Some(last), true) = (lines.iter().rposition(Line::is_own), name.contains(' ')) else {
        return;
    };
    let is_name =
        |line: &Line| line.is_own() && line.bare.trim_end_matches([',', '.']).to_lowercase() == name;
    let from = last.saturating_sub(2 * LINES);
    let Some(at) = (from..last).rev().find(|at| is_name(&lines[*at])) else {
        return;
    };
    let above = lines[..at].iter().rfind(|line| line.is_own());
    let above = above.is_some_and(|above| !is_label(above));
    let card = lines[at + 1..=last].iter().filter(|line| line.is_own());
    if above && card.clone().count() <= LINES && !card.clone().any(speaks) {
        hide(&mut lines[at + 1..=last]);
    }
}

/// Whether the line names what stands below it, as a form does with a name: "Your name".
fn is_label(line: &Line) -> bool {
    let few = line.bare.split_whitespace().count() <= 3;
    few && !line.bare.ends_with(['.', '!', '?', ',', ';']) && !matches(&SIGN_OFF, line)
}

fn hide(lines: &mut [Line]) {
    lines.iter_mut().for_each(|line| line.shown = false);
}

fn matches(pattern: &LazyLock<Option<Regex>>, line: &Line) -> bool {
    line.bare.len() < 120
        && pattern
            .as_ref()
            .is_some_and(|pattern| pattern.is_match(line.bare))
}

/// Whether the line is a sentence, begins a postscript or tells what the letter is about, as no card does.
fn speaks(line: &Line) -> bool {
    let words = line.bare.split_whitespace().count();
    let lower = line.bare.to_lowercase();
    let postscript = ["ps", "p.s", "p. s", "nb", "n.b"].iter().any(|start| {
        lower
            .strip_prefix(start)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    });
    postscript
        || words > 14
        || lower.ends_with(['?', ':'])
        || (words > 4 && lower.ends_with(['!', '.']))
        || matches(&MATTERS, line)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_expressions_are_sound() {
        assert!(super::SIGN_OFF.is_some());
        assert!(super::CONTACT.is_some());
        assert!(super::MATTERS.is_some());
    }
}
