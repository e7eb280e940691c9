//! Which ticket a letter joins (SECURITY M1): a signed token or a reference leads there, but only who takes part gets in.
//! The number in a subject leads nowhere.

use super::Verdict;
use super::authenticity::Authenticity;
use super::claims::Claim;
use super::kept;
use super::writer::Writer;
use crate::correspondence;
use crate::ids::TicketId;
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
    /// Into a new one. When it claimed a ticket and was not believed: why not, and which.
    New(Option<Doubt>),
}

/// A claim that is not believed: agents see it, and decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Doubt {
    pub ticket: TicketId,
    pub why: &'static str,
}

const NO_PART: &str = "it claims a ticket in which its sender does not take part";
const DISOWNED: &str = "it claims a ticket, and its sender's domain says that the letter is not its own";

const NOT_PROVEN: &str = "it claims a ticket, and nothing proves its sender, whom it only names";

/// A letter on its way to its place.
pub(super) struct Coming<'a> {
    pub writer: &'a Writer,
    pub verdict: Verdict,
    /// Only a line that anybody may write names the writer: it takes our letter to them in hand to be let in.
    pub only_named: bool,
    /// And by a From line that is not sound, or against the wish of their domain: then whoever brings it must be known in
    /// that ticket.
    pub needs_proof: bool,
    pub found: &'a Authenticity,
    pub letter: &'a Letter,
}

/// Finds the place.
pub(super) fn place(act: &mut Act, coming: &Coming, claims: &[Claim]) -> Result<Place> {
    let mut doubt: Option<Doubt> = None;
    for claim in claims {
        let Some(ticket) = tickets::find(act, claim.token().ticket)? else {
            continue;
        };
        let speaks = coming.speaks(&ticket);
        if speaks && believed(act, coming, claim, &ticket)? {
            // Taken before it is decided what the letter is to it.
            let Some(ticket) = tickets::hold(act, ticket.id)? else {
                continue;
            };
            return Ok(Place::Joins {
                ticket: Box::new(ticket),
                because: claim.words(),
                aside: claim.token().aside && coming.writer.known() == Some(claim.token().person),
            });
        }
        let named = coming.writer.known() == Some(claim.token().person);
        doubt = doubt.or(Some(Doubt::of(&ticket, speaks, named && coming.needs_proof)));
    }
    by_reference(act, coming, doubt)
}

/// The place by what the letter refers to; a claim was doubted before, or not.
fn by_reference(act: &mut Act, coming: &Coming, doubt: Option<Doubt>) -> Result<Place> {
    let letter = coming.letter;
    let referred = letter.references.iter().chain(&letter.in_reply_to);
    let referred: Vec<String> = referred.filter(|id| is_sound(id)).cloned().collect();
    let Some(id) = correspondence::ticket_of_reference(act, &referred)? else {
        return Ok(Place::New(doubt));
    };
    let Some(ticket) = tickets::find(act, id)? else {
        return Ok(Place::New(doubt));
    };
    let speaks = coming.speaks(&ticket);
    if speaks
        && !coming.only_named
        && takes_part(act, coming.writer, &ticket)?
        && let Some(ticket) = tickets::hold(act, id)?
    {
        return Ok(Place::Joins {
            ticket: Box::new(ticket),
            because: "it refers to a letter of this ticket",
            aside: false,
        });
    }
    Ok(Place::New(doubt.or(Some(Doubt::of(&ticket, speaks, false)))))
}

impl Doubt {
    fn of(ticket: &Ticket, speaks: bool, not_proven: bool) -> Doubt {
        let why = match (speaks, not_proven) {
            (false, _) => DISOWNED,
            (true, true) => NOT_PROVEN,
            (true, false) => NO_PART,
        };
        Doubt {
            ticket: ticket.id,
            why,
        }
    }
}

impl Coming<'_> {
    /// A letter that its domain disowns never speaks as a customer, whatever it cites. What claims to be a colleague's is a
    /// note with a mark, and a delivery report has no person.
    fn speaks(&self, ticket: &Ticket) -> bool {
        let person = &self.writer.person;
        let colleague = person.role.works_here() && ticket.requester_id != person.id;
        self.verdict != Verdict::Failed || colleague || self.letter.marks.kind == Robot::Bounce
    }
}

/// A token opens its ticket to those who take part, and to the person it was written to where the letter was a forward or a
/// blind copy: they never took part. Whoever was taken out of a ticket since has an old letter and no place in it. Whom a
/// strict domain does not vouch for gets in only by the group by which they were heard in this ticket before: anybody may
/// write such lines who saw our letter. A colleague's words are a note with a mark.
fn believed(act: &mut Act, coming: &Coming, claim: &Claim, ticket: &Ticket) -> Result<bool> {
    let person = &coming.writer.person;
    let written_to = coming.writer.known() == Some(claim.token().person);
    if coming.needs_proof && !person.role.works_here() {
        let earlier = kept::authenticities_by(act, ticket.id, person.id)?;
        let heard = earlier.iter().any(|earlier| coming.found.came_as(earlier));
        return Ok(written_to && heard && takes_part(act, coming.writer, ticket)?);
    }
    if written_to && (claim.token().aside || person.role.works_here()) {
        return Ok(true);
    }
    Ok((written_to || !coming.only_named) && takes_part(act, coming.writer, ticket)?)
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
