//! Recognises a bare thank-you, which needs no answer. When in doubt it is not one.

/// Words that thank.
const THANKS: &str = "thanks thank thx cheers merci mercis remercie remercions danke dank dankeschön bedanke bedanken vielen \
    bedankt gracias grazie ta";

/// Words that may stand beside them without asking for anything, nor saying that something is amiss.
const BESIDE: &str = "you so very much a lot again many for your help the quick fast reply answer response support \
    hi hello dear all team great perfect super ok okay well received noted got it best kind regards have nice good \
    day weekend everything is works now fine and sincerely yours truly faithfully warm wishes worked working solved \
    fixed resolved sorted really appreciate appreciated us our that s was this indeed prompt effort efforts time \
    patience lovely wonderful excellent brilliant awesome amazing fantastic evening morning afternoon week to too \
    service beaucoup bien bonjour bonsoir pour votre vos ta ton aide réponse retour rapide rapidité reçu noté \
    parfait cordialement bonne journée soirée end à vous toi mille encore tout toute l équipe et la le je de \
    excellente belle journee c est très infiniment sincères salutations sincèrement distinguées respectueuses cdt \
    cordlt génial top impeccable nickel ça marche fonctionne maintenant réglé résolu efficacité professionnalisme \
    gentillesse réactivité compréhension suivi prompte souhaite fin semaine après midi agréable madame monsieur \
    vraiment grand ma mon schön herzlichen besten für ihre die schnelle rasche antwort hilfe rückmeldung \
    unterstützung hallo guten tag liebe liebem lieben grüße grüßen gruß grüsse grüssen freundliche freundlichen \
    freundlichem mit viele ihnen dir euch und sehr alles klar prima perfekt tausend nochmals nochmal lg mfg vg \
    einen schönen schönes noch wochenende hat geklappt das ist jetzt nun funktioniert läuft herzliche herzlicher \
    beste bestem mühe bemühungen toll klasse wunderbar geholfen gelöst erledigt erhalten angekommen unkomplizierte \
    bearbeitung zeit geduld ich wir mich uns mir nachricht info gerne ebenfalls gleichfalls angenehmen abend woche \
    auch schnell gut der dem den heel erg voor uw hulp muchas por su ayuda per aiuto";

/// How a line begins that calls its reader by name.
const GREETINGS: &str =
    "bonjour bonsoir cher chère chers hallo guten liebe lieber liebes sehr hi hello dear hey moin";

/// Whether the visible text only says thanks, in French, German or English (a few words of neighbours too).
pub fn is_thanks(visible: &str) -> bool {
    if visible.len() > 400
        || visible.contains(['?', '@'])
        || visible.contains("http")
        || visible.chars().any(|c| c.is_ascii_digit())
    {
        return false;
    }
    let mut lines: Vec<&str> = visible
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    // A name may close the letter.
    if lines.len() > 1 && lines.last().is_some_and(|last| is_name(last)) {
        lines.pop();
    }
    if lines.len() > 1 && lines.first().is_some_and(|first| is_greeting(first)) {
        lines.remove(0);
    }
    let words: Vec<String> = lines.iter().flat_map(|line| words_of(line)).collect();
    words.len() <= 25
        && words.iter().any(|word| is_among(THANKS, word))
        && words
            .iter()
            .all(|word| is_among(THANKS, word) || is_among(BESIDE, word))
}

fn is_among(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

/// "Guten Tag Frau Weber,": its names say nothing.
fn is_greeting(line: &str) -> bool {
    let words = words_of(line);
    words.len() <= 5
        && line.ends_with([',', '!', '.'])
        && words.first().is_some_and(|first| is_among(GREETINGS, first))
        && !words.iter().any(|word| is_among(THANKS, word))
}

fn words_of(line: &str) -> Vec<String> {
    let lower = line.to_lowercase();
    lower
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_string)
        .collect()
}

fn is_name(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    words.len() <= 3
        && words
            .iter()
            .all(|word| word.chars().next().is_some_and(char::is_uppercase))
        && !line.ends_with(['!', ':'])
}

#[cfg(test)]
mod tests {
    use super::is_thanks;

    #[test]
    fn thanks_are_told_from_what_asks_for_something() {
        for thanks in [
            "Vielen Dank!\n\nMit freundlichen Grüßen\nUwe Müller",
            "Guten Tag Frau Weber,\n\nvielen lieben Dank, hat geklappt!\nLG",
            "Dankeschön, schönes Wochenende!",
            "Danke für Ihre Mühe",
            "Merci !\nSincères salutations\nJean",
            "Merci infiniment, c'est réglé.",
            "Bonjour Paul,\n\nje vous remercie pour votre aide.",
            "Thanks, that worked!",
            "Many thanks\nSincerely\nAnn Smith",
            "Thank you.\nYours,\nAnn",
        ] {
            assert!(is_thanks(thanks), "{thanks}");
        }
        for more in [
            "Danke, aber es funktioniert nicht.",
            "Danke. Wann kommt das Paket?",
            "Merci, mais la lampe ne fonctionne toujours pas.",
            "Merci d'annuler ma commande.",
            "Thanks, please call me.",
            "Thank you, one more thing: the invoice is wrong",
            "Bonjour Paul,",
            "Thanks. We have it again",
            "Danke, es ist wieder so",
        ] {
            assert!(!is_thanks(more), "{more}");
        }
    }
}
