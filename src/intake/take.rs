//! Puts a message into its ticket, in the act that calls it: answers reopen and follow up, repeats join, floods are muted,
//! a new request is acknowledged.

use super::place::{Doubt, Joining};
use super::{Incoming, Outcome, Place, Taken, Verdict, Voice, acknowledge, conversation, kept, repeated};
use crate::correspondence;
use crate::events::Field;
use crate::languages::{Language, Sentence};
use crate::settings;
use crate::store::{Act, Actor, Error, Result};
use crate::tickets::{self, MessageKind, Opening};
use jiff::SignedDuration;

/// More kept messages than this in one ticket within [`FLOOD_TIME`] are shown but change nothing (threat M5).
const FLOOD: i64 = 5;
const FLOOD_TIME: SignedDuration = SignedDuration::from_mins(10);

const REPEATED: Sentence = Sentence::new("channels-because-repeated");

/// Nothing to say.
const NOTHING: Sentence = Sentence::new("");

/// Why a message of a suspended sender is set aside.
pub const SUSPENDED: Sentence = Sentence::new("channels-why-suspended");

/// Characters of a text that stand for a subject.
const SUBJECT: usize = 80;

/// Takes a message. A suspended sender's is set aside; where nothing was kept, it is refused.
pub fn take(act: &mut Act, incoming: &Incoming) -> Result<Taken> {
    if incoming.sender.person.suspended {
        if incoming.unattended.is_none() {
            return Err(Error::Denied("error-suspended"));
        }
        let aside = Taken::nothing(Outcome::Quarantined);
        return end(act, incoming, aside, SUSPENDED, NOTHING);
    }
    match &incoming.place {
        Place::Joins(joining) => join(act, incoming, joining),
        Place::Conversation => {
            conversation::in_turn(act, &incoming.sender)?;
            match conversation::under_way(act, incoming)? {
                Some(joining) => join(act, incoming, &joining),
                None => open(act, incoming, None),
            }
        }
        Place::New(doubt) => begin(act, incoming, doubt.clone()),
    }
}

/// Begins a ticket, or goes on in the one whose last words these are once more.
fn begin(act: &mut Act, incoming: &Incoming, doubt: Option<Doubt>) -> Result<Taken> {
    // A message that claims a ticket and is not believed stands alone, so that it can be looked at.
    let alone = incoming.stands_alone || doubt.is_some() || incoming.verdict == Verdict::Failed;
    let may_repeat = incoming.unattended.is_some() && !alone && !incoming.sender.fresh;
    if may_repeat {
        conversation::in_turn(act, &incoming.sender)?;
        if let Some(ticket) = repeated::said_before(act, incoming)? {
            let joining = Joining {
                ticket,
                because: REPEATED,
                voice: Voice::Customer,
            };
            return join(act, incoming, &joining);
        }
    }
    open(act, incoming, doubt)
}

/// Says it in a ticket that the act holds, whoever its sender is.
pub fn join(act: &mut Act, incoming: &Incoming, joining: &Joining) -> Result<Taken> {
    let (person, ticket) = (incoming.sender.person.id, &joining.ticket);
    let mut message = incoming.message_with(joining.voice);
    if message.by_agent && message.kind == MessageKind::Reply {
        let made = act.on_behalf_of(Actor::Agent(person), |act| -> Result<_> {
            let said = tickets::say(act, ticket.id, message)?;
            tickets::take_by_answering(act, ticket.id, person)?;
            Ok((ticket.id, said))
        })?;
        let taken = Taken {
            outcome: Outcome::Appended,
            made: Some(made),
        };
        return end(act, incoming, taken, NOTHING, joining.because.clone());
    }
    if message.robot.is_none() && floods(act, incoming, joining)? {
        message.robot = Some("muted".to_owned());
    }
    let answered = act.on_behalf_of(Actor::Customer(person), |act| {
        tickets::answer(act, ticket.id, message)
    })?;
    let taken = Taken {
        outcome: if answered.followed_up {
            Outcome::Created
        } else {
            Outcome::Appended
        },
        made: Some((answered.ticket, answered.message)),
    };
    // The follow-up is the requester's; whoever was in copy and wrote takes part in it.
    if answered.ticket != ticket.id && ticket.requester_id != person && incoming.sender.certain {
        tickets::join(act, answered.ticket, person)?;
    }
    let taken = end(act, incoming, taken, NOTHING, joining.because.clone())?;
    if answered.followed_up {
        acknowledge::acknowledge(act, incoming, answered.ticket)?;
    }
    Ok(taken)
}

/// Whether so many messages came into this ticket lately that more of them change nothing.
fn floods(act: &mut Act, incoming: &Incoming, joining: &Joining) -> Result<bool> {
    if incoming.unattended.is_none_or(|unattended| unattended.old) {
        return Ok(false);
    }
    let since = act.now - FLOOD_TIME;
    Ok(kept::lately(act, joining.ticket.id, since)? > FLOOD)
}

fn open(act: &mut Act, incoming: &Incoming, doubt: Option<Doubt>) -> Result<Taken> {
    let opening = opening(act, incoming)?;
    let message = incoming.message();
    let person = incoming.sender.person.id;
    let made = act.on_behalf_of(Actor::Customer(person), |act| {
        tickets::open(act, opening, message)
    })?;
    let taken = Taken {
        outcome: Outcome::Created,
        made: Some(made),
    };
    let reason = doubt.as_ref().map_or(NOTHING, |doubt| doubt.why.clone());
    end(act, incoming, taken, reason, NOTHING)?;
    if let (Some(doubt), Some(unattended)) = (doubt, &incoming.unattended) {
        kept::note_claim(act, unattended.arrival, doubt.ticket)?;
    }
    acknowledge::acknowledge(act, incoming, made.0)?;
    Ok(taken)
}

/// The ticket that a message opens for its sender.
fn opening(act: &mut Act, incoming: &Incoming) -> Result<Opening> {
    let requester = &incoming.sender.person;
    let language = match (incoming.language.or(requester.language), &incoming.unattended) {
        (Some(language), _) => language,
        (None, Some(unattended)) => unattended.terms.language,
        (None, None) => settings::get(act, "language")?.unwrap_or(Language::French),
    };
    let first_words = || incoming.text.chars().take(SUBJECT).collect::<String>();
    let subject = match incoming.subject.as_str() {
        "" => first_words(),
        subject => subject.to_owned(),
    };
    let subject = if subject.trim().is_empty() {
        language.words().say("channels-no-subject")
    } else {
        subject
    };
    let mut opening = Opening::new(requester.id, &subject, incoming.channel, language);
    opening.mailbox_id = incoming.mailbox.map(|mailbox| mailbox.id);
    let team = incoming.mailbox.and_then(|mailbox| mailbox.team_id);
    opening.facts.set(Field::Team, team);
    opening.tags.clone_from(&incoming.tags);
    Ok(opening)
}

fn end(
    act: &mut Act,
    incoming: &Incoming,
    taken: Taken,
    reason: Sentence,
    because: Sentence,
) -> Result<Taken> {
    if let Some(unattended) = &incoming.unattended {
        kept::settle(act, unattended.arrival, taken, &reason, &because)?;
    }
    if let (Some((ticket, _)), Some(id)) = (taken.made, &incoming.message_id) {
        correspondence::remember(act, id, ticket)?;
    }
    Ok(taken)
}
