//! The supplied words of each letter, as the editor shows them: the sentences of the language files with variables in
//! place of the facts.

use super::filling::Wording;
use super::kinds::LetterKind;
use crate::languages::Words;

/// The words a desk begins with.
pub fn supplied(kind: LetterKind, words: Words) -> Wording {
    let about = |key: &str| words.say_one(key, "subject", "{{ticket.subject}}");
    let subject = match kind {
        LetterKind::Reply => "{{reply.subject}}".to_owned(),
        LetterKind::Survey => "{{survey.question}}".to_owned(),
        LetterKind::Acknowledgement => words.say("channels-received-subject"),
        LetterKind::Reminder => about("closing-remind-subject"),
        LetterKind::Warning => dated(words, "closing-warn-subject"),
        LetterKind::Notice => about("closing-notice-subject"),
        LetterKind::Combined => about("satisfaction-combined-subject"),
        LetterKind::Progress => words.say("letters-subject-progress"),
        LetterKind::CheckBack => words.say("letters-subject-check-back"),
        LetterKind::Alert => words.say("letters-subject-alert"),
    };
    let mut paragraphs = paragraphs(kind, words);
    if !matches!(kind, LetterKind::Reply | LetterKind::Alert) {
        paragraphs.push(words.say_one("letter-closing", "brand", "{{desk.name}}"));
    }
    let body = paragraphs.join("\n\n");
    Wording { subject, body }
}

fn dated(words: Words, key: &str) -> String {
    let facts = [
        ("date", "{{date}}".into()),
        ("subject", "{{ticket.subject}}".into()),
    ];
    words.say_with(key, &facts)
}

fn paragraphs(kind: LetterKind, words: Words) -> Vec<String> {
    let about = |key: &str| words.say_one(key, "subject", "{{ticket.subject}}");
    let is = |name: &str| format!("{{{{{name}}}}}");
    match kind {
        LetterKind::Reply => vec![is("reply"), is("quote")],
        LetterKind::Acknowledgement => vec![
            words.say("channels-received-greeting"),
            words.say("channels-received-thanks"),
            is("answer.promise"),
            words.say("channels-received-add"),
        ],
        LetterKind::Reminder | LetterKind::Warning => {
            let (text, answer) = match kind {
                LetterKind::Warning => (dated(words, "closing-warn-text"), "closing-warn-answer"),
                _ => (about("closing-remind-text"), "closing-remind-answer"),
            };
            vec![
                is("greeting"),
                text,
                is("quote"),
                words.say(answer),
                is("buttons"),
            ]
        }
        LetterKind::Notice => vec![
            is("greeting"),
            is("what.happened"),
            words.say("closing-notice-way-back"),
            is("buttons"),
        ],
        LetterKind::Combined | LetterKind::Survey => asking(kind, words),
        LetterKind::Progress | LetterKind::CheckBack | LetterKind::Alert => {
            ["text", "quote", "buttons", "smallprint"].map(is).to_vec()
        }
    }
}

fn asking(kind: LetterKind, words: Words) -> Vec<String> {
    let is = |name: &str| format!("{{{{{name}}}}}");
    let rating = ["survey.question", "rating", "smallprint"].map(is);
    let mut paragraphs = vec![is("greeting")];
    if kind == LetterKind::Combined {
        paragraphs.push(is("what.happened"));
        paragraphs.extend(rating);
        paragraphs.push(words.say("satisfaction-combined-way-back"));
        paragraphs.push(is("buttons"));
    } else {
        paragraphs.push(words.say_one("satisfaction-letter-solved", "subject", "{{ticket.subject}}"));
        paragraphs.extend(rating);
    }
    paragraphs
}
