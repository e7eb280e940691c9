//! Notes of people who are away, as phones and small providers send them: without any mark. Only a short text counts, and only
//! what its first sentences say of its writer. In French, German and English.

use regex::Regex;
use std::sync::LazyLock;

/// Characters; a longer text is an answer that also mentions an absence.
const LONGEST: usize = 900;
/// Sentences in which the note says so.
const FIRST: usize = 4;

/// What a writer says of themselves that is an absence by itself.
static SURE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let english = r"\b(?:i am|i'm|i will be|i'll be|we are|i have been)\b.{0,60}\b(?:out of (?:the |my )?office|on (?:\w+ )?leave|on (?:a |my )?(?:vacation|holidays?)|off (?:sick|work)|away from (?:my desk|the office|work)|out sick)\b";
    let currently =
        r"\b(?:currently|presently) (?:away|out|on leave|on vacation|on holidays?|unavailable|travell?ing)\b";
    let german = r"\b(?:ich bin|befinde ich mich|bin ich|ich befinde mich|ich werde)\b.{0,80}\b(?:(?:im|in) (?:\w+ )?urlaub|im mutterschutz|in elternzeit|in karenz|abwesend|außer haus|nicht (?:im|in) (?:büro|haus|hause|dienst)|nicht (?:persönlich )?erreichbar|auf (?:dienst|geschäfts)?reisen?|erkrankt|krank(?:geschrieben)?|krankheitsbedingt|wieder (?:für sie )?(?:erreichbar|im büro|zurück))\b";
    let french = r"\bje (?:suis|serai|me trouve|me trouverai)\b.{0,60}\b(?:absente?|en (?:congés?|vacances|déplacement|arrêt|formation)|en congé \w+|hors du bureau|indisponible|injoignable)\b";
    let all = [english, currently, german, french].join("|");
    Regex::new(&format!("(?is){all}")).ok()
});

/// What alone is a guess, and together with one of [`ALSO`] is none.
static GUESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let english = r"\b(?:i am|i'm|i will be|i'll be)\b.{0,40}\b(?:away|travell?ing|offline|unavailable)\b";
    let german = r"\bich bin (?:vom|bis|ab|derzeit|zurzeit|zur zeit|momentan|aktuell)\b|\bich bin nicht (?:da|am platz)\b";
    let french = r"\bje (?:ne )?(?:suis|serai) (?:pas |actuellement |de retour)";
    Regex::new(&format!("(?is){}", [english, german, french].join("|"))).ok()
});

/// What such a note also says: until when, who stands in, that nobody reads.
static ALSO: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let said = [
        r"\b(?:limited|no|little|intermittent) access to (?:my )?(?:e-?mails?|mail|messages|inbox)\b",
        r"\b(?:return(?:ing)?|back) (?:on|in|to the office)\b|\buntil \w+|\bmy colleagues?\b|\burgent\b",
        r"\bkein(?:en)? zugriff\b|\bvertretung\b|\bin dringenden\b|\bzurück\b|\bwieder (?:da|im büro|erreichbar)\b|\bbüro\b|\burlaub\b|\bnicht gelesen\b|\bweitergeleitet\b",
        r"\baccès à (?:ma messagerie|mes (?:e-?mails|messages|courriels))\b|\bà mon retour\b|\bde retour\b|\bd'urgence\b|\burgen(?:t|ce)\b|\bau bureau\b",
    ];
    Regex::new(&format!("(?is){}", said.join("|"))).ok()
});

/// Whether a text is the note of somebody who is away.
pub fn is_away(text: &str) -> bool {
    if text.chars().count() > LONGEST {
        return false;
    }
    let plain = text.to_lowercase().replace(['’', 'ʼ'], "'");
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let first: Vec<&str> = plain
        .split_inclusive(['.', '!', '?'])
        .filter(|sentence| sentence.chars().any(char::is_alphabetic))
        .take(FIRST)
        .collect();
    let first = first.concat();
    // Whoever asks something is there.
    if first.contains('?') {
        return false;
    }
    let says =
        |list: &LazyLock<Option<Regex>>, text: &str| list.as_ref().is_some_and(|list| list.is_match(text));
    says(&SURE, &first) || (says(&GUESS, &first) && says(&ALSO, &plain))
}

#[cfg(test)]
mod tests {
    use super::{ALSO, GUESS, SURE, is_away};

    #[test]
    fn the_expressions_are_sound() {
        assert!(SURE.is_some() && GUESS.is_some() && ALSO.is_some());
    }

    #[test]
    fn notes_of_people_who_are_away_are_told_from_their_answers() {
        for away in [
            "Hello,\n\nI am out of the office until 4 January. In urgent cases please write to team@x.example.",
            "Thank you for your email. I am currently on annual leave, returning 14 December.",
            "I am away on vacation with limited access to e-mail until January 4th.",
            "I will be out of office from 10 to 14 December. For urgent matters contact Ann.",
            "Hi, I am on parental leave until March. Please contact my colleague.",
            "Thanks for your message. I'm travelling this week with no access to mail.",
            "I’m currently out of the office with limited access to email.",
            "Guten Tag,\n\nich bin bis zum 4. Januar im Urlaub. Meine Vertretung ist Frau Weber.",
            "Vielen Dank für Ihre Nachricht. Ich befinde mich im Urlaub und bin ab dem 4. Januar wieder erreichbar.",
            "Guten Tag, ich bin bis einschließlich 11.12. abwesend. In dringenden Fällen wenden Sie sich an Frau Weber.",
            "Ich bin krankheitsbedingt bis auf Weiteres nicht im Dienst.",
            "Ich bin derzeit nicht im Büro und lese keine E-Mails.",
            "Vielen Dank für Ihre E-Mail. Leider bin ich zurzeit auf Dienstreise.",
            "Bonjour,\n\nJe suis absente jusqu'au 4 janvier.",
            "Je suis en congé. De retour le 4 janvier.",
            "Bonjour, je suis actuellement absente du bureau. Je répondrai à mon retour.",
            "Merci pour votre message. Je suis en vacances et n'ai pas accès à ma messagerie.",
            "Je serai en déplacement toute la semaine.",
        ] {
            assert!(is_away(away), "{away}");
        }
        for answer in [
            "Ich bin bis 17 Uhr da, rufen Sie gerne an.",
            "Ich bin ab 9 Uhr am Telefon.",
            "I am currently on it, you will hear from me tomorrow.",
            "I am on the phone with the carrier now.",
            "Bonjour,\nla pièce est partie hier. Je suis là toute la semaine.",
            "Your colleague is out of the office, please ask Ms Weber.",
            "Turn it on please.",
            "Are you still on vacation? I am back in the office on Monday.",
            "The lamp left our warehouse yesterday.",
            "Die Lampe ist abwesend von der Liste, ich schicke eine neue.",
            "Je suis désolé pour le retard : le colis est en route.",
            "We are out of stock until January, I will send it then.",
        ] {
            assert!(!is_away(answer), "{answer}");
        }
    }
}
