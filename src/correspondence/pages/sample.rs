//! A case that nobody had, to look at a letter with.

use crate::calendars;
use crate::correspondence::{Block, Choice, Facts, LetterKind, Scale, Shape};
use crate::languages::Words;
use crate::store::Result;
use database::Tx;
use jiff::Timestamp;

/// Business days from today until the sample's day: those that a warning announces.
const DAYS: u32 = 2;

/// A day that a letter which leaves now could announce: in the desk's calendar, never one on which nobody works.
pub(super) fn until(tx: &mut Tx, words: Words, now: Timestamp) -> Result<String> {
    let zone = calendars::zone(tx)?;
    let at = calendars::desk_calendar(tx)?.and_then(|calendar| calendar.add_business_days(now, DAYS));
    Ok(words.until(at.unwrap_or(now), now, &zone))
}

/// What the letter would name; `until` is the day it announces.
pub(super) fn facts(kind: LetterKind, words: Words, desk_name: &str, until: String) -> Facts {
    let say = |key: &str| words.say(key);
    let subject = say("letters-sample-subject");
    let name = say("letters-sample-name");
    let values = vec![
        (
            "greeting",
            words.say_one("closing-greeting", "name", name.as_str()),
        ),
        ("customer.name", name),
        ("ticket.subject", subject.clone()),
        ("ticket.number", "1234".to_owned()),
        ("desk.name", desk_name.to_owned()),
        ("agent.name", "Ines Keller".to_owned()),
        ("reply.subject", format!("Re: {subject}")),
        ("date", until),
        ("answer.promise", say("channels-received-soon")),
        (
            "what.happened",
            words.say_one("closing-notice-text", "subject", subject),
        ),
        ("survey.question", say("letters-sample-question")),
    ];
    Facts {
        values,
        parts: parts(kind, words),
    }
}

fn parts(kind: LetterKind, words: Words) -> Vec<(&'static str, Vec<Block>)> {
    let say = |key: &str| words.say(key);
    let choice = |key: &str| Choice {
        label: words.say(key),
        url: "https://example.org".to_owned(),
    };
    let buttons = match kind {
        LetterKind::Reminder | LetterKind::Warning => Block::Choices(vec![
            choice("closing-choice-solved"),
            choice("closing-choice-help"),
            choice("closing-choice-more-days"),
        ]),
        _ => Block::Button(choice("closing-choice-help")),
    };
    let scale = ["☹", "😐", "☺"].map(|face| Choice {
        label: face.to_owned(),
        url: "https://example.org".to_owned(),
    });
    let scale = Scale {
        shape: Shape::Row,
        points: scale.to_vec(),
        ends: String::new(),
    };
    vec![
        ("text", vec![Block::Text(say("letters-sample-text"))]),
        ("reply", vec![Block::Text(say("letters-sample-reply"))]),
        ("quote", vec![Block::Quote(say("letters-sample-quote"))]),
        ("buttons", vec![buttons]),
        ("rating", vec![Block::Scale(scale)]),
        (
            "smallprint",
            vec![Block::Link(choice("satisfaction-letter-opt-out"))],
        ),
    ]
}
