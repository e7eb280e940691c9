//! Subjects without the prefixes mail programs stack in front of them.

use regex::Regex;
use std::sync::LazyLock;

static PREFIX: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let words = "re|fwd?|aw|antw(?:ort)?|wg|tr|sv|vs|vb|rv|rif|r|i|res|enc|ynt|odp|pd|réf|ref|tr|doorst|betr|回复|答复|转发";
    Regex::new(&format!(
        r"(?i)^\s*(?:{words})\s*(?:\[\d+\]|\(\d+\)|\^\d+|\d{{1,2}})?\s*[:：]\s*"
    ))
    .ok()
});

static FORWARD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^\s*(?:\[fwd?\s*:|(?:fwd?|wg|tr|rv|enc|doorst|vb|i|pd|ilt|továbbítás|转发|轉寄|転送)\s*[:：])",
    )
    .ok()
});

/// The subject without `Re:`, `Fwd:`, `AW:`, `WG:`, `TR:`… and without the given tokens, such as `[#123]`; blanks made single.
pub fn normalise_subject(subject: &str, tokens: &[&str]) -> String {
    let mut rest = tokens
        .iter()
        .filter(|t| !t.is_empty())
        .fold(subject.to_string(), |s, token| s.replace(token, " "));
    while let Some(found) = PREFIX
        .as_ref()
        .and_then(|prefix| prefix.find(&rest))
        .map(|found| found.end())
    {
        rest.drain(..found);
    }
    rest.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the subject says that the letter forwards another; `Re: Fwd:` answers one that did.
pub fn is_forward(subject: &str) -> bool {
    FORWARD.as_ref().is_some_and(|forward| forward.is_match(subject))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_expressions_are_sound() {
        assert!(super::PREFIX.is_some());
        assert!(super::FORWARD.is_some());
    }
}
