//! The letters of a policy: reminder, warning, notice. Plain, short and kind, in the customer's language.

use super::Due;
use super::plan::Situation;
use crate::correspondence::{self, Block, Choice, Content, Letter};
use crate::ids::OutboxId;
use crate::languages::{Argument, Words, Zone};
use crate::outbox::Purpose;
use crate::people::{self, Person};
use crate::store::{Act, Error, Result};
use crate::tickets::{self, Ticket};

/// As much of the last reply as a letter repeats, in characters.
const QUOTED: usize = 700;

/// Whom a letter is for, and in which words.
struct Reader {
    person: Person,
    words: Words,
    page: String,
}

impl Reader {
    fn of(act: &mut Act, ticket: &Ticket) -> Result<Reader> {
        let person = people::find(act, ticket.requester_id)?;
        Ok(Reader {
            words: person.language.unwrap_or(ticket.language).words(),
            page: correspondence::ticket_link(act.desk, ticket.id, person.id),
            person,
        })
    }

    fn say(&self, key: &str, arguments: &[(&'static str, &str)]) -> String {
        let arguments: Vec<(&'static str, Argument)> = arguments
            .iter()
            .map(|(name, value)| (*name, Argument::from(*value)))
            .collect();
        self.words.say_with(key, &arguments)
    }

    /// Greeting and first paragraphs.
    fn text(&self, text: &str) -> Block {
        let greeting = if self.person.name.trim().is_empty() {
            self.words.say("closing-greeting-nameless")
        } else {
            self.say("closing-greeting", &[("name", self.person.name.trim())])
        };
        Block::Text(format!("{greeting}\n\n{text}"))
    }

    fn choice(&self, key: &str, wish: &str) -> Choice {
        Choice {
            label: self.words.say(key),
            url: format!("{}?do={wish}", self.page),
        }
    }

    fn choices(&self) -> Block {
        Block::Choices(vec![
            self.choice("closing-choice-solved", "solved"),
            self.choice("closing-choice-help", "help"),
            self.choice("closing-choice-more-days", "more-days"),
        ])
    }
}

/// "We are waiting for your reply" (LC1). None if it could not be written to anyone.
pub(super) fn reminder(act: &mut Act, ticket: &Ticket, situation: &Situation) -> Result<Option<OutboxId>> {
    let reader = Reader::of(act, ticket)?;
    let subject = reader.say("closing-remind-subject", &[("subject", &ticket.subject)]);
    let mut blocks = vec![reader.text(&reader.say("closing-remind-text", &[("subject", &ticket.subject)]))];
    quote(act, ticket, &mut blocks)?;
    blocks.push(Block::Text(reader.words.say("closing-remind-answer")));
    if situation.policy.rules.confirm {
        blocks.push(reader.choices());
    }
    let content = Content { subject, blocks };
    let reason = format!("reminder of the policy {}", situation.policy.name);
    correspondence::send(
        act,
        Letter::automatic(Purpose::Reminder, ticket, &reader.person, content, &reason),
    )
}

/// The announcement of solving, with its day in full (LC2). None if it could not be written to anyone.
pub(super) fn warning(
    act: &mut Act,
    ticket: &Ticket,
    situation: &Situation,
    due: &Due,
) -> Result<Option<OutboxId>> {
    let Some(promise) = due.promise else {
        return Err(Error::Broken("a warning without a promised day".to_owned()));
    };
    let reader = Reader::of(act, ticket)?;
    let day = reader.words.day_in_full(promise, &zone(situation));
    let subject = reader.say(
        "closing-warn-subject",
        &[("date", &day), ("subject", &ticket.subject)],
    );
    let text = reader.say(
        "closing-warn-text",
        &[("date", &day), ("subject", &ticket.subject)],
    );
    let mut blocks = vec![reader.text(&text)];
    quote(act, ticket, &mut blocks)?;
    blocks.push(Block::Text(reader.words.say("closing-warn-answer")));
    if situation.policy.rules.confirm {
        blocks.push(reader.choices());
    }
    let content = Content { subject, blocks };
    let reason = format!("warning of the policy {}", situation.policy.name);
    correspondence::send(
        act,
        Letter::automatic(Purpose::Warning, ticket, &reader.person, content, &reason),
    )
}

/// "Case solved" with the way back (LC4). `unanswered`: the policy solved it for want of an answer.
pub(super) fn notice(act: &mut Act, ticket: &Ticket, unanswered: bool) -> Result<Option<OutboxId>> {
    let reader = Reader::of(act, ticket)?;
    let key = if unanswered {
        "closing-notice-unanswered"
    } else {
        "closing-notice-text"
    };
    let content = Content {
        subject: reader.say("closing-notice-subject", &[("subject", &ticket.subject)]),
        blocks: vec![
            reader.text(&reader.say(key, &[("subject", &ticket.subject)])),
            Block::Text(reader.words.say("closing-notice-way-back")),
            Block::Button(reader.choice("closing-choice-help", "help")),
        ],
    };
    let reason = "the ticket was solved";
    correspondence::send(
        act,
        Letter::automatic(Purpose::Notice, ticket, &reader.person, content, reason),
    )
}

/// What we asked, so that nobody has to look for it.
fn quote(act: &mut Act, ticket: &Ticket, blocks: &mut Vec<Block>) -> Result<()> {
    if let Some((_, text)) = tickets::last_reply(act, ticket.id)? {
        let mut quoted: String = text.trim().chars().take(QUOTED).collect();
        if quoted.len() < text.trim().len() {
            quoted.push('…');
        }
        blocks.push(Block::Quote(quoted));
    }
    Ok(())
}

/// Days are named as the desk's calendar has them.
fn zone(situation: &Situation) -> Zone {
    Zone::get(situation.calendar.time_zone()).unwrap_or(Zone::UTC)
}
