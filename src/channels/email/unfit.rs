//! What an agent's mail program sends that must never reach a customer: automatic notes without any mark, receipts, answers
//! to invitations, empty letters, quoted alerts, the logo of a signature. Pure, but for the desk's own address.

use super::reading::Read;
use crate::intake::is_for_customers;
use crate::store::Act;
use crate::tickets::Ticket;
use letters::Letter;

/// Subjects by which programs name what they send themselves, in lower case, each before a colon or at the end.
const RECEIPTS: [&str; 18] = [
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
    "recall",
    "rückruf",
    "rappel",
    "automatic reply",
    "automatische antwort",
    "réponse automatique",
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
/// The mark of a letter that is not for customers; None for one that is.
pub(super) fn unfit(act: &Act, read: &Read, ticket: &Ticket) -> Option<&'static str> {
    let text = read.text.visible.as_str();
    if letters::is_away(text) {
        return Some("auto_reply");
    }
    let files = read.attachments.iter().any(is_for_customers);
    // What stands below "-- " is a signature, also where nothing stands above it.
    let own = text.lines().take_while(|line| !matches!(*line, "--" | "-- "));
    let quoted = |line: &str| line.trim().is_empty() || line.starts_with('>');
    let empty = own.into_iter().all(quoted) && !files;
    let alert = text.contains(&act.desk.link("tickets/"));
    let program = is_of_a_program(&read.letter) || is_named_by_a_program(&read.subject, &ticket.subject);
    (empty || alert || program).then_some("auto_generated")
}

/// Whether a program put its own word before the subject it was told: "Akzeptiert: Lampe". Whoever answers has "Re:" there.
fn is_named_by_a_program(subject: &str, about: &str) -> bool {
    let subject = subject.trim();
    let plain = letters::normalise_subject(subject, &[]);
    if about.trim().is_empty() || plain != subject.split_whitespace().collect::<Vec<_>>().join(" ") {
        return false;
    }
    let before = plain.find(about.trim()).map(|at| plain[..at].trim_end());
    before.is_some_and(|before| before.ends_with([':', '：']) && before.split_whitespace().count() <= 5)
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

#[cfg(test)]
mod tests {
    use super::*;

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
            "Akzeptiert: Lampe",
            "Ungelesen gelöscht: Lampe [#12]",
            "Nouvelle heure proposée : Lampe",
        ] {
            assert!(is_named_by_a_program(subject, "Lampe"), "{subject}");
        }
        for subject in [
            "Re: Lampe",
            "AW: Lampe [#12]",
            "Lampe",
            "Die Lampe",
            "Re: Rückruf: Lampe",
            "",
        ] {
            assert!(!is_named_by_a_program(subject, "Lampe"), "{subject}");
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
