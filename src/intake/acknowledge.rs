//! The automatic acknowledgement: we have your request, and when you will read from us. One per sender and day, never to
//! a robot (RFC 3834, threats M4, M5). It quotes nothing of the message, neither its
//! subject nor the name its sender chose, so nobody can make the desk send words to others.

use super::{Incoming, Sender, Unattended, Verdict, budget};
use crate::correspondence::outbox::{self, Purpose};
use crate::correspondence::{self, Block, Content, Letter};
use crate::events::{self, LetterEvent};
use crate::ids::TicketId;
use crate::languages::{Sentence, Words};
use crate::people;
use crate::store::{Act, Result};
use crate::tickets;
use jiff::SignedDuration;

/// One acknowledgement in this time, however many letters come.
const ONCE: SignedDuration = SignedDuration::from_hours(24);

/// Queues the acknowledgement, or records why there is none. A sender who sees what became of the message gets none.
pub(super) fn acknowledge(act: &mut Act, incoming: &Incoming, id: TicketId) -> Result<()> {
    let Some(unattended) = &incoming.unattended else {
        return Ok(());
    };
    let sender = &incoming.sender;
    let refused = match refusal(incoming, unattended) {
        Some(reason) => Some(reason),
        None => match had_one(act, sender)? {
            Some(reason) => Some(reason),
            None => budget::spend(act, sender, incoming.verdict)?,
        },
    };
    if let Some(reason) = refused {
        let withheld = LetterEvent::Withheld {
            purpose: Purpose::Acknowledgement.as_str().to_owned(),
            to: sender.person.id,
            reason: Sentence::new(reason),
        };
        return events::record(act, id, withheld);
    }
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(());
    };
    let words = sender.person.language.unwrap_or(ticket.language).words();
    let answer_by = unattended.terms.answer_by(act, words, ticket.whose())?;
    let content = content(words, answer_by);
    correspondence::send(
        act,
        Letter::automatic(Purpose::Acknowledgement, &ticket, &sender.person, content),
    )?;
    Ok(())
}

/// Whether the sender had one lately. Two letters of one sender that come at the same time look one after the other.
fn had_one(act: &mut Act, sender: &Sender) -> Result<Option<&'static str>> {
    if sender.fresh {
        return Ok(None);
    }
    let person = sender.person.id;
    people::hold(act, person)?;
    let since = act.now - ONCE;
    let had = outbox::queued_since(act, person, Purpose::Acknowledgement, since)?;
    Ok(had.then_some("channels-unanswered-lately"))
}

/// Why a message gets no automatic answer whatever was sent before; None if it may have one.
fn refusal(incoming: &Incoming, unattended: &Unattended) -> Option<&'static str> {
    let sender = &incoming.sender;
    if unattended.old {
        Some("channels-unanswered-import")
    } else if !sender.certain {
        Some("channels-unanswered-uncertain")
    } else if sender.person.role.works_here() {
        Some("channels-unanswered-colleague")
    } else if incoming.verdict == Verdict::Failed {
        Some("channels-unanswered-disowned")
    } else {
        unattended.silent
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
