//! What a customer's words come to: an answer, or thanks and signs of approval that ask for nothing. One rule for every door:
//! mail, the customer's page and the API (docs/requirements.md, "Settled").

use super::{NewMessage, Status, Ticket};
use crate::ids::PersonId;
use crate::people;
use crate::store::{Act, Result};
use database::params;
use letters::Meaning;

/// The mark of words that are no answer; None for an answer. Who was asked and says that it is well has answered: that
/// opens what waits for the customer. Bare thanks say nothing about what was asked.
pub fn mark(status: Status, meaning: Meaning) -> Option<&'static str> {
    let asked = status == Status::Pending;
    match (status, meaning) {
        (Status::New | Status::Open, _) | (_, Meaning::Words) => None,
        (_, Meaning::Thanks) => Some("thanks"),
        (_, Meaning::Assent) if !asked => Some("thanks"),
        (_, Meaning::Sign) if !asked => Some("reaction"),
        _ => None,
    }
}

/// Marks a message that is about to be said in this ticket, unless it is an answer.
pub(super) fn weigh(act: &mut Act, ticket: &Ticket, message: &mut NewMessage) -> Result<()> {
    let ours = matches!(ticket.status, Status::New | Status::Open);
    if ours || !message.is_answer() || message.attachments.iter().any(|file| !file.inline) {
        return Ok(());
    }
    let names = names(act, ticket, message.author_id)?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mark = mark(ticket.status, letters::meaning(&message.text, &names));
    message.robot = mark.map(str::to_owned);
    Ok(())
}

/// Who may be named in their words without a word being said: they themselves, the owner, and whoever wrote to them here.
fn names(act: &mut Act, ticket: &Ticket, author: PersonId) -> Result<Vec<String>> {
    let mut names = vec![];
    for person in [Some(author), ticket.assignee_id].into_iter().flatten() {
        let person = people::find(act, person)?;
        names.extend([person.name, person.alias]);
    }
    let sql = "SELECT p.name, p.alias FROM person p WHERE p.id IN (
             SELECT m.author_id FROM message m WHERE m.ticket_id = $1 AND m.kind = 'reply' AND m.by_agent)
         ORDER BY p.id LIMIT 20";
    let wrote: Vec<(String, String)> = act.all(sql, params![ticket.id])?;
    names.extend(wrote.into_iter().flat_map(|(name, alias)| [name, alias]));
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_asked_and_says_that_it_is_well_has_answered() {
        for over in [Status::Solved, Status::Closed, Status::OnHold, Status::Cancelled] {
            assert_eq!(mark(over, Meaning::Thanks), Some("thanks"));
            assert_eq!(mark(over, Meaning::Assent), Some("thanks"));
            assert_eq!(mark(over, Meaning::Sign), Some("reaction"));
            assert_eq!(mark(over, Meaning::Words), None);
        }
        assert_eq!(mark(Status::Pending, Meaning::Thanks), Some("thanks"));
        for answer in [Meaning::Assent, Meaning::Sign, Meaning::Words] {
            assert_eq!(mark(Status::Pending, answer), None);
        }
        for ours in [Status::New, Status::Open] {
            assert_eq!(mark(ours, Meaning::Thanks), None);
        }
    }
}
