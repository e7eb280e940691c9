//! Letters that carry the key to something: sign-up confirmations and one-time codes. Whoever can make a stranger's service
//! write to a support address would like to read them (threat M3).

use crate::letter::{Letter, Robot};
use regex::Regex;
use std::sync::LazyLock;

/// What such letters say, in the words of services.
static SAYS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let says = r"(?ix)
        \b(?:verification|confirmation|security|one[\s-]?time|log[\s-]?in|sign[\s-]?(?:in|up|on)|access|authentication|activation|authori[sz]ation|two[\s-]?factor|2fa|otp|temporary)\s+(?:code|pin|pass(?:code|word)|key)\b
        |\byour\s+(?:\S+\s+){0,3}(?:code|passcode|pin)\s*(?:is\b|:)|\b(?:use|enter)\s+(?:this|the(?:\s+following)?)\s+(?:code|pin)\b
        |\b(?:verify|confirm|validate|activate)\s+(?:your|this|the)\s+(?:new\s+)?(?:e-?mail|account|address|identity|registration|sign[\s-]?up)|\b(?:magic|sign[\s-]?in|log[\s-]?in)\s+link\b|\b(?:reset|set)\s+your\s+(?:new\s+)?password\b|\b(?:complete|finish)\s+(?:your\s+)?(?:registration|sign[\s-]?up|signing\s+up)\b
        |\bcode\s+(?:de\s+(?:vérification|confirmation|sécurité|connexion|validation|sûreté)|d['’](?:accès|activation|authentification|identification)|à\s+usage\s+unique|temporaire|secret)
        |\b(?:votre|le)\s+code\s*(?:est\b|:)|\bmot\s+de\s+passe\s+(?:à\s+usage\s+unique|temporaire)|\bréinitialise[rz]\s+votre\s+mot\s+de\s+passe
        |\b(?:confirme[rz]|vérifie[rz]|valide[rz]|active[rz])\s+(?:votre|cette|l['’])\s*(?:nouvelle\s+)?(?:adresse|e-?mail|compte|inscription|identité)|\blien\s+de\s+connexion\b
        |\b(?:bestätigungs|verifizierungs|verifikations|sicherheits|anmelde|login|einmal|aktivierungs|zugangs|freischalt|authentifizierungs|registrierungs)[\s-]?(?:code|kennwort|passwort|pin|schlüssel|link)\b
        |\b(?:ihr|dein)\s+(?:\S+\s+){0,2}code\s*(?:lautet\b|ist\b|:)|\b(?:bestätigen|verifizieren|aktivieren)\s+sie\s+(?:bitte\s+)?(?:ihre?n?|diese)\s+(?:neue\s+)?(?:e-?mail|konto|adresse|anmeldung|registrierung|identität)
        |\b(?:bestätige|verifiziere|aktiviere)\s+(?:bitte\s+)?deine?n?\s+(?:e-?mail|konto|adresse|anmeldung|registrierung)|\b(?:konto|e-?mail-?adresse|registrierung)\s+(?:bestätigen|verifizieren|aktivieren)\b|\bpasswort\s+zurücksetzen\b
        |\bcódigo\s+de\s+(?:verificación|confirmación|seguridad|acceso)|\bcodice\s+di\s+(?:verifica|conferma|sicurezza|accesso)|\b(?:verificatie|bevestigings|beveiligings|inlog)code\b";
    // Boundaries of ASCII words serve here, and the fast way of matching knows no others.
    Regex::new(&says.replace(r"\b", r"(?-u:\b)")).ok()
});

/// A code: digits, perhaps in two groups, or capitals with digits.
static CODE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b(?:\d{3}[ \u{A0}-]\d{3}|\d{4,8}|[A-Z]{0,3}-?\d{4,8}|[A-Z0-9]{3,5}-[A-Z0-9]{3,5})\b").ok()
});

