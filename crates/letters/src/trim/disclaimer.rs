//! Legal notices at the end of a letter.

use super::history::is_rule;
use super::lines::{Kind, Line};
use regex::Regex;
use std::sync::LazyLock;

static NOTICE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    expression(
        r"(?ix)
        ^\W*(?:confidentiality\s+(?:notice|note)|legal\s+(?:notice|disclaimer)|disclaimer|avis\s+de\s+confidentialité|vertraulichkeitshinweis|aviso\s+(?:legal|de\s+confidencialidad))\s*[:.-]
        |\b(?:this|the\s+information\s+(?:contained\s+)?in\s+this)\s+(?:e-?mail|message|communication|transmission)\b.*\b(?:confidential|privileged|intended\s+(?:only|solely|for))
        |\bif\s+you\s+(?:are\s+not\s+the\s+intended\s+recipient|(?:have\s+)?received?\s+this\s+(?:e-?mail|message)\s+in\s+error)
        |\bconsider\s+the\s+environment\s+before\s+printing|\bplease\s+(?:don['’]t|do\s+not)\s+print\s+this\s+e-?mail
        |\bviews\s+(?:or|and)\s+opinions\s+(?:presented|expressed|contained)\b.*\b(?:solely|necessarily|author)|\b(?:e-?mail|message)\b.{0,60}\bscanned\s+(?:for\s+viruses|by)\b|\bregistered\s+in\s+(?:england|scotland|ireland|wales)\b.*\d{5}
        |\bthis\s+(?:e-?mail|message)\s+and\s+any\s+(?:attachments?|files)\b.*\b(?:confidential|intended|privileged)
        |\bsollten\s+sie\s+(?:diese\s+(?:e-?mail|nachricht)|nicht\s+der)\b.*\b(?:irrtümlich|versehentlich|empfänger|adressat)|\binhalt\s+dieser\s+(?:e-?mail|nachricht)\s+ist\s+vertraulich
        |\bsitz\s+der\s+gesellschaft\s*:|\bsitz\s+der\s+gesellschaft\b.*\bhr\s?[ab]\b|\bamtsgericht\s+\S+.*\bhr\s?[ab]\b|\b(?:registergericht|handelsregister)\s*:|\bust-?id(?:-?nr)?\.?\s*:.*\bgeschäftsführ|\bgeschäftsführ(?:er|ung)(?:in)?\s*:.*\b(?:hr\s?[ab]|amtsgericht)
        |\bdiese\s+(?:e-?mail|nachricht)\b.*\b(?:vertraulich|rechtlich\s+geschützt|ausschließlich\s+für)
        |\bwenn\s+sie\s+nicht\s+der\s+(?:richtige|beabsichtigte|vorgesehene)\s+(?:adressat|empfänger)
        |\b(?:ce|cet|le\s+présent)\s+(?:message|courriel|e-?mail|mail|courrier)\b.*(?:\b(?:confidenti|exclusi)|\sà\s+l['’](?:intention|attention|usage))
        |\bsi\s+vous\s+(?:n['’]êtes\s+pas\s+le\s+destinataire|avez\s+reçu\s+ce\s+(?:message|courriel|mail)\s+par\s+erreur)
        |\binformations?\s+contenues?\s+dans\s+ce\s+(?:message|courriel|mail)\b.*\b(?:confidenti|destin)|\btoute\s+(?:utilisation|diffusion|publication)\b.*\b(?:interdite|non\s+autorisée)|\bpenser?\s+à\s+l['’]environnement\b.*\bimprim
        |\binformaci[óo]n\s+contenida\s+en\s+este\b.*\b(?:confidencial|destinatari)|\bantes\s+de\s+imprimir\s+este\s+(?:mensaje|correo|e-?mail)|\binformazioni\s+contenute\s+(?:in|nel)\w*.*\b(?:riservat|destinat)|\binformatie\s+(?:verzonden|in)\s+(?:met\s+|in\s+)?dit\s+(?:e-?mail)?\s?bericht\b.*\b(?:vertrouwelijk|bestemd)|\bdit\s+e-?mailbericht\b.*\bbestemd
        |\best[ea]\s+(?:mensaje|correo)\b.*\bconfidencial|\bquest[oa]\s+(?:messaggio|e-?mail|comunicazione)\b.*\b(?:riservat|confidenzial)
        |\bdit\s+(?:bericht|e-?mail\w*)\b.*\bvertrouwelijk|\bdeze\s+e-?mail\b.*\bvertrouwelijk
        |\bpensez\s+à\s+l['’]environnement\s+avant\s+d['’]imprimer|\bbitte\s+(?:prüfen|denken)\s+sie\b.*\b(?:drucken|ausdrucken|umwelt)
        |^informationen\s+zum\s+datenschutz\s+finden\s+sie\b",
    )
});

/// What mail servers put above letters from outside.
static BANNER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    expression(
        r"(?ix)^\W*(?:(?:caution|warning|attention|external|achtung|vorsicht|extern|prudence|externe)\b.{0,30}?)?\b(?:this\s+(?:e-?mail|message)\s+(?:originated|came|was\s+sent)\s+from\s+(?:outside|an\s+external)
        |(?:external|extern\w*)\s+(?:e-?mail|sender)\s*[:.!-]|(?:diese|dies\s+ist\s+eine)\s+(?:e-?mail|nachricht)\s+(?:stammt|kommt|wurde)\b.{0,40}\b(?:extern|außerhalb)|externe\s+e-?mail\b.{0,80}\b(?:links|anhänge)
        |(?:ce|cet)\s+(?:e-?mail|message|courriel)\s+(?:provient|vient|a\s+été\s+envoyé)\b.{0,40}\bext[ée]r|you\s+don['’]t\s+often\s+get\s+email\s+from|some\s+people\s+who\s+received\s+this\s+message\s+don['’]t\s+often
        |sie\s+erhalten\s+nicht\s+(?:oft|häufig)\s+e-?mails?\s+von|vous\s+n['’]obtenez\s+pas\s+souvent)",
    )
});

/// Words begin and end here where an ASCII letter meets something else: with `\b` in the sense of Unicode a text with
/// accents is searched by the slow engine. So no word in these expressions begins or ends with an accent beside a `\b`.
fn expression(pattern: &str) -> Option<Regex> {
    Regex::new(&pattern.replace(r"\b", r"(?-u:\b)")).ok()
}

/// Folds the first paragraph when a mail server wrote it and something else stays visible.
pub fn fold_banner(lines: &mut [Line]) {
    let Some(first) = lines.iter().position(Line::is_own) else {
        return;
    };
    let length = lines[first..]
        .iter()
        .take(8)
        .take_while(|line| line.is_own())
        .count();
    let text: Vec<&str> = lines[first..first + length]
        .iter()
        .map(|line| line.bare)
        .collect();
    let text = text.join(" ");
    let banner = text.len() < 1500 && BANNER.as_ref().is_some_and(|banner| banner.is_match(&text));
    if banner && lines[first + length..].iter().any(Line::is_own) {
        lines[first..first + length]
            .iter_mut()
            .for_each(|line| line.shown = false);
    }
}

/// Folds the last paragraphs while they read like legal notices and something else stays visible.
pub fn fold(lines: &mut [Line]) {
    for _ in 0..8 {
        let Some(last) = lines.iter().rposition(Line::is_own) else {
            return;
        };
        let start = (0..=last)
            .rev()
            .find(|at| lines[*at].kind == Kind::Blank || !lines[*at].shown || is_rule(lines[*at].bare))
            .map_or(0, |divider| divider + 1);
        let Some(begins) = notice_within(&lines[start..=last]) else {
            return;
        };
        let start = start + begins;
        if !lines[..start].iter().any(Line::is_own) {
            return;
        }
        lines[start..=last].iter_mut().for_each(|line| line.shown = false);
    }
}

/// The line of a paragraph on which a legal notice begins: words above it, such as a name, are the writer's.
fn notice_within(paragraph: &[Line]) -> Option<usize> {
    let bare: Vec<&str> = paragraph.iter().map(|line| line.bare).collect();
    let text = bare.join(" ");
    if !(40..6000).contains(&text.len()) {
        return None;
    }
    let at = NOTICE.as_ref()?.find(&text)?.start();
    let mut end = 0;
    bare.iter().position(|line| {
        end += line.len() + 1;
        at < end
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_expressions_are_sound() {
        assert!(super::NOTICE.is_some());
        assert!(super::BANNER.is_some());
    }
}
