//! Reactions that mail programs send as letters: Gmail's (a part of its own type), Outlook's (a sentence), and those of
//! RFC 9078, whose part is plain text and needs nothing here.

use crate::letter::Letter;
use regex::Regex;
use std::sync::LazyLock;

const GMAIL: &str = "text/vnd.google.email-reaction+json";

/// `👍 Mia Keller reacted to your message:`, alone in its letter.
static SENTENCE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)^\s*(?P<sign>[^\p{L}\p{N}\s]{1,12})\s*
        (?:\S.{0,120}?)\s
        (?:reacted\s+to\s+(?:your|this)\s+(?:message|e-?mail|mail)
        | reacted\s+(?:via|with|using)\s+\S+(?:\s\S+)?
        | hat\s+auf\s+(?:Ihre|deine|diese)\s+(?:Nachricht|E-?Mail|Mail)\s+reagiert
        | hat\s+(?:über|mit|via)\s+\S+(?:\s\S+)?\s+reagiert
        | a\s+réagi\s+à\s+(?:votre|ton|ce|cet)\s+(?:message|e-?mail|courriel)
        | a\s+réagi\s+(?:via|avec|par)\s+\S+(?:\s\S+)?
        )\s*[:.]?\s*$",
    )
    .ok()
});

/// The sign of a letter that is a reaction. The part that programs read is no file for people: it goes.
pub fn take(letter: &mut Letter) -> Option<String> {
    let part = letter
        .attachments
        .iter()
        .position(|part| part.content_type == GMAIL);
    if let Some(place) = part {
        let part = letter.attachments.remove(place);
        let read: Option<serde_json::Value> = serde_json::from_slice(&part.bytes).ok();
        let sign = read
            .as_ref()
            .and_then(|read| read["emoji"].as_str())
            .unwrap_or_default();
        return (!sign.is_empty() && sign.chars().count() <= 16 && !sign.contains(char::is_control))
            .then(|| sign.to_owned());
    }
    if letter.in_reply_to.is_empty() || letter.text.len() > 20_000 {
        return None;
    }
    let visible = crate::trim::of_letter(letter).visible;
    let line: String = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    let found = SENTENCE.as_ref()?.captures(&line)?;
    Some(found.name("sign")?.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    fn letter(text: &str) -> crate::Letter {
        crate::read(format!("From: a@x.example\nIn-Reply-To: <b@y.example>\nContent-Type: text/plain; charset=utf-8\n\n{text}\n").as_bytes())
    }

    #[test]
    fn sentences_of_mail_programs_are_told_from_those_of_people() {
        for (sign, text) in [
            ("👍", "👍 Mia Keller reacted to your message:"),
            ("👎", "👎 Jean-Luc Petit a réagi à votre message :"),
            ("❤️", "❤️ Uwe Müller hat auf Ihre Nachricht reagiert:"),
            ("🎉", "🎉\n\nMia Keller reacted via Gmail"),
            (
                "👍",
                "👍 Mia Keller reacted to your message:\n\n________________________________\nFrom: Support <support@desk.test>\nSent: Tuesday, December 1, 2026 9:00:00 AM\nTo: Mia Keller <a@x.example>\nSubject: Your request\n\nDoes it print now?",
            ),
        ] {
            let read = letter(text);
            assert_eq!(read.reaction.as_deref(), Some(sign), "{text}");
            assert_eq!(read.visible_text().visible, sign);
        }
        for text in [
            "My skin reacted to your message:",
            "👍 but nobody reacted to my message, please call\nme back today",
            "👎 nobody reacted to this message, please send a new one",
            "👍",
            "Sie hat auf die Creme reagiert",
        ] {
            assert_eq!(letter(text).reaction, None, "{text}");
        }
        assert!(super::SENTENCE.is_some());
    }
}
