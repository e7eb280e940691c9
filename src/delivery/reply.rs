//! An agent replied: the reply goes out to whoever asked, and in copy to whoever takes part.

use crate::correspondence::{self, Block, Content, Letter};
use crate::events::Event;
use crate::ids::{MessageId, TicketId};
use crate::languages::{Words, Zone};
use crate::outbox::{Enclosed, Purpose};
use crate::people::{self, Person};
use crate::settings;
use crate::store::{Act, Result};
use crate::tickets::{self, Channel, Message, MessageKind, Ticket};
use jiff::SignedDuration;

/// More lines than these are not quoted: the customer has them.
const QUOTED_LINES: usize = 30;

/// Sends what an agent said publicly. Calls and chats were heard where they took place.
pub fn react(act: &mut Act, ticket: TicketId, event: &Event) -> Result<()> {
    match event {
        Event::Said {
            message,
            message_kind,
            by_agent: true,
            robot: None,
        } if message_kind == MessageKind::Reply.as_str() => reply(act, ticket, *message),
        _ => Ok(()),
    }
}

fn reply(act: &mut Act, ticket: TicketId, message: MessageId) -> Result<()> {
    let (Some(ticket), Some(message)) = (tickets::find(act, ticket)?, tickets::said(act, message)?) else {
        return Ok(());
    };
    let heard = matches!(message.channel, Channel::Phone | Channel::Chat);
    // Nobody writes to themselves: an agent may ask for something too.
    if heard || message.author_id == ticket.requester_id {
        return Ok(());
    }
    let requester = people::find(act, ticket.requester_id)?;
    let content = content(act, &ticket, &requester, &message)?;
    let mut cc = tickets::participants(act, ticket.id)?;
    cc.retain(|person| *person != message.author_id && *person != requester.id);
    let letter = Letter {
        purpose: Purpose::Reply,
        ticket: &ticket,
        to: &requester,
        content,
        message: Some(message.id),
        cc,
        enclosed: enclosed(act, message.id)?,
        reason: "an agent replied".to_owned(),
        delay: SignedDuration::ZERO,
    };
    correspondence::send(act, letter)?;
    Ok(())
}

fn content(act: &mut Act, ticket: &Ticket, to: &Person, message: &Message) -> Result<Content> {
    let words = to.language.unwrap_or(ticket.language).words();
    let mut blocks = vec![Block::Text(message.text.clone())];
    let mut subject = ticket.subject.clone();
    if let Some(earlier) = tickets::answered_by(act, message)? {
        subject = as_answer(&subject);
        let zone = zone_of(act, to)?;
        blocks.push(Block::Small(who_wrote(words, &zone, to, &earlier)));
        blocks.push(Block::Quote(first_lines(&earlier.text)));
    }
    Ok(Content { subject, blocks })
}

/// The subject of an answer; one "Re:" is enough.
fn as_answer(subject: &str) -> String {
    let already = subject
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("re:"));
    if already {
        subject.to_owned()
    } else {
        format!("Re: {subject}")
    }
}

fn who_wrote(words: Words, zone: &Zone, to: &Person, earlier: &Message) -> String {
    let date = words.exactly(earlier.created_at, zone);
    if earlier.author_id == to.id {
        words.say_one("delivery-you-wrote", "date", date)
    } else {
        let name = earlier.author_name.clone();
        let arguments = [("name", name.into()), ("date", date.into())];
        words.say_with("delivery-someone-wrote", &arguments)
    }
}

fn first_lines(text: &str) -> String {
    let mut lines: Vec<&str> = text.trim().lines().take(QUOTED_LINES + 1).collect();
    if lines.len() > QUOTED_LINES {
        lines.truncate(QUOTED_LINES);
        lines.push("…");
    }
    lines.join("\n")
}

/// The reader's own time zone, or the desk's.
fn zone_of(act: &mut Act, person: &Person) -> Result<Zone> {
    let name = match &person.time_zone {
        Some(own) => Some(own.clone()),
        None => settings::calendar(act)?.map(|calendar| calendar.time_zone().to_owned()),
    };
    Ok(name.and_then(|name| Zone::get(&name).ok()).unwrap_or(Zone::UTC))
}

fn enclosed(act: &mut Act, message: MessageId) -> Result<Vec<Enclosed>> {
    let files = tickets::files_of(act, message)?;
    Ok(files
        .into_iter()
        .map(|file| Enclosed {
            file_hash: file.file_hash,
            name: file.name,
            content_type: file.content_type,
            content_id: file.content_id.filter(|_| file.inline),
        })
        .collect())
}
