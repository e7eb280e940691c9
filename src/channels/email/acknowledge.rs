//! The automatic acknowledgement: we have your request, and when you will read from us. One a sender and day, never to
//! a robot (RFC 3834, SECURITY M4, M5). It quotes nothing of the letter, neither its
//! subject nor the name its sender chose, so nobody can make the desk send words to others.

use super::take::Taking;
use super::writer::Writer;
use super::{Source, Verdict, budget};
use crate::correspondence::{self, Block, Content, Letter};
use crate::events::{self, LetterEvent};
use crate::ids::TicketId;
use crate::languages::Words;
use crate::outbox::{self, Purpose};
use crate::people;
use crate::store::{Act, Result};
use crate::tickets;
use jiff::SignedDuration;

/// One acknowledgement in this time, however many letters come.
const ONCE: SignedDuration = SignedDuration::from_hours(24);

/// Queues the acknowledgement, or records why there is none.
pub(super) fn acknowledge(act: &mut Act, taking: &Taking, writer: &Writer, id: TicketId) -> Result<()> {
    let refused = match refusal(taking, writer) {
        Some(reason) => Some(reason),
        None => match had_one(act, writer)? {
            Some(reason) => Some(reason),
            None => budget::spend(act, writer, taking.verdict)?,
        },
    };
    if let Some(reason) = refused {
        let withheld = LetterEvent::Withheld {
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
    let answer_by = taking.terms.answer_by(act, words, ticket.whose())?;
    let content = content(words, answer_by);
    let reason = "a new request came by e-mail";
    correspondence::send(
        act,
        Letter::automatic(Purpose::Acknowledgement, &ticket, &writer.person, content, reason),
    )?;
    Ok(())
}

/// Whether the sender had one lately. Two letters of one sender that come at the same time look one after the other.
fn had_one(act: &mut Act, writer: &Writer) -> Result<Option<&'static str>> {
    if writer.fresh {
        return Ok(None);
    }
    let person = writer.person.id;
    people::hold(act, person)?;
    let since = act.now - ONCE;
    let had = outbox::queued_since(act, person, Purpose::Acknowledgement, since)?;
    Ok(had.then_some("this sender had an acknowledgement within 24 hours"))
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
    } else if marks.kind == letters::Robot::List {
        Some("the letter came by a list")
    } else if marks.kind != letters::Robot::Person {
        Some("a robot wrote the letter")
    } else if taking.verdict == Verdict::Failed {
        Some("the letter is not from the domain it claims")
    } else if taking.read.sign_up {
        Some("a service wrote the letter, for a sign-up")
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
