//! The supplied words of each letter, as the editor shows them: the sentences of the language files with variables in
//! place of the facts.

use super::filling::Wording;
use super::kinds::LetterKind;
use crate::languages::Words;

/// The words a desk begins with.
pub fn supplied(kind: LetterKind, words: Words) -> Wording {
    let about = |key: &str| words.say_one(key, "subject", "{{ticket.subject}}");
    let dated = |key: &str| {
        let facts = [
            ("date", "{{date}}".into()),
            ("subject", "{{ticket.subject}}".into()),
        ];
        words.say_with(key, &facts)
    };
    let (subject, paragraphs): (String, Vec<String>) = match kind {
        LetterKind::Reply => ("{{reply.subject}}".to_owned(), all(&["{{reply}}", "{{quote}}"])),
        LetterKind::Acknowledgement => (
            words.say("channels-received-subject"),
            vec![
                words.say("channels-received-greeting"),
                words.say("channels-received-thanks"),
                "{{answer.promise}}".to_owned(),
                words.say("channels-received-add"),
            ],
        ),
        LetterKind::Reminder => (
            about("closing-remind-subject"),
            vec![
                "{{greeting}}".to_owned(),
                about("closing-remind-text"),
                "{{quote}}".to_owned(),
                words.say("closing-remind-answer"),
                "{{buttons}}".to_owned(),
            ],
        ),
        LetterKind::Warning => (
            dated("closing-warn-subject"),
            vec![
                "{{greeting}}".to_owned(),
                dated("closing-warn-text"),
                "{{quote}}".to_owned(),
                words.say("closing-warn-answer"),
                "{{buttons}}".to_owned(),
            ],
        ),
        LetterKind::Notice => (
            about("closing-notice-subject"),
            vec![
                "{{greeting}}".to_owned(),
                "{{what.happened}}".to_owned(),
                words.say("closing-notice-way-back"),
                "{{buttons}}".to_owned(),
            ],
        ),
        LetterKind::Combined => (
            about("satisfaction-combined-subject"),
            vec![
                "{{greeting}}".to_owned(),
                "{{what.happened}}".to_owned(),
                "{{survey.question}}".to_owned(),
                "{{rating}}".to_owned(),
                "{{smallprint}}".to_owned(),
                words.say("satisfaction-combined-way-back"),
                "{{buttons}}".to_owned(),
            ],
        ),
        LetterKind::Survey => (
            "{{survey.question}}".to_owned(),
            vec![
                "{{greeting}}".to_owned(),
                about("satisfaction-letter-solved"),
                "{{survey.question}}".to_owned(),
                "{{rating}}".to_owned(),
                "{{smallprint}}".to_owned(),
            ],
        ),
        LetterKind::Progress | LetterKind::CheckBack | LetterKind::Alert => (
            words.say(subject_key(kind)),
            all(&["{{text}}", "{{quote}}", "{{buttons}}", "{{smallprint}}"]),
        ),
    };
    Wording {
        subject,
        body: paragraphs.join("\n\n"),
    }
}

fn subject_key(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Progress => "letters-subject-progress",
        LetterKind::CheckBack => "letters-subject-check-back",
        _ => "letters-subject-alert",
    }
}

fn all(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|part| (*part).to_owned()).collect()
}
