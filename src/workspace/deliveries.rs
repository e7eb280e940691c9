//! How letters fare, as the ticket page shows it: beside their messages, and those of the desk itself that are in trouble.

use super::sentences::because;
use crate::correspondence::outbox::{self, State};
use crate::ids::{MessageId, PersonId};
use crate::languages::{Words, Zone};
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::tickets::{Part, Ticket};
use database::Tx;
use jiff::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// Letters of the desk itself in trouble that a page shows at most, the newest.
const TROUBLES: i64 = 20;

/// How a letter fares.
pub struct Delivery {
    pub letter: outbox::Letter,
    /// To whom.
    pub name: String,
    pub sentence: String,
    /// Given up, or waiting after a failure: shown large, with a button.
    pub trouble: bool,
    pub given_up: bool,
}

/// The letters of the messages that a page shows, by message.
pub fn of_part(
    tx: &mut Tx,
    words: &Words,
    viewer: &Viewer,
    part: &Part,
    now: Timestamp,
) -> Result<HashMap<MessageId, Vec<Delivery>>> {
    let letters = outbox::of_messages(tx, &part.ids())?;
    let names = names(tx, &letters)?;
    let mut found: HashMap<MessageId, Vec<Delivery>> = HashMap::new();
    for letter in letters {
        let name = names.get(&letter.person_id).cloned().unwrap_or_default();
        if let Some(message) = letter.message_id {
            let delivery = delivery(words, letter, name, now, &viewer.zone);
            found.entry(message).or_default().push(delivery);
        }
    }
    Ok(found)
}

/// The letters of the desk itself that are in trouble.
pub fn troubles(
    tx: &mut Tx,
    words: &Words,
    viewer: &Viewer,
    ticket: &Ticket,
    now: Timestamp,
) -> Result<Vec<Delivery>> {
    let letters = outbox::in_trouble(tx, ticket.id, TROUBLES)?;
    let names = names(tx, &letters)?;
    let one = |letter: outbox::Letter| {
        let name = names.get(&letter.person_id).cloned().unwrap_or_default();
        delivery(words, letter, name, now, &viewer.zone)
    };
    Ok(letters
        .into_iter()
        .map(one)
        .filter(|delivery| delivery.trouble)
        .collect())
}

/// How those are called to whom the letters go; empty for who has no name.
fn names(tx: &mut Tx, letters: &[outbox::Letter]) -> Result<HashMap<PersonId, String>> {
    let persons: BTreeSet<PersonId> = letters.iter().map(|letter| letter.person_id).collect();
    if persons.is_empty() {
        return Ok(HashMap::new());
    }
    let persons: Vec<PersonId> = persons.into_iter().collect();
    let found = people::find_many(tx, &persons)?;
    Ok(found.into_iter().map(|person| (person.id, person.name)).collect())
}

fn delivery(words: &Words, letter: outbox::Letter, name: String, now: Timestamp, zone: &Zone) -> Delivery {
    let error = letter.last_error.as_ref().map(|error| error.say(words));
    let error = error.unwrap_or_default();
    let failed_before = !error.is_empty();
    let sentence = match letter.state {
        State::Waiting if failed_before => words.say_with(
            "workspace-letter-trouble",
            &[
                ("error", error.into()),
                ("when", words.moment(letter.due_at, now, zone).into()),
            ],
        ),
        State::Waiting if letter.held => words.say("workspace-letter-held"),
        State::Failed => words.say_one("workspace-letter-failed", "error", error),
        state => {
            let fate = words.say(&format!("workspace-letter-{state}"));
            because(words, fate, &letter.reason)
        }
    };
    Delivery {
        trouble: letter.state == State::Failed || (letter.state == State::Waiting && failed_before),
        given_up: letter.state == State::Failed,
        sentence,
        name: if name.is_empty() {
            letter.to_address.clone()
        } else {
            name
        },
        letter,
    }
}
