//! What an agent's mail program sends that must never reach a customer: automatic notes without any mark, receipts, answers
//! to invitations, empty letters, quoted alerts, the logo of a signature. Pure, but for the desk's own address.

use super::reading::Read;
use crate::store::Act;
use crate::tickets::NewAttachment;
use letters::Letter;

/// Subjects by which programs name what they send themselves, in lower case, each before a colon or at the end.
const RECEIPTS: [&str; 12] = [
    "read",
    "gelesen",
    "gelesen",
    "lu",
    "read receipt",
    "not read",
    "ungelesen",
    "gelöscht",
    "non lu",
    "deleted",
    "lesebestätigung",
    "accusé de lecture",
];
const INVITATIONS: [&str; 20] = [
    "accepted",
    "declined",
    "tentative",
    "tentatively accepted",
    "canceled",
    "cancelled",
    "angenommen",
    "zugesagt",
    "abgelehnt",
    "abgesagt",
    "mit vorbehalt",
    "mit vorbehalt angenommen",
    "vorläufig",
    "zusage",
    "absage",
    "accepté",
    "acceptée",
    "refusé",
    "provisoire",
    "décliné",
];
/// How notes of people who are away begin, in lower case: programs of phones and small providers mark nothing.
const AWAY: [&str; 34] = [
    "i am out of the office",
    "i'm out of the office",
    "i am currently out of",
    "i'm currently out of",
    "i will be out of the office",
    "i am currently away",
    "i'm currently away",
    "i am on vacation",
    "i am on holiday",
    "i am on leave",
    "i am on annual leave",
    "thank you for your email. i am out",
    "thank you for your message. i am out",
    "i am currently on",
    "ich bin derzeit nicht",
    "ich bin zurzeit nicht",
    "ich bin zur zeit nicht",
    "ich bin nicht im büro",
    "ich bin im urlaub",
    "ich bin außer haus",
    "ich bin derzeit im urlaub",
    "ich bin bis",
    "ich bin vom",
    "ich bin ab",
    "ich bin momentan nicht",
    "vielen dank für ihre nachricht. ich bin",
    "je suis absent",
    "je suis actuellement absent",
    "je suis en congé",
    "je suis actuellement en congé",
    "je serai absent",
    "je suis en vacances",
    "actuellement absent",
    "je suis hors du bureau",
];
/// Words of the same kind, one of which such a note also holds when its beginning alone is a guess.
const AWAY_TOO: [&str; 24] = [
    "out of the office",
    "out of office",
    "vacation",
    "holiday",
    "annual leave",
    "on leave",
    "limited access",
    "return",
    "urlaub",
    "nicht im büro",
    "nicht im haus",
    "abwesend",
    "nicht erreichbar",
    "außer haus",
    "zurück",
    "vertretung",
    "absent",
    "congé",
    "vacances",
    "retour",
    "hors du bureau",
    "back on",
    "in dringenden",
    "en cas d'urgence",
];

/// The mark of a letter that is not for customers; None for one that is.
pub(super) fn unfit(act: &Act, read: &Read) -> Option<&'static str> {
    let text = read.text.visible.as_str();
    if is_away(text) {
        return Some("auto_reply");
    }
    let files = read.attachments.iter().any(is_said);
    let quoted = |line: &str| line.trim().is_empty() || line.starts_with('>');
    let empty = text.lines().all(quoted) && !files;
    let alert = text.contains(&act.desk.link("tickets/"));
    (empty || alert || is_of_a_program(&read.letter)).then_some("auto_generated")
}

/// Whether a file was sent to be read. Pictures inside the letter are mostly its signature; a large one is a screenshot.
pub(super) fn is_said(file: &NewAttachment) -> bool {
    const SCREENSHOT: i64 = 48 * 1024;
    !file.inline || file.file.size >= SCREENSHOT
}

fn is_of_a_program(letter: &Letter) -> bool {
    let subject = letter.subject.trim().to_lowercase();
    let named = |words: &[&str]| {
        words.iter().any(|word| {
            let rest = subject.strip_prefix(word).map(str::trim_start);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '：']))
        })
    };
    let calendar = letter.attachments.iter().any(|part| {
        part.content_type == "text/calendar"
            && String::from_utf8_lossy(&part.bytes)
                .to_ascii_uppercase()
                .contains("METHOD:REPLY")
    });
    calendar || named(&RECEIPTS) || named(&INVITATIONS)
}

/// Whether a short text is the note of somebody who is away.
fn is_away(text: &str) -> bool {
    if text.chars().count() > 1500 {
        return false;
    }
    let plain = text.to_lowercase().replace('’', "'");
    let lines = plain.lines().map(str::trim).filter(|line| !line.is_empty());
    // A greeting may stand above it.
    let begins = lines
        .take(3)
        .any(|line| AWAY.iter().any(|words| line.starts_with(words)));
    begins && AWAY_TOO.iter().any(|words| plain.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_of_people_who_are_away_are_told_from_their_answers() {
        for away in [
            "Hello,\n\nI am out of the office until 4 January. In urgent cases please write to team@x.example.",
            "Guten Tag,\n\nich bin bis zum 4. Januar im Urlaub. Meine Vertretung ist Frau Weber.",
            "Bonjour,\n\nJe suis absente jusqu'au 4 janvier.",
            "Ich bin derzeit nicht im Büro und lese keine E-Mails.",
            "Je suis en congé. De retour le 4 janvier.",
            "I’m currently out of the office with limited access to email.",
        ] {
            assert!(is_away(away), "{away}");
        }
        for answer in [
            "Ich bin bis 17 Uhr da, rufen Sie gerne an.",
            "I am currently on it, you will hear from me tomorrow.",
            "Bonjour,\nla pièce est partie hier. Je suis là toute la semaine.",
            "Your colleague is out of the office, please ask Ms Weber.",
        ] {
            assert!(!is_away(answer), "{answer}");
        }
    }

    #[test]
    fn receipts_and_answers_to_invitations_are_known_by_their_subject() {
        let of = |subject: &str| {
            let raw = format!(
                "From: a@x.example\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\nx\n"
            );
            is_of_a_program(&letters::read(raw.as_bytes()))
        };
        for subject in [
            "Read: Lampe",
            "Gelesen: Lampe",
            "Lu : Lampe",
            "Accepted: Call",
            "Accepté : Appel",
            "Zugesagt: Anruf",
        ] {
            assert!(of(subject), "{subject}");
        }
        for subject in [
            "Re: Lampe",
            "Read this: Lampe",
            "Lumière",
            "Angenommen, die Lampe ist kaputt",
            "Reading lamp",
        ] {
            assert!(!of(subject), "{subject}");
        }
    }
}
