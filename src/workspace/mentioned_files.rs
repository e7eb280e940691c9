//! Whether words promise a file: "attached", "ci-joint", "anbei". Asked once before a message leaves without one.

const PROMISES: [&str; 22] = [
    "attached",
    "attachment",
    "enclosed",
    "find enclosed",
    "ci-joint",
    "ci joint",
    "en pièce jointe",
    "en piece jointe",
    "pièces jointes",
    "pièce jointe",
    "en annexe",
    "anbei",
    "im anhang",
    "angehängt",
    "angehaengt",
    "als anhang",
    "beigefügt",
    "beigefuegt",
    "in der anlage",
    "beiliegend",
    "angefügt",
    "hänge ich an",
];

/// Whether the writer's own words, not those they quote, promise a file.
pub fn promises_a_file(text: &str) -> bool {
    let own: Vec<String> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('>'))
        .map(str::to_lowercase)
        .collect();
    let own = own.join(" ");
    PROMISES.iter().any(|promise| {
        own.match_indices(promise).any(|(at, _)| {
            let before = own[..at].chars().next_back();
            before.is_none_or(|c| !c.is_alphanumeric())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::promises_a_file;

    #[test]
    fn promises_are_heard_in_three_languages_and_not_in_quotes() {
        for text in [
            "Please find the invoice attached.",
            "Vous trouverez ci-joint la facture.",
            "Ci-jointes les photos.",
            "Anbei die Rechnung.",
            "Die Rechnung finden Sie im Anhang.",
        ] {
            assert!(promises_a_file(text), "{text}");
        }
        for text in [
            "Bonjour",
            "> attached",
            "The lamp is unattached.",
            "Danke für die Rechnung.",
        ] {
            assert!(!promises_a_file(text), "{text}");
        }
    }
}
