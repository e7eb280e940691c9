//! Legal notices at the end of a letter.

use super::lines::{Kind, Line};
use regex::Regex;
use std::sync::LazyLock;

static NOTICE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)
        \b(?:this|the\s+information\s+(?:contained\s+)?in\s+this)\s+(?:e-?mail|message|communication|transmission)\b.*\b(?:confidential|privileged|intended\s+(?:only|solely|for))
        |\bif\s+you\s+(?:are\s+not\s+the\s+intended\s+recipient|(?:have\s+)?received?\s+this\s+(?:e-?mail|message)\s+in\s+error)
        |\bconsider\s+the\s+environment\s+before\s+printing
        |\bdiese\s+(?:e-?mail|nachricht)\b.*\b(?:vertraulich|rechtlich\s+geschützt|ausschließlich\s+für)
        |\bwenn\s+sie\s+nicht\s+der\s+(?:richtige|beabsichtigte|vorgesehene)\s+(?:adressat|empfänger)
        |\b(?:ce|cet|le\s+présent)\s+(?:message|courriel|e-?mail|mail|courrier)\b.*\b(?:confidenti|exclusi|à\s+l['’](?:intention|attention|usage))
        |\bsi\s+vous\s+(?:n['’]êtes\s+pas\s+le\s+destinataire|avez\s+reçu\s+ce\s+(?:message|courriel|mail)\s+par\s+erreur)
        |\best[ea]\s+(?:mensaje|correo)\b.*\bconfidencial|\bquest[oa]\s+(?:messaggio|e-?mail|comunicazione)\b.*\b(?:riservat|confidenzial)
        |\bdit\s+(?:bericht|e-?mail\w*)\b.*\bvertrouwelijk|\bdeze\s+e-?mail\b.*\bvertrouwelijk
        |\bpensez\s+à\s+l['’]environnement\s+avant\s+d['’]imprimer|\bbitte\s+(?:prüfen|denken)\s+sie\b.*\b(?:drucken|ausdrucken|umwelt)",
    )
    .ok()
});

/// Folds the last paragraphs while they read like legal notices and something else stays visible.
pub fn fold(lines: &mut [Line]) {
    for _ in 0..8 {
        let Some(last) = lines.iter().rposition(Line::is_own) else {
            return;
        };
        let start = (0..=last)
            .rev()
            .find(|at| lines[*at].kind == Kind::Blank || !lines[*at].shown)
            .map_or(0, |blank| blank + 1);
        let paragraph: String = lines[start..=last]
            .iter()
            .map(|line| line.bare)
            .collect::<Vec<_>>()
            .join(" ");
        let notice = paragraph.len() > 60
            && paragraph.len() < 6000
            && NOTICE.as_ref().is_some_and(|notice| notice.is_match(&paragraph));
        if !notice || !lines[..start].iter().any(Line::is_own) {
            return;
        }
        lines[start..=last].iter_mut().for_each(|line| line.shown = false);
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_expressions_are_sound() {
        assert!(super::NOTICE.is_some());
    }
}
