//! Recognises a bare thank-you, which needs no answer. When in doubt it is not one.

/// Words that thank.
const THANKS: [&str; 15] = [
    "thanks",
    "thank",
    "thx",
    "cheers",
    "merci",
    "remercie",
    "remercions",
    "danke",
    "dank",
    "dankeschön",
    "vielen",
    "bedankt",
    "gracias",
    "grazie",
    "ta",
];

/// Words that may stand beside them without asking for anything.
const BESIDE: &str = "you so very much a lot again many for your help the quick fast reply answer response support hi hello dear all team \
    great perfect super ok okay well received noted got it best kind regards have nice good day weekend everything is works now fine and \
    beaucoup bien bonjour bonsoir pour votre vos ta ton aide réponse retour rapide rapidité reçu noté parfait cordialement bonne journée \
    soirée weekend week end à vous toi mille encore tout toute l équipe et la le je de excellente belle journee c est bien très \
    schön herzlichen besten für ihre die schnelle rasche antwort hilfe rückmeldung unterstützung hallo guten tag liebe grüße gruß \
    freundliche freundlichen mit viele ihnen dir euch und sehr alles klar prima perfekt tausend nochmals lg mfg vg einen schönen tag noch \
    wochenende hat geklappt das ist jetzt funktioniert heel erg voor je uw hulp muchas por su ayuda mille per aiuto";

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
    let words: Vec<String> = lines.iter().flat_map(|line| words_of(line)).collect();
    let known = |word: &String| {
        THANKS.contains(&word.as_str()) || BESIDE.split_whitespace().any(|beside| beside == word)
    };
    words.len() <= 25
        && words.iter().any(|word| THANKS[..].contains(&word.as_str()))
        && words.iter().all(known)
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