/// Mailboxes from which services write such letters.
const SERVICES: [&str; 22] = [
    "noreply",
    "donotreply",
    "nepasrepondre",
    "nichtantworten",
    "noresponder",
    "verify",
    "verification",
    "confirm",
    "account",
    "security",
    "secure",
    "signup",
    "signin",
    "login",
    "register",
    "registration",
    "auth",
    "otp",
    "welcome",
    "notification",
    "notify",
    "info",
];

/// How much of a text is looked at: such letters are short.
const SCANNED: usize = 20_000;

/// Whether the letter confirms a sign-up or carries a one-time code. A person who writes *about* a code does neither.
pub fn is_sign_up(letter: &Letter) -> bool {
    let text: String = letter.text.chars().take(SCANNED).collect();
    let says = |text: &str| SAYS.as_ref().is_some_and(|says| says.is_match(text));
    let in_subject = says(&letter.subject);
    if !in_subject && !says(&text) {
        return false;
    }
    let robot = !matches!(
        letter.marks.kind,
        Robot::Person | Robot::AutoReply | Robot::Bounce
    );
    let local = letter
        .from
        .mailbox()
        .map(|from| from.address.to_lowercase())
        .unwrap_or_default();
    let local: String = local
        .split('@')
        .next()
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let service = robot
        || SERVICES
            .iter()
            .any(|name| local.starts_with(name) || local.ends_with(name));
    // An answer in a thread is somebody's words.
    let answers = !letter.in_reply_to.is_empty() && letter.marks.kind == Robot::Person;
    !answers && (service || code_alone(&text))
}

/// Whether a code stands on a line of its own, as services print it and people do not.
fn code_alone(text: &str) -> bool {
    text.lines().take(200).map(str::trim).any(|line| {
        let found = CODE.as_ref().and_then(|code| code.find(line));
        found.is_some_and(|found| found.len() == line.len())
    })
}

/// The text with the digits and letters of codes made unreadable.
pub fn mask_codes(text: &str) -> String {
    let Some(code) = CODE.as_ref() else {
        return text.to_owned();
    };
    let masked = code.replace_all(text, |found: &regex::Captures| {
        let hide = |c: char| if c.is_alphanumeric() { '•' } else { c };
        found[0].chars().map(hide).collect::<String>()
    });
    masked.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(from: &str, subject: &str, text: &str) -> Letter {
        crate::read(format!("From: {from}\nSubject: {subject}\n\n{text}\n").as_bytes())
    }

    #[test]
    fn services_write_codes_and_people_write_about_them() {
        for (subject, text) in [
            ("123456 is your code", "Your verification code is 123456."),
            ("Confirm your email address", "Click https://a.example/t/abc"),
            ("Votre code de vérification", "Le code : 482 913"),
            ("Confirmez votre adresse e-mail", "Bonjour"),
            ("Ihr Bestätigungscode", "Der Code lautet 4711-42."),
            ("Bestätigen Sie Ihre E-Mail-Adresse", "Guten Tag"),
            ("Passwort zurücksetzen", "Klicken Sie hier."),
        ] {
            assert!(
                is_sign_up(&letter("no-reply@shop.example", subject, text)),
                "{subject}"
            );
        }
        assert!(is_sign_up(&letter(
            "ann@chat.example",
            "Sign in",
            "Your login code\n\n  93-417\n948213\n"
        )));
        for (subject, text) in [
            (
                "Code",
                "I never got the verification code you sent to 0170 123456.",
            ),
            ("Frage", "Wo finde ich meinen Bestätigungscode?"),
            ("Commande 481516", "Le code de vérification n'arrive pas."),
        ] {
            assert!(
                !is_sign_up(&letter("ana@posteo.example", subject, text)),
                "{subject}"
            );
        }
        assert!(!is_sign_up(&letter(
            "no-reply@shop.example",
            "Invoice 481516",
            "It is attached."
        )));
    }

    #[test]
    fn codes_are_masked() {
        assert_eq!(mask_codes("123456 is your code"), "•••••• is your code");
        assert_eq!(mask_codes("Code 482 913, G-482913"), "Code ••• •••, •-••••••");
        assert_eq!(mask_codes("Bestellung 12"), "Bestellung 12");
        assert!(SAYS.is_some() && CODE.is_some());
    }
}
