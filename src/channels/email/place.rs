//! Which ticket a letter joins (threat M1): a signed token or a reference leads there, but only who takes part gets in.
//! The number in a subject leads nowhere.

use super::authenticity::Authenticity;
use super::claims::Claim;
use super::findings;
use super::take::Taking;
use crate::correspondence;
use crate::intake::{self, Doubt, Joining, Place, Sender, Verdict, Voice};
use crate::languages::Sentence;
use crate::store::{Act, Result};
use crate::tickets::{self, Ticket};
use letters::{Letter, Robot};

const NO_PART: Sentence = Sentence::new("channels-doubt-no-part");
const DISOWNED: Sentence = Sentence::new("channels-doubt-disowned");

const NOT_PROVEN: Sentence = Sentence::new("channels-doubt-not-proven");

/// A letter on its way to its place.
pub(super) struct Coming<'a> {
    pub sender: &'a Sender,
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
            let aside = claim.token().aside && coming.sender.certain_id() == Some(claim.token().person);
            return Ok(coming.joins(ticket, claim.because(), aside, claims));
        }
        let named = coming.sender.certain_id() == Some(claim.token().person);
        doubt = doubt.or(Some(doubt_of(&ticket, speaks, named && coming.needs_proof)));
    }
    by_reference(act, coming, claims, doubt)
}

/// The place by what the letter refers to; a claim was doubted before, or not.
fn by_reference(act: &mut Act, coming: &Coming, claims: &[Claim], doubt: Option<Doubt>) -> Result<Place> {
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
        && takes_part(act, coming.sender, &ticket)?
        && let Some(ticket) = tickets::hold(act, id)?
    {
        let because = Sentence::new("channels-because-reference");
        return Ok(coming.joins(ticket, because, false, claims));
    }
    Ok(Place::New(doubt.or(Some(doubt_of(&ticket, speaks, false)))))
}

fn doubt_of(ticket: &Ticket, speaks: bool, not_proven: bool) -> Doubt {
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

/// Whether a colleague who may write to customers answers what the desk wrote to them about this ticket. Letters for those
/// who work here alone, alerts and forwards, are answered by a note.
pub(super) fn answers_us(sender: &Sender, ticket: &Ticket, claims: &[Claim]) -> bool {
    let answers = claims.iter().any(|claim| {
        let token = claim.token();
        !token.aside && token.ticket == ticket.id && token.person == sender.person.id
    });
    answers && intake::may_answer(sender, ticket)
}

impl<'a> Coming<'a> {
    pub fn of(taking: &'a Taking<'a>, sender: &'a Sender) -> Coming<'a> {
        Coming {
            sender,
            verdict: taking.verdict,
            only_named: taking.author.is_only_named(),
            needs_proof: taking.author.needs_proof(taking.found),
            found: taking.found,
            letter: &taking.read.letter,
        }
    }

    /// Its place in this ticket. `aside`: it answers a forward or a blind copy, for those who work here alone.
    fn joins(&self, ticket: Ticket, because: Sentence, aside: bool, claims: &[Claim]) -> Place {
        let voice = if aside && !self.sender.person.role.works_here() {
            Voice::Aside
        } else {
            let answers = answers_us(self.sender, &ticket, claims);
            intake::voice(self.verdict, self.sender, &ticket, answers)
        };
        Place::Joins(Box::new(Joining {
            ticket,
            because,
            voice,
        }))
    }

    /// A letter that its domain disowns never speaks as a customer, whatever it cites. What claims to be a colleague's is a
    /// note with a mark, and a delivery report has no person.
    fn speaks(&self, ticket: &Ticket) -> bool {
        let person = &self.sender.person;
        let colleague = person.role.works_here() && ticket.requester_id != person.id;
        self.verdict != Verdict::Failed || colleague || self.letter.marks.kind == Robot::Bounce
    }
}

/// A token opens its ticket to those who take part, and to the person it was written to where the letter was a forward or a
/// blind copy: they never took part. Whoever was taken out of a ticket since has an old letter and no place in it. Whom a
/// strict domain does not vouch for gets in only by the group by which they were heard in this ticket before: anybody may
/// write such lines who saw our letter. A colleague's words are a note with a mark.
fn believed(act: &mut Act, coming: &Coming, claim: &Claim, ticket: &Ticket) -> Result<bool> {
    let person = &coming.sender.person;
    let written_to = coming.sender.certain_id() == Some(claim.token().person);
    if coming.needs_proof && !person.role.works_here() {
        let earlier = findings::authenticities_by(act, ticket.id, person.id)?;
        let heard = earlier.iter().any(|earlier| coming.found.came_as(earlier));
        return Ok(written_to && heard && takes_part(act, coming.sender, ticket)?);
    }
    if written_to && (claim.token().aside || person.role.works_here()) {
        return Ok(true);
    }
    Ok((written_to || !coming.only_named) && takes_part(act, coming.sender, ticket)?)
}

/// Nothing that no honest program writes, and that a database would refuse.
fn is_sound(text: &str) -> bool {
    text.len() <= 500 && !text.contains(char::is_control)
}

fn takes_part(act: &mut Act, sender: &Sender, ticket: &Ticket) -> Result<bool> {
    match sender.certain_id() {
        Some(person) => tickets::takes_part(act, ticket, person),
        None => Ok(false),
    }
}
