//! The automatic acknowledgement: we have your request, and when you will read from us. One a sender and day, never to
//! a robot (RFC 3834, SECURITY M4, M5). It quotes nothing of the letter, so nobody can make the desk send words to others.

use super::Source;
use super::take::Taking;
use super::writer::Writer;
use crate::correspondence::{self, Block, Content, Letter};
use crate::events::{self, Event};
use crate::ids::TicketId;
use crate::languages::{Words, Zone};
use crate::outbox::{self, Purpose};
use crate::settings;
use crate::store::{Act, Result};
use crate::tickets;
use jiff::{SignedDuration, Timestamp};

/// One acknowledgement in this time, however many letters come.
const ONCE: SignedDuration = SignedDuration::from_hours(24);
/// Working hours until the first answer, unless the setting `expected_answer_hours` says otherwise.
const HOURS: i64 = 8;

/// Queues the acknowledgement, or records why there is none.
pub(super) fn acknowledge(act: &mut Act, taking: &Taking, writer: &Writer, id: TicketId) -> Result<()> {
    let day_ago = act.now - ONCE;
    let refused = match refusal(taking, writer) {
        Some(reason) => Some(reason),
        None => outbox::queued_since(act, writer.person.id, Purpose::Acknowledgement, day_ago)?
            .then_some("this sender had an acknowledgement within 24 hours"),
    };
    if let Some(reason) = refused {
        let withheld = Event::LetterWithheld {
            purpose: Purpose::Acknowledgement.as_str().to_owned(),
            to: writer.person.id,
            reason: reason.to_owned(),
        };
        return events::record(act, id, withheld);
    }
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(());
    };
    let words = writer.person.language.unwrap_or(ticket.language).words();
    let content = content(words, expected(act, words)?);
    let reason = "a new request came by e-mail";
    correspondence::send(
        act,
        Letter::automatic(Purpose::Acknowledgement, &ticket, &writer.person, content, reason),
    )?;
    Ok(())
}

/// Why a letter gets no automatic answer whatever was sent before; None if it may have one.
fn refusal(taking: &Taking, writer: &Writer) -> Option<&'static str> {
    let marks = &taking.read.letter.marks;
    if taking.source == Source::Import {
        Some("an old letter was brought in")
    } else if !writer.certain {
        Some("the sender is not certain")
    } else if writer.ourselves {
        Some("the sender is this desk")
    } else if writer.person.role.works_here() {
        Some("the sender works here")
    } else if taking.null_sender {
        Some("the letter has the null sender")
    } else if marks.kind != letters::Robot::Person {
        Some("a robot wrote the letter")
    } else if marks.no_auto_answer {
        Some("the letter asks for no automatic answer")
    } else {
        None
    }
}

fn content(words: Words, by: Option<String>) -> Content {
    let promise = match by {
        Some(by) => words.say_one("channels-received-by", "time", by),
        None => words.say("channels-received-soon"),
    };
    let text = format!(
        "{}\n\n{}\n\n{promise}\n\n{}",
        words.say("channels-received-greeting"),
        words.say("channels-received-thanks"),
        words.say("channels-received-add")
    );
    Content {
        subject: words.say("channels-received-subject"),
        blocks: vec![Block::Text(text)],
    }
}

/// By when an answer can be expected, in words; None when the desk has no working time.
fn expected(act: &mut Act, words: Words) -> Result<Option<String>> {
    let Some(calendar) = settings::calendar(act)? else {
        return Ok(None);
    };
    let hours = settings::get(act, "expected_answer_hours")?
        .unwrap_or(HOURS)
        .clamp(0, 1000);
    let zone = Zone::get(calendar.time_zone()).unwrap_or(Zone::UTC);
    let by = calendar
        .add_working_time(act.now, SignedDuration::from_hours(hours))
        .map(half_hour);
    Ok(by.map(|by| format!("{}, {}", words.day_in_full(by, &zone), words.time(by, &zone))))
}

/// Up to the next full or half hour: a promise to the minute would look odd.
fn half_hour(at: Timestamp) -> Timestamp {
    const HALF: i64 = 30 * 60;
    let over = at.as_second().rem_euclid(HALF);
    if over == 0 {
        return at;
    }
    Timestamp::from_second(at.as_second() - over + HALF).unwrap_or(at)
}
