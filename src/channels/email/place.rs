//! Which ticket a letter joins (SECURITY M1): a signed token or a reference leads there, but only who takes part gets in.
//! The number in a subject leads nowhere.

use super::claims::Claim;
use super::writer::Writer;
use crate::correspondence;
use crate::people;
use crate::store::{Act, Result};
use crate::tickets::{self, Ticket};
use letters::{Letter, Robot};

/// Where a letter goes.
pub(super) enum Place {
    /// Into this ticket, and why.
    Joins {
        ticket: Box<Ticket>,
        because: &'static str,
        /// It answers a forward or a blind copy: for those who work here alone.
        aside: bool,
    },
    /// Into a new one. The reason is set when it claimed a ticket and was not believed.
    New(&'static str),
}

/// Finds the place.
pub(super) fn place(act: &mut Act, writer: &Writer, claims: &[Claim], letter: &Letter) -> Result<Place> {
    let mut doubted = false;
    for claim in claims {
        let Some(ticket) = tickets::find(act, claim.token().ticket)? else {
            continue;
        };
        if believed(act, writer, claim, &ticket, letter)? {
            // Taken before it is decided what the letter is to it.
            let Some(ticket) = tickets::hold(act, ticket.id)? else {
                continue;
            };
            return Ok(Place::Joins {
                ticket: Box::new(ticket),
                because: claim.words(),
                aside: claim.token().aside && writer.known() == Some(claim.token().person),
            });
        }
        doubted = true;
    }
    let referred = letter.references.iter().chain(&letter.in_reply_to);
    let referred: Vec<String> = referred.filter(|id| is_sound(id)).cloned().collect();
    if let Some(id) = correspondence::ticket_of_reference(act, &referred)?
        && let Some(ticket) = tickets::find(act, id)?
    {
        if takes_part(act, writer, &ticket)?
            && let Some(ticket) = tickets::hold(act, id)?
        {
            return Ok(Place::Joins {
                ticket: Box::new(ticket),
                because: "it refers to a letter of this ticket",
                aside: false,
            });
        }
        doubted = true;
    }
    Ok(Place::New(if doubted {
        "it claims a ticket in which its sender does not take part"
    } else {
        ""
    }))
}

/// A token opens its ticket to the person it was written to and to whoever takes part. A delivery report has no person:
/// the token alone shows that a letter of ours is being returned, and the report becomes an internal note.
fn believed(act: &mut Act, writer: &Writer, claim: &Claim, ticket: &Ticket, letter: &Letter) -> Result<bool> {
    if letter.marks.kind == Robot::Bounce {
        return Ok(true);
    }
    Ok(writer.known() == Some(claim.token().person) || takes_part(act, writer, ticket)?)
}

/// Nothing that no honest program writes, and that a database would refuse.
fn is_sound(text: &str) -> bool {
    text.len() <= 500 && !text.contains(char::is_control)
}

fn takes_part(act: &mut Act, writer: &Writer, ticket: &Ticket) -> Result<bool> {
    match writer.known() {
        Some(person) => tickets::takes_part(act, ticket, person),
        None => Ok(false),
    }
}

/// Takes the addresses that a delivery report names out of use: only those of the person our letter was written to, and
/// only when the report proves that it has that letter.
pub(super) fn note_undeliverable(act: &mut Act, claims: &[Claim], letter: &Letter) -> Result<()> {
    if letter.marks.kind != Robot::Bounce {
        return Ok(());
    }
    for claim in claims {
        for address in letter
            .marks
            .failed_recipients
            .iter()
            .filter(|address| is_sound(address))
        {
            people::mark_undeliverable_of(act, claim.token().person, address)?;
        }
    }
    Ok(())
}
