//! The way back in an agent's reply: how the customer reopens a ticket that this reply solves (LC11).

use super::reader::words_of;
use crate::closing::policy::{OnSolve, matching};
use crate::events::{Event, Subject, TicketEvent};
use crate::languages::Language;
use crate::people;
use crate::store::{Act, Result};
use crate::tickets::{self, Channel, MessageKind, Ticket};
use database::Tx;

/// What an agent's reply that solves the ticket says at its end, where the policy has no other letter for it (LC11), in
/// the customer's words. None where a letter follows or none is wanted.
pub fn way_back(tx: &mut Tx, ticket: &Ticket) -> Result<Option<String>> {
    let policy = matching(tx, ticket)?;
    if policy.is_none_or(|policy| policy.rules.on_solve != OnSolve::InReply) {
        return Ok(None);
    }
    way_back_in_words(tx, ticket).map(Some)
}

fn way_back_in_words(tx: &mut Tx, ticket: &Ticket) -> Result<String> {
    let person = people::find(tx, ticket.requester_id)?;
    Ok(words_of(ticket, &person).say("closing-reply-way-back"))
}

/// Under a policy by which the agent's last reply ends the case, each reply says how to come back, by whatever door it was
/// written and whoever solves the ticket later (LC11). It is added to the reply before that leaves.
pub fn say_the_way_back(act: &mut Act, subject: Subject, event: &Event) -> Result<()> {
    let Some(id) = subject.ticket() else {
        return Ok(());
    };
    let Event::Ticket(TicketEvent::Said {
        message,
        message_kind,
        by_agent: true,
        robot: None,
    }) = event
    else {
        return Ok(());
    };
    if message_kind != MessageKind::Reply.as_str() {
        return Ok(());
    }
    let (Some(ticket), Some(said)) = (tickets::find(act, id)?, tickets::said(act, *message)?) else {
        return Ok(());
    };
    let heard = matches!(said.channel, Channel::Phone | Channel::Chat);
    let to_themselves = said.author_id == ticket.requester_id;
    if heard || to_themselves || says_way_back(&said.text) || way_back(act, &ticket)?.is_none() {
        return Ok(());
    }
    let person = people::find(act, ticket.requester_id)?;
    let words = words_of(&ticket, &person);
    tickets::end_with(act, *message, &words.say("closing-reply-any-time"))
}

/// Whether the last reply said how to come back.
pub fn carries_way_back(tx: &mut Tx, ticket: &Ticket) -> Result<bool> {
    let reply = tickets::last_reply(tx, ticket.id)?;
    Ok(reply.is_some_and(|(_, text)| says_way_back(&text)))
}

/// In any language: the customer's may have been learnt since.
fn says_way_back(text: &str) -> bool {
    let said = |key: &str| {
        let all = Language::ALL.iter().map(|language| language.words().say(key));
        all.into_iter()
            .any(|way_back| text.trim_end().ends_with(&way_back))
    };
    said("closing-reply-way-back") || said("closing-reply-any-time")
}
