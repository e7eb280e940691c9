//! For whom the writer of a letter speaks in a ticket: for themselves as a customer, for the desk, or for nobody that is
//! proven (SECURITY M1). Pure.

use super::authenticity::Verdict;
use super::claims::Claim;
use super::writer::Writer;
use crate::tickets::{self, Ticket};

/// In whose name a letter speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    /// A customer's, or a colleague's in their own request.
    Customer,
    /// The desk's: what it says goes to the customer.
    Desk,
    /// A colleague's, to colleagues.
    Colleague,
    /// Somebody's outside who answers what was forwarded to them: for colleagues alone.
    Aside,
    /// It says that it is a colleague's; a From line is typed by whoever sends.
    Unproven,
}

/// A colleague speaks for the desk when two things are proven: that the letter is theirs (their domain vouches for it),
/// and that they answer what the desk wrote to them about this very ticket (its token).
pub(super) fn voice(verdict: Verdict, writer: &Writer, ticket: &Ticket, claims: &[Claim]) -> Voice {
    let own = tickets::own_words(&writer.person, ticket.requester_id);
    if !writer.person.role.works_here() || own.is_ok_and(|own| own == tickets::Voice::Customer) {
        return Voice::Customer;
    }
    if verdict != Verdict::Verified || !writer.certain {
        return Voice::Unproven;
    }
    if answers_us(writer, ticket, claims) {
        Voice::Desk
    } else {
        Voice::Colleague
    }
}

/// Whether a colleague who may write to customers answers what the desk wrote to them about this ticket. Letters for those
/// who work here alone, alerts and forwards, are answered by a note.
pub(super) fn answers_us(writer: &Writer, ticket: &Ticket, claims: &[Claim]) -> bool {
    let own = tickets::own_words(&writer.person, ticket.requester_id);
    let may = own.is_ok_and(|own| own == tickets::Voice::Desk) && !ticket.status.is_final();
    let answers = claims.iter().any(|claim| {
        let token = claim.token();
        let written = matches!(claim, Claim::Address(_) | Claim::OurLetter(_));
        written && !token.aside && token.ticket == ticket.id && token.person == writer.person.id
    });
    answers && may
}
